import type { TextLexicon } from "../../models/lexicon/TextLexicon.js";
import type { WordModel } from "./WordModel.js";

/** What cleaning needs besides the text; read outside and passed in. Without `words`, nothing garbled is guessed at. */
export interface CleaningResources {
  readonly lexicon: TextLexicon;
  readonly words?: WordModel;
}
