import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { Context } from "../resolvers/Context.js";
import { buildGraphSchema } from "../resolvers/buildGraphSchema.js";
import { formatError, type ReportHidden } from "./formatError.js";
import { landingPage } from "./landingPage.js";
import { statusPlugin } from "./statusPlugin.js";

/** Longer queries are refused before they are parsed to the end. */
const MAXIMUM_TOKENS = 4000;

/** Apollo Server over our schema. The schema is public, so introspection stays on. */
export function createApolloServer(fastify: FastifyInstance, report: ReportHidden): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema: buildGraphSchema(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAXIMUM_TOKENS },
    formatError: (formatted, error) => formatError(formatted, error, report),
    plugins: [fastifyApolloDrainPlugin(fastify), landingPage, statusPlugin],
    stopOnTerminationSignals: false,
  });
}
