import type { ActivityLexicon } from "./ActivityLexicon.js";
import type { CampaignLexicon } from "./CampaignLexicon.js";
import type { DivisionLexicon } from "./DivisionLexicon.js";
import type { FormulaLexicon } from "./FormulaLexicon.js";
import type { OfficeLexicon } from "./OfficeLexicon.js";
import type { OrganizationLexicon } from "./OrganizationLexicon.js";
import type { SloganLexicon } from "./SloganLexicon.js";
import type { PlaceLexicon } from "./PlaceLexicon.js";
import type { SubjectLexicon } from "./SubjectLexicon.js";
import type { SurnameLexicon } from "./SurnameLexicon.js";
import type { TextLexicon } from "./TextLexicon.js";

/** The domain knowledge of `lexicon/`, read once and frozen; each section has its own file and type. */
export interface Lexicon extends TextLexicon {
  /** Lower-case hexadecimal SHA-256 of all files of the folder, by name; part of the extractor's version. */
  readonly digest: string;
  readonly divisions: DivisionLexicon;
  readonly places: PlaceLexicon;
  readonly organizations: OrganizationLexicon;
  readonly offices: OfficeLexicon;
  readonly surnames: SurnameLexicon;
  readonly campaigns: CampaignLexicon;
  readonly formulas: FormulaLexicon;
  readonly slogans: SloganLexicon;
  readonly activities: ActivityLexicon;
  readonly subjects: SubjectLexicon;
}
