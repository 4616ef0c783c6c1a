import type { Continuation, Continuations } from "./Continuations.js";
import { emptyDecoding, goneOn } from "./DecodedNode.js";
import { flatMap } from "./flatMap.js";
import { type ByteReading, type GarbledUnit, LOST, LOST_WHOLE } from "./GarbledUnit.js";
import { gbkCode } from "./gbk.js";
import { charactersRead } from "./readsAs.js";
import { bestFirst, HOPELESS, pruneStates, type SlipState, type SlipStates } from "./SlipState.js";

/** States that may go on with bytes that left no trace. */
const INSERTING = 3;
const INSERTING_AGAIN = 1;

const UNMARKED_BYTE = -11;
const WRONG_PINYIN = -6;
const REPLACEMENT = 0xfffd;

/** No character is begun. */
export const NONE = -1;
/** A character is begun with a byte that is not known. */
export const ANY = -2;

export interface DecodeOptions {
  readonly continuations: Continuations;
  /** The code unit in front of the units, 0 for none. */
  readonly before: number;
  /** Bytes may be missing where nothing marks the place. */
  readonly unmarkedLosses: boolean;
}

/**
 * Finds the likeliest ways in which the bytes behind the units decode as GBK, best first: a search that keeps the best
 * states after each unit.
 */
export function decodeUnits(units: readonly GarbledUnit[], options: DecodeOptions): readonly SlipState[] {
  const decoder = new Decoder(options);
  const node = emptyDecoding(options.before, units[0]?.start ?? 0);
  let states: SlipStates = {
    whole: [{ node, score: 0, cost: 0, lead: NONE, last: NONE }],
    waiting: [],
    open: [],
  };
  for (const { readings, end } of units) {
    const begun = [...states.whole, ...states.waiting, ...states.open, ...decoder.withUnmarkedLosses(states)];
    states = pruneStates(flatMap(readings, (reading) => decoder.read(begun, reading, end)));
  }
  return states.whole;
}

class Decoder {
  /** Where the unit ends that is being read. */
  private end = 0;
  /** What ends a character with the same byte and is less likely than this is given up. */
  private floor = Number.NEGATIVE_INFINITY;

  constructor(private readonly options: DecodeOptions) {}

  read(states: readonly SlipState[], reading: ByteReading, end: number): readonly SlipState[] {
    this.end = end;
    const { literal, pinyin, bytes, cost } = reading;
    let current = cost === 0 ? states : states.map((state) => charged(state, cost));
    if (literal !== undefined) {
      const code = literal.charCodeAt(0);
      return current.filter(({ lead }) => lead === NONE).map((state) => this.emit(state, code, NONE));
    }
    for (const byte of bytes) {
      const next: SlipState[] = [];
      this.floor = Number.NEGATIVE_INFINITY;
      for (const state of current) {
        if (byte === LOST) this.lost(state, next, pinyin);
        else if (byte === LOST_WHOLE) this.lostWhole(state, next, pinyin ?? "");
        else this.next(state, byte, next);
      }
      current = next;
    }
    return current;
  }

  /**
   * Decoders drop a pair without a character in silence, so that a slip that meets one always loses it: what the
   * language says of the result is price enough.
   */
  withUnmarkedLosses({ whole, waiting }: SlipStates): readonly SlipState[] {
    this.floor = Number.NEGATIVE_INFINITY;
    const best = waiting.slice(0, INSERTING);
    const pairs: SlipState[] = [];
    for (const state of best) this.lostPair(state, pairs);
    if (!this.options.unmarkedLosses) return pairs;
    const lost: SlipState[] = [];
    for (const state of bestFirst(pairs).slice(0, INSERTING_AGAIN)) this.lostPair(state, lost);
    for (const state of [...whole.slice(0, INSERTING), ...best]) this.lost(charged(state, UNMARKED_BYTE), lost);
    return [...pairs, ...lost];
  }

  /** A known byte. */
  private next(state: SlipState, byte: number, into: SlipState[]): void {
    const { lead, node } = state;
    if (lead === ANY) this.goOn(state, this.options.continuations.ofTrail(node.code, byte), into);
    else if (lead !== NONE) {
      const code = gbkCode(lead, byte);
      if (code !== 0) into.push(this.emit(state, code, byte));
      else if (byte < 0x80) into.push(this.emit(this.emit(state, REPLACEMENT, byte), byte, byte));
    } else if (byte < 0x80) into.push(this.emit(state, byte, byte));
    else if (byte > 0x80 && byte < 0xff) into.push({ ...state, lead: byte, last: byte });
  }

  /** Any byte, or one that makes a character of the given pinyin with the byte before it. */
  private lost(state: SlipState, into: SlipState[], pinyin?: string): void {
    const { continuations } = this.options;
    const { lead, node } = state;
    if (pinyin === undefined) {
      if (lead === NONE) into.push({ ...state, lead: ANY, last: NONE });
      // Nothing can judge a character of which both bytes are guesses.
      else if (lead !== ANY) this.goOn(state, continuations.ofLead(node.code, lead), into);
      return;
    }
    const trails = continuations.trailsRead(state.last, pinyin);
    if (trails.length === 0) this.lost(charged(state, WRONG_PINYIN), into);
    else if (lead !== NONE) this.goOn(state, continuations.ofTrails(node.code, lead, trails), into);
    else for (const byte of trails) into.push({ ...state, lead: byte, last: byte });
  }

  /** A character of which only the pinyin is left; it can only stand between whole characters. */
  private lostWhole(state: SlipState, into: SlipState[], pinyin: string): void {
    if (state.lead !== NONE) return;
    for (const code of charactersRead(pinyin)) into.push(this.emit(state, code, NONE));
  }

  /** A pair of bytes that decoders drop because it means nothing; its second byte begins another character. */
  private lostPair(state: SlipState, into: SlipState[]): void {
    const { lead, node } = state;
    const found = this.options.continuations.beforeUnassigned(node.code, lead === ANY ? null : lead);
    const closed: SlipState[] = [];
    this.goOn(state, found, closed);
    for (const { node: text, score, cost } of closed) into.push({ node: text, score, cost, lead: ANY, last: NONE });
  }

  /** Goes on with each, likeliest first, until one is hopeless. */
  private goOn(state: SlipState, found: readonly Continuation[], into: SlipState[]): void {
    const { node, score, cost } = state;
    for (const { code, trail, score: more } of found) {
      const total = score + more;
      if (total < this.floor) return;
      this.floor = Math.max(this.floor, total - HOPELESS);
      into.push({ node: goneOn(node, code, this.end), score: total, cost, lead: NONE, last: trail });
    }
  }

  private emit({ node, score, cost }: SlipState, decoded: number, last: number): SlipState {
    const { continuations } = this.options;
    const code = continuations.form(decoded);
    const total = score + continuations.score(node.code, code);
    this.floor = Math.max(this.floor, total - HOPELESS);
    return { node: goneOn(node, code, this.end), score: total, cost, lead: NONE, last };
  }
}

const charged = (state: SlipState, cost: number): SlipState => ({
  ...state,
  score: state.score + cost,
  cost: state.cost + cost,
});
