import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { Context } from "../resolvers/Context.js";
import { buildGraphSchema } from "../resolvers/buildGraphSchema.js";
import { allowListPlugin } from "./allowListPlugin.js";
import { cypherPlugin } from "./cypherPlugin.js";
import { formatError, type ReportHidden } from "./formatError.js";
import { landingPage } from "./landingPage.js";
import { costPlugin } from "./limits/costPlugin.js";
import { countRule, depthRule } from "./limits/queryRules.js";
import { statusPlugin } from "./statusPlugin.js";

/** Longer queries are refused before they are parsed to the end. */
const MAXIMUM_TOKENS = 4000;

export interface ApolloOptions {
  /** Told of faults that clients do not get to see. */
  readonly report: ReportHidden;
  /** The only operations that are answered; null: all. */
  readonly operations: readonly string[] | null;
}

/** Apollo Server over our schema. The schema is public, so introspection stays on unless operations are listed. */
export function createApolloServer(fastify: FastifyInstance, options: ApolloOptions): ApolloServer<Context> {
  const { report, operations } = options;
  return new ApolloServer<Context>({
    schema: buildGraphSchema(),
    introspection: operations === null,
    validationRules: [depthRule, countRule],
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAXIMUM_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, report),
    plugins: [
      fastifyApolloDrainPlugin(fastify),
      // We state for ourselves what caches may do.
      ApolloServerPluginCacheControlDisabled(),
      landingPage,
      ...(operations === null ? [] : [allowListPlugin(operations)]),
      costPlugin,
      cypherPlugin,
      statusPlugin,
    ],
    stopOnTerminationSignals: false,
  });
}
