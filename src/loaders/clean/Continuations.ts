import { characterScore, isPlausible } from "./characterScore.js";
import { gbkCode } from "./gbk.js";
import { readsAs, readsLike } from "./readsAs.js";
import type { WordModel } from "./WordModel.js";

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const BYTES: readonly number[] = range(0x40, 0xfe).filter((byte) => byte !== 0x7f && byte !== 0x80);
const LEADS: readonly number[] = range(0x81, 0xfe);
const UNASSIGNED_LEADS: readonly number[] = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)];

const ONE_BYTE: readonly (readonly number[])[] = range(0, 0xff).map((byte) => [byte]);

/** Of the characters that one unknown byte can make, so many go on. */
const KEPT = 16;
const KEPT_AFTER_PAIR = 6;
const UNDECODABLE = -14;
const REPLACEMENT = 0xfffd;

/** A character that goes on a text, with the natural logarithm of how likely it is there. */
export interface Continuation {
  readonly code: number;
  /** Second byte of the character before it was brought down to ASCII. */
  readonly trail: number;
  readonly score: number;
}

const WIDE = "，：；！？（）";
const NARROW = ",:;!?()";
const narrowForms = new Map(Array.from(WIDE, (mark, index) => [mark.charCodeAt(0), NARROW.charCodeAt(index)]));

/**
 * The likeliest characters that bytes can make after a character. Asked again and again for the same bytes while a
 * document is mended, so that every answer is kept.
 */
export class Continuations {
  private readonly byBytes = new Map<number, readonly Continuation[]>();
  private readonly characterSets: CharacterSet[] = [];
  private readonly byPinyin = new Map<string, readonly number[]>();

  constructor(
    private readonly words: WordModel,
    /** The text writes its punctuation in ASCII. */
    private readonly narrow: boolean,
  ) {}

  form(code: number): number {
    return this.narrow ? (narrowForms.get(code) ?? code) : code;
  }

  score(previous: number, code: number): number {
    return code === REPLACEMENT ? UNDECODABLE : characterScore(previous, code, this.words);
  }

  /** Any first byte before the known second one. */
  ofTrail(previous: number, trail: number): readonly Continuation[] {
    return this.known(previous, trail, LEADS, ONE_BYTE[trail] as readonly number[]);
  }

  /** Any second byte after the known first one. */
  ofLead(previous: number, lead: number): readonly Continuation[] {
    return this.known(previous, 0x100 | lead, ONE_BYTE[lead] as readonly number[], BYTES);
  }

  /** The second byte is the first one of a pair that means nothing; the first byte is open where none is given. */
  beforeUnassigned(previous: number, lead: number | null): readonly Continuation[] {
    const leads = lead === null ? LEADS : (ONE_BYTE[lead] as readonly number[]);
    return this.known(previous, 0x200 | (lead ?? 0), leads, UNASSIGNED_LEADS).slice(0, KEPT_AFTER_PAIR);
  }

  /** One of these second bytes. */
  ofTrails(previous: number, lead: number, trails: readonly number[]): readonly Continuation[] {
    return this.best(previous, this.characters([lead], trails));
  }

  /** The second bytes that make a character of this pinyin after the byte, the tone apart where none has it. */
  trailsRead(lead: number, pinyin: string): readonly number[] {
    const key = `${lead} ${pinyin}`;
    let trails = this.byPinyin.get(key);
    if (trails === undefined) {
      const exact = BYTES.filter((byte) => readsAs(gbkCode(lead, byte), pinyin));
      trails = exact.length > 0 ? exact : BYTES.filter((byte) => readsLike(gbkCode(lead, byte), pinyin));
      this.byPinyin.set(key, trails);
    }
    return trails;
  }

  private known(
    previous: number,
    bytes: number,
    leads: readonly number[],
    trails: readonly number[],
  ): readonly Continuation[] {
    const key = previous * 0x400 + bytes;
    let found = this.byBytes.get(key);
    if (found === undefined) {
      let characters = this.characterSets[bytes];
      if (characters === undefined) this.characterSets[bytes] = characters = this.characters(leads, trails);
      this.byBytes.set(key, (found = this.best(previous, characters)));
    }
    return found;
  }

  /** The characters of these bytes that a text may hold; where none is likely, all. */
  private characters(leads: readonly number[], trails: readonly number[]): CharacterSet {
    const all: [number, number][] = [];
    for (const lead of leads) {
      for (const trail of trails) {
        const code = gbkCode(lead, trail);
        if (code !== 0) all.push([this.form(code), trail]);
      }
    }
    const likely = all.filter(([code]) => isPlausible(code, this.words));
    const kept = likely.length > 0 ? likely : all;
    return { codes: kept.map(([code]) => code), trails: kept.map(([, trail]) => trail) };
  }

  private best(previous: number, { codes, trails }: CharacterSet): readonly Continuation[] {
    const found: Continuation[] = [];
    let worst = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < codes.length; at += 1) {
      const code = codes[at] as number;
      const score = this.score(previous, code);
      if (found.length === KEPT && score <= worst) continue;
      insertByScore(found, { code, trail: trails[at] as number, score });
      if (found.length > KEPT) found.pop();
      worst = (found.at(-1) as Continuation).score;
    }
    return found;
  }
}

/** Characters that some bytes make, each with its second byte. */
interface CharacterSet {
  readonly codes: readonly number[];
  readonly trails: readonly number[];
}

/** Behind those that are as likely. */
function insertByScore(found: Continuation[], one: Continuation): void {
  let at = found.length;
  while (at > 0 && (found[at - 1] as Continuation).score < one.score) at -= 1;
  found.splice(at, 0, one);
}
