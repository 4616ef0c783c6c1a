import { toSimplified } from "../../loaders/clean/scriptTables.js";
import { queryForms, searchForm, syllables } from "../../loaders/resolve/nameForms.js";
import type { Highlight } from "../../models/SearchConnection.js";

const MAXIMUM = 20;

/** The fields of a hit that a query may stand in. */
export interface SearchedFields {
  readonly name?: string | null;
  readonly aliases?: readonly string[];
  readonly nameEn?: string | null;
  readonly text?: string | null;
}

/** Where the query stands in a hit: in the words themselves, or, as pinyin or initials, in the characters they spell. */
export function highlight(query: string, hit: SearchedFields): Highlight[] {
  const text = query.trim();
  if (hit.text != null) return occurrences("text", hit.text, [text, toSimplified(text)]).slice(0, MAXIMUM);
  const forms = queryForms(text);
  const named = [
    ...inName("name", hit.name, forms),
    ...(hit.aliases ?? []).flatMap((alias, index) => inName(`aliases.${index}`, alias, forms)),
    ...inName("nameEn", hit.nameEn, forms),
  ];
  return named.slice(0, MAXIMUM);
}

function occurrences(field: string, text: string, words: readonly string[]): Highlight[] {
  const found = new Map<number, Highlight>();
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      found.set(at, { field, start: at, end: at + word.length });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function inName(field: string, name: string | null | undefined, forms: readonly string[]): Highlight[] {
  if (name == null) return [];
  const characters = [...name];
  const spelled = syllables(name);
  const spellings = [
    characters.map(searchForm),
    ...(spelled.length === characters.length ? [spelled, spelled.map((syllable) => syllable.charAt(0))] : []),
  ];
  for (const parts of spellings) {
    const spans = forms.flatMap((form) => spansOf(characters, parts, form));
    if (spans.length > 0) return spans.map((span) => ({ field, ...span }));
  }
  return [];
}

/** Where `form` stands in the joined parts, as a range of the characters that these parts belong to. */
function spansOf(
  characters: readonly string[],
  parts: readonly string[],
  form: string,
): { start: number; end: number }[] {
  const owners = parts.flatMap((part, index) => Array.from({ length: part.length }, () => index));
  const joined = parts.join("");
  const spans: { start: number; end: number }[] = [];
  for (let at = joined.indexOf(form); at >= 0; at = joined.indexOf(form, at + form.length)) {
    const [first, last] = [owners[at] as number, owners[at + form.length - 1] as number];
    const start = characters.slice(0, first).join("").length;
    spans.push({ start, end: start + characters.slice(first, last + 1).join("").length });
  }
  return spans;
}
