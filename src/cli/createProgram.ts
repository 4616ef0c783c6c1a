import { Command } from "commander";
import type { CommandContext } from "./CommandContext.js";
import { cypherCommand } from "./cypherCommand.js";
import type { ExitStatus } from "./ExitStatus.js";
import { exportCommand } from "./exportCommand.js";
import { extractCommand } from "./extractCommand.js";
import { addGlobalOptions } from "./globalOptions.js";
import { loadCommand } from "./loadCommand.js";
import { removeCommand } from "./removeCommand.js";
import { serveCommand } from "./serveCommand.js";
import { verifyCommand } from "./verifyCommand.js";

/** One factory a command; each calls `finish` with the status it ends with. */
const commands = [
  extractCommand,
  loadCommand,
  removeCommand,
  serveCommand,
  cypherCommand,
  exportCommand,
  verifyCommand,
];

/** The whole command line. It throws instead of ending the process, and leaves every error to its caller. */
export function createProgram(context: CommandContext, version: string, finish: (status: ExitStatus) => void): Command {
  const program = addGlobalOptions(new Command("campaign-graph"))
    .description("Turns documents about campaigns into a knowledge graph with evidence, and serves it.")
    .version(version, "--version", "print the version")
    .helpCommand(false);
  for (const create of commands) program.addCommand(create(context, finish));
  for (const command of [program, ...program.commands]) {
    command.configureHelp({ showGlobalOptions: true });
    command.exitOverride().configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => undefined,
    });
    command.helpOption("-h, --help", "show this help");
  }
  return program;
}
