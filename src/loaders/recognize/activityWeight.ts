import { ActivityKind, Genre } from "../../models/enums.js";
import type { Span } from "../../models/span.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { Proposal } from "./ActivityCandidate.js";
import { demandedPassages } from "./activityDemands.js";
import type { ActivityTables } from "./activityTables.js";
import type { ArticleContext } from "./ArticleContext.js";
import { isLabel } from "./isLabel.js";
import { findFigures } from "./measures.js";
import { sentenceAt } from "./sentenceAt.js";

export interface Weighed {
  readonly clause: Span;
  readonly proposal: Proposal;
  readonly tables: ActivityTables;
}

/** What the clause around a proposal says for or against a concrete deed. */
export function settingWeight(
  { article }: ArticleContext,
  passage: SegmentedPassage,
  { clause, proposal, tables }: Weighed,
): number {
  const { text } = passage;
  const sentence = sentenceAt(passage, proposal.start);
  const before = text.slice(clause.start, proposal.start);
  const content = text.slice(clause.start, clause.end);
  const planned = article.genre === Genre.PLAN || article.genre === Genre.NOTICE;
  let weight = 0;
  const told = /^activity\.(?:event|pattern)$/u.test(proposal.method) ? text.slice(clause.start, proposal.end) : before;
  if (tables.modal.test(told)) weight -= planned ? 0.5 : isWished(article.genre) && SHALL.test(told) ? 2.5 : 1.5;
  if (
    (proposal.method !== "activity.event.sharing" || ADOPTED.test(content)) &&
    isMethod(content, proposal.end - clause.start, tables)
  )
    weight -= proposal.bare ? 2 : proposal.name.includes("、") || isListed(content, proposal, clause) ? 1.75 : 0.5;
  // A heading that is a whole sentence is an item of a plan or report; a label only names what is told behind it.
  const item = passage.role === "heading" && /[。;；]$/u.test(text);
  if (!item && isLabel(passage, proposal.start) && /deed|pattern|process/u.test(proposal.method)) weight -= 1.5;
  if (tables.classes.test(content) && proposal.kind !== ActivityKind.PLEDGE) weight -= 0.5;
  if (/不|没有|未|缺乏|缺少/u.test(before.slice(-6))) weight -= 2;
  if (/不是|并非|是一[次种场]|不仅是|如何|怎样/u.test(told)) weight -= 2;
  // `每人帮扶1户` sets a norm.
  if (/每人|每名|每位|每户/u.test(before) && /^(?:帮扶|联系|结对|慰问|走访)/u.test(proposal.name)) weight -= 2.5;
  if (findFigures(content).length > 0) weight += 0.5;
  const near = text.slice(Math.max(clause.start, proposal.start - 6), proposal.end + 2);
  if (/[了过](?!程)/u.test(near) && !/为了|除了/u.test(near)) weight += 0.5;
  if (/相结合|结合起来|相统一/u.test(content)) weight -= 1.5;
  // `通过开展丰富多彩的…`: what is done in general.
  if (/丰富多彩|形式多样|多种多样|多种形式/u.test(content)) weight -= 1.5;
  if (isWished(article.genre) && FORESEEN.test(text.slice(sentence.start, clause.end))) weight -= 1;
  if (BY_CENTRE.test(before) && !planned) weight -= 5;
  const after = content.slice(proposal.end - clause.start);
  if (BASIS.test(after) || (THANKED.test(after) && /对|向/u.test(before))) weight -= 3;
  if (!planned && INTENDED.test(before)) weight -= 1.5;
  // `自4月开展…活动以来`: it only marks the time.
  if (
    /自[^。;；]*$/u.test(text.slice(sentence.start, proposal.start)) &&
    /^[^。;；]{0,24}以来/u.test(text.slice(proposal.end))
  )
    weight -= 2;
  if (isClosing(text.slice(sentence.start, proposal.end), after)) weight -= 2;
  if (ASPECTS.test(content.slice(proposal.end - clause.start))) weight -= 2;
  if (isWished(article.genre) && isSpoken(text, sentence, clause)) weight -= 1;
  const demanded =
    demandedPassages(article).has(passage.ordinal) ||
    isDemanded(text.slice(sentence.start, clause.start), DONE.test(content)) ||
    ASKED.test(before) ||
    isAspect(text.slice(sentence.start, proposal.start), text.slice(proposal.end, sentence.end)) ||
    isPointOfDemand(text.slice(0, sentence.start), text.slice(sentence.start, sentence.start + 12));
  if (!planned && demanded) weight -= article.genre === Genre.REPORT ? 1 : 2;
  return weight;
}

/** Whether the sentence of a news item asks for what the clause names, or foresees it. */
export function isWanted({ article }: ArticleContext, passage: SegmentedPassage, clause: Span): boolean {
  if (!isWished(article.genre)) return false;
  const { text } = passage;
  const sentence = sentenceAt(passage, clause.start);
  const before = text.slice(sentence.start, clause.start);
  const content = text.slice(clause.start, clause.end);
  return (
    isDemanded(before, DONE.test(content)) ||
    /相结合|结合起来|有机结合|紧密结合/u.test(content) ||
    ASKED.test(content) ||
    FORESEEN.test(`${before}${content}`) ||
    INTENDED.test(content)
  );
}

/** `以…演练为抓手`: what something else rests on. */
const BASIS =
  /^等?作为[^,，。;；]{0,8}(?:重点|内容|抓手|载体|任务|举措|切入点|突破口)|^[^,，。;；]{0,14}为(?:主要|重要|有效)?(?:抓手|载体|着力点|突破口|契机|重点|主线|切入点|平台|依托|牵引|基础|内容)(?=[,，。;；、]|$)/u;
/** `对…莅临指导表示感谢`. */
const THANKED = /^[^,，。;；]{0,8}表示(?:衷心|热烈|诚挚|由衷|最?亲切)?的?(?:感谢|欢迎|祝贺|慰问|敬意)/u;
/** What is still to be done, without a day. */
const INTENDED =
  /将(?:进一步|继续|积极|持续|着力|不断|创新|深入|大力|坚持|结合|以)|(?:学校|公司|我们|全[县市区镇乡校院])将|[也还]将/u;

/** The words in front of a closing mark whose opening one was lost are the end of a quotation: no deed is named. */
function isClosing(told: string, after: string): boolean {
  return after.startsWith("”") && told.lastIndexOf("“") <= told.lastIndexOf("”");
}

/** The Centre's meetings mark what a local text tells of. */
const BY_CENTRE =
  /(?:^|[,，])(?:\d+月\d+[日号])?(?:,|，)?(?:党中央|中共中央|中央)(?:、[^,，]{2,8})?(?:隆重)?(?:召开|举行)?了?[^,，]{0,4}$/u;
/** What a text closes with: `下一步,该院将持续深化…,创新开展…`. */
const FORESEEN = /^(?:下一步|今后|接下来|未来)[^。]*将/u;
const SPEAKS =
  /(?:强调|指出|要求|希望|表示|提出)[:：,，]|提出了?[^。;；]{0,10}(?:要求|意见|希望|建议)|作了?[^。;；]{0,8}(?:讲话|部署)/u;
/** What the sentence itself tells as done, or what goes back to the event. */
const GOES_BACK =
  /了(?!解)|过|已|先后|相继|\d+[月日]|^(?:会上|会后|会议|大会|随后|最后|活动|据悉|目前|截至|仪式|下午|上午|当天)|^[^,，。]{1,8}(?:会|仪式|典礼|活动|比赛|现场)(?:上|中|期间|现场)?[,，]/u;

/** A later sentence of a paragraph in which somebody speaks goes on with what he says. */
function isSpoken(text: string, sentence: Span, clause: Span): boolean {
  if (sentence.start === 0) return false;
  return SPEAKS.test(text.slice(0, sentence.start)) && !GOES_BACK.test(text.slice(sentence.start, clause.end));
}

/** Of a wish or duty in a text that tells what was done or said; a report may tell what is planned. */
const SHALL = /(?<![重主纪摘概首扼必需])要(?![求点素闻务领])|必须|应当/u;
const isWished = (genre: Genre): boolean => genre === Genre.NEWS || genre === Genre.OTHER || genre === Genre.SPEECH;
/** `围绕动员、学习、满意度测评等方面`: what is looked at. */
const ASPECTS = /^[^,，。;；]*?等(?:几个|多个|各个?|各项|前期)?(?:方面|环节|内容|准备工作)/u;
/** `普遍采取…等形式`: ways that units use in general. */
const ADOPTED = /(?:采取|采用|利用)/u;
/** What a speaker says was done already he does not demand. */
const DONE = /先后|相继|已经|(?<![为除罢])了(?!解)/u;

/** Who speaks or what follows tells the verb from the noun: `传达廉洁要求,` demands nothing. */
const DEMANDS =
  /(?:强调|指出|希望|纷纷表示|一致表示|(?:^|[,，;；:：]|会议|大会|会上|讲话|同志|书记|(?<!(?:按照|根据|落实|结合|围绕)[^,，]{0,10})(?:[他她]|并|还|明确|县委|市委|区委|党委|党组|[局院校厅县市区镇]长|通知|提出))要求)[:：,，]|要求[^,，。;；]{0,14}一(?:是|要)/u;

/** Whom something is asked of: `要求责任人…,开好…会`. */
const ASKED =
  /(?:^|[,，;；]|并|还|会议|[^按照据合实绕]{2})要求(?:全[体院校局镇]|各|责任人|每[个名位]|党员|干部|广大|基层|所有|大家|支部|干警|职工|教师)/u;

/** `从组织、宣传、公开承诺等方面作了汇报`: what is reported on. */
function isAspect(before: string, after: string): boolean {
  return (
    /(?:从|围绕)[^。;；]{2,120}$/u.test(before) &&
    /^[^。;；]{0,80}等(?:几个|多个|[\d一二三四五六七八九十]+个)?(?:方面|环节)/u.test(after)
  );
}

/** What somebody asks for in several points. */
const IN_POINTS =
  /提出了?(?:以下|如下)?(?:[几一二三四五六七八九十\d]+(?:点|条|项|个方面的?)?|明确的?|具体的?|殷切的?)?(?:意见|要求|希望|建议)|(?:强调|指出|要求|希望)[:：,，]/u;
const POINT = /^(?:第?[一二三四五六七八九](?:是|要|、|,|，)|(?:首先|其次|最后|同时)?[,，]?(?:要|必须|各))/u;

/** A further point of what was asked for in a sentence before: `…提出三点要求:一是…。二是…`. */
function isPointOfDemand(before: string, opening: string): boolean {
  return POINT.test(opening) && IN_POINTS.test(before);
}

/** The sentence says what somebody demands: `他强调,要开好…会`. */
function isDemanded(before: string, done: boolean): boolean {
  return (
    (!done && (DEMANDS.test(before) || ASKED.test(before))) ||
    /(?:^|[,，;；:：])[^,，;；:：]{0,16}(?<![重主纪摘概首扼必需只还])要(?![求点素闻务领])/u.test(before)
  );
}

/** One of several ways (`通过发传单、贴标语等形式`); a single one (`通过悬挂条幅等方式`) is told as a deed. */
function isListed(content: string, { start, end }: Span, clause: Span): boolean {
  const after = content.slice(end - clause.start).replace(/^(?:、《[^》]*》)+/u, "");
  return /[、”]/u.test(content[start - clause.start - 1] ?? "") || /^(?:”“|[^等]*[、和及与])/u.test(after);
}

/** Inside `通过…等形式` or `以…等方式`: a way of doing, not a deed. */
function isMethod(content: string, end: number, { method }: ActivityTables): boolean {
  const rest = content.slice(end);
  if (method.test(rest.slice(0, 8))) return true;
  if (!/通过|以|采取|采用|利用/u.test(content.slice(0, end))) return false;
  return (
    method.test(rest) || (/^[^,，。;；]{0,30}等(?:$|开展|进行|活动)/u.test(rest) && !method.test(content.slice(0, end)))
  );
}
