import { createWordModel } from "../clean/createWordModel.js";
import type { WordModel } from "../clean/WordModel.js";
import { frequencyList } from "./frequencyList.js";

let model: WordModel | undefined;

/**
 * The word model over the frequency list that comes with the segmenter; read when it is first needed, and once: it knows
 * nothing of any document.
 */
export function loadWordModel(): WordModel {
  model ??= createWordModel(() => frequencyList().toString("utf8"));
  return model;
}
