import type { Span } from "../../models/span.js";
import type { LeaderNameWords } from "./leaderNameWords.js";
import type { TokenEdges } from "./tokenEdges.js";

/** How surely a name ends or begins at a place: 3 by punctuation or an office, 2 by a phrase, 1 by one character. */
export type EdgeStrength = 0 | 0.5 | 1 | 2 | 3;

/** What surrounds names in one passage. */
export interface NameSurroundings {
  readonly text: string;
  readonly edges: TokenEdges;
  readonly words: LeaderNameWords;
  /** Offices with their bodies, from left to right. */
  readonly offices: readonly Span[];
  /** Stretches that name places and organizations. */
  readonly named: readonly Span[];
}

const PUNCTUATION = /[\s\p{P}\p{S}]/u;
/** One character that often stands before a name. */
const BEFORE = /[在了由和与及对请是让被经据随推选派为兼委组]/u;

/** How surely a name ends at `end`. */
export function edgeAfter(end: number, { text, edges, words, offices }: NameSurroundings): EdgeStrength {
  const next = text[end];
  if (next === undefined || (PUNCTUATION.test(next) && !/[·•*×]/u.test(next))) return 3;
  if (text.startsWith("同志", end) || offices.some(({ start }) => start === end)) return 3;
  if (/[任兼为]/u.test(next) && offices.some(({ start }) => start > end && start - end <= 2)) return 3;
  if (words.phrases.at(text, end)) return 2;
  if (words.followers.has(next)) return 1;
  const token = edges.covering(end);
  return token === null || token.start === end ? 0.5 : 0;
}

/** How surely a name begins at `start`. */
export function edgeBefore(start: number, { text, edges, offices, named }: NameSurroundings): EdgeStrength {
  const before = text[start - 1];
  if (before === undefined || PUNCTUATION.test(before)) return 3;
  if (offices.some(({ end }) => end === start)) return 3;
  if (/(同志|任命|选举|推选|推荐|聘任|聘请|提名|免去|授予)$/u.test(text.slice(Math.max(0, start - 2), start))) return 2;
  if (named.some(({ end }) => end === start)) return 2;
  if (before === "以") return 2;
  if (BEFORE.test(before)) return 1;
  const token = edges.covering(start);
  return token === null || token.start === start ? 0.5 : 0;
}
