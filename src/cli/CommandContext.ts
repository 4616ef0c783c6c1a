import type { Readable, Writable } from "node:stream";
import type { Config } from "../config.js";

/** An output of the process; `isTTY` tells whether a person is watching. */
export type Output = Writable & { readonly isTTY?: boolean | undefined };

/** What every command is given: the only way it reaches the process it runs in. */
export interface CommandContext {
  /** Read on first use, so that `--help` works whatever the environment holds. @throws CampaignGraphError BAD_INPUT */
  readonly config: () => Config;
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Resolves when the process is asked to stop; the caller then closes what it opened. */
  readonly stopped: () => Promise<void>;
}

/** Options that every command takes. */
export interface GlobalOptions {
  readonly store?: string;
  readonly verbose?: boolean;
}
