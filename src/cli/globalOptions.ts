import type { Command } from "commander";
import type { GlobalOptions } from "./CommandContext.js";

/** Adds the options that every command understands, before or after its own. */
export function addGlobalOptions(program: Command): Command {
  return program
    .option(
      "--store <location>",
      "embedded:PATH, neo4j://HOST:PORT or bolt://HOST:PORT (default: NEO4J_URI, else embedded:./data/graph.grafeo)",
    )
    .option("--verbose", "show stack traces of errors, and a line for each of many loaded files");
}

/** The global options as they were given to `command` or to the program above it. */
export function globalOptionsOf(command: Command): GlobalOptions {
  return command.optsWithGlobals<GlobalOptions>();
}
