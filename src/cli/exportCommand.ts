import { Command, Option } from "commander";
import type { ExportFormat } from "../loaders/write/exportGraph.js";
import type { CommandContext } from "./CommandContext.js";
import { counted } from "./counted.js";
import { ExitStatus } from "./ExitStatus.js";
import { withStore } from "./withStore.js";

interface ExportOptions {
  readonly out: string;
  readonly format: ExportFormat;
}

const formats = ["jsonl", "csv", "graphml"] as const satisfies readonly ExportFormat[];

/** `export --out DIR`: the whole graph as files. */
export function exportCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("export")
    .description("write the whole graph as files, sorted, so that two exports can be compared")
    .requiredOption("--out <directory>", "where the files go; made if it is not there")
    .addOption(
      new Option(
        "--format <format>",
        "jsonl: nodes and relationships; csv: a file per label and type; graphml: one file",
      )
        .choices(formats)
        .default("jsonl"),
    )
    .action(async (options: ExportOptions, command: Command) => {
      await withStore(
        context,
        command,
        async (store) => {
          const { exportGraph } = await import("../loaders/write/exportGraph.js");
          const { nodes, relationships } = await exportGraph(store, options.out, options.format);
          context.stdout.write(
            `${counted(nodes, "node")}, ${counted(relationships, "relationship")} in ${options.out}\n`,
          );
        },
        { readOnly: true },
      );
      finish(ExitStatus.DONE);
    });
}
