import type { Config } from "../config.js";
import type { GraphStore } from "../graph/GraphStore.js";
import type { Extractor } from "../loaders/Extractor.js";
import type { Quality } from "../models/Statistics.js";

/** What a server is made of. The caller opens the store and closes it. */
export interface ServerOptions {
  readonly store: GraphStore;
  readonly extractor: Extractor;
  readonly config: Pick<Config, "host" | "port" | "token" | "origins" | "operations">;
  /** How well `extractor` was measured to do; not known if not given. */
  readonly quality?: Quality | null;
  /** How long (ms) a request may read from the store; 10 seconds if not given. */
  readonly timeLimit?: number;
  /** Told of faults that clients do not get to see; standard error if not given. */
  readonly report?: (error: unknown) => void;
}

export const DEFAULT_TIME_LIMIT = 10_000;
