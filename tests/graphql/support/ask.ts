import { type DocumentNode, type ExecutionResult, graphql, type GraphQLSchema, print } from "graphql";
import type { GraphStore } from "../../../src/graph/GraphStore.js";
import { CampaignGraphError } from "../../../src/models/CampaignGraphError.js";
import { buildGraphSchema } from "../../../src/resolvers/buildGraphSchema.js";
import type { Context } from "../../../src/resolvers/Context.js";
import { createLoaders } from "../../../src/resolvers/loaders/createLoaders.js";

let schema: GraphQLSchema | undefined;

/** Runs one operation against the resolvers, without HTTP. */
export async function execute(
  store: GraphStore,
  source: string | DocumentNode,
  variableValues: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  schema ??= buildGraphSchema();
  const contextValue: Context = {
    quality: null,
    loaders: createLoaders((statement, parameters) => store.read(statement, parameters), store.kind),
    record: () => [],
    writing() {
      throw new CampaignGraphError("FORBIDDEN", "writing is off");
    },
  };
  return graphql({ schema, source: typeof source === "string" ? source : print(source), contextValue, variableValues });
}

// The shape of an answer is what each test is about: it reads the fields it asked for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any;

/** The data of an operation that must not fail. */
export async function ask(
  store: GraphStore,
  source: string | DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const { data, errors } = await execute(store, source, variables);
  if (errors) throw new AggregateError(errors, errors.map(({ message, path }) => `${path}: ${message}`).join("\n"));
  return JSON.parse(JSON.stringify(data)) as Answer;
}

/** The message of the one error of an operation that must fail. */
export async function refusal(
  store: GraphStore,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<string> {
  const { errors } = await execute(store, source, variables);
  return errors?.[0]?.message ?? "no error";
}
