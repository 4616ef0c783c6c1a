import type { FurnitureLexicon } from "./FurnitureLexicon.js";
import type { StructureLexicon } from "./StructureLexicon.js";

/** The sections of the lexicon that cleaning and segmenting use. */
export interface TextLexicon {
  readonly furniture: FurnitureLexicon;
  readonly structure: StructureLexicon;
}
