import { OutputFile } from "../loaders/write/OutputFile.js";
import type { LoadedDocument } from "./LoadReport.js";
import type { CopyFamily } from "./readFamilies.js";

/** The file of `--report`: one JSON object, written as it comes, a line for each document. Without a path, nothing. */
export class ReportFile {
  #separator = "";

  private constructor(private readonly file: OutputFile | null) {}

  /** Runs `work` with the report, and ends it whatever happens: what is written is JSON after a failure, too. */
  static async write<T>(
    path: string | undefined,
    extractorVersion: string,
    work: (report: ReportFile) => Promise<{ readonly result: T; readonly families: readonly CopyFamily[] }>,
  ): Promise<T> {
    if (path === undefined) return (await work(new ReportFile(null))).result;
    return OutputFile.write(path, async (file) => {
      await file.line(`{ "extractorVersion": ${JSON.stringify(extractorVersion)}, "documents": [`);
      let families: readonly CopyFamily[] = [];
      try {
        const done = await work(new ReportFile(file));
        families = done.families;
        return done.result;
      } finally {
        await file.line(`], "families": ${JSON.stringify(families)} }`);
      }
    });
  }

  async add(document: LoadedDocument): Promise<void> {
    await this.file?.line(this.#separator + JSON.stringify(document));
    this.#separator = ",";
  }
}
