import neo4j from "neo4j-driver";
import type { GraphValue, Parameters } from "./GraphStore.js";
import { orderLabels } from "./orderLabels.js";

/** A value as the driver gives it, in the form that both stores share. */
export function fromNeo4j(value: unknown): GraphValue {
  if (value === null || value === undefined) return null;
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object") return value as GraphValue;
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (neo4j.isNode(value)) {
    const { id = null, ...properties } = mapOf(value.properties);
    return { id, labels: orderLabels(value.labels), properties };
  }
  if (neo4j.isRelationship(value)) return { type: value.type, properties: mapOf(value.properties) };
  if (neo4j.isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map(({ end }) => end)].map(fromNeo4j),
      relationships: value.segments.map(({ relationship }) => fromNeo4j(relationship)),
    };
  }
  if (Object.getPrototypeOf(value) === Object.prototype) return mapOf(value as Record<string, unknown>);
  // Dates, points and the like: the project stores none, but a statement of the user may make one.
  return String(value);
}

function mapOf(map: Record<string, unknown>): { [key: string]: GraphValue } {
  const result: { [key: string]: GraphValue } = {};
  for (const key of Object.keys(map).sort()) result[key] = fromNeo4j(map[key]);
  return result;
}

/** The driver sends every number as a float, which `LIMIT` refuses and which makes `1` a `1.0` for other clients. */
export function toNeo4j(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4jValue(value ?? null)]));
}

function toNeo4jValue(value: GraphValue): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return listOf(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toNeo4jValue(part)]));
}

/** A list property holds one type: integers among floats stay floats. */
function listOf(values: readonly GraphValue[]): unknown {
  const isFloat = values.some((value) => typeof value === "number" && !Number.isSafeInteger(value));
  return isFloat && values.every((value) => typeof value === "number") ? values : values.map(toNeo4jValue);
}
