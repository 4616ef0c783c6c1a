import { flatMap } from "../clean/flatMap.js";
import type { OfficeChain } from "./findOffices.js";
import type { FoundName, LeaderNames } from "./leaderNames.js";
import { PROFILE } from "./leaderLinks.js";
import { matchesOf } from "../clean/matchesOf.js";

/** What rarer placements of name and office are looked for in. */
export interface PlacementGround {
  readonly text: string;
  readonly chains: readonly OfficeChain[];
  readonly names: LeaderNames;
}

const SURE = 4;
const LIKELY = 3;
/** The entry of a list that an office ends: the sign before it, then name, blank and body. */
const ENTRY =
  /(^|[、,，;；:：])[\s　\-—–•◆·]*\p{Script=Han}{1,4}[\s　]+(?:\p{Script=Han}[\s　]+)?[^\s、,，;；:：。]{1,20}$/u;
const INSERTED_BODY = /^、\p{Script=Han}{1,10}[部局委办处科室院校系]$/u;
/** The colon that opens a list, and no more than a name behind it. */
const HEAD_NEAR = /[:：][\s　]*\p{Script=Han}{2,}$/u;
const SENTENCE_START = /(?:^|[。!！?？\s　])$/u;
/** A speech or order of somebody that the text studies or passes on. */
const SPEECH = /同志(?=(?:在[^。;；]{2,60}?[会上时])?[^。;；]{0,6}?(?:讲话|批示|指示))/gu;
const STUDIED = /(?:学习|传达|贯彻|落实|领会|宣讲|收看|收听)[^。;；]*$/u;

/** `某某,男,某局局长` at the beginning of a sentence. */
export function profiledName(chain: OfficeChain, { text, names }: PlacementGround): FoundName | null {
  const profile = PROFILE.exec(text.slice(Math.max(0, chain.start - 50), chain.start))?.[0];
  const name = profile === undefined ? null : names.endingAt(chain.start - profile.length);
  if (!name || name.score < SURE) return null;
  return SENTENCE_START.test(text.slice(Math.max(0, name.start - 1), name.start)) ? name : null;
}

/** `某某 省某局局长` as an entry of a list, the body of the office being one that no record names. */
export function entryName(chain: OfficeChain, { text, names }: PlacementGround): FoundName | null {
  const [lead, before] = ENTRY.exec(text.slice(Math.max(0, chain.start - 30), chain.start)) ?? [];
  if (lead === undefined || before === undefined) return null;
  const signs = /^[、,，;；:：]?[\s　\-—–•◆·]*/u.exec(lead)?.[0].length ?? 0;
  const name = names.startingAt(chain.start - lead.length + signs, true);
  return name && name.score >= SURE && /^[\s　]/u.test(text.slice(name.end)) ? name : null;
}

/** `检查组组长、组织部某某副部长`: the name stands inside the last of its offices. */
export function insertedName(chain: OfficeChain, { text, chains, names }: PlacementGround): FoundName | null {
  if (text[chain.end] !== "、") return null;
  const next = chains.find(({ titleStart }) => titleStart > chain.end);
  if (!next || next.titleStart > chain.end + 24) return null;
  const name = names.endingAt(next.titleStart);
  if (!name || name.score < LIKELY || name.start <= chain.end) return null;
  return INSERTED_BODY.test(text.slice(chain.end, name.start)) ? name : null;
}

/**
 * `组长:某某某某局局长某某某处处长`: where a list begins with a name and nothing parts its entries, each office belongs to
 * the name before it.
 * @param runEnds where the entries found so far end; the chain's end is added to it
 */
export function nameInRun(
  chain: OfficeChain,
  { text, names }: PlacementGround,
  runEnds: Set<number>,
): FoundName | null {
  if (runEnds.size === 0 && !HEAD_NEAR.test(text.slice(Math.max(0, chain.start - 10), chain.start))) return null;
  const name = names.endingAt(chain.start);
  if (!name || name.score < LIKELY) return null;
  const before = text.slice(Math.max(0, name.start - 4), name.start);
  const first = /[:：][\s　]*$/u.test(before) && names.startingAt(chain.end, true) !== null;
  if (!first && !runEnds.has(name.start)) return null;
  runEnds.add(chain.end);
  return name;
}

/** Those whose speech or order the text studies: `学习某某同志在大会上的讲话`. */
export function studiedSpeakers({ text, names }: PlacementGround): FoundName[] {
  if (!text.includes("同志")) return [];
  return flatMap(matchesOf(text, SPEECH), ({ index }) => {
    const name = names.endingAt(index);
    if (!name || name.score < LIKELY) return [];
    return STUDIED.test(text.slice(Math.max(0, name.start - 120), name.start)) ? [name] : [];
  });
}

const GROUP_TITLE = /组长$|^组员$|^成员$/u;

/**
 * `以某某为组长、校长某某为副组长`: the office that is conferred and the one that stands before the next name are of two
 * people.
 */
export function partedChains(chains: readonly OfficeChain[], text: string): OfficeChain[] {
  return flatMap(chains, (chain) => {
    const [first, second] = chain.positions;
    if (!first || !second || !GROUP_TITLE.test(first.title) || GROUP_TITLE.test(second.title)) return [chain];
    if (!/[为任]$/u.test(text.slice(Math.max(0, chain.start - 1), chain.start))) return [chain];
    if (/^(?:[,，。;；的等\s]|$)/u.test(text.slice(chain.end))) return [chain];
    const from = text.indexOf("、", first.end) + 1;
    return [
      { ...chain, end: first.end, positions: [first] },
      { ...chain, start: from, titleStart: second.start, positions: chain.positions.slice(1) },
    ];
  });
}
