import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import type { CommandContext } from "./CommandContext.js";
import { ExitStatus } from "./ExitStatus.js";
import { loadDocuments } from "./loadDocuments.js";
import type { LoadedDocument } from "./LoadReport.js";
import { summarize } from "./LoadReport.js";
import { openExtractor } from "./openExtractor.js";
import { modelOption, openProposer } from "./openProposer.js";
import { Progress } from "./Progress.js";
import { readInputs } from "./readInputs.js";
import { withStore } from "./withStore.js";

interface LoadOptions {
  readonly report?: string;
  readonly model?: boolean;
}

/** `load PATH…`: documents into the graph. Loading the same files again changes nothing. */
export function loadCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("load")
    .description("load documents into the graph: files, folders, or - for one document on standard input")
    .argument("<path...>", "files, folders or -")
    .option("--report <file>", "write what became of every file there, as JSON")
    .addOption(modelOption())
    .action(async (paths: string[], options: LoadOptions, command: Command) => {
      const documents = await load(paths, context, command, options);
      finish(documents.some(({ status }) => status === "failed") ? ExitStatus.FAILED : ExitStatus.DONE);
    });
}

async function load(
  paths: readonly string[],
  context: CommandContext,
  command: Command,
  options: LoadOptions,
): Promise<LoadedDocument[]> {
  const proposer = openProposer(context, options);
  return withStore(context, command, async (store) => {
    const { DocumentWriter } = await import("../loaders/write/DocumentWriter.js");
    const extractor = await openExtractor();
    const progress = new Progress(context.stderr);
    const documents: LoadedDocument[] = [];
    const results = readInputs(paths, context.stdin, (source) =>
      progress.show(`${documents.length} loaded · ${source}`),
    );
    try {
      const target = { extractor, proposer, writer: new DocumentWriter(store) };
      for await (const document of loadDocuments(results, target)) {
        documents.push(document);
        if (document.message !== null) progress.print(`${document.source}: ${document.message}`);
      }
    } finally {
      progress.clear();
      const report = { extractorVersion: extractor.version, documents };
      if (options.report !== undefined) await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
      context.stdout.write(`${summarize(report)}\n`);
    }
    return documents;
  });
}
