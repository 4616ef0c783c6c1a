import type { Command } from "commander";
import type { GraphStore } from "../graph/GraphStore.js";
import type { CommandContext } from "./CommandContext.js";
import { globalOptionsOf } from "./globalOptions.js";
import { parseStoreLocation } from "./parseStoreLocation.js";

export interface WithStoreOptions {
  /** The command promises to change nothing: the store then refuses every write. */
  readonly readOnly?: boolean;
}

/** Opens the store that the command line names, runs `work` and closes it again, whatever happens. */
export async function withStore<T>(
  context: CommandContext,
  command: Command,
  work: (store: GraphStore) => Promise<T>,
  options: WithStoreOptions = {},
): Promise<T> {
  const location = parseStoreLocation(globalOptionsOf(command).store, context.config());
  // The drivers are loaded here, by the commands that need them.
  const { openStore } = await import("../graph/openStore.js");
  const store = await openStore(location, { readOnly: options.readOnly ?? false });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
