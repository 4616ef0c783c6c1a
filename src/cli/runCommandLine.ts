import { readFile } from "node:fs/promises";
import type { CommandContext } from "./CommandContext.js";
import { createProgram } from "./createProgram.js";
import { describeFailure } from "./describeFailure.js";
import { ExitStatus } from "./ExitStatus.js";
import { UsageError } from "./UsageError.js";

/**
 * Runs one command line and answers with the exit status. Never throws: what went wrong is one line on stderr.
 * @param argv the arguments alone, without the names of node and of the script
 */
export async function runCommandLine(argv: readonly string[], context: CommandContext): Promise<ExitStatus> {
  let status = ExitStatus.DONE;
  try {
    const program = createProgram(context, await readVersion(), (result) => {
      status = result;
    });
    if (argv.length === 0) {
      const names = program.commands.map((command) => command.name()).join(", ");
      throw new UsageError(`expected a command (${names}), got none; see --help`);
    }
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    const failure = describeFailure(error);
    if (failure.line !== null) context.stderr.write(`campaign-graph: ${failure.line}\n`);
    if (argv.includes("--verbose") && error instanceof Error) context.stderr.write(`${describeStack(error)}\n`);
    return failure.status;
  }
  return status;
}

function describeStack(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${describeStack(error.cause)}` : "";
  return `${error.stack ?? error.message}${cause}`;
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
