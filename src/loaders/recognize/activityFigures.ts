import type { Span } from "../../models/span.js";
import { ActivityKind } from "../../models/enums.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import { findFigures } from "./measures.js";
import type { Figure } from "./measures.js";
import { sentenceAt } from "./sentenceAt.js";

/** Sentences that sum up what came of the deed before them. */
const SUMS_UP =
  /^(?:此次|本次|这次|据统计|经统计|据不完全统计|目前|截止|截至|共|其中|总|参|有|到目前|满意|收回|活动中共|活动期间|一共|(?:比赛|大赛|竞赛|活动|会议|大会|仪式|培训|讲座)(?:共|现场|历时|持续|吸引|邀请)|累计|先后|全[校院局镇乡区县市厂村]共)/u;
/** `本次活动参与人数600余人,…`: the figure of the event itself. */
const OF_ALL = /^(?:本次|此次|这次|整个)(?:活动|培训|比赛|会议|义诊|讲座)[^,，。;；]*$/u;
/** How many attended what the sentence before tells of: `共50余人参加会议`. */
const ATTENDED = /\d+[余多]?[人名位][^。;；]{0,16}(?:参加|出席|参会)|(?:参加|出席)[^。;；]{0,20}\d+[余多]?[人名位]/u;
/** Deeds that nobody is present at. */
const UNATTENDED: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.PUBLICATION,
  ActivityKind.PUBLICITY,
  ActivityKind.CONSTRUCTION,
  ActivityKind.SURVEY,
]);
/** Behind a count of people: they were present at what was told before. */
const PRESENT = /^[^,，。;；\d]{0,14}?(?:参加|出席|参会|与会)了?(?<event>会议|大会)?/u;
/** Means and people put in stand in front of the deed they are put into. */
const PUT_IN = /(?:选派|抽调|投资|投入|拿出|筹资|出资|筹集|动员|抽出|组成|派出)了?[^,，。;；]*$/u;
/** What is counted by these units is named behind them: `8个支部`, `21家企业`. */
const COUNTED_NOUN =
  /^(?<noun>[村县乡镇]|[\p{Script=Han}]{2,6}?)(?=[,，、。;；:：()（）]|的|参[加与]|受到|获|被|在|深入|认真|分别|共同|已|全[部体]|进行|和|与|均|都|普遍|主动|随机|开展|等|中[,，]|(?<!基层)党组织|$)/u;

/** A deed whose figures are looked for. */
export interface Measured extends Span {
  readonly kind: ActivityKind;
}

/**
 * The figures of a passage, each given to the deed that it measures: the one it stands in or behind, in the same
 * sentence; what is put in belongs to the deed that follows, what sums up to the one before.
 * @param deeds in the passage, from left to right
 * @returns for each deed its figures as written
 */
export function allocateFigures(passage: SegmentedPassage, deeds: readonly Measured[]): string[][] {
  const given = deeds.map((): string[] => []);
  if (deeds.length === 0) return given;
  for (const figure of findFigures(passage.text)) {
    const index = ownerOf(figure, passage, deeds);
    const deed = deeds[index];
    if (deed) given[index]?.push(withNoun(figure, passage.text, deed));
  }
  return given.map((figures) => [...new Set(figures)]);
}

function ownerOf(figure: Figure, passage: SegmentedPassage, deeds: readonly Measured[]): number {
  const inside = deeds.findIndex(({ start, end }) => start <= figure.start && figure.start < end);
  if (inside >= 0) return inside;
  // `学习会30次、讲座9次`: what stands right behind a member of a list counts it.
  const counted = deeds.findLastIndex(({ end }) => end <= figure.start && figure.start - end <= 1);
  if (counted >= 0 && /^(?:[、,，。;；]|$)/u.test(passage.text.slice(figure.end))) return counted;
  const clause = deeds.findIndex(
    (deed) => deed.start >= figure.end && !/[,，。;；:：]/u.test(passage.text.slice(figure.end, deed.start)),
  );
  if (clause >= 0) return clause;
  const attended = attendedBy(figure, passage.text, deeds);
  if (attended >= 0) return attended;
  const sentence = sentenceAt(passage, figure.start);
  // `表彰大会。60个集体受到表彰`: they were honoured there.
  if (HONOURED.test(passage.text.slice(figure.end, sentence.end))) {
    const honours = ({ start, end }: Measured): boolean =>
      end <= figure.start && /表彰|颁奖/u.test(passage.text.slice(start, end));
    const at = deeds.findLastIndex(honours);
    if (at >= 0) return at;
  }
  // `3对矿井全部装有…`: what is said of others.
  if (/[,，]$/u.test(passage.text.slice(0, figure.start)) && OF_OTHERS.test(passage.text.slice(figure.end))) return -1;
  if (
    OF_ALL.test(passage.text.slice(sentence.start, figure.start)) &&
    !deeds.some(({ start }) => start >= sentence.start && start < figure.start)
  )
    return deeds.findLastIndex(({ end }) => end <= sentence.start);
  const within = ({ start }: Span): boolean => start >= sentence.start && start < sentence.end;
  const before = deeds.findLastIndex((deed) => within(deed) && deed.end <= figure.start);
  const after = deeds.findIndex((deed) => within(deed) && deed.start >= figure.end);
  if (after >= 0 && before < 0 && !isWho(figure) && isFar(passage.text.slice(figure.end, deeds[after]?.start)))
    return -1;
  if (after >= 0 && (before < 0 || PUT_IN.test(passage.text.slice(sentence.start, figure.start)))) return after;
  if (before >= 0 && passage.text.slice((deeds[before] as Measured).end, figure.start).search(/[;；]/u) >= 0) return -1;
  if (before >= 0 && isItsOwn(passage.text, deeds[before] as Measured, figure)) return -1;
  if (before >= 0) return before;
  const told = passage.text.slice(sentence.start, sentence.end);
  if (!SUMS_UP.test(told) && !ATTENDED.test(told)) return -1;
  return deeds.findLastIndex(({ end }) => end <= sentence.start);
}

const HONOURED = /^[^。;；]{0,50}(?:受到|获得?|被)了?(?:通报)?表彰/u;
const OF_OTHERS = /^(?!干部|党员|群众|职工|人员|代表)[\p{Script=Han}]{2,8}(?:全部|均|都)(?!参加|出席)/u;

/** What is counted at the end of its own clause: `发放彩页300张,出动宣传车10辆`. */
const ITS_OWN = /[,，;；](?<words>[\p{Script=Han}“”]{2,14})$/u;
/** In such a clause these still speak of the deed before. */
const OF_DEED =
  /参[加与训观会]|出席|受益|服务|覆盖|惠及|吸引|收回|回收|收到|收集|征集|共|累计|总|达|满意|合格|率|其中|为期|历时|涉及|获|得|金额|价值|合计|人数|现场|听众|观众|发放|查|解决|完成|整改|每|不少|不低/u;
/** A deed that ends with its own figure. */
const COUNTED_DEED = /\d[余多]?万?[余多]?\p{Script=Han}{1,2}$/u;

/** Whether a figure behind a deed that has its own counts something else. */
function isItsOwn(text: string, deed: Measured, figure: Figure): boolean {
  if (deed.kind === ActivityKind.CEREMONY || deed.kind === ActivityKind.EVALUATION || /元$/u.test(figure.text))
    return false;
  if (!COUNTED_DEED.test(text.slice(deed.start, deed.end)) && !/^\s?\d/u.test(text.slice(deed.end))) return false;
  const words = ITS_OWN.exec(text.slice(deed.end, figure.start))?.groups?.["words"];
  return words !== undefined && !OF_DEED.test(words);
}

/** Who did it: `12名志愿者兵分两路,…,为居民义诊`. */
const isWho = ({ text }: Figure): boolean => /[人名位]$/u.test(text);

/** Two breaks away: the figure belongs to something else that the sentence tells. */
const isFar = (between: string): boolean => (between.match(/[,，;；:：]/gu)?.length ?? 0) > 1;

/** The gathering before the count of those present: `…表彰大会暨文艺演出。共200人参加会议` is that of the meeting. */
function attendedBy(figure: Figure, text: string, deeds: readonly Measured[]): number {
  if (!/[人名位次]$/u.test(figure.text)) return -1;
  const present = PRESENT.exec(text.slice(figure.end, figure.end + 24));
  if (!present) return -1;
  const before = ({ end }: Measured): boolean => end <= figure.start;
  const meeting = present.groups?.["event"]
    ? deeds.findLastIndex(
        (deed) => before(deed) && (deed.kind === ActivityKind.MEETING || deed.kind === ActivityKind.CEREMONY),
      )
    : -1;
  return meeting >= 0 ? meeting : deeds.findLastIndex((deed) => before(deed) && !UNATTENDED.has(deed.kind));
}

function withNoun(figure: Figure, text: string, deed: Span): string {
  if (!/[个家项]$/u.test(figure.text)) return figure.text;
  const noun = COUNTED_NOUN.exec(text.slice(figure.end, figure.end + 10))?.groups?.["noun"] ?? "";
  // What the deed itself is done to is not repeated: `设立3个意见箱`.
  const own = figure.end + noun.length === deed.end;
  return own || /^(?:以|多|左|达|方面|精彩|优秀|先进|不同)|[市县省区]级$/u.test(noun)
    ? figure.text
    : `${figure.text}${noun}`;
}
