import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import type { ActivityCandidate } from "./ActivityCandidate.js";
import { GATHERINGS } from "./gatherings.js";
import { tellsOneEvent } from "./tellsOneEvent.js";

/** `…共130人参加了会议`, the whole of a sentence. */
const ATTENDED =
  /(?:^|[。;；])[^。;；]{0,120}?(?<figure>(?:近|约)?\d+[余多]?(?:人|名))[^,，。;；\d]{0,12}(?:参加|出席)了?(?:本次|此次|这次)?(?<event>会议|大会|座谈会|报告会|培训班?|仪式|讲座|学习)?(?=[。;；]|$)/u;
/** How many paragraphs behind a gathering its guests are counted; in the news of one event throughout. */
const REACH = 2;
const REACH_OF_NEWS = 12;

/** Gives the count of those present, told in a paragraph of its own, to the gathering that it closes. */
export function withAttendance(
  article: SegmentedArticle,
  candidates: readonly ActivityCandidate[],
): readonly ActivityCandidate[] {
  const given = new Map<ActivityCandidate, string>();
  for (const { ordinal, role, text } of article.passages) {
    if (role !== "body" || !/参加|出席/u.test(text)) continue;
    const match = ATTENDED.exec(text);
    const figure = match?.groups?.["figure"];
    if (
      !match ||
      !figure ||
      candidates.some(({ passage, start }) => passage === ordinal && start < match.index + match[0].length)
    )
      continue;
    const reach = tellsOneEvent(article) ? REACH_OF_NEWS : REACH;
    const near = candidates.filter(
      ({ passage, kind }) => passage < ordinal && passage >= ordinal - reach && GATHERINGS.has(kind),
    );
    const event = reach === REACH_OF_NEWS ? near[0] : near.at(-1);
    if (event) given.set(event, figure);
  }
  if (given.size === 0) return candidates;
  return candidates.map((candidate) => {
    const figure = given.get(candidate);
    return figure && !candidate.measures.includes(figure)
      ? { ...candidate, measures: [...candidate.measures, figure] }
      : candidate;
  });
}
