import { Level } from "../../models/enums.js";
import type { Division, DivisionLexicon } from "../../models/lexicon/DivisionLexicon.js";
import type { Lexicon } from "../../models/lexicon/Lexicon.js";
import { compileOnce } from "./compileOnce.js";
import { memoized } from "./memoized.js";
import { compilePhraseTable, type PhraseTable } from "./phraseTable.js";

/** One way to name administrative divisions. */
export interface PlaceForm {
  /** All divisions of this name; several where the country has it more than once. */
  readonly divisions: readonly Division[];
  /** The name without its generic ending, such as `湖北`. */
  readonly short: boolean;
}

export interface PlaceIndex {
  /** Short forms that stand for a place only where the article names it in full. */
  readonly cautious: ReadonlySet<string>;
  readonly table: PhraseTable<PlaceForm>;
  readonly byCode: ReadonlyMap<string, Division>;
  shortFormOf(name: string): string | null;
}

const GENERIC_END =
  /(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|省|市|地区|盟|县|区|旗|林区)$/u;
const SHORTEST_SHORT_FORM = 2;

/** All names of the divisions, full and short, ready to be looked up in a text. */
export const placeIndex = compileOnce<Lexicon, PlaceIndex>(({ divisions, places }) => {
  const nationalities = [...places.nationalities].sort((left, right) => right.length - left.length);
  const shortFormOf = memoized((name) => shorten(name, nationalities));
  const weakShort = new Set(places.weakShortNames);
  const forms = new Map<string, { divisions: Division[]; short: boolean }>();
  for (const division of divisions.divisions) {
    add(forms, division.name, division, false);
    const short = shortFormOf(division.name);
    if (short !== null && !weakShort.has(short) && !division.name.endsWith("区")) add(forms, short, division, true);
    if (short !== null && division.name.endsWith("自治县")) add(forms, `${short}县`, division, false);
    if (short !== null && division.level === Level.PROVINCE) add(forms, short, division, true);
  }
  return {
    cautious: new Set(places.cautiousShortNames),
    table: compilePhraseTable([...forms].map(([phrase, value]) => ({ phrase, value }))),
    byCode: latestByCode(divisions),
    shortFormOf,
  };
});

function add(
  forms: Map<string, { divisions: Division[]; short: boolean }>,
  name: string,
  division: Division,
  short: boolean,
): void {
  const form = forms.get(name);
  if (!form) forms.set(name, { divisions: [division], short });
  else if (!form.divisions.includes(division)) {
    form.divisions.push(division);
    form.short &&= short;
  }
}

function shorten(name: string, nationalities: readonly string[]): string | null {
  let short = name.replace(GENERIC_END, "");
  for (let before = ""; before !== short;) {
    before = short;
    const nationality = nationalities.find((known) => short.endsWith(known) && short.length > known.length);
    if (nationality) short = short.slice(0, -nationality.length);
  }
  return short.length >= SHORTEST_SHORT_FORM && short !== name ? short : null;
}

/** A code that was given twice stands for the division that bears it now. */
function latestByCode({ divisions }: DivisionLexicon): ReadonlyMap<string, Division> {
  const byCode = new Map<string, Division>();
  for (const division of divisions) {
    const known = byCode.get(division.code);
    if (!known || (known.until ?? Infinity) < (division.until ?? Infinity)) byCode.set(division.code, division);
  }
  return byCode;
}
