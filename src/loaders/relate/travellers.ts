import { ActivityKind } from "../../models/enums.js";
import type { LeaderRecord, MentionRecord } from "../../models/records.js";
import type { Span } from "../../models/span.js";
import { flatMap } from "../clean/flatMap.js";

interface Named {
  readonly leader: LeaderRecord;
  readonly mention: MentionRecord;
}

/** What is done where one goes. */
const DONE_THERE: ReadonlySet<ActivityKind> = new Set([
  ActivityKind.VISIT_OR_AID,
  ActivityKind.INSPECTION,
  ActivityKind.SURVEY,
  ActivityKind.STUDY,
  ActivityKind.MEETING,
  ActivityKind.LECTURE,
  ActivityKind.CEREMONY,
  ActivityKind.PLEDGE,
  ActivityKind.PUBLICITY,
]);
/** What stands between the names of a list, the offices of the second one included. */
const NEXT = /^(?:同志|先生)?[、,，和与及][^。;；:：“”《》\d]{0,30}$/u;
/** Behind the last name: who else comes, and how they go. */
const GO =
  /^(?:同志|先生)?(?:一行|等[^,，。;；:：]{0,16}|[和与][^,，。;；:：]{1,16}|(?:带领|率领|组织)[^,，。;；:：]{1,24}[,，]?)?(?:率队|带队)?(?:先后|分别|专程|亲自|再次|又|一同|共同)?(?:赴|到|来到|前往|深入|走进|莅临)/u;
/** Several who open a sentence do what it tells without going anywhere, further members of the list included. */
const DO =
  /^(?:同志|先生)?(?:[、和与及][^,，。;；:：“”]{2,30}|等[^,，。;；:：]{0,16}|以及[^,，。;；:：“”]{2,20})?(?:一起|共同|一同|分别|先后|还|又)?(?=为|向|给|慰问|看望|走访|参观|察看|查看|考察|在[^,，。;；]{2,16}(?:调研|考察|检查))/u;
const SAYS = /强调|指出|要求|表示|认为|部署|提出|介绍/u;
const GOES = /到|赴|来|前往|深入|走进|莅临|率队|带队|主持|出席|参加|强调|指出|陪同/u;
/** Somebody else does what follows. */
const OTHERS = /主持|陪同|汇报|介绍|邀请|[。;；]/u;
/** From where they go to what they do there, at most so far, in UTF-16 code units. */
const REACH = 130;

/**
 * The leaders who open a sentence as a list of those who go somewhere (`甲、乙率队赴某村走访农户,并开展调研`): they all do
 * what the sentence tells behind it.
 */
export function travellers(
  text: string,
  leaders: readonly LeaderRecord[],
  { sentence, place, kind }: { sentence: Span; place: Span & { readonly passage: number }; kind: ActivityKind },
): readonly LeaderRecord[] {
  if (!DONE_THERE.has(kind)) return [];
  const named = namesBefore(leaders, sentence, place);
  const list = listOf(text, named);
  const last = list.at(-1)?.mention;
  if (last === undefined) return [];
  const behind = text.slice(last.end, place.end);
  const go = GO.exec(behind) ?? (list.length > 1 ? DO.exec(behind) : null);
  if (!go || behind.length > REACH || OTHERS.test(text.slice(last.end + go[0].length, place.start))) return [];
  if (SAYS.test(text.slice(last.end, place.start))) return [];
  if (named.length > list.length || GOES.test(text.slice(sentence.start, list[0]?.mention.start))) return [];
  return [...new Set(list.map(({ leader }) => leader))];
}

function namesBefore(
  leaders: readonly LeaderRecord[],
  sentence: Span,
  { passage, start }: Span & { readonly passage: number },
): readonly Named[] {
  return flatMap(leaders, (leader) =>
    leader.mentions
      .filter((mention) => mention.passage === passage && mention.start >= sentence.start && mention.end <= start)
      .map((mention) => ({ leader, mention })),
  ).sort((left, right) => left.mention.start - right.mention.start);
}

/** The names that follow upon each other from the first one on. */
function listOf(text: string, named: readonly Named[]): readonly Named[] {
  const list: Named[] = [];
  for (const next of named) {
    const before = list.at(-1);
    const between = before ? text.slice(before.mention.end, next.mention.start) : "";
    if (before && (!NEXT.test(between) || GOES.test(between))) break;
    list.push(next);
  }
  return list;
}
