import { ActivityKind, RelationType } from "../../models/enums.js";
import type { ActivityRecord, LeaderRecord, MentionRecord, RelationRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import { flatMap } from "../clean/flatMap.js";
import { GATHERINGS } from "../recognize/gatherings.js";
import { passageOf } from "../recognize/passageOf.js";
import { sentenceAt } from "../recognize/sentenceAt.js";
import { tellsOneEvent } from "../recognize/tellsOneEvent.js";
import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";
import { isAuthority } from "./isAuthority.js";
import type { RelateContext } from "./RelateContext.js";
import { jointEvidence } from "./jointEvidence.js";

/** Deeds that nobody attends. */
const UNATTENDED: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.PUBLICATION,
  ActivityKind.PUBLICITY,
  ActivityKind.CONSTRUCTION,
]);
/** Who goes with those who look into something in place is told to do so; nobody else attends that. */
const ESCORTS = /^(?:同志|先生)?[^。;；:：]{0,160}?(?:陪同|随同)/u;
const JOINS =
  /^(?:同志|先生)?[^。;；]{0,20}?(?:出席|参加|到场|陪同|带队|率队|率领|一行|领誓|带领|宣布|致辞|致词|颁奖|启动|观看|主持)/u;

const IN_PLACE = /调研|考察|视察/u;

/** How many paragraphs behind its own still tell of a gathering. */
const REACH = 3;
const REACH_OF_NEWS = 12;
const TELLS_ON =
  /^(?:会上|会议|大会|会前|会后|仪式上|活动中|培训会上|座谈会上|报告会上|(?:[\p{Script=Han}]{0,4}仪式|活动|大会|会议|报告会|座谈会|培训班?|比赛|晚会)(?:上|中|由|现场)|接着|随后|最后|首先|他|她)/u;
const DOES =
  /^(?:同志|先生)?[^。;；]{0,30}?(?:主持|出席|参加|到会|列席|讲话|致辞|致词|报告|发言|辅导|传达|宣读|通报|(?:强调|指出|部署|提出|要求)(?!的)|总结|宣布|授课|主讲|动员|到场|反馈|介绍|汇报|表示|点评|领学|宣讲|作了|做了|领誓|签订|签署|分别(?:就|围绕))/u;
/** A list of those present ends with the verb. */
const LISTED =
  /^(?:同志|先生|女士)?(?:[、,，;；和与及]|等|以及)[^。;；:：]{0,200}?(?:[;；][^。;；:：]{0,100}?)?(?<![要都应积极带头])(?:出席|参加|列席|到会|参会|陪同|(?:作|做|进行)了?[^,，。;；]{0,6}(?:发言|交流)|一[同起](?:听|观|聆|学|重温|走|植|劳动|清)|分别(?:就|围绕|从|[^。;；]{0,20}(?:汇报|发言|致辞|讲话)))(?![^。;；,，、]{0,4}(?:学习|教育|活动的))/u;
/** `参加活动的有某书记、某主任等`: those present are listed behind the verb. */
const PRESENT = /(?:参加|出席|列席|参与)[^,，。;；]{0,20}的(?:还|领导|嘉宾)?有[^。;；]{0,160}$/u;
const CHAIRED = /(?:会(?:议|上)?|活动|仪式|讲座|培训|阶段|学习)[^。;；]{0,8}由[^。;；,，]{0,30}$/u;

/** Who chaired, opened, addressed or attended a gathering, told in the sentences behind the one that names it. */
export function attendance(
  { context }: RelateContext,
  activities: readonly ActivityRecord[],
  leaders: readonly LeaderRecord[],
): RelationRecord[] {
  const gatherings = activities.filter(({ kind }) => !UNATTENDED.has(kind));
  // In the news of one event those who are named attend it, not what was done to prepare it.
  const one = tellsOneEvent(context.article);
  const main = one ? mainEvent(context.article, gatherings) : undefined;
  return flatMap(gatherings, (activity) => {
    const [first] = activity.mentions;
    if (!first) return [];
    const isMain = activity === main || isTwin(context.article, first, main);
    const isSurvey = activity.kind === ActivityKind.SURVEY;
    if (isSurvey && !IN_PLACE.test(first.surface)) return [];
    const does = isMain || GATHERINGS.has(activity.kind) ? DOES : JOINS;
    if (isCounted(context.article, first) || isReported(context.article, first) || isPast(context.article, first))
      return [];
    const last = lastBody(context.article, activity);
    const stretches = isSurvey
      ? stretchesBehind(context.article, first, gatherings)
      : stretchesOf(context.article, { first, last, gatherings, one, isMain });
    return flatMap(leaders, (leader): RelationRecord[] => {
      const mention = leader.mentions.find((candidate) =>
        attends(candidate, { stretches, passages: context.article.passages, does, isSurvey }),
      );
      if (!mention) return [];
      const told = { method: "activity.attendance", confidence: 0.65, at: first };
      const evidence = jointEvidence(context.article, mention, activity, told);
      return [{ type: RelationType.TOOK_PART_IN, from: leader.key, to: activity.key, evidence }];
    });
  });
}

/** `学习会30次`: of many gatherings nobody tells who was at which. */
function isCounted({ passages }: SegmentedArticle, { passage, end, surface }: MentionRecord): boolean {
  const text = passages.find(({ ordinal }) => ordinal === passage)?.text ?? "";
  return /\d+[余多]?[次场期]$/u.test(surface) || /^[^,，。;；]{0,2}\d+[余多]?[次场期]/u.test(text.slice(end, end + 8));
}

/** `通报了为期一月的整治行动`: who reports of a deed need not have been there. */
function isReported(article: SegmentedArticle, { passage, start }: MentionRecord): boolean {
  const before = passageOf(article, passage)?.text.slice(Math.max(0, start - REPORTED_REACH), start) ?? "";
  return /(?:通报|汇报|介绍|反馈|回顾|听取|总结|部署|安排)了[^,，。;；“”]{0,24}$/u.test(before);
}

const REPORTED_REACH = 30;

/** `这是我校在召开某大会之后开展的又一教育活动`: an earlier event, not the one that is told of. */
function isPast(article: SegmentedArticle, { passage: ordinal, start, end }: MentionRecord): boolean {
  const passage = passageOf(article, ordinal);
  if (!passage) return false;
  const sentence = sentenceAt(passage, start);
  return (
    /这是|继/u.test(passage.text.slice(sentence.start, start)) &&
    /^[^。;；]*?(?:之后|以后|后)[,，]?[^,，。;；]{0,8}(?:又|再|开展|举办|举行|召开)/u.test(
      passage.text.slice(end, sentence.end),
    )
  );
}

/** The event of a news item: the one that its title names, else the first that has guests, in its opening if there is one. */
function mainEvent(article: SegmentedArticle, gatherings: readonly ActivityRecord[]): ActivityRecord | undefined {
  const titles = new Set(article.passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal));
  const opening = article.passages.filter(({ role }) => role === "body").slice(0, OPENING);
  const at = (activity: ActivityRecord, ordinals: ReadonlySet<number>): boolean =>
    activity.mentions.some(({ passage }) => ordinals.has(passage));
  const early = gatherings.filter((activity) => at(activity, new Set(opening.map(({ ordinal }) => ordinal))));
  const holder = TITLE_HOLDER.exec(article.title ?? "")?.groups?.["holder"];
  const titled = gatherings.find((activity) => at(activity, titles));
  const held = holder === undefined ? [] : early.filter((activity) => isHeldBy(article, activity, holder));
  return (
    (titled === undefined || held.includes(titled) ? titled : held[0]) ??
    titled ??
    early.find(({ kind }) => GATHERINGS.has(kind)) ??
    early.find(({ kind }) => HELD.has(kind)) ??
    gatherings.find(({ kind }) => GATHERINGS.has(kind)) ??
    gatherings[0]
  );
}

/** Who holds the event of a news item by its title: `某某法院召开…会`. */
const TITLE_HOLDER = /^(?<holder>[\p{Script=Han}]{3,20}?)(?:隆重|成功|顺利|组织)?(?:召开|举行|举办)/u;

/** Whether the body of the text names `holder` in the clause of an event, or in its name. */
function isHeldBy(article: SegmentedArticle, { mentions }: ActivityRecord, holder: string): boolean {
  return mentions.some(({ passage: ordinal, start, end }) => {
    const passage = passageOf(article, ordinal);
    if (passage?.role !== "body") return false;
    const clauses = passage.text.slice(sentenceAt(passage, start).start, end).split(/[,，;；]/u);
    return clauses.at(-1)?.includes(holder) ?? false;
  });
}

/** So many paragraphs open a news item. */
const OPENING = 2;
/** Events that people are invited to, besides gatherings. */
const HELD: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.CULTURE_AND_SPORT,
  ActivityKind.COMPETITION,
  ActivityKind.PLEDGE,
  ActivityKind.STUDY,
  ActivityKind.OTHER,
]);

function lastBody({ passages }: SegmentedArticle, { mentions }: ActivityRecord): number {
  const bodies = passages.filter(({ role }) => role === "body").map(({ ordinal }) => ordinal);
  const naming = mentions.map(({ passage }) => passage).filter((ordinal) => bodies.includes(ordinal));
  return Math.max(bodies[0] ?? 0, ...naming);
}

interface Stretch extends Span {
  readonly passage: number;
}

interface Attended {
  readonly first: MentionRecord;
  /** The last paragraph of the article's body that names the event; the first one where only the title does. */
  readonly last: number;
  readonly gatherings: readonly ActivityRecord[];
  readonly one: boolean;
  readonly isMain: boolean;
}

/** Where those who attend are named: for the one event of a news item throughout, for what prepared it in its sentence. */
function stretchesOf(article: SegmentedArticle, { first, last, gatherings, one, isMain }: Attended): Stretch[] {
  if (!one) return stretchesBehind(article, first, gatherings);
  const { passage, start } = first;
  if (isMain)
    return article.passages
      .filter(
        ({ ordinal }) => ordinal >= passage && ordinal <= passage + REACH_OF_NEWS && ordinal < nextDay(article, last),
      )
      .map(({ ordinal, text }) => ({
        passage: ordinal,
        start: ordinal === passage ? first.end : 0,
        end: text.length,
      }));
  const own = passageOf(article, passage);
  return own ? [{ passage, ...sentenceAt(own, start), start }] : [];
}

/** `18日晚,…`: a paragraph behind the event that opens with a day of its own tells of something else. */
const OTHER_DAY = /^(?:\d{1,2}月)?\d{1,2}日(?:[上下]午|晚上?|中午)?[,，]/u;

/** The first paragraph behind those that name the event which opens with another day. */
function nextDay({ passages }: SegmentedArticle, last: number): number {
  const next = passages.find(({ ordinal, role, text }) => ordinal > last && role === "body" && OTHER_DAY.test(text));
  return next?.ordinal ?? Number.POSITIVE_INFINITY;
}

const TWIN = /^(?:(?:[(（]扩大[)）])?(?:大会|会议|会)?暨|[和与及、]?)$/u;
/** Two events that both have their full names are two gatherings. */
const WHOLE = /(?:[会班赛]|仪式|活动)$/u;

/** `总结暨表彰大会` is two events with one set of guests. */
function isTwin(
  article: SegmentedArticle,
  { passage, start, end, surface }: MentionRecord,
  main: ActivityRecord | undefined,
): boolean {
  const text = passageOf(article, passage)?.text ?? "";
  return (
    main?.mentions.some(
      (mention) =>
        mention.passage === passage &&
        (start >= mention.end ? areTwins(text, mention, start) : areTwins(text, { end, surface }, mention.start)),
    ) ?? false
  );
}

/** Whether the second of two events begins right behind the first one, as a part of the same gathering. */
function areTwins(text: string, first: Pick<MentionRecord, "end" | "surface">, second: number): boolean {
  const joint = text.slice(first.end, second);
  return (
    second >= first.end && TWIN.test(joint) && !(joint !== "" && !joint.includes("暨") && WHOLE.test(first.surface))
  );
}

/** From the mention on to the next gathering, through the paragraphs that go on telling of it. */
function stretchesBehind(
  article: SegmentedArticle,
  first: MentionRecord,
  gatherings: readonly ActivityRecord[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { ordinal, text } of article.passages) {
    if (ordinal < first.passage || ordinal > first.passage + REACH) continue;
    if (ordinal > first.passage && !TELLS_ON.test(text)) break;
    const start = ordinal === first.passage ? first.end : 0;
    const next = flatMap(gatherings, ({ mentions }) => mentions.slice(0, 1))
      .filter((mention) => mention.passage === ordinal && mention.start > start && mention !== first)
      .map((mention) => mention.start)
      .sort((left, right) => left - right)[0];
    // A second event of the same sentence has the same chair: the stretch goes on past it.
    const sentenceEnd = text.indexOf("。", start);
    const end = next !== undefined && next > sentenceEnd && sentenceEnd >= 0 ? next : text.length;
    stretches.push({ passage: ordinal, start, end });
    if (end < text.length) break;
  }
  return stretches;
}

/** How far behind a name in a list of those present its verb may stand. */
const FURTHEST = 400;

/** What is studied or followed, or whom somebody visits, is named behind these in its clause. */
const MATTER =
  /(?:传达|学习|贯彻|落实|按照|根据|遵照|围绕|收看|观看|聆听|重温|领会|走访|看望|慰问|拜访|采访)(?:学习|贯彻|了|落实)*[^,，。;；:：]{0,100}$/u;
/** A speaker quotes somebody who is not there (`他指出,总书记多次强调`), or names whose center it is (`以某某同志为`). */
const QUOTES = /(?:指出|强调|表示|认为|要求|提出|提到|说)[,，:：]“?[^,，。;；]{0,6}$|以$/u;
const BY =
  /(?:[组团]|办|办公室|委员会)(?:成员|副?(?:组长|主任|书记))|由[^,，。;；]{0,20}$|(?:传达|学习|贯彻|落实|聆听)(?:会|班|活动|研讨|交流)/u;

export function isSubjectMatter(before: string): boolean {
  const match = MATTER.exec(before.slice(-MATTER_REACH));
  return (match !== null && !BY.test(match[0])) || QUOTES.test(before.slice(-MATTER_REACH));
}

const MATTER_REACH = 120;

/** Who is quoted with what he said at another meeting: `总书记在…全会上强调`. */
const ELSEWHERE =
  /^(?:[\p{Script=Han}]{2,4})?(?:同志)?(?:近日|日前)?在(?!会上|讲话|报告|致辞|总结|发言|点评)[^,，。;；“”《》]{4,40}?(?:会议|全会|大会|座谈会|考察|调研|视察|研讨班)(?:上|时|期间|中)?[^,，。;；]{0,4}(?:强调|指出|提出|要求|讲)/u;
/** `总书记在参加某代表团审议时的重要讲话`: what is studied. */
const SAID_ELSEWHERE =
  /^(?:[\p{Script=Han}]{2,4})?(?:同志)?在[^,，。;；]{2,40}(?:时|上|中|期间)?的(?:系列)?重要(?:讲话|指示|论述)/u;
const ELSEWHERE_REACH = 70;

interface Attending {
  readonly stretches: readonly Stretch[];
  readonly passages: readonly SegmentedPassage[];
  /** What somebody who took part does. */
  readonly does: RegExp;
  readonly isSurvey: boolean;
}

function attends(mention: MentionRecord, { stretches, passages, does, isSurvey }: Attending): boolean {
  const inside = stretches.some(
    ({ passage, start, end }) => passage === mention.passage && start <= mention.start && mention.end <= end,
  );
  const text = passageOf({ passages }, mention.passage)?.text ?? "";
  if (!inside || isAuthority(text, mention.end) || isSubjectMatter(text.slice(0, mention.start))) return false;
  const further = text.slice(mention.end, mention.end + ELSEWHERE_REACH);
  if (ELSEWHERE.test(further) || SAID_ELSEWHERE.test(further)) return false;
  if (isSurvey) return ESCORTS.test(text.slice(mention.end, mention.end + FURTHEST));
  // The title of a report may stand between a speaker and what he does: `以《…》为题,汇报了…`.
  const behind = text.slice(mention.end, mention.end + FURTHEST).replace(/《[^》]{1,60}》|“[^”]{1,20}”/gu, "");
  const before = text.slice(0, mention.start);
  return does.test(behind.slice(0, 56)) || LISTED.test(behind) || CHAIRED.test(before) || PRESENT.test(before);
}
