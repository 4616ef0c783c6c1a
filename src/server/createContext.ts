import type { FastifyReply, FastifyRequest } from "fastify";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import type { Context, SentStatement, Writing } from "../resolvers/Context.js";
import { createLoaders } from "../resolvers/loaders/createLoaders.js";
import { hasToken } from "./hasToken.js";
import { DEFAULT_TIME_LIMIT, type ServerOptions } from "./ServerOptions.js";

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The context of one request: its loaders, bound to its time limit, and what it may write. */
export function createContext(options: ServerOptions, writing: Writing, { request, reply }: Exchange): Context {
  const { store } = options;
  const signal = AbortSignal.any([AbortSignal.timeout(options.timeLimit ?? DEFAULT_TIME_LIMIT), abandoned(reply)]);
  let sent: SentStatement[] | null = null;
  return {
    quality: options.quality ?? null,
    loaders: createLoaders((statement, parameters) => {
      sent?.push({ statement, parameters });
      return store.read(statement, parameters, { signal });
    }, store.kind),
    record: () => (sent ??= []),
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

/** Aborts when the client goes away before it is answered: nobody waits for what is still being read. */
function abandoned({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once("close", () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}
