import type { FastifyRequest } from "fastify";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { Context, Writing } from "../resolvers/Context.js";
import { createLoaders } from "../resolvers/loaders/createLoaders.js";
import { hasToken } from "./hasToken.js";
import { DEFAULT_TIME_LIMIT, type ServerOptions } from "./ServerOptions.js";

/** The context of one request: its loaders, bound to its time limit, and what it may write. */
export function createContext(options: ServerOptions, writing: Writing, request: FastifyRequest): Context {
  const { store } = options;
  const signal = AbortSignal.timeout(options.timeLimit ?? DEFAULT_TIME_LIMIT);
  return {
    loaders: createLoaders((statement, parameters) => store.read(statement, parameters, { signal }), store.kind),
    writing() {
      const { token } = options.config;
      if (token === null) {
        throw new CampaignGraphError("FORBIDDEN", "writing over HTTP is off; set CAMPAIGN_GRAPH_TOKEN to turn it on");
      }
      if (!hasToken(request.headers.authorization, token)) {
        throw new CampaignGraphError("UNAUTHENTICATED", "expected the header Authorization: Bearer with the token");
      }
      return writing;
    },
  };
}
