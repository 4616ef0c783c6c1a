import { abbreviationStart } from "./departmentAbbreviation.js";
import type { Token } from "./ArticleContext.js";
import type { Surroundings } from "./organizationBody.js";
import { RELATIVES } from "./organizationRelative.js";
import type { OrganizationWords } from "./organizationWords.js";

/** Where the field of work begins in the name of an office whose ending begins at `headStart`. */
export function departmentStart(suffix: string, headStart: number, around: Surroundings): number {
  const fields = fieldsStart(headStart, around);
  const position = matterStart(fields, { suffix, headStart }, around);
  if (suffix !== "局" || isPlacedAt(position, around)) return position;
  return Math.min(position, abbreviationStart(headStart, around));
}

/** A place or a common word for one ends at the offset. */
function isPlacedAt(position: number, { text, placeEnding, ownerEnding }: Surroundings): boolean {
  return placeEnding.has(position) || ownerEnding.has(position) || RELATIVES.has(text[position - 1] ?? "");
}

/** Fields of work before `局` and the like, the longest first, also joined: `经济和信息化`, `文化广电和旅游`. */
function fieldsStart(headStart: number, { text, words }: Surroundings): number {
  let position = headStart;
  for (;;) {
    const field = fieldBefore(position, text, words);
    if (field === undefined) return position;
    position -= field.length;
    const joined = JOINING.test(text[position - 1] ?? "") ? fieldBefore(position - 1, text, words) : undefined;
    if (joined !== undefined && joined.length > 1) position -= joined.length + 1;
  }
}

const JOINING = /[和与]/u;

function fieldBefore(position: number, text: string, words: OrganizationWords): string | undefined {
  return words.departmentsByEnd
    .get(text[position - 1] ?? "")
    ?.find((word) => text.startsWith(word, position - word.length));
}

/**
 * One more word between a place and known fields of work belongs to the office: `市环境监察局`; up to three where the
 * lexicon knows none of them: `某县湿地管护局`.
 */
function matterStart(
  fields: number,
  { suffix, headStart }: { readonly suffix: string; readonly headStart: number },
  around: Surroundings,
): number {
  const longest = fields < headStart ? 1 : UNKNOWN_FIELDS.test(suffix) ? 3 : 0;
  let position = fields;
  for (let count = 0; count < longest; count += 1) {
    const token = around.edges.endingAt(position);
    if (!token || !isMatter(token, around)) return fields;
    position = token.start;
    if (isBehindPlace(position, { isSure: longest === 1, ...around })) return position;
  }
  return fields;
}

/** Endings that make an office of whatever field behind a place. */
const UNKNOWN_FIELDS = /^(局|办公室|办)$/u;

function isMatter({ word, tag }: Token, { words }: Surroundings): boolean {
  if (word.length < 2 || !/^(n|vn|an|j|nz)$/u.test(tag)) return false;
  return !words.stopWords.has(word) && !words.genericBefore.has(word) && !NO_MATTER.test(word);
}

/** Whose room it is, not what the office is for: `县领导办公室`. */
const NO_MATTER =
  /(领导|书记|干部|人员|主任|局长|部长|[省市县区镇乡]长|医院|学校|大学|企业|公司|政府|人大|政协|[局厅委办院部])$/u;

function isBehindPlace(
  position: number,
  { edges, text, placeEnding, isSure }: Surroundings & { readonly isSure: boolean },
): boolean {
  if (placeEnding.has(position)) return true;
  if (!/[省市县区州旗]/u.test(text[position - 1] ?? "")) return false;
  return isSure || /^[我本该]?.$/u.test(edges.endingAt(position)?.word ?? "");
}
