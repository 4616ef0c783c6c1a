import { readFile, writeFile } from "node:fs/promises";
import { RULES_DIGEST, RULES_VERSION } from "../src/loaders/rulesVersion.js";
import { digestRules } from "./digestRules.js";

/**
 * `npm run rules`: raises the version of the rules if their code is not the one it was recorded with, and records the new
 * code. The quality that was measured belongs to a version: measure it again afterwards (`npm run evaluate`).
 */
const file = new URL("../src/loaders/rulesVersion.ts", import.meta.url);
const digest = await digestRules();
if (digest === RULES_DIGEST) console.log(`The rules are those of version ${RULES_VERSION}.`);
else {
  const version = String(Number(RULES_VERSION) + 1);
  const text = (await readFile(file, "utf8"))
    .replace(/RULES_VERSION = "\d+"/, `RULES_VERSION = "${version}"`)
    .replace(/RULES_DIGEST: string \| null =\s+(?:null|"\w+");/, `RULES_DIGEST: string | null = "${digest}";`);
  await writeFile(file, text);
  console.log(`Recorded the rules as version ${version}. Now measure the quality again: npm run evaluate`);
}
