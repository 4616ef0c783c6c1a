import type { AnnotatedActivity, AnnotatedOrganization, AnnotatedSlogan } from "../../src/models/annotation.js";

/** An entity as annotations have it; places and works are names alone. */
export type Named = string | { readonly name: string; readonly aliases?: readonly string[] } | AnnotatedSlogan;
/** How well a found entity fits an annotated one: 0 does not, higher is better. */
export type Fit<T> = (annotated: T, found: T) => number;

const SHORTEST_CONTAINED = 5;
const LONGEST_QUOTE = 40;
const SHORTEST_QUOTE = 4;
const QUOTE_OVERLAP = 0.7;
const SLOGAN_SIMILARITY = 0.85;
const NAME_SIMILARITY = 0.6;

/** A name as names are compared: masks made equal, without blanks, punctuation and marks. */
export function plain(text: string | null | undefined): string {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[*×○]/gu, "某")
    .replace(/[\s\p{P}\p{S}]/gu, "");
}

export function nameOf(entity: Named): string {
  if (typeof entity === "string") return entity;
  return "text" in entity ? entity.text : entity.name;
}

/** All plain forms of an entity's name. */
export function formsOf(entity: Named): ReadonlySet<string> {
  const aliases = typeof entity === "string" ? [] : (entity.aliases ?? []);
  return new Set([nameOf(entity), ...aliases].map(plain).filter((form) => form !== ""));
}

export const fitPlain: Fit<string> = (annotated, found) => (plain(annotated) === plain(found) ? 1 : 0);

export const fitNamed: Fit<Named> = (annotated, found) => {
  if (plain(nameOf(found)) === plain(nameOf(annotated))) return 3;
  if (formsOf(annotated).has(plain(nameOf(found)))) return 2;
  return formsOf(found).has(plain(nameOf(annotated))) ? 1 : 0;
};

export const fitOrganization: Fit<AnnotatedOrganization> = (annotated, found) => {
  const named = fitNamed(annotated, found);
  if (named > 0) return named;
  const others = [...formsOf(found)].map(plainOrganization);
  return [...formsOf(annotated)].some((form) => others.some((other) => sameBody(plainOrganization(form), other)))
    ? 0.5
    : 0;
};

export const fitSlogan: Fit<AnnotatedSlogan> = (annotated, found) => {
  const text = plain(found.text);
  const forms = formsOf(annotated);
  if (forms.has(text)) return 3;
  const best = Math.max(...[...forms].map((form) => dice(form, text)));
  return best >= SLOGAN_SIMILARITY ? best : 0;
};

export const fitActivity: Fit<AnnotatedActivity> = (annotated, found) => {
  const [quote, other] = [plain(annotated.quote), found.quote.length > LONGEST_QUOTE ? "" : plain(found.quote)];
  const shorter = Math.min(quote.length, other.length);
  const overlap = shorter >= SHORTEST_QUOTE ? longestShared(quote, other) / shorter : 0;
  const [name, otherName] = [plain(annotated.name), plain(found.name)];
  const similarity = dice(name, otherName);
  return Math.max(
    overlap >= QUOTE_OVERLAP ? overlap : 0,
    similarity >= NAME_SIMILARITY ? similarity : 0,
    name !== "" && name === otherName ? 3 : 0,
  );
};

/** Without `中共`, with `委员会` as `委`, an organ of a unit without `党委`. */
function plainOrganization(form: string): string {
  return form
    .replace(/^中国共产党|^中共/u, "")
    .replace(/委员会/gu, "委")
    .replace(/(?<=.)党委(?=(组织|宣传|统战|办公|纪委|政法|工作))/u, "")
    .replace(/(?<=.)党委$/u, "委");
}

function sameBody(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= SHORTEST_CONTAINED && long.endsWith(short);
}

/** A title without the body it belongs to: `党委书记` as `书记`. */
export function plainTitle(title: string): string {
  return title
    .replace(/^(同志)|(同志)$/gu, "")
    .replace(
      /^(中共)?([省市县区州乡镇校院局厂]?(党委|党组|党总支|总支|党支部|支部|党工委|工委)|[省市县区州乡镇](委|政府)|校|院)(?=.{2,})/u,
      "",
    );
}

export function sameDate(left: string | undefined, right: string | undefined): boolean {
  if (left === right) return true;
  return (
    Boolean(left) &&
    Boolean(right) &&
    ((left as string).startsWith(right as string) || (right as string).startsWith(left as string))
  );
}

function longestShared(left: string, right: string): number {
  let best = 0;
  const row = new Array<number>(right.length + 1).fill(0);
  for (let i = 1; i <= left.length; i += 1) {
    for (let j = right.length; j >= 1; j -= 1) {
      row[j] = left[i - 1] === right[j - 1] ? (row[j - 1] as number) + 1 : 0;
      best = Math.max(best, row[j] as number);
    }
  }
  return best;
}

function dice(left: string, right: string): number {
  const [first, second] = [bigrams(left), bigrams(right)];
  if (first.size === 0 || second.size === 0) return left === right ? 1 : 0;
  const shared = [...first].filter((bigram) => second.has(bigram)).length;
  return (2 * shared) / (first.size + second.size);
}

function bigrams(text: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}

/** One-to-one matching, best fit first. Gives the partner of each index, by either side. */
export function matchUp<T>(annotated: readonly T[], found: readonly T[], fit: Fit<T>): Matching {
  const pairs = annotated
    .flatMap((left, i) => found.map((right, j) => ({ i, j, fit: fit(left, right) })))
    .filter((pair) => pair.fit > 0);
  pairs.sort((left, right) => right.fit - left.fit || left.i - right.i || left.j - right.j);
  const byAnnotated = new Map<number, number>();
  const byFound = new Map<number, number>();
  for (const { i, j } of pairs) {
    if (byAnnotated.has(i) || byFound.has(j)) continue;
    byAnnotated.set(i, j);
    byFound.set(j, i);
  }
  return { byAnnotated, byFound };
}

export interface Matching {
  readonly byAnnotated: ReadonlyMap<number, number>;
  readonly byFound: ReadonlyMap<number, number>;
}
