import { OrganizationKind } from "../../models/enums.js";
import { timesNamed, UNIT_CLASSES } from "./DraftHistory.js";
import type { MainBody } from "./mainBodyOf.js";
import { isAbbreviationOf } from "./mergeOrganizations.js";
import type { OrganizationDraft } from "./OrganizationDraft.js";
import { fitsWord } from "./unitWords.js";

/**
 * The body that an article is about, unless it is another one than the writer's own by its words: where `我院` stands for
 * the one hospital of the text, an office named in its opening is not what it is about.
 */
export function mainByOwnWords(
  found: MainBody,
  drafts: readonly OrganizationDraft[],
  words: ReadonlySet<string>,
): MainBody {
  const { unit } = found;
  if (unit && [...words].some((word) => fitsWord(unit, word))) return found;
  const own = unitByOwnWords(drafts, words);
  if (!unit) return { ...found, unit: own };
  return own && !found.isNamedAtHead && !own.name.endsWith("学院")
    ? { body: own, unit: own, isNamedAtHead: false }
    : found;
}

/** `我校` in a text that names one school is that school. */
function unitByOwnWords(drafts: readonly OrganizationDraft[], words: ReadonlySet<string>): OrganizationDraft | null {
  const fitting = drafts.filter(
    (draft) =>
      UNIT_CLASSES.has(draft.headClass) &&
      !CLASS_OF_UNITS.test(draft.name) &&
      [...words].some((word) => fitsWord(draft, word)),
  );
  const fullest = fitting.filter(
    (draft) => !fitting.some((other) => other !== draft && isAbbreviationOf(draft, other)),
  );
  // Beside its colleges a university is the school.
  const universities = words.has("校") ? fullest.filter(({ name }) => name.endsWith("大学")) : [];
  const [only, ...others] = universities.length === 1 ? universities : fullest;
  // A campus is where something takes place; the school is the university that has it.
  return only && others.length === 0 && !only.name.endsWith("校区") && !isPassing(only) ? only : null;
}

/** A small unit that is named once, far from the beginning: an example, or where somebody comes from. Hospitals are seldom. */
function isPassing(draft: OrganizationDraft): boolean {
  if (draft.name.endsWith("大学") || draft.kind === OrganizationKind.HOSPITAL) return false;
  return timesNamed(draft) < 2 && draft.mentions.every(({ passage }) => passage >= OPENING);
}

/** What universities are to be, or are taken together: `中国大学`. */
const CLASS_OF_UNITS = /^(?:中国|世界|我国|一流|高水平|研究型){1,2}(?:大学|高校|企业|公司)$/u;

/** The passages in which an article says whom it is about. */
const OPENING = 4;
