import { mkdir } from "node:fs/promises";
import type { GraphStore } from "../../graph/GraphStore.js";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { ExportCounts } from "./ExportCounts.js";
import { exportCsv } from "./exportCsv.js";
import { exportGraphml } from "./exportGraphml.js";
import { exportJsonl } from "./exportJsonl.js";
import { GraphReader } from "./GraphReader.js";

export const exportFormats = ["jsonl", "csv", "graphml"] as const;
export type ExportFormat = (typeof exportFormats)[number];

const exporters = { jsonl: exportJsonl, csv: exportCsv, graphml: exportGraphml };

/**
 * Writes the whole graph as files, sorted by label or type, then id: two exports of the same graph are equal byte for byte.
 * @param directory made if it is not there; files of an earlier export in it are replaced
 * @throws CampaignGraphError BAD_INPUT if nothing can be written there
 */
export async function exportGraph(
  store: GraphStore,
  directory: string,
  format: ExportFormat = "jsonl",
): Promise<ExportCounts> {
  try {
    await mkdir(directory, { recursive: true });
    return await exporters[format](new GraphReader(store), directory);
  } catch (cause) {
    if (!isFileError(cause)) throw cause;
    throw new CampaignGraphError("BAD_INPUT", `${directory}: expected a folder to write to: ${cause.message}`, {
      cause,
    });
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}
