import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { chainEnd, findQuotations } from "./quotations.js";

/** A stretch that names a drive, campaign or not, with what its own wording says for a campaign. */
export interface DriveSighting extends Candidate {
  readonly name: string;
  /** The quoted part, which the article may use alone. */
  readonly label: string | null;
  readonly weight: number;
}

/** What a drive's name ends with. */
const DRIVE_NOUN =
  "(?:系列活动|主题实践活动|主题教育活动|大讨论活动|专题教育活动|专项整治活动|专项治理活动|主题活动|实践活动|教育活动|创建活动|专项活动|专题活动|活动|主题教育|专题教育|专项教育|学习教育|集中教育|专项行动|专项整治|专项治理|专项斗争|集中整治|整治行动|行动计划|行动|攻坚战|大讨论|工程|计划)";
const NOT_BEHIND = "(?!领导小组|办公室|载体|主题|内容|形式|方式|阵地|要求|平台)";
const AFTER_QUOTE = new RegExp(
  `^(?:的|为主题的|为主要内容的)?(?<middle>[\\p{Script=Han}]{0,8}?)(?<noun>${DRIVE_NOUN})${NOT_BEHIND}`,
  "u",
);
const AFTER_LIST = new RegExp(`^等?(?<noun>${DRIVE_NOUN})${NOT_BEHIND}`, "u");
const WHOLE_NAME = new RegExp(`(?:系列活动|[\\p{Script=Han}]活动|工程|行动|大讨论|攻坚战|主题教育)$`, "u");
const UNQUOTED = new RegExp(
  `(?:开展|实施|推进|启动|深化|组织)(?:了|好)?(?:以(?<content>[“"][^”"]{2,60}[”"])为(?:主题|主要内容|重点|内容|载体)的)?(?<name>[\\p{Script=Han}]{2,14}?(?:系列活动|主题教育活动|主题实践活动|主题教育|专项行动|专项整治行动|专项整治活动|专项整治|专项治理|大讨论活动|大讨论|关爱活动|创建活动|年活动|攻坚战|百日行动|大走访活动|大排查活动))${NOT_BEHIND}`,
  "gu",
);
const DRIVE_HINT = /系列活动|主题教育|主题实践|专项|大讨论|关爱活动|创建活动|年活动|攻坚战|百日行动|大走访|大排查/u;
const LEAD_IN =
  /^(?:一[次场项系列]+|以及|好|的|各项|各种|各类|多种|全国|全省|全市|全县|全区|全镇|全院|全校|本次|这次|此次|该)+/u;
const GENERIC =
  /^(?:各项|各种|系列|主题|教育|实践|这次|此次|该|专项|创建|学习|党|党内|特色|丰富多彩的?|形式多样的?|一系列)*(?:系列活动|主题教育活动|主题实践活动|创建活动|教育活动|主题教育|活动)$/u;
/** Words that end a middle part: what stands behind them is no longer the name. */
const NO_NAME = /[的了和与及]|开展|为|是|在|等|前往|赴|来到|参观|举办|组织|载体|要求/u;
/** Single events, whatever their name: they are activities. */
const SINGLE_EVENT =
  /(?:答题|比赛|竞赛|大赛|讲座|评选|评比|表彰|党日|团日|党课|晚会|座谈|座谈会|报告会|论坛|培训|宣讲|参观|班会|演讲|征文|游园|运动会|[活动开放]日|节|展|仪式|讨论会)”?(?:系列)?(?:活动)?$/u;
/** Figures of speech that end like a drive. */
const NO_DRIVE =
  /(?:满意|民心|德政|形象|政绩|面子|系统|伟大|一把手|实事|惠民|良心|豆腐渣)工程$|^(?:成为|真正|建设|办成)|(?:实际|一致|统一|自觉|具体|共同)行动$/u;

/** Outweighs all that speaks for a campaign. */
const NEVER = 20;

/** Every named drive of the article, from left to right in each passage. */
export function findDrives({ article, lexicon }: ArticleContext): DriveSighting[] {
  return article.passages.flatMap(({ ordinal, text }) => [
    ...quotedDrives(text, ordinal, lexicon.formulas),
    ...unquotedDrives(text, ordinal),
    ...coinedDrives(text, ordinal, lexicon.formulas),
  ]);
}

function quotedDrives(text: string, passage: number, formulas: FormulaLexicon): DriveSighting[] {
  const quotations = findQuotations(text);
  return quotations.flatMap(({ start, end, text: label }, index): DriveSighting[] => {
    if (label.length < 2 || label.length > 40) return [];
    const before = text.slice(Math.max(0, start - 12), start);
    const base = { passage, start, method: "campaign.local.quoted", confidence: 0.75 };
    const tail = AFTER_QUOTE.exec(text.slice(end, end + 24));
    const middle = tail?.groups?.["middle"] ?? "";
    if (tail && !NO_NAME.test(middle)) {
      const name = `“${label}”${middle}${tail.groups?.["noun"] ?? ""}`;
      const stop = end + tail[0].length;
      const weight = weightOf({ name, label, before }, formulas);
      return [{ ...base, end: stop, surface: text.slice(start, stop), name, label, weight }];
    }
    if (WHOLE_NAME.test(label) && label.length >= 4 && !NO_DRIVE.test(label)) {
      const weight = weightOf({ name: label, label, before }, formulas);
      return [{ ...base, start: start + 1, end: end - 1, surface: label, name: label, label: null, weight }];
    }
    return listedLabel(
      text,
      { ...base, end, surface: text.slice(start, end), label },
      chainEnd(text, quotations, index),
      formulas,
    );
  });
}

/** In `“三…”、“双…”等活动` each coined label is a drive of its own. */
function listedLabel(
  text: string,
  base: Omit<DriveSighting, "name" | "weight"> & { readonly label: string },
  listEnd: number,
  formulas: FormulaLexicon,
): DriveSighting[] {
  const tail = AFTER_LIST.exec(text.slice(listEnd, listEnd + 12));
  if (!tail || !isNumberedLabel(base.label, formulas)) return [];
  return [{ ...base, name: `“${base.label}”${tail.groups?.["noun"] ?? ""}`, weight: 2 }];
}

interface Wording {
  readonly name: string;
  readonly label: string;
  readonly before: string;
}

function weightOf({ name, label, before }: Wording, formulas: FormulaLexicon): number {
  let weight = 0;
  if (/系列|工程$|攻坚战$|专项斗争$|专项行动$|整治$|治理$/u.test(name)) weight += 2;
  if (isNumberedLabel(label, formulas)) weight += 2;
  if (/(?:深入|扎实|持续|全面|大力|广泛)(?:地)?(?:开展|实施|推进)(?:了)?$/u.test(before)) weight += 1;
  if (/、$/u.test(before)) weight -= 1;
  if (SINGLE_EVENT.test(name) || SINGLE_EVENT.test(label)) weight -= NEVER;
  return weight;
}

function unquotedDrives(text: string, passage: number): DriveSighting[] {
  if (!DRIVE_HINT.test(text)) return [];
  return [...text.matchAll(UNQUOTED)].flatMap((match): DriveSighting[] => {
    const name = (match.groups?.["name"] ?? "").replace(LEAD_IN, "");
    if (name.length < 5 || GENERIC.test(name) || /[的了和与]/u.test(name.slice(0, -2))) return [];
    const end = match.index + match[0].length;
    const span = { passage, start: end - name.length, end, surface: name };
    let weight = match.groups?.["content"] ? 2 : 0;
    if (/系列活动$|专项行动$|整治$|治理$|攻坚战$|年活动$|行动$/u.test(name)) weight += 1;
    if (SINGLE_EVENT.test(name)) weight -= NEVER;
    return [{ ...span, name, label: null, weight, method: "campaign.local.plain", confidence: 0.65 }];
  });
}

const COINED =
  /(?:开展|实施|推行|推进|启动)了?(?<label>[一二两双三四五六七八九十][\p{Script=Han}]{1,3}[一二两双三四五六七八九十][\p{Script=Han}]{1,3}(?:[一二两双三四五六七八九十][\p{Script=Han}]{1,3})?)(?<noun>活动|工程|行动)(?!领导小组|办公室)/gu;

/** A coined label of several numbers is a drive's name even without quotation marks: `三查三看活动`. */
function coinedDrives(text: string, passage: number, formulas: FormulaLexicon): DriveSighting[] {
  return [...text.matchAll(COINED)].flatMap((match): DriveSighting[] => {
    const label = match.groups?.["label"] ?? "";
    if (!isNumberedLabel(label, formulas)) return [];
    const name = `${label}${match.groups?.["noun"] ?? ""}`;
    const end = match.index + match[0].length;
    const span = { passage, start: end - name.length, end, surface: name };
    return [{ ...span, name, label: null, weight: 2, method: "campaign.local.coined", confidence: 0.7 }];
  });
}
