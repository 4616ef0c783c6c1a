import type { Place } from "./sentenceEvidence.js";
import { JOINED, isFront } from "./subjects.js";
import type { Subject } from "./subjects.js";

/** Between a body and the deed that it does, at most so far. */
const REACH = 24;
const BETWEEN =
  /^(?:\s|还|又|也|都|均|先后|共同|共|积极|认真|深入|扎实|专门|分别|将|已|率先|统一|联合|精心|迅速|首先|大力|广泛|全面|主动|定期|及时|继续|隆重|集中|\d{1,2}月|\d{1,2}日|[今昨]天|日前|近日|在[^,，。;；]{1,12}|(?:召开|举办|举行|开展|组织|承办|主办)(?:了|的)?)*$/u;
/** In front of a body these make it the place, the aim or the company of a deed. */
const NO_DOER =
  /[在对向为给与到赴往于把将从跟同以]$|(?:参观|走访|慰问|看望|深入|走进|来到|前往|进驻|邀请|联合|支持|帮助|针对|围绕)了?$|(?:赴|前往|走进|来到)[^,，。;；]{2,26}[、和及与]$/u;

/** So far in front of a body stands what makes it the second aim of a journey. */
const LONGEST_AIM = 32;

/** `在某支部召开的会上`: the body behind `在` holds the event. */
const HELD_BY = /^(?:召开|举办|举行|开展|组织)的/u;

/**
 * The body whose name stands right in front of a deed (`…以及某支部为山村捐赠…`, `在某支部召开的组织生活会`), wherever
 * it stands in its clause; null where there is none. `named` are the bodies that the passage names.
 */
export function directSubject(text: string, place: Place, named: readonly Subject[]): Subject | null {
  const near = named.filter(({ mention: { end } }) => end <= place.start && place.start - end <= REACH);
  const doers = near.filter(({ mention }) => {
    const between = text.slice(mention.end, place.start);
    if (!BETWEEN.test(between) || near.some((other) => isFront(mention, other.mention))) return false;
    const before = text.slice(Math.max(0, mention.start - LONGEST_AIM), mention.start);
    return (
      !NO_DOER.test(before) ||
      named.some(
        (other) => other.mention.end < mention.start && JOINED.test(text.slice(other.mention.end, mention.start)),
      ) ||
      (/在$/u.test(before) && (between.endsWith("的") || HELD_BY.test(text.slice(place.start))))
    );
  });
  return doers.sort((left, right) => right.mention.start - left.mention.start)[0] ?? null;
}

/** The bodies that act together with the one in front of a deed, named to the left of it: `甲支部与乙支部联合开展…`. */
export function joinedTo(text: string, direct: Subject, named: readonly Subject[]): readonly Subject[] {
  const group: Subject[] = [];
  let first = direct;
  for (const other of [...named].reverse()) {
    if (other.mention.end > first.mention.start || other.key === first.key) continue;
    if (!JOINED.test(text.slice(other.mention.end, first.mention.start))) break;
    if (NO_DOER.test(text.slice(Math.max(0, other.mention.start - LONGEST_AIM), other.mention.start))) return [];
    group.unshift(other);
    first = other;
  }
  return group;
}

/** Gatherings that bear the name of who holds them: `县委常委会议`. */
const GATHERING = /(?:会|会议|大会|班|赛|晚会|比赛|学习)$/u;

/** With a motto in front of it other events bear that name too. */
const OCCASION = /(?:会|会议|大会|班|赛|晚会|比赛|学习|活动|仪式|典礼|展|展览|[日周月节])$/u;
/** A motto in front of the name of a gathering: `“…”——某公司成立大会`. */
const MOTTO = /^“[^”]{1,30}”(?:—+|―+|─+|-+)/u;

/** The body with whose name the name of a gathering begins, behind its motto; null where it is another deed. */
export function bearerOf(text: string, { start, end }: Place, named: readonly Subject[]): Subject | null {
  const deed = text.slice(start, end);
  const motto = MOTTO.exec(deed)?.[0] ?? "";
  if (motto === "" ? !GATHERING.test(deed) : !OCCASION.test(deed)) return null;
  const at = start + motto.length;
  const bearing = named.filter(({ mention }) => mention.start === at && mention.end < end);
  return bearing.sort((left, right) => right.mention.end - left.mention.end)[0] ?? null;
}
