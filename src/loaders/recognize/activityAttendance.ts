import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import type { ActivityCandidate } from "./ActivityCandidate.js";
import { GATHERINGS } from "./gatherings.js";
import { findFigures } from "./measures.js";
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
  const given = new Map<ActivityCandidate, readonly string[]>();
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
    if (event) given.set(event, [figure]);
  }
  return withTotals(article, given.size === 0 ? candidates : withFigures(candidates, given));
}

/** What a paragraph sums up that names no deed: `此次活动共发放…150份,…`. */
const TOTALS =
  /^(?:此次|本次|这次|整个|整场|活动|培训|会议|比赛|义诊)(?:活动|培训|会议|比赛|讲座|义诊)?(?:中|期间|现场)?[^。;；]{0,30}\d/u;

function withTotals(article: SegmentedArticle, candidates: readonly ActivityCandidate[]): readonly ActivityCandidate[] {
  const told = new Map<number, number>();
  for (const { passage, start } of candidates) told.set(passage, Math.min(start, told.get(passage) ?? start));
  const given = new Map<ActivityCandidate, readonly string[]>();
  for (const { ordinal, role, text, sentences } of article.passages) {
    if (role !== "body" || !TOTALS.test(text)) continue;
    const event = candidates.findLast(({ passage }) => passage < ordinal && passage >= ordinal - 1);
    const end = Math.min(sentences[0]?.end ?? text.length, told.get(ordinal) ?? text.length);
    if (event)
      given.set(
        event,
        findFigures(text.slice(0, end)).map(({ text: figure }) => figure),
      );
  }
  return given.size === 0 ? candidates : withFigures(candidates, given);
}

function withFigures(
  candidates: readonly ActivityCandidate[],
  given: ReadonlyMap<ActivityCandidate, readonly string[]>,
): readonly ActivityCandidate[] {
  return candidates.map((candidate) => {
    const figures = given.get(candidate) ?? [];
    const added = figures.filter((figure) => !candidate.measures.includes(figure));
    return added.length > 0 ? { ...candidate, measures: [...candidate.measures, ...added] } : candidate;
  });
}
