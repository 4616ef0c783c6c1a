import { createRequire } from "node:module";
import { createWordModel } from "../clean/createWordModel.js";
import type { WordModel } from "../clean/WordModel.js";

/** The word model over the frequency list that comes with the segmenter; read when it is first needed. */
export function loadWordModel(): WordModel {
  return createWordModel(() => {
    const { dict } = createRequire(import.meta.url)("@node-rs/jieba/dict.js") as { dict: Uint8Array };
    return Buffer.from(dict).toString("utf8");
  });
}
