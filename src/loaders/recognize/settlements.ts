import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import type { Token } from "./ArticleContext.js";
import { LONGEST_PLACE_BODY, placeNameStart, placeWords, type PlaceNameSurroundings } from "./placeNameStart.js";
import type { TokenEdges } from "./tokenEdges.js";

/** A place below the county, found by its ending. Offsets are UTF-16, in the passage. */
export interface Settlement {
  readonly start: number;
  readonly end: number;
  readonly suffix: string;
  readonly masked: boolean;
}

/** What a dictionary word goes on with after the ending where the name before it is one of its own: `村党委`. */
const PARTY_REST = /^(党|支|委(?!员)|民委|两委|干部|主任|长)/u;
/** What a list of settlements may go on with that is no name. */
const NO_NAME = /(镇|乡|村|街道|社区|各|所|等|个|全|该|本|我|其|的|和|与|及|在|示范|先进|重点|贫困|文明|特色)/u;
/** Fronts of honorary titles, not of names. */
const HONORARY = /^(中国|全国|全省|全市|十佳|最美|国家)/u;
const MASK = /[*×○XＸ某]/u;
/** After these, an ending is part of another word: `村务`, `镇级`, `社区教育`. */
const CONTINUED = /^(务|级|级别|容|民自治|规民约|官|里|子|庄|办企业|企业|集体|风|组(?!织)|情|医|校|两委|干部|级组织)/u;

/** A quotation of so many characters and an ending of places is a saying, not a name. */
const SHORTEST_MOTTO = 4;

/** Endings by their last character. */
const suffixesByEnd = compileOnce<Lexicon, ReadonlyMap<number, readonly string[]>>(({ places }) => {
  const byEnd = new Map<number, string[]>();
  for (const suffix of places.settlementSuffixes) {
    const key = suffix.charCodeAt(suffix.length - 1);
    byEnd.set(key, [...(byEnd.get(key) ?? []), suffix]);
  }
  return byEnd;
});

/**
 * Finds towns, streets, villages and communities in a passage. `placed(offset)` tells whether a known place ends there:
 * then one character is name enough; otherwise two are needed, and the name must not be a common word.
 */
export function findSettlements(
  text: string,
  lexicon: Lexicon,
  edges: TokenEdges,
  placed: (offset: number) => boolean,
): Settlement[] {
  const byEnd = suffixesByEnd(lexicon);
  const found: Settlement[] = [];
  const ends = (offset: number): boolean => placed(offset) || found.at(-1)?.end === offset;
  const around: PlaceNameSurroundings = { text, edges, ...placeWords(lexicon), ends };
  for (let index = 1; index < text.length; index += 1) {
    const suffix = byEnd.get(text.charCodeAt(index))?.find((known) => text.endsWith(known, index + 1));
    if (suffix === undefined) continue;
    const listed = found.at(-1)?.end;
    const settlement = settlementAt(index + 1, suffix, around, listed === undefined ? null : listed);
    if (settlement) found.push(settlement);
  }
  return found;
}

/** @param listed where the settlement before ends: what follows it in a list is one, too */
function settlementAt(
  end: number,
  suffix: string,
  around: PlaceNameSurroundings,
  listed: number | null,
): Settlement | null {
  const { text, edges, generic, ends } = around;
  const bodyEnd = end - suffix.length;
  if (CONTINUED.test(text.slice(end, end + 4)) && !ends(bodyEnd)) return null;
  const masked = maskedStart(text, bodyEnd);
  if (masked < bodyEnd) return { start: masked, end, suffix, masked: true };
  const last = edges.covering(end - 1);
  const item = listed === null ? null : itemStart(text, listed, bodyEnd, generic);
  if (item !== null) return { start: item, end, suffix, masked: false };
  if (last && !opens(last.word.slice(end - last.start), last.start >= bodyEnd) && isOtherWord(last, suffix))
    return null;
  // `某市社区`: the ending alone behind a whole name is a common word.
  if (ends(bodyEnd) && /[省市县区州旗盟镇乡]/u.test(text[bodyEnd - 1] as string)) return null;
  const { common, descriptive, ...walked } = placeNameStart(bodyEnd, around);
  const start = behindCount(text, behindPlace(behindStreet(text, walked.start, bodyEnd), bodyEnd, around));
  const body = text.slice(start, bodyEnd);
  // `“歌声飘满社区”文艺汇演`: the motto of an event.
  if (body.length >= SHORTEST_MOTTO && text[start - 1] === "“" && text[end] === "”") return null;
  // `不落一村`: each of all.
  if (/一$/u.test(body) && /[不无没]/u.test(text.slice(Math.max(0, start - 2), bodyEnd))) return null;
  if (body === "" || body === "集" || generic.has(body) || HONORARY.test(body) || /[乡村镇小古名强]$/u.test(body))
    return null;
  if (ends(start)) return { start, end, suffix, masked: false };
  if (body.length < 2 || descriptive || (common && !opensList(text, end, suffix))) return null;
  return isCommonWord(text.slice(start, end), edges, start) ? null : { start, end, suffix, masked: false };
}

/**
 * Right behind a known place a name goes back to it even over words that elsewhere end names: `某某区劳动一坊社区`.
 */
function behindPlace(start: number, bodyEnd: number, around: PlaceNameSurroundings): number {
  const { text, edges, ends, functionCharacters, generic } = around;
  if (ends(start)) return start;
  for (let front = start - 1; front > 0 && bodyEnd - front <= LONGEST_PLACE_BODY; front -= 1) {
    const token = edges.covering(front);
    if (!token || functionCharacters.has(text[front] as string) || generic.has(token.word)) return start;
    const isVerb = !/^(n[a-z]*|vn|m|a|b|j|g|zg)$/u.test(token.tag);
    if (isVerb && !(token.word.length === 2 && ends(token.start) && BODY_AFTER.test(text.slice(bodyEnd)))) return start;
    if (ends(front)) return front;
  }
  return start;
}

/** Behind a town: a village of it, or what only a place has. */
const BODY_AFTER = /^[乡镇](?:\p{Script=Han}{2,4}(?:村|社区)|党委|人民政府|政府|中心(?:校|小学|卫生院))/u;

/** `10名某某镇`: the measure word is no part of the name. */
function behindCount(text: string, start: number): number {
  return /[名位个家户]/u.test(text[start] as string) && /[\d多余]/u.test(text[start - 1] ?? "") ? start + 1 : start;
}

/** `某某北街某某社区`: the street is no part of the name. */
function behindStreet(text: string, start: number, bodyEnd: number): number {
  const street = Math.max(text.lastIndexOf("街", bodyEnd - 3), text.lastIndexOf("路", bodyEnd - 3));
  if (street < start) return start;
  return text.startsWith("街道", street) ? street + 2 : street + 1;
}

/** What follows the ending inside its word is a Party body or a committee: `村党委`. */
function opens(rest: string, beginsWithEnding: boolean): boolean {
  return beginsWithEnding && PARTY_REST.test(rest);
}

/** The ending is only a part of a dictionary word that is no name. `一村` and `集镇` are cut so in names. */
function isOtherWord({ word, tag }: Token, suffix: string): boolean {
  if (word === suffix || word.length < 2 || /^n[srtz]/u.test(tag)) return false;
  return !/^[一二三四五六七八九十]村$|^集镇$/u.test(word);
}

/** Where the name begins if it is the next item of a list of settlements: `红旗村、字库村`. */
function itemStart(text: string, listed: number, bodyEnd: number, generic: ReadonlySet<string>): number | null {
  if (text[listed] !== "、") return null;
  const body = text.slice(listed + 1, bodyEnd);
  return /^\p{Script=Han}{2,4}$/u.test(body) && !generic.has(body) && !NO_NAME.test(body) ? listed + 1 : null;
}

/** The first of a list whose next item has the same ending. */
function opensList(text: string, end: number, suffix: string): boolean {
  return text[end] === "、" && /^\p{Script=Han}{2,4}$/u.test(text.slice(end + 1, text.indexOf(suffix, end + 2)));
}

function maskedStart(text: string, bodyEnd: number): number {
  let start = bodyEnd;
  while (start > 0 && bodyEnd - start < 4 && MASK.test(text[start - 1] as string)) start -= 1;
  if (start === bodyEnd && /[A-Z]/u.test(text[start - 1] ?? "")) start -= 1;
  return /[A-Za-z0-9]/u.test(text[start - 1] ?? "") ? bodyEnd : start;
}

function isCommonWord(name: string, edges: TokenEdges, start: number): boolean {
  const token = edges.startingAt(start);
  return token?.word === name && !/^n[srtz]/u.test(token.tag);
}
