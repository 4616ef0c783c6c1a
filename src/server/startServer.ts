import cors from "@fastify/cors";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import Fastify, { type FastifyInstance } from "fastify";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import { allowedOrigins } from "./allowedOrigins.js";
import { createApolloServer } from "./createApolloServer.js";
import { createContext } from "./createContext.js";
import { createWriting } from "./createWriting.js";
import { COST_HEADER, COST_LIMIT_HEADER } from "./limits/costPlugin.js";
import { readOperations } from "./readOperations.js";
import { revalidate } from "./revalidate.js";
import { serveHealth } from "./serveHealth.js";
import { servePages } from "./servePages.js";
import type { ServerOptions } from "./ServerOptions.js";

/** A query in bytes. */
const QUERY_LIMIT = 256 * 1024;
/** A request that may carry documents, in bytes. */
const DOCUMENTS_LIMIT = 32 * 1024 * 1024;

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets requests under way finish, then frees the port. The store stays open. */
  close(): Promise<void>;
}

/** Serves the graph. @throws CampaignGraphError PORT_TAKEN */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, extractor, config } = options;
  const bodyLimit = config.token === null ? QUERY_LIMIT : DOCUMENTS_LIMIT;
  const fastify = Fastify({ bodyLimit, forceCloseConnections: "idle", routerOptions: { ignoreTrailingSlash: true } });
  const operations = config.operations === null ? null : await readOperations(config.operations);
  const apollo = createApolloServer(fastify, { report: options.report ?? reportToStandardError, operations });
  await apollo.start();
  const writing = createWriting(store, extractor);
  await fastify.register(cors, {
    origin: allowedOrigins(config.origins),
    methods: ["GET", "POST"],
    exposedHeaders: [COST_HEADER, COST_LIMIT_HEADER],
  });
  fastify.route({
    url: "/graphql",
    method: ["GET", "POST"],
    onSend: revalidate,
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => createContext(options, writing, { request, reply }),
    }),
  });
  serveHealth(fastify, store);
  await servePages(fastify);
  fastify.setNotFoundHandler(({ method, url }, reply) =>
    reply.code(404).send({ message: `expected /graphql, /graphiql, /healthz or /readyz, got ${method} ${url}` }),
  );
  const url = await listen(fastify, config);
  return { url, close: () => fastify.close() };
}

async function listen(fastify: FastifyInstance, { host, port }: ServerOptions["config"]): Promise<string> {
  try {
    return await fastify.listen({ host, port });
  } catch (error) {
    await fastify.close();
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const reason = code === "EACCES" ? "this user may not open it" : "another program uses it";
    const message = `expected a free port, got ${host}:${port} (${reason}); choose another with --port or PORT`;
    throw new CampaignGraphError("PORT_TAKEN", message, { cause: error });
  }
}

function reportToStandardError(error: unknown): void {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
}
