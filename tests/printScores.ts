import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Where annotated articles, their documents and the scorer lie, if they lie anywhere: a sibling folder of the project
 * unless the environment names others.
 */
function findAnnotated(root: string): { gold: string; documents: string; scorer: string } | null {
  const shared = join(root, "..", "shared");
  const found = {
    gold: process.env.SCORE_ANNOTATIONS ?? join(shared, "gold", "dev"),
    documents: process.env.SCORE_DOCUMENTS ?? join(shared, "seeds"),
    scorer: process.env.SCORE_TOOL ?? join(shared, "gold", "score.mjs"),
  };
  return Object.values(found).every((path) => existsSync(path)) ? found : null;
}

/** Prints how the extractor does on annotated articles. Says nothing where there are none; never fails. */
export function printScores(root: string): void {
  const annotated = findAnnotated(root);
  if (annotated === null) return;
  const folder = mkdtempSync(join(tmpdir(), "campaign-graph-scores-"));
  try {
    const documents = readdirSync(annotated.documents)
      .filter((name) => !name.startsWith("."))
      .sort()
      .map((name) => join(annotated.documents, name));
    const extraction = spawnSync(
      process.execPath,
      ["--import", "tsx", join(root, "src", "main.ts"), "extract", ...documents, "--format", "annotations"],
      { cwd: root, encoding: "utf8", maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "inherit"] },
    );
    const predicted = join(folder, "predicted.jsonl");
    writeFileSync(predicted, extraction.stdout ?? "");
    console.log("\nScores on the annotated articles:");
    spawnSync(process.execPath, [annotated.scorer, "--gold", annotated.gold, "--predicted", predicted], {
      stdio: "inherit",
    });
  } catch (error) {
    console.error(`no scores: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
