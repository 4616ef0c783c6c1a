import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/**
 * The frequency list that comes with the segmenter, one `word frequency tag` a line. Read from its own file: the module
 * of the package that offers it holds it, and a second list as large, in memory for good.
 */
export const frequencyList = (): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve("@node-rs/jieba/dict.txt"));
