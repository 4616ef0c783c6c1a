import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { sectionReaders } from "./sectionReaders.js";

/** `lexicon/` beside `src/` and `dist/`: both are three folders above this file. */
const LEXICON_FOLDER = fileURLToPath(new URL("../../../lexicon/", import.meta.url));

/**
 * Reads the lexicon that comes with the package, typed and frozen.
 * @throws CampaignGraphError BAD_INPUT when a file has not the expected form
 */
export async function loadLexicon(folder: string = LEXICON_FOLDER): Promise<Lexicon> {
  const names = (await readdir(folder)).filter((name) => /\.(yaml|tsv)$/u.test(name)).sort();
  const contents = new Map<string, string>();
  const hash = createHash("sha256");
  for (const name of names) {
    const content = await readFile(join(folder, name), "utf8");
    contents.set(name, content);
    hash.update(`${name}\0${content}\0`);
  }
  const sections = Object.fromEntries(
    Object.entries(sectionReaders).map(([section, { file, read }]) => [section, read(contents.get(file) ?? "")]),
  ) as Omit<Lexicon, "digest">;
  return deepFreeze({ digest: hash.digest("hex"), ...sections });
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
