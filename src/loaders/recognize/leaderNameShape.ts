import type { EdgeStrength, NameSurroundings } from "./leaderNameEdges.js";

/** What a stretch looks like as a name of a person. */
export interface NameShape {
  /** All characters of the given name are usual there. */
  readonly typical: boolean;
  /** The tagger takes it, or its given name, for a name. */
  readonly tagged: boolean;
  /** Its surname is hardly anything else. */
  readonly common: boolean;
  /** The dictionary knows it, or a part of it with the surname, as another word. */
  readonly word: boolean;
  readonly length: number;
}

const HAN = /^\p{Script=Han}+$/u;
const NAME_TAG = /^nr/u;
/** Words that no given name is. */
const FUNCTION_TAG = /^(p|c|d|r|m|q|f|t|u[a-z]?)$/u;
/** Word classes that are lists: pronouns, prepositions, particles. */
const CLOSED_TAG = /^(p|c|r|m|q|f|u[a-z]?)$/u;
const NOUN_TAG = /^(n|nz|ng|a|an|ag|j|l|i|b|z|x|s|zg|vg|nr.*)$/u;
const VERB_TAG = /^(v|vn|vd|vi|ad)$/u;
/** Surnames that open predicates, too: `主席曾亲临学校`. */
const ADVERB = /[曾严祝贺]/u;
const PLACE_TAG = /^(ns|nt)$/u;

/** Conjunctions and prepositions that given names may hold where the sentence leaves no other reading. */
const GRAMMAR_LAST = /[和为同向会中来里均应员镇厂科]$/u;
/** Characters of one-word given names that words of grammar never are. */
const GIVEN_TAG = /^(nr.*|a|ag|n|ng|nz|ns|b|g|zg)$/u;
/** Before a phrase these open it: `某某为活动揭牌`. */
const PREPOSITION_LAST = /[为向均应]$/u;
const GRAMMAR_FIRST = /^[为应均向位须任](?!员)/u;

/** A name whose given name begins or ends with a word of grammar needs a sure end. */
function endsAgainstGrammar(given: string, end: number, edge: EdgeStrength, around: NameSurroundings): boolean {
  const { text, words, officeStarts } = around;
  if (words.neverFirst.has(given.slice(0, 1))) {
    if (given.length < 2 || !GRAMMAR_FIRST.test(given) || edge < 2) return true;
    if (!words.given.has(given.slice(1))) return true;
  }
  // `某某关于…的讲话`.
  if (given.length > 1 && given.endsWith("关") && around.text[end] === "于") return true;
  if (!words.neverLast.has(given.slice(-1)) || isWholeAfterAll(given, end, edge, around)) return false;
  if (given.length > 1 && given.endsWith("和") && text[end] === "等") return false;
  if (!GRAMMAR_LAST.test(given) || edge < (PREPOSITION_LAST.test(given) ? 3 : 2) || officeStarts.has(end)) return true;
  if (given.endsWith("员") && given.length < 2) return true;
  if (/[镇厂科]$/u.test(given) && !around.officeEnds.has(end - given.length - 1)) return true;
  const next = text.slice(end, end + 10);
  if (given.endsWith("来") && /^[到自往访]/u.test(next)) return true;
  return /^(同志们|[^。,，;；]{0,9}的)/u.test(next);
}

/** `书记某某为进行点评`, `在某某中书记的带领下`: a usual given name of two characters, whole between an office and its verb. */
function isWholeAfterAll(given: string, end: number, edge: EdgeStrength, around: NameSurroundings): boolean {
  const { text, words, officeStarts, officeEnds } = around;
  const start = end - 3;
  if (given.length !== 2 || !words.given.has(given.slice(0, 1)) || !words.common.has(text[start] as string))
    return false;
  if (given.endsWith("中")) return officeStarts.has(end) && PLACED_BEFORE.test(text[start - 1] ?? "");
  if (!given.endsWith("为") || edge < 2 || !officeEnds.has(start)) return false;
  return /^(?:进行|等|主持|致辞|讲话|宣读|作)/u.test(text.slice(end, end + 3));
}

const PLACED_BEFORE = /[在由受随请对同]/u;

/** Null where the stretch cannot be a name. `edge`: how surely it ends or begins at its open side. */
export function nameShape(start: number, end: number, around: NameSurroundings, edge: EdgeStrength): NameShape | null {
  const { text, words } = around;
  const whole = text.slice(start, end);
  if (words.known.has(whole) && !isTaken(start, end, around, edge))
    return { typical: true, common: true, tagged: true, word: false, length: whole.length };
  const surname = surnameLength(whole, around);
  if (surname === 0 || !HAN.test(whole) || words.notNames.has(whole) || words.notNames.has(whole.slice(0, 3)))
    return null;
  const given = whole.slice(surname);
  if (endsAgainstGrammar(given, end, edge, around) || isTaken(start, end, around, edge)) return null;
  const common = surname === 2 || words.common.has(whole.slice(0, 1));
  const typical =
    [...given].every((character) => words.given.has(character) || GRAMMAR_FIRST.test(character)) ||
    isHeldAgain(start, end, around, common);
  if (words.honorifics.has(given)) return null;
  const rare = surname === 1 && words.rare.has(whole.slice(0, 1));
  if (rare && edge >= 2 && around.repeated(whole))
    return { typical: true, common: false, tagged: true, word: false, length: whole.length };
  if (rare && isWord(start + 1, end, around)) return null;
  const judged = dictionary({ start, end, surname, typical, common, edge }, around);
  if (!judged || (rare && (!typical || (given.length < 2 && !judged.tagged && !isHeldAlone(start, around, edge)))))
    return null;
  return { typical, common, length: whole.length - surname + 1, ...judged };
}

/** Right behind an office a name of three characters that the article repeats, however rare they are. */
function isHeldAgain(
  start: number,
  end: number,
  { officeEnds, repeated, text }: NameSurroundings,
  common: boolean,
): boolean {
  return common && end - start === 3 && officeEnds.has(start) && repeated(text.slice(start, end));
}

/** An office or another name lies across the stretch; one that only begins in it gives way to a name with a sure end. */
function isTaken(start: number, end: number, around: NameSurroundings, edge: EdgeStrength): boolean {
  const { taken, text, words } = around;
  for (let offset = start; offset < end; offset += 1) {
    if (taken[offset] === 0) continue;
    if (taken[offset] === 3 && offset > start && edge >= 2 && words.common.has(text[start] as string)) return false;
    return true;
  }
  return false;
}

/** A rare surname with one character more, right behind an office and before what no name holds. */
function isHeldAlone(start: number, { edges, officeEnds }: NameSurroundings, edge: EdgeStrength): boolean {
  if (edge < 2 || !officeEnds.has(start)) return false;
  const given = edges.startingAt(start + 1);
  return given !== null && given.end === start + 2 && GIVEN_TAG.test(given.tag);
}

/** The dictionary knows the given name as a word that is no name. */
function isWord(start: number, end: number, { edges }: NameSurroundings): boolean {
  const token = edges.startingAt(start);
  return token !== null && token.end === end && end - start > 1 && !/^(nr|nz|ns)/u.test(token.tag);
}

/** A surname of one character leaves one or two for the given name, a compound one as well. */
function surnameLength(whole: string, { words }: NameSurroundings): number {
  if (whole.length >= 3 && words.compound.has(whole.slice(0, 2))) return 2;
  if (whole.length > 3) return 0;
  const first = whole.slice(0, 1);
  return words.common.has(first) || words.ambiguous.has(first) || words.rare.has(first) ? 1 : 0;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly surname: number;
  readonly typical: boolean;
  readonly common: boolean;
  readonly edge: EdgeStrength;
}

/** What the words of the dictionary say for and against the stretch. */
function dictionary(
  { start, end, surname, typical, common, edge }: Stretch,
  around: NameSurroundings,
): Pick<NameShape, "tagged" | "word"> | null {
  const { text, edges, words, officeEnds } = around;
  const first = edges.covering(start);
  if (!first) return null;
  if (first.start < start && words.notNames.has(text.slice(start, start + 2))) return null;
  if (first.start < start) return { tagged: false, word: !typical };
  const name = NAME_TAG.test(first.tag);
  const prefix = text.slice(start, start + 2);
  const placed = edge >= 2 && end - start === 3 && common && typical && besideOffice(start, end, around);
  if (surname === 1 && words.notNames.has(prefix) && first.end >= start + 2 && !(name && first.end === end) && !placed)
    return null;
  if (first.end > end) return name || !typical ? null : { tagged: false, word: true };
  const longer = first.end > start + surname;
  if (longer && !name) {
    if (first.end === end && (FUNCTION_TAG.test(first.tag) || PLACE_TAG.test(first.tag))) return null;
    if (VERB_TAG.test(first.tag) && !common) return null;
    return { tagged: false, word: true };
  }
  if (longer) return { tagged: true, word: false };
  const second = edges.covering(start + surname);
  const pair = second !== null && second.start === start + surname && second.end === end && end - second.start === 2;
  if (second && second.end > end) return typical || common ? { tagged: false, word: false } : null;
  if (pair && second && !NAME_TAG.test(second.tag)) {
    if (CLOSED_TAG.test(second.tag)) return null;
    if (common && edge >= 2 && officeEnds.has(start) && !ADVERB.test(text[start] as string))
      return { tagged: false, word: false };
    if (!NOUN_TAG.test(second.tag) && !(typical && (common || edge >= (PLACE_TAG.test(second.tag) ? 2 : 3))))
      return null;
    return { tagged: false, word: !typical || second.tag === "d" };
  }
  const named = pair && second !== null && NAME_TAG.test(second.tag);
  return { tagged: named || (name && !common), word: false };
}

/** Beside an office even what begins like a word is a name: `县长王国某`. */
function besideOffice(start: number, end: number, { text, officeStarts, officeEnds }: NameSurroundings): boolean {
  return officeEnds.has(start) || officeStarts.has(end) || text.startsWith("同志", end);
}
