import type { Edit } from "./Edit.js";
import { matchEdits } from "./matchEdits.js";

/** Letters that annotation tools write: plain, with a tone mark, decomposed, and the IPA look-alikes of a and g. */
const LETTERS = "a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\\u0300-\\u036f";
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ\u0300-\u036f]/u;

const annotation = new RegExp(`[(（](?<=[\\p{Script=Han}○〇].)\\s?([${LETTERS}]{1,10})\\s?[)）]`, "giu");

/** What the bracket, swallowed by a lost byte, leaves of an annotation: the character in front of it is lost too. */
const brokenAnnotation = new RegExp(`[?？\uFFFD]([${LETTERS}]{1,10})[)）]`, "giu");

/** From so many toned annotations on, toneless ones such as `們(men)` are taken for pinyin as well. */
const ANNOTATED_TEXT = 5;

/** Syllables of pinyin without tone marks; `v` stands for `ü` in some tools. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:[iuüv]?(?:a[io]?|e[i]?|o|ang?|eng?|ong)|[iuüv]|i[nu]|ing|ui|u[on]|er|ao|ou|ün|iong|iao|ian|iang|uai|uan|uang)$/iu;

/** Edits that take inline pinyin, as in `创(chuàng)`, out of the text, also where the opening bracket was lost. */
export function pinyinEdits(text: string): readonly Edit[] {
  const annotated = (text.match(annotation) ?? []).filter((match) => TONED.test(match)).length >= ANNOTATED_TEXT;
  const isPinyin = (letters: string): boolean => TONED.test(letters) || (annotated && syllable.test(letters));
  const whole = matchEdits(text, annotation, (match) => (isPinyin(match[1] ?? "") ? "" : null));
  const broken = matchEdits(text, brokenAnnotation, (match) => (TONED.test(match[1] ?? "") ? "\uFFFD" : null));
  return [...whole, ...broken].sort((a, b) => a.start - b.start);
}
