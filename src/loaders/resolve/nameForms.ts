import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { toSimplified } from "../clean/scriptTables.js";

const toTraditional = Converter({ from: "cn", to: "t" });

/** The name in Traditional characters. */
export function traditionalForm(name: string): string {
  return toTraditional(name);
}

/** Pinyin with tone marks, syllables apart, other characters kept: `jiào yù jú`. */
export function pinyinForm(name: string): string {
  return pinyin(name, { type: "array", nonZh: "consecutive" })
    .map((syllable) => syllable.trim())
    .filter((syllable) => syllable !== "")
    .join(" ");
}

/** One entry for each character: its syllable without tone (`ü` as `v`), or itself in lower case. */
export function syllables(name: string): string[] {
  return pinyin(name, { toneType: "none", type: "array", nonZh: "spaced", v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );
}

/**
 * The form in which names are stored for search: NFKC, lower case, without blanks and quotation marks, so that none of
 * these hides a hit.
 */
export function searchForm(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》〈〉·]/gu, "");
}

/**
 * What a query may match as: in search form as it is, and with Traditional characters made Simplified. Both, because the
 * conversion looks at neighbors that a part of a name no longer has. Empty if the query is only blanks and quotation marks.
 */
export function queryForms(query: string): string[] {
  return [...new Set([searchForm(query), searchForm(toSimplified(query))])].filter((form) => form !== "");
}

/**
 * What `searchText` of an entity holds, one form a line: name, aliases and English name in search form, then pinyin and
 * initials of name and aliases. A query hits an entity if one line contains one of its forms.
 */
export function searchText(entity: { name: string; aliases: readonly string[]; nameEn?: string | null }): string {
  const names = [entity.name, ...entity.aliases];
  const spelled = names.map((name) => syllables(searchForm(name)));
  const lines = [
    ...names.map(searchForm),
    ...(entity.nameEn == null ? [] : [searchForm(entity.nameEn)]),
    ...names.map(traditionalForm),
    ...spelled.map((parts) => parts.join("")),
    ...spelled.map((parts) => parts.map((part) => part.charAt(0)).join("")),
  ];
  return [...new Set(lines)].join("\n");
}
