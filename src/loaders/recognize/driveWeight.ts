import { Genre } from "../../models/enums.js";
import type { FormulaLexicon } from "../../models/lexicon/FormulaLexicon.js";
import { flatMap } from "../clean/flatMap.js";
import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { DriveSighting } from "./driveSightings.js";
import { isNumberedLabel } from "./numberedLabels.js";
import { occurrences } from "./occurrences.js";
import { passageOf } from "./passageOf.js";
import { tellsOneEvent } from "./tellsOneEvent.js";

/** Single events, whatever their name: they are activities. */
const SINGLE_EVENT =
  /(?:答题|比赛|竞赛|大赛|比拼|比武|擂台赛|讲座|评选|评比|表彰|党日|团日|党课|晚会|座谈|座谈会|报告会|论坛|培训|宣讲|参观|班会|演讲|征文|游园|运动会|日|[宣活]?[传动]周|(?<![环调细礼])节|(?<![发开])展|仪式|讨论会)”?(?:系列)?(?:活动)?$/u;
/** Several deeds around a day: `“世界水日”系列活动`. */
const DAYS_SERIES = /[日节周月]”?系列(?:[\p{Script=Han}]{2,4})?活动$/u;
/** Emergency and complaint numbers are no coined labels. */
const HOTLINE = /^(?:1[12]\d|12\d{3}|95\d{3}|315|3·15)$/u;
const DIGIT_LABEL = /^(?:\d[\d+＋-]{1,7}|\d+(?:个|大|\+)[\p{Script=Han}\d]{1,8})$/u;
/** `以“…”为主要内容的“…”活动`: the drive has a stated content. */
const CONTENT = /以[^。;；]{2,80}为(?:主要|核心|基本)?(?:内容|主题|核心|重点|载体|目标|主线|抓手)的$/u;
/** Carried out everywhere under one body. */
const SCOPE =
  /在?全[省市县区州旗盟镇乡街村校院局系厂司处辖行][^,，。;；“”]{0,14}(?:开展|实施|启动|掀起|推行|推进|部署|铺开)(?:了|好)?$/u;
const VIGOROUS = /(?:深入|扎实|扎扎实实|持续|继续|连续|全面|大力|广泛)(?:地)?(?:开展|实施|推进)(?:了)?以?$/u;
/** A Party committee or government decides on it. */
const RULED =
  /(?:[省市县区州镇乡]委|政府|党委|工委|党组|局党组)(?:、[\p{Script=Han}]{2,4})?(?:研究)?(?:决定|部署|号召)[^。;；“”]{0,40}$/u;
/** `开展为期五个月的“…”行动`. */
const LASTING =
  /为期(?:近)?[一二两三四五六七八九十半\d]{1,3}(?:个)?(?:多)?(?:月|年|学期|季度)(?:左右)?的[^。;；“”]{0,16}$/u;
/** What is held is an event. */
const HELD = /举行(?:了)?$/u;
/** Carried on over the years. */
const RECURRENT = /(?:继续|连续|每年|连年|历年)[^,，。;；]{0,6}(?:开展|实施|推进)了?$/u;
const DECIDED = /(?:决定|部署|启动|要求|研究)[^。;；“”]{0,40}$/u;
/** `“进百村、访千户、暖万家”行动`: so coined a label with a stated content is no single deed. */
const MANY_CLAUSES = 3;
const STRIVES = /(?:争创|创建|争当|争做)$/u;
/** `“党建十项活动”`. */
const COUNTED_DEEDS = /[二三四五六七八九十](?:项|大)(?:活动|行动|工程)$/u;
/** Outweighs all that speaks for a campaign. */
const NEVER = 20;

interface Wording {
  readonly name: string;
  readonly label: string;
  /** What stands before it in its passage. */
  readonly before: string;
}

/** What the wording of a drive's name, and of the clause in front of it, says for a campaign. */
export function weightOfWording({ name, label, before }: Wording, formulas: FormulaLexicon): number {
  if ((SINGLE_EVENT.test(name) && !DAYS_SERIES.test(name)) || HOTLINE.test(label)) return -NEVER;
  if (SINGLE_EVENT.test(label) && !DAYS_SERIES.test(name) && !/[日周月节]”行动$/u.test(name)) return -NEVER;
  let weight = 0;
  if (/系列|工程$|攻坚战$|专项斗争$|专项行动$|大行动$|整治(?:行动)?$|治理(?:行动)?$|大会战$/u.test(name)) weight += 2;
  if (isNumberedLabel(label, formulas) || DIGIT_LABEL.test(label) || COUNTED_DEEDS.test(label)) weight += 2;
  if (/(?<!\d)年”?(?:主题)?(?:活动)?$/u.test(name)) weight += 2;
  if (
    /(?:大讨论活动|主题实践活动|主题教育活动|主题宣传教育活动|主题教育|学习教育|教育实践活动|大走访活动)$/u.test(name)
  )
    weight += 1;
  const content = CONTENT.exec(before.slice(-90));
  const clause = content ? before.slice(0, before.length - content[0].length + 0) : before;
  // `开展争创“…”活动`: what is striven for is the drive's matter.
  const strives = STRIVES.test(clause);
  const near = (strives ? clause.replace(STRIVES, "") : clause).slice(-70);
  if (strives) weight += 1;
  if (content) weight += label.split("、").length >= MANY_CLAUSES ? 2 : 1;
  if (VIGOROUS.test(near) || SCOPE.test(near)) weight += 1;
  const sentence = near.split(/[。;；]/u).at(-1) ?? "";
  if (RECURRENT.test(near)) weight += 1;
  if (LASTING.test(near)) weight += 2;
  if (HELD.test(near) && !/系列/u.test(name)) weight -= 3;
  if (DECIDED.test(sentence)) weight += RULED.test(sentence) ? 2 : 1;
  if (/、$/u.test(near)) weight -= 1;
  return weight;
}

/** By their nature made of several deeds. */
const MANIFOLD =
  /(?:系列|主题教育|主题实践|专项|关爱|创建|整顿|评议|帮扶|提升|攻坚|整治)活动$|主题教育$|大讨论$|行动$|整治$|治理$/u;

/** A Party committee carries it out. */
const BY_COMMITTEE = /(?:[省市县区州旗]委|党委|党工委|党组)[^。;；]{0,60}$/u;

/** What speaks for a drive without label: its noun, and a stated content. */
export function weightOfPlain(name: string, hasContent: boolean, before: string): number {
  if (SINGLE_EVENT.test(name)) return -NEVER;
  let weight = (LASTING.test(before) ? 2 : 0) + (hasContent ? (MANIFOLD.test(name) ? 2 : 1) : 0);
  // Several deeds for one occasion: `建厂六十周年系列庆祝活动`.
  if (/周年系列(?:[\p{Script=Han}]{2,4})?活动$/u.test(name)) weight += 2;
  if (/系列活动$|专项行动$|整治$|治理$|攻坚战$|年活动$|行动$|大会战$/u.test(name)) weight += 1;
  if (/大讨论(?:活动)?$|整顿活动$|大整顿$/u.test(name)) weight += BY_COMMITTEE.test(before) ? 2 : 1;
  if (
    SCOPE.test(before.slice(-40)) ||
    DECIDED.test(
      before
        .slice(-70)
        .split(/[。;；]/u)
        .at(-1) ?? "",
    )
  )
    weight += 1;
  return weight;
}

const APPARATUS =
  /^[”"]?[\p{Script=Han}]{0,6}(?:领导小组|协调小组|办公室|动员(?:部署)?(?:大?会|会议)|推进会|实施方案|活动方案|工作方案|阶段)/u;

/** What the rest of the article says for it: title, headings, bodies and meetings of its own, being named again. */
export function weightInArticle(article: SegmentedArticle, group: readonly DriveSighting[]): number {
  const label = group[0]?.label ?? group[0]?.name ?? "";
  const plain = group[0]?.label ?? null;
  const named = occurrencesOf(article, label);
  const roles = group.map(({ passage }) => passageOf(article, passage));
  const inTitle = article.title?.includes(label) ?? false;
  const isTitled = group.some(({ method }) => method === "campaign.local.title");
  const apparatus = named.some(({ text, end }) => APPARATUS.test(text.slice(end, end + 24)));
  const alone = named.filter(
    ({ text, start, end }) => /[“"]/u.test(text[start - 1] ?? "") && /[”"]/u.test(text[end] ?? ""),
  );
  const unmarked = named.some(({ text, start }) => !/[“"]/u.test(text[start - 1] ?? ""));
  const again = plain !== null && plain.length >= 4 && (unmarked || alone.length > group.length);
  if (isEventOfNews(article, group)) return apparatus ? 2 : 0;
  return (
    (again ? 1 : 0) +
    (inTitle ? (plain === null && label.length < 7 && !isTitled ? 1 : 3) : 0) +
    Math.max(0, ...roles.map((passage) => headingWeight(passage))) +
    (apparatus ? 2 : 0) +
    Math.min(2, group.length - 1) +
    (isMatterOfPlan(article, group) ? 2 : 0) +
    (isMatterOfShort(article, group) ? 1 : 0)
  );
}

/** By name the deed of an hour or a day. */
const OUTING =
  /(?:志愿(?:服务)?|慰问|走访|关爱|宣传|体验|研学|参观(?:学习)?|参观见学|联谊|共建|联建|文艺|义诊|捐赠|帮扶|普法|植树|读书|送温暖|社会实践|主题实践|实践|主题)活动$/u;
const GOES_ON =
  /启动|系列|为期|分[三四五六两]个阶段|持续(?:开展|到|至)|以来|贯穿|从\d{1,2}月[^,，。;；]{0,8}[到至]|第[二三四五六七八九十]次/u;

/** In a news item about one event its name in the title makes no campaign of it, unless the drive goes on. */
function isEventOfNews(article: SegmentedArticle, group: readonly DriveSighting[]): boolean {
  if (!group.every(({ name, label }) => label !== null && OUTING.test(name)) || !tellsOneEvent(article)) return false;
  return !group.some(({ passage }) => GOES_ON.test(passageOf(article, passage)?.text ?? ""));
}

/** A heading of a plan's item (`(三)开展…活动`) makes less of it than a heading of the text. */
function headingWeight(passage: SegmentedPassage | undefined): number {
  if (!passage || passage.role === "body") return 0;
  return passage.role === "heading" && /^[(（\d]/u.test(passage.text) ? 0 : 2;
}

const PLAN_HEADING =
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|\d+[.、．])?\s*(?:指导思想|总体要求|目标任务|工作目标|活动目标|目标要求|活动内容|主要内容|活动主题|活动时间|活动安排|实施步骤|方法步骤|活动步骤|工作步骤|时间安排|组织领导|工作要求|活动要求|保障措施)/u;

/** A plan, notice or proposal is about the drive that its first paragraph names. */
function isMatterOfPlan(article: SegmentedArticle, group: readonly DriveSighting[]): boolean {
  const first = article.passages.find(({ role, text }) => role === "body" && text.length > 20);
  if (!first || !group.some(({ passage }) => passage <= first.ordinal)) return false;
  const planned = article.passages.filter(({ text }) => PLAN_HEADING.test(text)).length;
  return planned >= 2 || (planned >= 1 && article.genre === Genre.NOTICE);
}

const SHORT = 6;

/** What a short text opens with, carried out everywhere, is its matter. */
function isMatterOfShort({ passages }: SegmentedArticle, group: readonly DriveSighting[]): boolean {
  const bodies = passages.filter(({ role }) => role === "body");
  return (
    bodies.length <= SHORT &&
    group.some(({ passage, weight, label }) => label !== null && weight === 1 && passage === bodies[0]?.ordinal)
  );
}

interface Occurrence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function occurrencesOf({ passages }: SegmentedArticle, label: string): Occurrence[] {
  if (label.length < 2) return [];
  return flatMap(passages, ({ text }) => occurrences(text, label).map(({ start, end }) => ({ text, start, end })));
}
