import { type GraphStore } from "../../../src/graph/GraphStore.js";
import { openStore } from "../../../src/graph/openStore.js";
import { createExtractor } from "../../../src/loaders/createExtractor.js";
import { loadLexicon } from "../../../src/loaders/read/loadLexicon.js";
import type { ServerOptions } from "../../../src/server/ServerOptions.js";
import { type RunningServer, startServer } from "../../../src/server/startServer.js";

export const TOKEN = "correct-horse-battery";

export interface TestServer extends RunningServer {
  readonly store: GraphStore;
  /** What clients did not get to see. */
  readonly hidden: unknown[];
}

interface Overrides extends Partial<Omit<ServerOptions, "config">> {
  readonly config?: Partial<ServerOptions["config"]>;
}

/** A server on a free port over an empty embedded store, or over the store that is given. */
export async function serve({ config, ...overrides }: Overrides = {}): Promise<TestServer> {
  const store = overrides.store ?? (await openStore({ kind: "embedded", path: ":memory:" }));
  const hidden: unknown[] = [];
  const server = await startServer({
    store,
    extractor: createExtractor({ lexicon: await loadLexicon() }),
    report: (error) => hidden.push(error),
    ...overrides,
    config: { host: "127.0.0.1", port: 0, token: TOKEN, origins: [], operations: null, ...config },
  });
  return { ...server, store, hidden };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly { message: string; extensions: { code: string } }[];
    readonly extensions?: Record<string, unknown>;
  };
}

/** Posts an operation; the answer's body is read. */
export async function post(
  server: RunningServer,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
}
