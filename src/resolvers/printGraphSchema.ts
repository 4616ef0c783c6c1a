import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphSchema } from "./buildGraphSchema.js";

/** The schema as `schema.graphql` holds it: sorted, so that a difference is a change. */
export function printGraphSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildGraphSchema()))}\n`;
}
