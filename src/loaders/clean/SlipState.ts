import type { DecodedNode } from "./DecodedNode.js";

/** States of one kind kept at each step. */
const BEAM = 64;
/** States that end alike differ only further back, where the words decide later: a few of each are enough. */
const ALIKE = 3;
/** What is so much less likely (as natural logarithm) than the best of its kind never catches up. */
export const HOPELESS = 14;

/** What the search for a decoding has read so far. */
export interface SlipState {
  readonly node: DecodedNode;
  /** Natural logarithm of how likely the text is with what was lost. */
  readonly score: number;
  /** The part of the score that the losses cost, without what the language says of the text. */
  readonly cost: number;
  /** First byte of a character whose second is still to come, or -1 for none, -2 for one that is not known. */
  readonly lead: number;
  /** The byte before, whatever it belongs to. */
  readonly last: number;
}

/** The states by what they wait for, each kind best first. */
export interface SlipStates {
  readonly whole: readonly SlipState[];
  /** For the second byte of a character whose first is known. */
  readonly waiting: readonly SlipState[];
  /** For the second byte of a character whose first is not known. */
  readonly open: readonly SlipState[];
}

/** Keeps the best states of each kind, and of those with the same text only the best. */
export function pruneStates(states: readonly SlipState[]): SlipStates {
  const kinds: [SlipState[], SlipState[], SlipState[]] = [[], [], []];
  const best = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { lead, score } of states) {
    const kind = kindOf(lead);
    if (score > (best[kind] as number)) best[kind] = score;
  }
  for (const state of states) {
    const kind = kindOf(state.lead);
    if (state.score >= (best[kind] as number) - HOPELESS) (kinds[kind] as SlipState[]).push(state);
  }
  const [whole, waiting, open] = kinds;
  return { whole: keep(whole), waiting: keep(waiting), open: keep(open) };
}

/** Sorts in place. */
export const bestFirst = (states: SlipState[]): SlipState[] => states.sort((a, b) => b.score - a.score);

const kindOf = (lead: number): 0 | 1 | 2 => (lead === -1 ? 0 : lead >= 0 ? 1 : 2);

function keep(states: SlipState[]): readonly SlipState[] {
  const seen = new Set<number>();
  const endings = new Map<number, number>();
  const kept: SlipState[] = [];
  for (const state of bestFirst(states)) {
    const { node, lead } = state;
    const text = node.hash * 0x200 + lead + 2;
    if (seen.has(text)) continue;
    seen.add(text);
    const ending = (lead + 2) * 0x100000000 + node.code * 0x10000 + (node.parent?.code ?? 0);
    const alike = endings.get(ending) ?? 0;
    if (alike === ALIKE) continue;
    endings.set(ending, alike + 1);
    kept.push(state);
    if (kept.length === BEAM) break;
  }
  return kept;
}
