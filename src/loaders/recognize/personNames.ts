import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import type { TokenEdges } from "./tokenEdges.js";

interface NameWords {
  readonly surnames: ReadonlySet<string>;
  readonly ambiguous: ReadonlySet<string>;
  readonly compound: ReadonlySet<string>;
  readonly afterName: ReadonlySet<string>;
}

/** Tells names of persons at given places of a passage; never scans for them. */
export interface PersonNames {
  /** End of the name that begins at `start`, or null. `sure`: a title or `同志` stands at it, so that rare names pass. */
  endOf(start: number, sure: boolean): number | null;
  /** Start of the name that ends at `end`, or null. */
  startOf(end: number): number | null;
  /** The character before `end` is a surname that stands alone, as in `周主任`. */
  surnameBefore(end: number): boolean;
}

const nameWords = compileOnce<Lexicon, NameWords>(({ offices }) => ({
  surnames: new Set(offices.surnames),
  ambiguous: new Set(offices.ambiguousSurnames),
  compound: new Set(offices.compoundSurnames),
  afterName: new Set(offices.afterName),
}));

const HAN = /^\p{Script=Han}+$/u;
const MASK = /[*×○Xx某＊]/u;
/** Names of minorities: two runs of characters around a middle dot. */
const DOTTED = /^\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,7}/u;
/** Dictionary words of two characters that no given name is. */
const VERBAL = /^(v|vn|vd|vi|d|p|c|r|m|q|f|ad|u[a-z]?|t)$/u;
/** Characters of bodies and offices, which given names do not have. */
const NO_NAME = /[省市县区局委党镇乡村校厅们]/u;
const STRONG_AFTER =
  /^(同志|[、,，。;；:：()（）\s!！]|$|主持|出席|参加|强调|指出|要求|作|任|率|带|在|到|代表|同|等|为|宣读|传达|介绍|讲)/u;

export function personNames(text: string, lexicon: Lexicon, edges: TokenEdges): PersonNames {
  const words = nameWords(lexicon);
  const surnameLength = (start: number): number => {
    if (words.compound.has(text.slice(start, start + 2))) return 2;
    return words.surnames.has(text[start] ?? "") ? 1 : 0;
  };
  const given = (start: number, length: number): boolean => givenNameFits(text, start, length, { words, edges });
  const endOf = (start: number, sure: boolean): number | null => {
    const dotted = DOTTED.exec(text.slice(start, start + 16));
    if (dotted) return start + dotted[0].length;
    const masks = maskedEnd(text, start, words);
    if (masks !== null) return masks;
    const surname = surnameLength(start);
    if (surname === 0 || !surnameStands(start, surname, { text, edges, words, sure })) return null;
    const whole = edges.startingAt(start);
    if (whole && /^nr/u.test(whole.tag) && whole.word.length >= 2 && whole.word.length <= 4) {
      const longer =
        whole.word.length === 2 && surname === 1 && given(whole.end, 1) && !words.afterName.has(text[whole.end] ?? "");
      return longer && isOpen(text, whole.end + 1) ? whole.end + 1 : whole.end;
    }
    for (const length of [2, 1]) {
      if (given(start + surname, length)) return start + surname + length;
    }
    return null;
  };
  return {
    endOf,
    startOf(end) {
      for (const length of [3, 4, 2]) {
        const start = end - length;
        if (start < 0 || !startsName(start, edges, text)) continue;
        if (endOf(start, true) === end || (length === 3 && isWordAndCharacter(start, end, { text, edges, words })))
          return start;
      }
      return null;
    },
    surnameBefore(end) {
      const start = end - 1;
      const character = text[start] ?? "";
      if (!words.surnames.has(character)) return false;
      const token = edges.covering(start);
      if (!token || token.start !== start || token.end !== end) return false;
      return !words.ambiguous.has(character) || token.tag === "nr";
    },
  };
}

const BOUNDARY_BEFORE = /(^|[、,，。;；:：()（）\s由和等对是])$/u;

/** A surname that makes a word with the next character, then one more: a name if nothing goes before it. */
function isWordAndCharacter(start: number, end: number, { text, edges, words }: Omit<SurnameContext, "sure">): boolean {
  const token = edges.startingAt(start);
  if (!token || token.end !== start + 2 || !words.surnames.has(text[start] ?? "") || VERBAL.test(token.tag))
    return false;
  const last = edges.startingAt(end - 1);
  return (
    last?.end === end &&
    HAN.test(last.word) &&
    (BOUNDARY_BEFORE.test(text.slice(Math.max(0, start - 1), start)) || /^v/u.test(edges.endingAt(start)?.tag ?? ""))
  );
}

/** A name is not cut out of the middle of a word. */
function startsName(start: number, edges: TokenEdges, text: string): boolean {
  const token = edges.covering(start);
  return token === null || token.start === start || !HAN.test(text[start] ?? "");
}

/** The third character of a name is followed by something that no name goes on with. */
function isOpen(text: string, end: number): boolean {
  return STRONG_AFTER.test(text.slice(end, end + 2));
}

function maskedEnd(text: string, start: number, words: NameWords): number | null {
  const surname = words.surnames.has(text[start] ?? "") ? 1 : 0;
  let end = start + surname;
  while (end - start < 3 && MASK.test(text[end] ?? "")) end += 1;
  return end - start >= 2 && end > start + surname ? end : null;
}

interface SurnameContext {
  readonly text: string;
  readonly edges: TokenEdges;
  readonly words: NameWords;
  readonly sure: boolean;
}

function surnameStands(start: number, length: number, { text, edges, words, sure }: SurnameContext): boolean {
  const token = edges.covering(start);
  if (!token) return false;
  if (token.start < start) return false;
  const longer = token.end > start + length;
  if (longer && !/^nr/u.test(token.tag)) {
    // A word that happens to begin with a surname: only a rare one that is followed as a name is may be a name.
    return (
      sure &&
      token.word.length === 2 &&
      !VERBAL.test(token.tag) &&
      /^(同志|任|为)/u.test(text.slice(token.end, token.end + 2) || text.slice(token.end + 1, token.end + 3))
    );
  }
  if (!words.ambiguous.has(text[start] ?? "") || length > 1) return true;
  return (
    sure &&
    (/^nr/u.test(token.tag) ||
      !/^(p|c|d|v|u[a-z]?|m|f)$/u.test(token.tag) ||
      STRONG_AFTER.test(text.slice(start + 3, start + 5)))
  );
}

interface GivenContext {
  readonly words: NameWords;
  readonly edges: TokenEdges;
}

/** Given names are unknown to the dictionary: single characters, or a word that is no verb. */
function givenNameFits(text: string, start: number, length: number, { words, edges }: GivenContext): boolean {
  const piece = text.slice(start, start + length);
  if (piece.length < length || !HAN.test(piece) || NO_NAME.test(piece)) return false;
  const token = edges.covering(start);
  if (!token) return false;
  if (length === 1) return !words.afterName.has(piece) && (token.end === start + 1 || token.start < start || false);
  if (token.end >= start + 2) {
    return (
      token.end === start + 2 &&
      (!VERBAL.test(token.tag) || STRONG_AFTER.test(text.slice(start + 2, start + 4))) &&
      token.tag !== "nt" &&
      !isTitleWord(piece)
    );
  }
  const second = edges.covering(start + 1);
  if (!second || second.end > start + 2) return false;
  return !words.afterName.has(piece.slice(1)) || (/[主先同亲令时]/u.test(piece.slice(1)) && isOpen(text, start + 2));
}

function isTitleWord(word: string): boolean {
  return /(书记|主任|局长|部长|同志|先生|女士|老师|教授|同学|委员|主席|经理|校长|院长|市长|县长)$/u.test(word);
}
