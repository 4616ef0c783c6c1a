import { chineseNumber } from "./chineseNumber.js";
import { labelParts } from "./numberedLabels.js";
import type { LabelPart } from "./numberedLabels.js";
import { LONGEST_ITEM, LOOSEST, split, splitToCount, unquote } from "./itemLists.js";
import { matchesOf } from "../clean/matchesOf.js";

/** Where a label stands: the text of its passage and the label's span in it, quotation marks taken in. */
export interface LabelPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a numbered label lists, in the words of the text, from the ways the genre states it: in brackets behind it,
 * after `即` or `就是`, as `一是… 二是…`, or right before it (`A、B、C的“三…”`). Empty when the text does not list it or
 * when the number of members does not fit the label.
 */
export function findItems(label: string, place: LabelPlace): string[] {
  const parts = labelParts(label);
  if (parts.length === 0) return [];
  for (const strategy of [inBrackets, afterEquation, enumerated, quotedBefore, listedBefore, scattered]) {
    const items = strategy(place, parts);
    if (items.length > 1) return items;
  }
  return [];
}

type Strategy = (place: LabelPlace, parts: readonly LabelPart[]) => string[];

const inBrackets: Strategy = ({ text, end }, parts) => {
  const match = /^[”"]?(?:[\p{Script=Han}]{0,6})[(（](?<inside>[^()（）]{3,300})[)）]/u.exec(
    text.slice(end, end + 320),
  );
  return match ? splitToCount(match.groups?.["inside"] ?? "", parts) : [];
};

const EQUATION =
  /^[”"]?(?:[^。:：;；]{0,18}?|[?？][^。?？:：]{0,24})(?:[,，]?\s?(?:即(?![使将便可时])|也就是|就是(?![要让在说想])|是指|指的是|分别是|分别为|具体是|具体为|内容是|包括|主要是)[:：,，]?|[:：]|—{1,2})(?<list>[^。]{4,600})/u;

const afterEquation: Strategy = ({ text, end }, parts) => {
  const match = EQUATION.exec(text.slice(end, end + 640));
  // `何谓“三…”?书记说:“就是…”`: the answer is quoted.
  const list = (match?.groups?.["list"] ?? "").replace(/^[“"](?:就是|即)[:：]?/u, "");
  if (!match || /^[“"]?(?:一|第一|首先|1)(?:是|要|、|\.|,)/u.test(list)) return [];
  // What a colon follows that is no name of the list: `…活动的总体要求是:…`.
  if (
    /(?:要求|目标|思想)(?:是|为)[:：]|(?:指出|强调|认为|表示)[:：]/u.test(
      match[0].slice(0, match[0].length - list.length),
    )
  )
    return [];
  // A bracket that opens further on explains what stands before it: `落实“三…”教育,定下工作制(即…)`.
  if (/[(（]/u.test(match[0].slice(0, match[0].length - list.length))) return [];
  // A list that spells out labels of its own is none of single members.
  if (/“[二三四五六七八九十][^“”]{1,4}”/u.test(list.slice(0, LONGEST_ITEM))) return [];
  if (/[“"](?!就是|即)/u.test(match[0].slice(1, match[0].length - list.length))) return [];
  const exact = splitToCount(unwrapped(list), parts);
  if (exact.length > 0) return exact;
  if (!/(?:即|就是|是指|分别是|分别为|具体是)[:：,，]?$/u.test(match[0].slice(0, match[0].length - list.length)))
    return [];
  const loose = split(list, LOOSEST);
  const expected = parts.reduce((sum, { count }) => sum + count, 0);
  return loose.length >= Math.max(2, expected - 1) && loose.length <= expected + 1 ? loose : [];
};

const MARKERS =
  /(?:^|[。;；:：,，、\s])(?:(?<word>[一二三四五六七八九十]{1,2})(?:是|要|、)|第(?<nth>[一二三四五六七八九十]{1,2})[,，、]?(?:是)?|[(（](?<bracket>[一二三四五六七八九十]{1,2}|\d{1,2})[)）]|(?<digit>\d{1,2})[.、．])/gu;

const enumerated: Strategy = ({ text, end }, parts) => {
  const rest = text.slice(end);
  const marks: { readonly at: number; readonly from: number }[] = [];
  for (const match of matchesOf(rest, MARKERS)) {
    const written =
      match.groups?.["word"] ?? match.groups?.["nth"] ?? match.groups?.["bracket"] ?? match.groups?.["digit"] ?? "";
    if (chineseNumber(written) === marks.length + 1)
      marks.push({ at: match.index, from: match.index + match[0].length });
  }
  const [first] = marks;
  const [part] = parts;
  if (!first || !part || first.at > 60 || !fits(marks.length, parts)) return [];
  if (takenByAnother(rest.slice(1, first.at), part.count)) return [];
  return marks.map(({ from }, index) => {
    const until = marks[index + 1]?.at ?? rest.length;
    return headOfItem(rest.slice(from, until), parts);
  });
};

/** Another label between takes the list, unless both count the same members (`紧扣“五个节点”,强化“五个意识”。一是…`). */
function takenByAnother(between: string, count: number): boolean {
  if (/[二三四五六七八九十]个[\p{Script=Han}]{1,5}[:：。]?$/u.test(between)) return true;
  if (!/[“"]/u.test(between)) return false;
  const twin =
    /^[,，、和][\p{Script=Han}]{0,6}“(?<number>[二三四五六七八九十])[个项大]?[\p{Script=Han}]{1,4}”[^“”]{0,8}$/u.exec(
      between,
    );
  return chineseNumber(twin?.groups?.["number"] ?? "") !== count;
}

/** The first clause names the item, unless the label counts pairs (`四评四看`) that only the whole states. */
function headOfItem(stretch: string, parts: readonly LabelPart[]): string {
  const whole = stretch.split(/[;；。]/u)[0]?.trim() ?? "";
  const clause = whole.split(/[,，:：]/u)[0]?.trim() ?? "";
  const [only] = parts;
  const bearing = whole
    .split(/[,，:：]/u)
    .find((other) => only !== undefined && only.head.length > 1 && other.includes(only.head));
  if (parts.length === 1 && bearing && !clause.includes(only?.head ?? "")) return bearing.trim().slice(0, LONGEST_ITEM);
  const paired = parts.length === 2 && !clause.includes(parts[1]?.head ?? "") && whole.includes(parts[1]?.head ?? "");
  return (paired && whole.length <= LONGEST_ITEM ? whole : clause).slice(0, LONGEST_ITEM);
}

/** `“甲、乙、丙”的“三…”`, `以“甲、乙、丙”为主要内容的“三…”工程`. */
const quotedBefore: Strategy = ({ text, start }, parts) => {
  const match =
    /“(?<list>[^“”]{4,200})”(?:等|的|等的|为(?:主要|基本|核心)?(?:内容|目标|重点|主题|载体)的)(?:[\p{Script=Han}]{0,4}的)?$/u.exec(
      text.slice(Math.max(0, start - 220), start),
    );
  return match ? splitToCount(match.groups?.["list"] ?? "", parts) : [];
};

/** A list that stands in quotation marks as a whole. */
function unwrapped(list: string): string {
  const inner = /^“(?<inner>[^“”]*)”(?=[,，。;；]|$)/u.exec(list)?.groups?.["inner"];
  return inner !== undefined && /[、,，;；]/u.test(inner) ? inner : list;
}

const listedBefore: Strategy = ({ text, start }, parts) => {
  const match =
    /(?<list>(?:[\p{Script=Han}A-Za-z0-9“”]{1,24}、){1,}[\p{Script=Han}A-Za-z0-9“”]{1,24}?)(?<link>等的?|的|为内容的|为主要内容的|要?(?:实行|做到|推行|坚持|落实)|)$/u.exec(
      text.slice(Math.max(0, start - 160), start),
    );
  const listed = (match?.groups?.["list"] ?? "").split("、");
  const [first, second] = listed;
  if (listed.some((item) => /“[二两三四五六七八九十]/u.test(item))) return [];
  if (!first || !second || !parts.some(({ count }) => count === listed.length)) return [];
  // Right before the label, with no word between, only what bears the label's own head is its list.
  if (
    match?.groups?.["link"] === "" &&
    !isEvenList(listed, parts) &&
    !listed.every(
      (item, index) =>
        parts.some(({ head }) => item.includes(head[0] ?? head)) && (index === 0 || !item.includes("的")),
    )
  )
    return [];
  const opening = match?.groups?.["link"]?.startsWith("为")
    ? first.slice(first.lastIndexOf("以") + 1)
    : withoutLead(first);
  return [trimLead(opening, listed.slice(1)), ...listed.slice(1)].map((item) =>
    unquote(item.replace(/要?(?:实行|做到|推行|坚持|落实|开展)$/u, "")),
  );
};

/** `突出强基固本、凝心聚力、攻坚克难“三大任务”`: as many members as the one number counts, of one length, no bodies. */
function isEvenList(listed: readonly string[], parts: readonly LabelPart[]): boolean {
  const [first, ...others] = listed;
  const length = others[0]?.length ?? 0;
  return (
    (parts.length === 1 || (parts.length === 2 && parts[1]?.head === "体" && parts[0]?.count === listed.length)) &&
    first !== undefined &&
    first.length >= length &&
    length >= 2 &&
    length <= LONGEST_EVEN &&
    others.every((item) => item.length === length && !/的|[委府局厅部央省市县区镇乡]$/u.test(item))
  );
}

const LONGEST_EVEN = 8;

/**
 * `做到“三个到位”。通过…确保责任到位;通过…确保认识到位;…`: as many clauses of the paragraph end with the label's head as
 * the label counts.
 */
const scattered: Strategy = ({ text, end }, parts) => {
  const [part] = parts;
  if (!part || parts.length !== 1 || part.head.length < 2) return [];
  const clauses = text
    .slice(end)
    .split(/[,，;；。]/u)
    .filter((clause) => clause.length > part.head.length + 1 && clause.endsWith(part.head));
  const items = clauses.map((clause) => clause.slice(-LONGEST_CLAUSE));
  return items.length === part.count && clauses.every(({ length }) => length <= LONGEST_CLAUSE) ? items : [];
};

const LONGEST_CLAUSE = 16;

/** `某地开展的甲`: what stands in front of the list ends with `的`. */
const withoutLead = (first: string): string => first.slice(first.lastIndexOf("的") + 1) || first;

/** The first member has the start of the sentence in front of it: it begins where its fellows' shape begins. */
function trimLead(first: string, others: readonly string[]): string {
  const quoted = first.lastIndexOf("“");
  if (quoted >= 0) return first.slice(quoted);
  const head = others[0]?.[0] ?? "";
  const shared = others.every((other) => other.startsWith(head)) ? first.lastIndexOf(head) : -1;
  if (shared >= 0) return first.slice(shared);
  return first.slice(-Math.max(...others.map(({ length }) => length)));
}

function fits(count: number, parts: readonly LabelPart[]): boolean {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return count === total || parts.every((part) => part.count === count);
}
