import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { GENERIC, LEAD_IN, NOT_BEHIND, NO_DRIVE, isInTitleMarks } from "./driveNames.js";
import { drivesSince, mottoYears } from "./drivesByTime.js";
import { weightOfPlain } from "./driveWeight.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { quotedDrives } from "./quotedDrives.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { matchesOf } from "../clean/matchesOf.js";

/** A stretch that names a drive, campaign or not, with what its own wording says for a campaign. */
export interface DriveSighting extends Candidate {
  readonly name: string;
  /** The quoted part, which the article may use alone. */
  readonly label: string | null;
  readonly weight: number;
}

const PLAIN_NOUN =
  "(?:系列活动|系列[\\p{Script=Han}]{2,4}活动|主题教育活动|主题实践活动|主题教育|专项行动|专项整治行动|专项整治活动|专项整治|专项治理|集中整治|大讨论活动|大讨论|(?:关爱|创建|养成|践行|整顿|评议|竞赛|实践|服务|帮扶|走访|提升|攻坚|整治|结对|共建|教育月|宣传月|服务月|提质|达标|争创|大走访|大排查|大练兵|大比武|年)活动|攻坚战|大会战|百日行动|大整顿)";
const UNQUOTED = new RegExp(
  `(?:开展|实施|推进|启动|深化|组织|部署)(?:了|好)?(?:以(?<content>[“"][^”"]{2,60}[”"])为(?:主题|主要内容|重点|内容|载体)的)?(?<name>[\\p{Script=Han}\\d]{2,18}?${PLAIN_NOUN})${NOT_BEHIND}`,
  "gu",
);
/** In the title of a notice or plan the drive that it starts stands between `开展` and the kind of document. */
const IN_TITLE =
  /(?:开展|实施|推进)(?:好)?(?<name>[\p{Script=Han}]{3,16}?(?:活动|行动|大讨论|工程|教育|攻坚战))(?:的|实施|工作)*(?:通知|意见|方案|决定|通告|公告|倡议书)/u;
/** A plan is titled with the drive that it plans. */
const PLAN_TITLE =
  /^(?:关于(?:印发|开展)?)?(?<name>[\p{Script=Han}\d、,，]{3,34}?(?:系列活动|专项整治行动|专项整治|专项行动|专项治理|大讨论活动|大讨论|主题活动|主题(?:宣传)?教育活动|宣传教育活动|创建活动|攻坚行动|提升行动))的?(?:工作|活动)?(?:实施)?\s*(?:实\s*施\s*方\s*案|方\s*案|计划|实施意见)$/u;
/** `某学校师德建设月活动启动仪式`: a month under a motto is opened or summed up. */
const MONTH_TITLE =
  /(?<name>[\p{Script=Han}]{3,16}?(?:建设|教育|宣传|服务|整治|提升|创建|实践)月活动)(?:启动仪式|动员(?:大)?会|总结)/u;
/** Whose drive it is, and of which year. */
const OWNER =
  /^(?:[\p{Script=Han}]{2,12}?(?:县|镇|(?<![家故下城老])乡|街道|学校|中学|小学|大学|学院|医院|公司|委员会|党委|支部|(?:[市区](?![场民政容域长间])|局(?![部势域面]))))?(?:(?:19|20)\d{2}年度?)?(?=[\p{Script=Han}][\p{Script=Han}、,，]{6,}$)/u;
/** `第二小学`, once the county in front of it is cut off. */
const UNIT = /^[\p{Script=Han}]{2,8}?(?:小学|中学|大学|学院|医院|公司)(?=[\p{Script=Han}]{6,}$)/u;
/** `某局、某协会某某活动计划`: several bodies share the plan. */
const OWNERS =
  /^[\p{Script=Han}]{1,10}?(?:局|委|办|处|会|院|校|协)(?:、[\p{Script=Han}]{1,8}?(?:局|委|办|处|会|院|校|协))+(?=[\p{Script=Han}]{6,})/u;
const DRIVE_HINT = /活动|主题教育|专项|整治|大讨论|攻坚战|大会战|百日行动|大整顿/u;

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

function titledDrive({ ordinal, text, role }: SegmentedPassage): DriveSighting[] {
  const match = role === "title" ? (IN_TITLE.exec(text) ?? PLAN_TITLE.exec(text) ?? MONTH_TITLE.exec(text)) : null;
  const name = (match?.groups?.["name"] ?? "")
    .replace(LEAD_IN, "")
    .replace(OWNER, "")
    .replace(UNIT, "")
    .replace(OWNERS, "");
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
