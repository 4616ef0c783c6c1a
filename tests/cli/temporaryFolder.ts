import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/** A folder of its own for the tests of one file or suite, gone when they are over. To be called where they are declared. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "campaign-graph-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
