import { Command } from "commander";
import type { GraphStore } from "../graph/GraphStore.js";
import type { CommandContext } from "./CommandContext.js";
import { ExitStatus } from "./ExitStatus.js";
import { globalOptionsOf } from "./globalOptions.js";
import { limitHeapGrowth } from "./limitHeapGrowth.js";
import { loadDocuments } from "./loadDocuments.js";
import { LoadTally } from "./LoadReport.js";
import { LoadTable, linesOfFamilies } from "./LoadTable.js";
import { openExtractor } from "./openExtractor.js";
import { modelOption, openProposer } from "./openProposer.js";
import { Progress } from "./Progress.js";
import { readFamilies } from "./readFamilies.js";
import { readInputs } from "./readInputs.js";
import { withStore } from "./withStore.js";
import { writeText } from "./writeText.js";

/** Measured while loading into Neo4j: 20 MB less resident memory than with the growth that suits extraction alone. */
const LOAD_GROWTH_PERCENT = 25;

interface LoadOptions {
  readonly report?: string;
  readonly model?: boolean;
  readonly verbose?: boolean;
}

/** `load PATH…`: documents into the graph. Loading the same files again changes nothing. */
export function loadCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("load")
    .description("load documents into the graph: files, folders, or - for one document on standard input")
    .argument("<path...>", "files, folders or -")
    .option("--report <file>", "write what became of every file there, as JSON")
    .addOption(modelOption())
    .action(async (paths: string[], options: LoadOptions, command: Command) => {
      const verbose = globalOptionsOf(command).verbose ?? false;
      const tally = await withStore(context, command, (store) => load(paths, context, store, { ...options, verbose }));
      finish(tally.failed > 0 ? ExitStatus.FAILED : ExitStatus.DONE);
    });
}

async function load(
  paths: readonly string[],
  context: CommandContext,
  store: GraphStore,
  options: LoadOptions,
): Promise<LoadTally> {
  // A batch with all its rows is the most that is ever held: less garbage may lie beside it.
  limitHeapGrowth(LOAD_GROWTH_PERCENT);
  const proposer = openProposer(context, options);
  const [{ DocumentWriter }, { ReportFile }, extractor] = await Promise.all([
    import("../loaders/write/DocumentWriter.js"),
    import("./ReportFile.js"),
    openExtractor(),
  ]);
  const progress = new Progress(context.stderr);
  const tally = new LoadTally();
  const table = new LoadTable({ all: options.verbose ?? false });
  const print = (lines: readonly string[]) => writeText(context.stdout, lines.map((line) => `${line}\n`).join(""));
  const results = readInputs(paths, context.stdin, (source) => progress.show(`${tally.total} loaded · ${source}`));
  return ReportFile.write(options.report, extractor.version, async (report) => {
    try {
      const target = { extractor, proposer, writer: new DocumentWriter(store) };
      for await (const document of loadDocuments(results, target)) {
        tally.add(document);
        await report.add(document);
        if (document.message !== null) progress.print(`${document.source}: ${document.message}`);
        const lines = table.linesOf(document);
        if (lines.length > 0) progress.clear();
        await print(lines);
      }
    } finally {
      progress.clear();
      await print([tally.summary()]);
    }
    const families = await readFamilies(store, tally.documents);
    await print(linesOfFamilies(families));
    return { result: tally, families };
  });
}
