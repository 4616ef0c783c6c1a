import { ActivityKind, Genre, RelationType } from "../../models/enums.js";
import type { ActivityRecord, LeaderRecord, MentionRecord, RelationRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import type { SegmentedArticle, SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Events that have a chair, speakers and guests. */
const GATHERINGS: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.MEETING,
  ActivityKind.CEREMONY,
  ActivityKind.LECTURE,
  ActivityKind.TRAINING,
  ActivityKind.DISCUSSION,
]);

/** How many paragraphs behind its own still tell of a gathering. */
const REACH = 3;
const TELLS_ON =
  /^(?:会上|会议|大会|会前|会后|仪式上|活动中|培训会上|座谈会上|报告会上|会议由|接着|随后|最后|首先|他|她)/u;
const DOES =
  /^(?:同志|先生)?[^。;；]{0,16}?(?:主持|出席|参加|到会|列席|讲话|致辞|致词|报告|发言|辅导|传达|宣读|通报|强调|指出|部署|总结|宣布|授课|主讲|动员)/u;
const CHAIRED = /会(?:议|上)?由[^。;；,，]{0,30}$/u;

/** Who chaired, opened, addressed or attended a gathering, told in the sentences behind the one that names it. */
export function attendance(
  { context }: RelateContext,
  activities: readonly ActivityRecord[],
  leaders: readonly LeaderRecord[],
): RelationRecord[] {
  const gatherings = activities.filter(({ kind }) => GATHERINGS.has(kind));
  return gatherings.flatMap((activity) => {
    const [first] = activity.mentions;
    if (!first) return [];
    const stretches = stretchesBehind(context.article, first, gatherings);
    return leaders.flatMap((leader): RelationRecord[] => {
      const mention = leader.mentions.find((candidate) => attends(candidate, stretches, context.article.passages));
      if (!mention) return [];
      const evidence = [sentenceEvidence(context.article, mention, "activity.attendance", 0.65)];
      return [{ type: RelationType.TOOK_PART_IN, from: leader.key, to: activity.key, evidence }];
    });
  });
}

interface Stretch extends Span {
  readonly passage: number;
}

/** From the mention on to the next gathering, through the paragraphs that go on telling of it. */
function stretchesBehind(
  { passages, genre }: SegmentedArticle,
  first: MentionRecord,
  gatherings: readonly ActivityRecord[],
): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { ordinal, text } of passages) {
    if (ordinal < first.passage || ordinal > first.passage + REACH) continue;
    // A news item tells of its one event throughout.
    const goesOn =
      genre === Genre.NEWS && gatherings.every(({ mentions }) => (mentions[0]?.passage ?? 0) <= first.passage);
    if (ordinal > first.passage && !goesOn && !TELLS_ON.test(text)) break;
    const start = ordinal === first.passage ? first.end : 0;
    const next = gatherings
      .flatMap(({ mentions }) => mentions.slice(0, 1))
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

function attends(
  mention: MentionRecord,
  stretches: readonly Stretch[],
  passages: readonly SegmentedPassage[],
): boolean {
  const inside = stretches.some(
    ({ passage, start, end }) => passage === mention.passage && start <= mention.start && mention.end <= end,
  );
  const text = passages.find(({ ordinal }) => ordinal === mention.passage)?.text ?? "";
  return inside && (DOES.test(text.slice(mention.end, mention.end + 40)) || CHAIRED.test(text.slice(0, mention.start)));
}
