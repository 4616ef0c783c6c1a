import { Command } from "commander";
import type { DocumentWriter } from "../loaders/write/DocumentWriter.js";
import type { CommandContext } from "./CommandContext.js";
import { ExitStatus } from "./ExitStatus.js";
import { withStore } from "./withStore.js";

/** `remove PATH|ID…`: takes documents, and what only they attest, out of the graph. */
export function removeCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("remove")
    .description("take documents, and what only they attest, out of the graph; files on disk stay")
    .argument("<path-or-id...>", "the path a document was loaded from, its source, or its id")
    .action(async (targets: string[], _options: object, command: Command) => {
      await withStore(context, command, async (store) => {
        const { DocumentWriter } = await import("../loaders/write/DocumentWriter.js");
        const writer = new DocumentWriter(store);
        let status = ExitStatus.DONE;
        for (const target of targets) {
          const removed = await removeOne(target, writer);
          if (removed === null) {
            status = ExitStatus.FAILED;
            context.stderr.write(`${target}: expected the path, source or id of a stored document, found none\n`);
          } else context.stdout.write(`removed ${removed}\n`);
        }
        finish(status);
      });
    });
}

/**
 * A source is relative to the path that was loaded, so what the user types may be longer than it: the longest ending
 * of the path that is stored is meant.
 */
async function removeOne(target: string, writer: DocumentWriter): Promise<string | null> {
  const parts = target.replaceAll("\\", "/").replace(/^\.\//, "").split("/");
  const candidates = [target, ...parts.map((_, index) => parts.slice(index).join("/"))];
  for (const candidate of new Set(candidates)) {
    if (candidate !== "" && (await writer.remove(candidate))) return candidate;
  }
  return null;
}
