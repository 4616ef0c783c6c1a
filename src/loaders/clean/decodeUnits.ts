import { characterScore } from "./characterScore.js";
import { type ByteReading, type GarbledUnit, LOST, LOST_WHOLE } from "./GarbledUnit.js";
import { gbkDecode } from "./gbk.js";
import { charactersRead, readsAs, readsLike } from "./readsAs.js";
import type { WordModel } from "./WordModel.js";

/** States kept at each step, apart for those that wait for the second byte of a character. */
const BEAM = 64;
/** States that end alike differ only further back, where the words decide later: a few of each are enough. */
const ALIKE = 3;
/** Of the characters that one unknown byte can make, so many go on. */
const KEPT = 24;
const KEPT_AFTER_PAIR = 10;
/** States that may go on with bytes that left no trace: few where a mark shows the loss, more where nothing does. */
const INSERTING = 4;
const INSERTING_UNMARKED = 4;

const UNMARKED_BYTE = -11;
/**
 * Decoders drop a pair without a character in silence, so that a slip that meets one always loses it: what the
 * language says of the result is price enough.
 */
const UNMARKED_PAIR = 0;
const WRONG_PINYIN = -6;
const UNDECODABLE = -14;

/** No character is begun. */
const NONE = -1;
/** A character is begun with a byte that is not known. */
const ANY = -2;

/** A decoding of garbled units, with the natural logarithm of its likelihood. */
export interface Decoding {
  readonly text: string;
  readonly score: number;
  /** The part of the score that the losses cost, without what the language says of the text. */
  readonly cost: number;
}

interface State extends Decoding {
  /** First byte of a character whose second is still to come, `NONE` or `ANY`. */
  readonly lead: number;
  /** The byte before, whatever it belongs to. */
  readonly last: number;
}

export interface DecodeOptions {
  readonly words: WordModel;
  /** The character in front of the units. */
  readonly before: string;
  /** Bytes may be missing where nothing marks the place. */
  readonly unmarkedLosses: boolean;
  /** The text writes its punctuation in ASCII. */
  readonly narrow: boolean;
}

/** Finds the likeliest ways in which the bytes behind the units decode as GBK, best first. */
export function decodeUnits(units: readonly GarbledUnit[], options: DecodeOptions): readonly Decoding[] {
  const decoder = new Decoder(options);
  let states: readonly State[] = [{ text: "", score: 0, cost: 0, lead: NONE, last: NONE }];
  for (const { readings } of units) {
    const begun = [...states, ...decoder.withUnmarkedLosses(states)];
    states = prune(readings.flatMap((reading) => decoder.read(begun, reading)));
  }
  return states.filter(({ lead }) => lead === NONE).sort(byScore);
}

class Decoder {
  constructor(private readonly options: DecodeOptions) {}

  read(states: readonly State[], reading: ByteReading): readonly State[] {
    let current: readonly State[] = states.map((state) => charged(state, reading.cost));
    const { literal, pinyin } = reading;
    if (literal !== undefined) {
      return current.flatMap((state) => (state.lead === NONE ? [this.emit(state, literal, NONE)] : []));
    }
    for (const byte of reading.bytes) {
      current = current.flatMap((state) => {
        if (byte === LOST) return this.lost(state, pinyin);
        return byte === LOST_WHOLE ? this.lostWhole(state, pinyin ?? "") : this.next(state, byte);
      });
    }
    return current;
  }

  withUnmarkedLosses(states: readonly State[]): readonly State[] {
    const { unmarkedLosses } = this.options;
    const best = [...states].sort(byScore);
    const inserting = unmarkedLosses ? INSERTING_UNMARKED : INSERTING;
    const waiting = best.filter(({ lead }) => lead >= 0).slice(0, inserting);
    const pairs = waiting.flatMap((state) => this.lostPair(state));
    if (!unmarkedLosses) return pairs;
    const again = [...pairs].sort(byScore).slice(0, inserting);
    const aligned = best.filter(({ lead }) => lead === NONE).slice(0, inserting);
    return [
      ...pairs,
      ...again.flatMap((state) => this.lostPair(state)),
      ...[...aligned, ...waiting].flatMap((state) => this.lost(charged(state, UNMARKED_BYTE))),
    ];
  }

  /** A known byte. */
  private next(state: State, byte: number): readonly State[] {
    if (state.lead === ANY) return this.likeliest(state, LEADS, [byte], KEPT);
    if (state.lead !== NONE) {
      const character = gbkDecode(state.lead, byte);
      if (character !== null) return [this.emit(state, character, byte)];
      return byte < 0x80 ? [this.emit(this.emit(state, "\uFFFD", byte), String.fromCharCode(byte), byte)] : [];
    }
    if (byte < 0x80) return [this.emit(state, String.fromCharCode(byte), byte)];
    return byte > 0x80 && byte < 0xff ? [{ ...state, lead: byte, last: byte }] : [];
  }

  /** Any byte, or one that makes a character of the given pinyin with the byte before it. */
  private lost(state: State, pinyin?: string): readonly State[] {
    if (pinyin === undefined) {
      // Nothing can judge a character of which both bytes are guesses.
      if (state.lead === ANY) return [];
      return state.lead === NONE
        ? [{ ...state, lead: ANY, last: NONE }]
        : this.likeliest(state, [state.lead], BYTES, KEPT);
    }
    const exact = BYTES.filter((byte) => readsAs(gbkDecode(state.last, byte), pinyin));
    const candidates =
      exact.length > 0 ? exact : BYTES.filter((byte) => readsLike(gbkDecode(state.last, byte), pinyin));
    if (candidates.length === 0) return this.lost(charged(state, WRONG_PINYIN));
    if (state.lead !== NONE) return this.likeliest(state, [state.lead], candidates, KEPT);
    return candidates.map((byte) => ({ ...state, lead: byte, last: byte }));
  }

  /** A character of which only the pinyin is left; it can only stand between whole characters. */
  private lostWhole(state: State, pinyin: string): readonly State[] {
    if (state.lead !== NONE) return [];
    return charactersRead(pinyin).map((character) => this.emit(state, character, NONE));
  }

  /** A pair of bytes that decoders drop because it means nothing; its second byte begins another character. */
  private lostPair(state: State): readonly State[] {
    const leads = state.lead === ANY ? LEADS : [state.lead];
    const emitted = this.likeliest(charged(state, UNMARKED_PAIR), leads, UNASSIGNED_LEADS, KEPT_AFTER_PAIR);
    return emitted.map((closed) => ({ ...closed, lead: ANY, last: NONE }));
  }

  /** Goes on with the likeliest characters that these bytes can make. */
  private likeliest(state: State, leads: readonly number[], trails: readonly number[], kept: number): readonly State[] {
    const previous = this.previous(state);
    const found: { character: string; trail: number; score: number }[] = [];
    for (const lead of leads) {
      for (const trail of trails) {
        const character = gbkDecode(lead, trail);
        if (character !== null) found.push({ character, trail, score: this.score(previous, this.form(character)) });
      }
    }
    found.sort(byScore);
    return found.slice(0, kept).map(({ character, trail }) => this.emit(state, character, trail));
  }

  private emit(state: State, character: string, last: number): State {
    const form = this.form(character);
    const score = state.score + this.score(this.previous(state), form);
    return { text: state.text + form, score, cost: state.cost, lead: NONE, last };
  }

  private previous(state: State): string {
    return state.text === "" ? this.options.before : state.text.slice(-1);
  }

  private form(character: string): string {
    return this.options.narrow ? (narrowForms[character] ?? character) : character;
  }

  private score(previous: string, character: string): number {
    return character === "\uFFFD" ? UNDECODABLE : characterScore(previous, character, this.options.words);
  }
}

const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;

const charged = (state: State, cost: number): State => ({
  ...state,
  score: state.score + cost,
  cost: state.cost + cost,
});

const narrowForms: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "！": "!",
  "？": "?",
  "（": "(",
  "）": ")",
};

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const BYTES: readonly number[] = range(0x40, 0xfe).filter((byte) => byte !== 0x7f && byte !== 0x80);
const LEADS: readonly number[] = range(0x81, 0xfe);
const UNASSIGNED_LEADS: readonly number[] = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)];

function prune(states: readonly State[]): readonly State[] {
  const best = new Map<string, State>();
  for (const state of states) {
    const key = `${state.lead},${state.text}`;
    const known = best.get(key);
    if (known === undefined || known.score < state.score) best.set(key, state);
  }
  const groups = new Map<string, number>();
  const varied = [...best.values()].sort(byScore).filter(({ lead, text }) => {
    const ending = `${lead},${text.slice(-2)}`;
    const alike = groups.get(ending) ?? 0;
    groups.set(ending, alike + 1);
    return alike < ALIKE;
  });
  const kept = (of: (lead: number) => boolean): State[] => varied.filter(({ lead }) => of(lead)).slice(0, BEAM);
  return [...kept((lead) => lead === NONE), ...kept((lead) => lead >= 0), ...kept((lead) => lead === ANY)];
}
