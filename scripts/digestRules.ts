import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const LOADERS = fileURLToPath(new URL("../src/loaders/", import.meta.url));
/** Reading and writing decide what text is cleaned and how it is stored, not what is found in it. */
const RULES = /^(?:(?:clean|segment|recognize|resolve|relate)\/.+|extractArticle|\w+Stages|createExtractor)\.ts$/;

/** SHA-256 of the code that decides what is extracted; comments and layout do not count. */
export async function digestRules(): Promise<string> {
  const files = (await readdir(LOADERS, { recursive: true })).map((file) => file.replaceAll("\\", "/"));
  const hash = createHash("sha256");
  for (const file of files.filter((name) => RULES.test(name)).sort()) {
    const source = await readFile(new URL(file, `file://${LOADERS}`), "utf8");
    hash.update(`${file}\n${codeOf(source)}\n`);
  }
  return hash.digest("hex");
}

function codeOf(source: string): string {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, removeComments: true },
  });
  return outputText.replace(/\s+/g, " ").trim();
}
