import type { Surroundings } from "./organizationBody.js";
import type { OrganizationHead } from "./organizationWords.js";
import type { TokenEdges } from "./tokenEdges.js";

const MASK: ReadonlySet<string> = new Set("*×○＊ＸXx");
export const RELATIVES = new Set("省市县区州旗盟镇乡村校院局厂部系馆所站社园矿关行处");
export const UNIT_RELATIVES = new Set("省市县区州旗盟镇乡村校");
const OWN = new Set("我本");
const NAMED = new Set("该此");

/** A character that hides another, as in `**区委`. */
export function isMask(character: string): boolean {
  return MASK.has(character);
}

/** Where the masks begin that end at the offset, four at most. */
export function maskStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < 4 && isMask(text[start - 1] as string)) start -= 1;
  return start;
}

/** The common word that a name begins with in place of an owner. */
export interface RelativeWord {
  readonly start: number;
  readonly word: string;
  readonly deictic: "own" | "named" | null;
  readonly masked: boolean;
}

/** `市`, `我校`, `该院` before the ending of a name. */
export function relativeBefore(
  head: OrganizationHead,
  position: number,
  { text, edges, words }: Surroundings,
): RelativeWord {
  const none = { start: position, word: "", deictic: null, masked: false };
  const last = text[position - 1] ?? "";
  if (OWN.has(last) || NAMED.has(last))
    return { start: position - 1, word: "", deictic: OWN.has(last) ? "own" : "named", masked: false };
  const unit = unitWordBefore(text, position, head);
  if (unit === "") return none;
  const start = position - unit.length;
  const token = edges.covering(start);
  if (token && token.start < start && !/^(我|本|该)/u.test(token.word)) return none;
  if (/^[省市县区州旗盟]$/u.test(unit) && isInsideName(start, edges)) return none;
  const masks = maskStart(text, start);
  if (masks < start) return { start: masks, word: unit, deictic: null, masked: true };
  const before = text[start - 1] ?? "";
  if (OWN.has(before) || NAMED.has(before)) {
    return { start: start - 1, word: unit, deictic: OWN.has(before) ? "own" : "named", masked: false };
  }
  const previous = edges.endingAt(start);
  return previous && words.genericBefore.has(previous.word)
    ? { ...none, word: "各", start }
    : { ...none, start, word: unit };
}

/** A single character that is no joining or pointing word stands in front: the word is a part of a name. */
export function isInsideName(start: number, edges: TokenEdges): boolean {
  const before = edges.endingAt(start);
  if (!before || before.word.length > 1 || !HAN.test(before.word)) return false;
  return NAME_TAG.test(before.tag) && !NO_NAME.test(before.word);
}

const HAN = /\p{Script=Han}/u;
const NAME_TAG = /^(n|ng|nr|nz|ns|a|ag|zg|g|b|j)$/u;
const NO_NAME = /[全本我该各省市县区州旗盟是在由与和至为原现驻及同跟受把被让给向经以]/u;

const PLACE_WORDS: ReadonlySet<string> = new Set(["自治区", "自治州", "自治县"]);
const UNIT_WORDS: ReadonlySet<string> = new Set([
  "地区",
  "街道",
  "社区",
  "学校",
  "学院",
  "医院",
  "公司",
  "集团",
  "校区",
  "车间",
  "中心",
  "园区",
]);

function unitWordBefore(text: string, position: number, head: OrganizationHead): string {
  if (position >= 4 && text.startsWith("集团公司", position - 4)) return "集团公司";
  const three = text.slice(position - 3, position);
  if (PLACE_WORDS.has(three)) return three;
  const two = text.slice(position - 2, position);
  if (UNIT_WORDS.has(two)) return two;
  const one = text[position - 1] ?? "";
  // `地直机关工委`: of a prefecture.
  if (one === "地" && head.suffix.startsWith("直")) return one;
  const fitting = head.class === "unit" || head.class === "settlement" ? UNIT_RELATIVES : RELATIVES;
  return fitting.has(one) ? one : "";
}
