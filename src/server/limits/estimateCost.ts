import { createRequire } from "node:module";
import type { DocumentNode, GraphQLOutputType, GraphQLSchema } from "graphql";
import { getNamedType, GraphQLError, isLeafType, isListType, isNonNullType } from "graphql";
import type { ComplexityEstimatorArgs, getComplexity as GetComplexity } from "graphql-query-complexity";
import { DEFAULT_PAGE_SIZE } from "../../models/arguments/PageArguments.js";

// The ESM build of the package imports graphql's .mjs files: a second copy, whose classes are not those of our schema.
const { getComplexity } = createRequire(import.meta.url)("graphql-query-complexity") as {
  getComplexity: typeof GetComplexity;
};

/** One field of a query that multiplies what stands below it. */
export interface CostlyField {
  readonly field: string;
  readonly size: number;
  readonly cost: number;
}

export interface Cost {
  /** How many objects the answer may hold. */
  readonly total: number;
  /** The fields that multiply, costliest first. */
  readonly fields: readonly CostlyField[];
}

/** How many objects a list holds that no argument bounds, on the average or at most. */
const UNPAGED: Readonly<Record<string, number>> = { evidence: 2, highlights: 2, coverage: 200, timeline: 100 };
const UNPAGED_DEFAULT = 10;

/** The structure of a connection is no object of its own: its rows are what `size` counts. */
const FREE = new Set(["edges", "pageInfo"]);

interface Query {
  readonly query: DocumentNode;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
}

/**
 * Counts the objects that a query may return, page sizes multiplied on the way down, whether they are written as
 * literals, come in variables, or are left out. Scalars cost nothing: reading one more of a row is not what takes time.
 */
export function estimateCost(schema: GraphQLSchema, { query, variables, operationName }: Query): Cost {
  const fields: CostlyField[] = [];
  const estimator = ({ field, args, childComplexity }: ComplexityEstimatorArgs): number => {
    if (field.name.startsWith("__") || isLeafType(getNamedType(field.type))) return 0;
    const size = sizeOf(field, args);
    if (size === null) return (FREE.has(field.name) ? 0 : 1) + childComplexity;
    const cost = Math.max(size * childComplexity, 1);
    if (size > 1) fields.push({ field: field.name, size, cost });
    return cost;
  };
  const named = operationName === undefined ? {} : { operationName };
  const total = refusingVariables(() => getComplexity({ schema, query, variables, estimators: [estimator], ...named }));
  return { total, fields: fields.sort((a, b) => b.cost - a.cost) };
}

/** Estimating is the first to look at the variables: one that is missing or of another type is the fault of the client. */
function refusingVariables<T>(estimate: () => T): T {
  try {
    return estimate();
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions: { code: "BAD_USER_INPUT" } });
  }
}

/** How often what stands below a field is repeated; null for a single object. */
function sizeOf(field: ComplexityEstimatorArgs["field"], args: ComplexityEstimatorArgs["args"]): number | null {
  if (getNamedType(field.type).name.endsWith("Connection")) return count(args.first ?? args.last, DEFAULT_PAGE_SIZE);
  if (field.name === "nodes" && Array.isArray(args.ids)) return args.ids.length;
  if (field.name === "path") return count(args.maxLength, UNPAGED_DEFAULT);
  if ("limit" in args) return count(args.limit, UNPAGED_DEFAULT);
  if (!isList(field.type) || field.name === "edges" || field.name === "nodes") return null;
  return UNPAGED[field.name] ?? UNPAGED_DEFAULT;
}

function count(value: unknown, otherwise: number): number {
  return typeof value === "number" ? Math.max(value, 1) : otherwise;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
