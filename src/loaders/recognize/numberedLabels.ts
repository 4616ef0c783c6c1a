import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import { chineseNumber } from "./chineseNumber.js";
import { compileOnce } from "./compileOnce.js";
import { matchesOf } from "../clean/matchesOf.js";

const NUMERAL = "[一二两双三四五六七八九十]";
/** One member of a label: number, perhaps a measure word, and what is counted. */
const PART = new RegExp(
  `(?<count>十[一二三四五六七八九]?|${NUMERAL})(?<measure>[个大项条])?(?<head>[\\p{Script=Han}]{0,6}?)(?=$|、|${NUMERAL})`,
  "gu",
);
const WHOLE = new RegExp(`^(?:${NUMERAL}[\\p{Script=Han}、+加]+)$`, "u");
const CONGRESS_OR_PLAN =
  /^[十百]佳|^(?:党的)?[一二]?十[一二三四五六七八九]?(?:大|五|届.*)$|^[一二三四五六七八九]届|^[一二三四五六七八九十]+中全会|^[二三四五六七八九十]+连[冠胜升增跳]/u;
/** Proverbs that begin with a number. */
const PROVERB =
  /^(?:一方有难|一心|一张蓝图|一把钥匙|一级|一枝|一传十|一人|三人行|百花|百家|千方百计|万众|万水千山|千家万户|十年|百年)/u;
/** `“146”监督体系` within the marks: a figure that sums up a list. */
const FIGURE_LABEL = /^\d{3,5}[\p{Script=Han}]{0,6}(?:工作法|体系|模式|机制|战略|思路|举措|工程)$/u;
const LONGEST = 14;
/** `三问说透好家风` is a title: what is counted without a measure word is short. */
const LONGEST_HEAD = 4;
/** `五个一`: five things done once each. */
const ONCE_EACH = /^[二三四五六七八九十]个一(?:批|点|线|样|律|片|块)?$/u;
/** Times, people, aspects and the like are counted, between quotation marks too. */
const MERE_COUNT =
  /(?:方面|措施|意见|问题|原因|因素|特点|渠道|途径|条件|阶段|月|星期|小时|人|字|年头|时期|单位|部门|材料|会议|文件|班级|企业|国家|世界|地区|县|市|省)$/u;
const COINING = /^双(?:承诺|报到|培养|评议|述职|联系|公开|认领|提升|建设|达标|带头|联|促|覆盖|争|创|包)/u;

/** One member of a numbered label: `三培三带` has two, counts 3 and 3, heads `培` and `带`. */
export interface LabelPart {
  readonly count: number;
  readonly head: string;
  /** With a measure word. */
  readonly measured: boolean;
}

const honoursByEnd = compileOnce(({ honours }: FormulaLexicon) => {
  const byEnd = new Map<number, string[]>();
  for (const honour of honours) {
    const end = honour.charCodeAt(honour.length - 1);
    byEnd.set(end, [...(byEnd.get(end) ?? []), honour]);
  }
  return byEnd;
});

const neverOf = compileOnce((lexicon: FormulaLexicon) => new Set(lexicon.never));

/** Whether a phrase is a label for a list: a number and a noun or adjective, perhaps several such pairs. */
export function isNumberedLabel(label: string, lexicon: FormulaLexicon): boolean {
  if (FIGURE_LABEL.test(label)) return true;
  if (label.length < 2 || label.length > LONGEST || !WHOLE.test(label) || PROVERB.test(label)) return false;
  if (neverOf(lexicon).has(label) || CONGRESS_OR_PLAN.test(label)) return false;
  if (isHonour(label, lexicon)) return false;
  if (ONCE_EACH.test(label)) return true;
  const parts = labelParts(label);
  if (parts.length === 0 || parts.some(({ head }) => head.length === 0)) return false;
  const [first] = parts;
  if (first && parts.length === 1 && first.count === 1) return false;
  // `十三朝古都` counts, `双面绣` is a word: a lone large number, or a lone `双` with a long head, labels nothing.
  if (
    first &&
    parts.length === 1 &&
    (first.count > 12 ||
      (!first.measured && first.head.length > LONGEST_HEAD) ||
      (/^[双两][^个项]/u.test(label) && first.head.length > 1 && !COINING.test(label)))
  )
    return false;
  // `一企一策`, `一事一议` are manners of doing, not lists.
  if (parts.every(({ count }) => count === 1)) return false;
  // `三个环节` counts, but a measure word and a noun between quotation marks are a label all the same.
  return !(parts.length === 1 && isCounting(label, lexicon) && (!first?.measured || MERE_COUNT.test(label)));
}

/** `五好支部` is a title that a branch bears; `四进社区` still lists what is brought into the communities. */
function isHonour(label: string, lexicon: FormulaLexicon): boolean {
  const honours = honoursByEnd(lexicon).get(label.charCodeAt(label.length - 1)) ?? [];
  return honours.some(
    (honour) =>
      label.endsWith(honour) &&
      label.length > honour.length + 1 &&
      !/[进到下入联带帮驻]$/u.test(label.slice(0, -honour.length)),
  );
}

const COUNTED = new RegExp(
  `^(?:十[一二三四五六七八九]?|${NUMERAL})(?:[个项条大种类点名位次场份件]|方面的?)?(?<noun>[\\p{Script=Han}]+)$`,
  "u",
);

/** `三个方面` counts, it labels nothing. */
export function isCounting(label: string, { counted }: FormulaLexicon): boolean {
  const noun = COUNTED.exec(label)?.groups?.["noun"];
  return noun !== undefined && counted.includes(noun);
}

export function labelParts(label: string): LabelPart[] {
  if (ONCE_EACH.test(label)) return [{ count: chineseNumber(label[0] as string) ?? 0, head: "一", measured: true }];
  return matchesOf(label, PART).map(({ groups }) => ({
    count: chineseNumber(groups?.["count"] ?? "") ?? 0,
    head: groups?.["head"] ?? "",
    measured: groups?.["measure"] !== undefined,
  }));
}
