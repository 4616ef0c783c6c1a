import { OrganizationKind } from "../../models/enums.js";
import type { SegmentedPassage } from "../segment/SegmentedArticle.js";
import type { OrganizationCandidate } from "./OrganizationCandidate.js";
import type { TokenEdges } from "./tokenEdges.js";

/** A name by which an article calls a body that it names in full elsewhere, or that only its surroundings show once. */
export interface KnownName {
  readonly name: string;
  /** The full form as the text has it; null where there is none. */
  readonly full: string | null;
  readonly kind: OrganizationKind;
}

const STATED_SHORT =
  /^[^(（。,，;；]{0,4}[(（](?:以下|下|下面)?(?:统)?简称(?:为)?[:：]?[“"‘「]?([\p{Script=Han}A-Za-z]{2,10}?)[”"’」]?[)）]/u;
/** Common words are resolved by what the article is about. */
const COMMON = /^[我本该]?(学校|医院|公司|集团|集团公司|学院|企业|银行|中心|街道|社区|村|院|校|局|厅|委|厂)$/u;
const COMPANY = /(公司|集团)$/u;
const SHORTEST_FULL = 7;
const SHORTEST_SHORT = 4;
const PLACE_END = /[省市县区州旗镇乡村]$/u;
/** The rules whose names only a Party body beside them, or a line of the head, shows. */
const SHOWN_ONCE: ReadonlySet<string> = new Set(["organization.unit.short", "organization.source"]);
const SHORTEST_SHOWN = 3;

/** The names that stand for bodies found in an article and that no ending shows. */
export function shortFormsOf(
  passages: readonly SegmentedPassage[],
  found: readonly OrganizationCandidate[],
  edgesOf: (passage: number) => TokenEdges,
): readonly KnownName[] {
  const texts = new Map(passages.map(({ ordinal, text }) => [ordinal, text]));
  const surfaces = new Set(found.map(({ surface }) => surface));
  const names = new Map<string, KnownName>();
  const add = (name: string, full: string | null, kind: OrganizationKind): void => {
    if (!names.has(name) && (full === null || !surfaces.has(name))) names.set(name, { name, full, kind });
  };
  const seen = new Set<string>();
  for (const candidate of found) {
    const { surface, form, kind, method, passage, end } = candidate;
    if (SHOWN_ONCE.has(method) && surface.length >= SHORTEST_SHOWN) add(surface, null, kind);
    if (form !== "full") continue;
    const stated = STATED_SHORT.exec((texts.get(passage) ?? "").slice(end, end + 30))?.[1];
    if (stated !== undefined && !COMMON.test(stated)) add(stated, surface, kind);
    if (seen.has(surface) || !isLongCompany(candidate)) continue;
    seen.add(surface);
    for (const short of frontsOf(candidate, passages, edgesOf)) add(short, surface, kind);
  }
  return [...names.values()];
}

function isLongCompany({ kind, headClass, surface, owner }: OrganizationCandidate): boolean {
  return (
    kind === OrganizationKind.COMPANY &&
    headClass === "unit" &&
    owner === null &&
    surface.length >= SHORTEST_FULL &&
    COMPANY.test(surface)
  );
}

/** What the text calls a company by: its place and its own word, without the field and the legal form. */
function frontsOf(
  { surface, places, start }: OrganizationCandidate,
  passages: readonly SegmentedPassage[],
  edgesOf: (passage: number) => TokenEdges,
): ReadonlySet<string> {
  const found = new Set<string>();
  const placed = (places.at(-1)?.end ?? start) - start;
  const key = surface.slice(0, SHORTEST_SHORT);
  for (const { text, ordinal } of passages) {
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      let length = SHORTEST_SHORT;
      while (length < surface.length && text[at + length] === surface[length]) length += 1;
      const short = surface.slice(0, length);
      if (length < placed + 2 || surface.length - length < 2 || PLACE_END.test(short)) continue;
      if (edgesOf(ordinal).endingAt(at + length) !== null) found.add(short);
    }
  }
  return found;
}

/** Where known names end in a text, by offset; inside a longer known name none. */
export function knownNamesIn(text: string, names: readonly KnownName[]): ReadonlyMap<number, KnownName> {
  const found = new Map<number, KnownName>();
  for (const known of names) {
    const { name, full } = known;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (full !== null && text.startsWith(full, at)) continue;
      const other = found.get(end);
      if (!other || other.name.length < name.length) found.set(end, known);
    }
  }
  return found;
}
