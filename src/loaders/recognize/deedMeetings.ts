import { ActivityKind } from "../../models/enums.js";
import type { Proposal } from "./ActivityCandidate.js";

/** The place and the verb in front of what names a meeting. */
const HELD_AS =
  /^(?:在[^,，]{2,24}?)?(?:组织召开|主持召开|召开|召集|举行|举办|开(?!展))(?:[一二三四五六七八九十两几多\d]+[次场期个])?(?!\p{N}|[一二三四五六七八九十两几多]+次)(?=[\p{Script=Han}“、]{4,}$)/u;

/** What names the meeting of a deed: without the place and the verb in front. */
export function meetingName(whole: string): string {
  return whole.replace(HELD_AS, "").replace(/^[^“]*在内的/u, "");
}

/** `召开会议` names no meeting but by who held it. */
const BARE_MEETING = /^(?:组织|主持)?(?:召开|举行|开)了?(?:[一二三四五六七八九十两几多\d]+次)?(?:会|会议)$/u;
/** A meeting known from before. */
const POINTED = /(?:这次|本次|此次|今天的?|今天这个)(?:会|会议|大会)$/u;
const LONGEST_BODY = 16;

/** Where the body begins that stands in front of the verb in its clause, null where none does. */
export function bodyBefore(content: string, verb: number): number | null {
  const lead =
    /(?:[\p{Script=Han}]*[日号午晨晚天])?(?<body>[\p{Script=Han}]{2,16}?)(?:分别|先后|及时|立即|专门)?$/u.exec(
      content.slice(Math.max(0, verb - LONGEST_BODY - 4), verb),
    );
  const body = lead?.groups?.["body"] ?? "";
  return /(?:委|办|领导小组|党组|中心组|班子|支部|总支|局|院|校|厅|部|公司|集团|中心|镇|乡|街道|村)$/u.test(body)
    ? verb - (lead?.[0].length ?? 0) + (lead?.[0].indexOf(body) ?? 0)
    : null;
}

/** Offsets in the clause. */
interface Held {
  readonly verb: number;
  /** Where the object ends, and where the figure behind it does. */
  readonly end: number;
  readonly stretch: number;
  readonly counted: boolean;
}

/** A meeting told by nothing but its verb and noun: null if it is not one; none where it is not said who met. */
export function bareMeeting(content: string, { verb, end, stretch, counted }: Held): Proposal[] | null {
  const own = content.slice(verb, end);
  if (POINTED.test(own)) return [];
  if (!BARE_MEETING.test(own)) return null;
  const start = bodyBefore(content, verb);
  if (start === null) return counted ? null : [];
  return [
    {
      start,
      end: stretch,
      name: content.slice(start, end),
      kind: ActivityKind.MEETING,
      method: "activity.deed.meeting",
      weight: counted ? 3 : 2,
      bare: null,
    },
  ];
}
