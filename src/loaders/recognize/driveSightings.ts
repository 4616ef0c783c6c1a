import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { GENERIC, LEAD_IN } from "./driveNames.js";
import { drivesSince, mottoYears } from "./drivesByTime.js";
import { weightOfPlain, weightOfWording } from "./driveWeight.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { chainEnd, quotationsIn } from "./quotations.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A stretch that names a drive, campaign or not, with what its own wording says for a campaign. */
export interface DriveSighting extends Candidate {
  readonly name: string;
  /** The quoted part, which the article may use alone. */
  readonly label: string | null;
  readonly weight: number;
}

/** What a drive's name ends with. */
const DRIVE_NOUN =
  "(?:系列活动|主题实践活动|主题教育活动|大讨论活动|专题教育活动|专项整治活动|专项治理活动|主题活动|实践活动|教育活动|创建活动|专项活动|专题活动|竞赛活动|活动|主题教育|专题教育|专项教育|学习教育|集中教育|专项行动|专项整治|专项治理|专项斗争|集中整治|整治行动|行动计划|行动|攻坚战|大会战|大讨论|工程建设|工程|计划)";
const NOT_BEHIND =
  "(?!领导小组|办公室|载体|主题|内容|形式|方式|阵地|要求|平台|格局|机制|氛围|体系|模式|原则|思路|理念|目标|大学|学院|系|师|局|处|公司|造价|技术|重点|特点)";
const AFTER_QUOTE = new RegExp(
  `^(?:的|为主题的|为主要内容的)?(?<middle>[\\p{Script=Han}]{0,8}?)(?<noun>${DRIVE_NOUN})${NOT_BEHIND}`,
  "u",
);
const AFTER_LIST = new RegExp(`^等?(?<noun>${DRIVE_NOUN})${NOT_BEHIND}`, "u");
const WHOLE_NAME = new RegExp(`(?:系列活动|[\\p{Script=Han}]活动|工程|行动|大讨论|攻坚战|主题教育)$`, "u");
const PLAIN_NOUN =
  "(?:系列活动|系列[\\p{Script=Han}]{2,4}活动|主题教育活动|主题实践活动|主题教育|专项行动|专项整治行动|专项整治活动|专项整治|专项治理|集中整治|大讨论活动|大讨论|(?:关爱|创建|养成|践行|整顿|评议|竞赛|实践|服务|帮扶|走访|提升|攻坚|整治|结对|共建|教育月|宣传月|服务月|提质|达标|争创|大走访|大排查|大练兵|大比武|年)活动|攻坚战|大会战|百日行动)";
const UNQUOTED = new RegExp(
  `(?:开展|实施|推进|启动|深化|组织|部署)(?:了|好)?(?:以(?<content>[“"][^”"]{2,60}[”"])为(?:主题|主要内容|重点|内容|载体)的)?(?<name>[\\p{Script=Han}\\d]{2,18}?${PLAIN_NOUN})${NOT_BEHIND}`,
  "gu",
);
/** In the title of a notice or plan the drive that it starts stands between `开展` and the kind of document. */
const IN_TITLE =
  /(?:开展|实施|推进)(?:好)?(?<name>[\p{Script=Han}]{3,16}?(?:活动|行动|大讨论|工程|教育|攻坚战))(?:的|实施|工作)*(?:通知|意见|方案|决定|通告|公告|倡议书)/u;
const DRIVE_HINT = /活动|主题教育|专项|整治|大讨论|攻坚战|大会战|百日行动/u;
/** Words that end a middle part: what stands behind them is no longer the name. */
const NO_NAME =
  /[的了和与及]|开展|为|是|在|等|前往|赴|来到|参观|举办|(?<!党)组织|载体|要求|目标|写|纳入|列入|年度|作为/u;
/** Figures of speech that end like a drive. */
const NO_DRIVE =
  /(?:满意|民心|德政|形象|政绩|面子|系统|伟大|一把手|实事|惠民|良心|豆腐渣)工程$|^(?:成为|真正|建设|办成)|(?:实际|一致|统一|自觉|具体|共同)行动$/u;

/** `“爱心活动、平安工程”`: each of them is a drive. */
const SEVERAL = /(?:活动|工程|行动)[、,，和][^、,，]*(?:活动|工程|行动)$/u;
/** `“三大”攻坚战` counts. */
const MERE_NUMBER = /^[二两三四五六七八九十][大个项]$/u;

/** `“作风建设年”`: a year under a motto is a drive where the text proclaims it. */
const YEAR = /^[\p{Script=Han}]{3,10}年$/u;
const PROCLAIMED = /(?:确定为|定为|作为|命名为|列为|开展|开展了|部署|部署了|实施|深化|掀起)(?:了)?$/u;

/** Every named drive of the article, from left to right in each passage. */
export function findDrives({ article, lexicon }: ArticleContext): DriveSighting[] {
  return flatMap(article.passages, (passage) => {
    const { ordinal, text } = passage;
    const titled = titledDrive(passage);
    return [
      ...quotedDrives(passage, lexicon.formulas),
      ...(titled.length > 0 ? titled : unquotedDrives(text, ordinal)),
      ...coinedDrives(text, ordinal, lexicon.formulas),
      ...drivesSince(text, ordinal),
      ...mottoYears(text, ordinal),
    ];
  });
}

function quotedDrives(place: SegmentedPassage, formulas: FormulaLexicon): DriveSighting[] {
  const { ordinal: passage, text } = place;
  const quotations = quotationsIn(place);
  return flatMap(quotations, ({ start, end, text: label }, index): DriveSighting[] => {
    if (
      label.length < 2 ||
      label.length > 40 ||
      MERE_NUMBER.test(label) ||
      /[。!！]$/u.test(label) ||
      SEVERAL.test(label)
    )
      return [];
    const before = text.slice(Math.max(0, start - 160), start);
    if (isInTitleMarks(text, start) && !/(?:开展|实施|推进)$/u.test(before)) return [];
    const base = { passage, start, method: "campaign.local.quoted", confidence: 0.75 };
    const tail = AFTER_QUOTE.exec(text.slice(end, end + 24));
    const middle = tail?.groups?.["middle"] ?? "";
    if (tail && !NO_NAME.test(middle)) {
      const verb = /(?:争创|争当|争做)$/u.exec(before)?.[0] ?? "";
      const name = `${verb}“${label}”${middle}${tail.groups?.["noun"] ?? ""}`;
      const stop = end + tail[0].length;
      const from = start - verb.length;
      // `“…”为主题的系列活动` tells a theme: the drive is not called by it.
      const themed = /^(?:为主题的|为主要内容的)/u.test(tail[0]) ? 2 : 0;
      const since = /^(?:启动|开展|实施)以来/u.test(text.slice(stop, stop + 6)) ? 2 : 0;
      const weight = weightOfWording({ name, label, before }, formulas) - themed + since;
      return [{ end: stop, surface: text.slice(from, stop), name, label, weight, ...base, start: from }];
    }
    if (YEAR.test(label) && PROCLAIMED.test(before)) {
      const weight = weightOfWording({ name: label, label, before }, formulas);
      return [{ end, surface: text.slice(start, end), name: `“${label}”`, label, weight, ...base }];
    }
    if (WHOLE_NAME.test(label) && label.length >= 4 && !NO_DRIVE.test(label)) {
      const weight = weightOfWording({ name: label, label, before }, formulas);
      if (/工程$/u.test(label) && text.startsWith("建设", end)) {
        const surface = text.slice(start, end + 2);
        return [{ end: end + 2, surface, name: surface, label, weight, ...base }];
      }
      return [{ end: end - 1, surface: label, name: label, label: null, weight, ...base, start: start + 1 }];
    }
    return listedLabel(
      text,
      { end, surface: text.slice(start, end), label, ...base },
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
  return [{ name: `“${base.label}”${tail.groups?.["noun"] ?? ""}`, weight: 2, ...base }];
}

function unquotedDrives(text: string, passage: number): DriveSighting[] {
  if (!DRIVE_HINT.test(text)) return [];
  return flatMap(matchesOf(text, UNQUOTED), (match): DriveSighting[] => {
    const name = (match.groups?.["name"] ?? "").replace(LEAD_IN, "");
    if (isInTitleMarks(text, match.index)) return [];
    if (name.length < 5 || GENERIC.test(name) || /[的了和与]/u.test(name.slice(0, -2))) return [];
    const end = match.index + match[0].length;
    const span = { passage, start: end - name.length, end, surface: name };
    const before = text.slice(Math.max(0, match.index - 80), match.index + 2);
    const weight = weightOfPlain(name, match.groups?.["content"] !== undefined, before);
    return [{ name, label: null, weight, method: "campaign.local.plain", confidence: 0.65, ...span }];
  });
}

/** What a cited title names is the title's matter. */
function isInTitleMarks(text: string, offset: number): boolean {
  const open = text.lastIndexOf("《", offset);
  return open >= 0 && text.indexOf("》", open) > offset;
}

function titledDrive({ ordinal, text, role }: SegmentedPassage): DriveSighting[] {
  const match = role === "title" ? IN_TITLE.exec(text) : null;
  const name = (match?.groups?.["name"] ?? "").replace(LEAD_IN, "");
  if (!match || name.length < 5 || GENERIC.test(name) || NO_DRIVE.test(name)) return [];
  const start = text.indexOf(name, match.index);
  const span = { passage: ordinal, start, end: start + name.length, surface: name };
  const weight = weightOfPlain(name, false, "");
  return [{ name, label: null, weight, method: "campaign.local.title", confidence: 0.75, ...span }];
}

const COINED =
  /(?:开展|实施|推行|推进|启动)了?(?<label>[一二两双三四五六七八九十][\p{Script=Han}]{1,3}[一二两双三四五六七八九十][\p{Script=Han}]{1,3}(?:[一二两双三四五六七八九十][\p{Script=Han}]{1,3})?)(?<noun>活动|工程|行动)(?!领导小组|办公室)/gu;

/** A coined label of several numbers is a drive's name even without quotation marks: `三查三看活动`. */
function coinedDrives(text: string, passage: number, formulas: FormulaLexicon): DriveSighting[] {
  return flatMap(matchesOf(text, COINED), (match): DriveSighting[] => {
    const label = match.groups?.["label"] ?? "";
    if (!isNumberedLabel(label, formulas)) return [];
    const name = `${label}${match.groups?.["noun"] ?? ""}`;
    const end = match.index + match[0].length;
    const span = { passage, start: end - name.length, end, surface: name };
    return [{ name, label: null, weight: 2, method: "campaign.local.coined", confidence: 0.7, ...span }];
  });
}
