import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { LEAD_IN, NOT_BEHIND, NO_DRIVE, isInTitleMarks } from "./driveNames.js";
import type { DriveSighting } from "./driveSightings.js";
import { weightOfPlain, weightOfWording } from "./driveWeight.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { chainEnd, quotationsIn } from "./quotations.js";

/** What a drive's name ends with. */
const DRIVE_NOUN =
  "(?:系列活动|主题实践活动|主题教育活动|大讨论活动|专题教育活动|专项整治活动|专项治理活动|主题活动|实践活动|教育活动|创建活动|专项活动|专题活动|竞赛活动|活动|主题教育|专题教育|专项教育|学习教育|集中教育|专项行动|专项整治|专项治理|专项斗争|集中整治|整治行动|行动计划|行动|攻坚战|大会战|大讨论|工程建设|工程|计划)";
const AFTER_QUOTE = new RegExp(
  `^(?:的|为主题的|为主要内容的)?(?<middle>[\\p{Script=Han}]{0,8}?)(?<noun>${DRIVE_NOUN})${NOT_BEHIND}`,
  "u",
);
/** `“三深入”(深入一线、…)活动`: what the label stands for may be told in front of the noun. */
const GLOSS = /^[(（][^()（）]{2,60}[)）](?=活动|行动|工程)/u;
/** `“四群”教育`: behind a coined label `教育` is a drive's noun. */
const EDUCATION = /^教育(?:活动|工作)?(?![\p{Script=Han}]*?[局厅部委系会]|[学事资])/u;
const AFTER_LIST = new RegExp(`^等?(?<noun>${DRIVE_NOUN})${NOT_BEHIND}`, "u");
const WHOLE_NAME = new RegExp(`(?:系列活动|[\\p{Script=Han}]活动|工程|行动|大讨论|攻坚战|主题教育)$`, "u");
/** Words that end a middle part: what stands behind them is no longer the name. */
const NO_NAME =
  /[的了和与及]|开展|为|是|在|等|前往|赴|来到|参观|举办|(?<!党)组织|载体|要求|目标|写|纳入|列入|年度|作为/u;
/** `“…”哈工程`: one syllable in front of `工程` is the short name of a college, unless it tells the size. */
const SHORT_COLLEGE = /^[^大总新双云]$/u;
/** `“爱心活动、平安工程”`: each of them is a drive. */
const SEVERAL = /(?:活动|工程|行动)[、,，和][^、,，]*(?:活动|工程|行动)$/u;
/** `“三大”攻坚战` counts. */
const MERE_NUMBER = /^[二两三四五六七八九十][大个项]$/u;
/** `“作风建设年”`: a year under a motto is a drive where the text proclaims it. */
const YEAR = /^[\p{Script=Han}]{3,10}年$/u;
const PROCLAIMED = /(?:确定为|定为|作为|命名为|列为|开展|开展了|部署|部署了|实施|深化|掀起)(?:了)?$/u;
/** `图为“…”行动`: a caption names a scene. */
const CAPTION = /^(?:[上下左右]?图为|图[一二三四五六七八九十\d]{0,2}[:：])/u;
const LONGEST_LABEL = 40;

interface Labelled {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly before: string;
  readonly base: { readonly passage: number; readonly method: string; readonly confidence: number };
}

/** Drives that bear a label in quotation marks (`“三亮”活动`), or whose whole name stands in them. */
export function quotedDrives(place: SegmentedPassage, formulas: FormulaLexicon): DriveSighting[] {
  const { ordinal: passage, text } = place;
  if (CAPTION.test(text)) return [];
  const quotations = quotationsIn(place);
  return flatMap(quotations, ({ start, end, text: label }, index): DriveSighting[] => {
    if (!isLabel(label)) return [];
    const before = text.slice(Math.max(0, start - 160), start);
    if (isInTitleMarks(text, start) && !/(?:开展|实施|推进)$/u.test(before)) return [];
    const base = { passage, method: "campaign.local.quoted", confidence: 0.75 };
    const labelled = { text, start, end, label, before, base };
    const found =
      withNoun(labelled, formulas) ?? proclaimedYear(labelled, formulas) ?? wholeName(labelled, formulas) ?? null;
    return found ? [found] : listedLabel(labelled, chainEnd(text, quotations, index), formulas);
  });
}

function isLabel(label: string): boolean {
  return (
    label.length >= 2 &&
    label.length <= LONGEST_LABEL &&
    !MERE_NUMBER.test(label) &&
    !/[。!！]$/u.test(label) &&
    !SEVERAL.test(label)
  );
}

/** `“甲乙”主题实践活动`; what stands between the verb and a label belongs to the name (`优化环境“深入年”活动`). */
function withNoun({ text, start, end, label, before, base }: Labelled, formulas: FormulaLexicon): DriveSighting | null {
  const gloss = GLOSS.exec(text.slice(end, end + 64))?.[0].length ?? 0;
  const behind = text.slice(end + gloss, end + gloss + 24);
  const tail = AFTER_QUOTE.exec(behind) ?? (isNumberedLabel(label, formulas) ? EDUCATION.exec(behind) : null);
  const middle = tail?.groups?.["middle"] ?? "";
  const noun = tail?.groups ? (tail.groups["noun"] ?? "") : (tail?.[0] ?? "");
  if (!tail || NO_NAME.test(middle) || (noun.startsWith("工程") && SHORT_COLLEGE.test(middle))) return null;
  if (NO_DRIVE.test(`${label}”${middle}${noun}`)) return null;
  const front = /(?:争创|争当|争做|创建)$/u.exec(before)?.[0] ?? attributeOf(before, label);
  const name = `${front}“${label}”${middle}${noun}`;
  const stop = end + gloss + tail[0].length;
  const from = start - front.length;
  const lead = /^为(?:主题|主要内容)的/u.exec(tail[0])?.[0].length ?? 0;
  if (lead > 0 && middle.length >= SHORTEST_NAME) {
    const own = { name: `${middle}${noun}`, label: null, weight: weightOfPlain(`${middle}${noun}`, true, before) };
    return { ...base, ...own, start: stop - own.name.length, end: stop, surface: own.name };
  }
  // `“…”为主题的系列活动` tells a theme: the drive is not called by it.
  const themed = lead > 0 ? 2 : 0;
  const since = SINCE.test(text.slice(stop, stop + 32)) || isSince(text, from, stop) ? 2 : 0;
  const many = MANY_DEEDS.test(text.slice(stop, stop + 90)) ? 1 : 0;
  const weight = weightOfWording({ name, label, before }, formulas) - themed + since + many;
  // The gloss may name other drives: the label stands for the name.
  const until = gloss > 0 ? end : stop;
  return { ...base, start: from, end: until, surface: text.slice(from, until), name, label, weight };
}

const SINCE =
  /^(?:(?:启动|开展|实施)以来|(?:不断|持续|逐步)?(?:推向|引向)(?:深入|纵深)|(?:正在|也)?(?:有序|扎实|稳步|深入|持续|全面|纵深)(?:有序|有力|有效|深入)?(?:推进|开展)(?![^,，。;；]{0,6}[的工])|(?:于[^,，。;；“”]{2,12}|在[^,，。;；“”]{2,24})?(?:正式|隆重|全面)启动(?!仪式))/u;

/** `开展了“…”活动,组织全市青年举办30多项…`: several deeds told right behind the name. */
const MANY_DEEDS =
  /^[,，](?:先后|积极|广泛|共)*(?:组织|举办|开展|通过)[^。;；]{0,70}(?:\d{2,}(?:多|余)?(?:项|场)|系列|丰富多彩|形式多样)[^。;；]{0,30}活动/u;

/** `自全省开展“…”活动以来`. */
function isSince(text: string, from: number, stop: number): boolean {
  return (
    text.startsWith("以来", stop) &&
    /(?:开展|启动|实施)[^,，。;；]{0,24}$/u.test(text.slice(Math.max(0, from - 40), from))
  );
}

/** `以“…”为主题的春季普法宣传月活动`: a noun with so many characters in front has a name of its own. */
const SHORTEST_NAME = 4;
const LONGEST_BARE_LABEL = 6;
const ATTRIBUTE =
  /(?:开展|实施|启动|推进|深化)(?:了|好)?(?<attribute>(?:优化|落实|创建|查办|整治|关爱|规范|治理|打击|推动|保护|清理|全民)[\p{Script=Han}]{2,12})$/u;

/** A short label says too little by itself: the words between the verb and it tell what the drive is for. */
function attributeOf(before: string, label: string): string {
  const attribute = label.length <= LONGEST_BARE_LABEL ? ATTRIBUTE.exec(before)?.groups?.["attribute"] : undefined;
  return attribute === undefined || /[的了和与及在对以]/u.test(attribute) ? "" : attribute.replace(LEAD_IN, "");
}

function proclaimedYear(
  { text, start, end, label, before, base }: Labelled,
  formulas: FormulaLexicon,
): DriveSighting | null {
  if (!YEAR.test(label) || !PROCLAIMED.test(before)) return null;
  const weight = weightOfWording({ name: label, label, before }, formulas);
  return { ...base, start, end, surface: text.slice(start, end), name: `“${label}”`, label, weight };
}

/** The marks hold the whole name: `“护河行动”`. One side of a joint event (`“护河行动”暨“绿化周”活动`) is none. */
function wholeName(
  { text, start, end, label, before, base }: Labelled,
  formulas: FormulaLexicon,
): DriveSighting | null {
  if (!WHOLE_NAME.test(label) || label.length < 4 || NO_DRIVE.test(label)) return null;
  if (text[end] === "暨" || text[start - 1] === "暨") return null;
  const weight = weightOfWording({ name: label, label, before }, formulas);
  if (/工程$/u.test(label) && text.startsWith("建设", end)) {
    const surface = text.slice(start, end + 2);
    return { ...base, start, end: end + 2, surface, name: surface, label, weight };
  }
  return { ...base, start: start + 1, end: end - 1, surface: label, name: label, label: null, weight };
}

/** In `“三…”、“双…”等活动` each coined label is a drive of its own, and so is each year under a motto. */
function listedLabel(
  { text, start, end, label, base }: Labelled,
  listEnd: number,
  formulas: FormulaLexicon,
): DriveSighting[] {
  const tail = AFTER_LIST.exec(text.slice(listEnd, listEnd + 12));
  if (!tail || !(isNumberedLabel(label, formulas) || YEAR.test(label))) return [];
  const name = `“${label}”${tail.groups?.["noun"] ?? ""}`;
  return [{ ...base, start, end, surface: text.slice(start, end), label, name, weight: 2 }];
}
