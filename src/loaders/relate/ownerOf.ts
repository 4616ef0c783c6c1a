import { Level, OrganizationKind } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { tellsOneEvent } from "../recognize/tellsOneEvent.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import type { Subject } from "./subjects.js";

/** A body that acts once, among others, does not make the text its own: better no actor than a wrong one. */
const OWNER_ACTS = 2;

/**
 * The body whose text or drive an article is: it signs it, else its title names it, else it acts most, else it opens the
 * news item; null where none can be told.
 */
export function ownerOf(
  { article }: ArticleContext,
  organizations: readonly OrganizationRecord[],
  subjects: ReadonlyMap<number, readonly Subject[]>,
): string | null {
  const counts = new Map<string, number>();
  // What the center decides is told in everybody's text: it owns none of them; nor does the medium that carries it.
  const own = organizations.filter(({ level, kind }) => level !== Level.CENTRAL && kind !== OrganizationKind.MEDIA);
  const keys = new Set(own.map(({ key }) => key));
  for (const list of subjects.values())
    for (const { key } of list) if (keys.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))[0];
  return (
    signer(article, organizations) ??
    titled(article, own) ??
    (most && (most[1] >= OWNER_ACTS || organizations.length === 1) ? most[0] : null) ??
    (tellsOneEvent(article) ? opener(article, own, subjects) : null)
  );
}

function signer(article: SegmentedArticle, organizations: readonly OrganizationRecord[]): string | null {
  const issuer = article.issuerLine;
  if (!issuer) return null;
  const heads = new Set(
    article.passages.filter(({ role }) => role === "byline" || role === "title").map(({ ordinal }) => ordinal),
  );
  const named = organizations.find(({ name, aliases }) => [name, ...aliases].some((form) => form === issuer));
  const within = organizations
    .filter(({ mentions }) => mentions.some(({ passage, surface }) => heads.has(passage) && issuer.startsWith(surface)))
    .sort((left, right) => right.name.length - left.name.length)[0];
  return (named ?? within)?.key ?? null;
}

/** The body that the title opens with (`某县财政局召开…`), or that it names alone. */
function titled({ passages }: SegmentedArticle, own: readonly OrganizationRecord[]): string | null {
  const titles = new Set(passages.filter(({ role }) => role === "title").map(({ ordinal }) => ordinal));
  const named = own.flatMap(({ key, mentions }) => {
    const mention = mentions.find(({ passage }) => titles.has(passage));
    return mention ? [{ key, mention }] : [];
  });
  const opening = named
    .filter(({ mention }) => mention.start <= 1)
    .sort((left, right) => right.mention.end - left.mention.end)[0];
  return (opening ?? (named.length === 1 ? named[0] : undefined))?.key ?? null;
}

/** Who acts first in the first paragraphs of a news item. */
function opener(
  { passages }: SegmentedArticle,
  own: readonly OrganizationRecord[],
  subjects: ReadonlyMap<number, readonly Subject[]>,
): string | null {
  const keys = new Set(own.map(({ key }) => key));
  const opening = passages.filter(({ role }) => role === "body").slice(0, 2);
  for (const { ordinal } of opening) {
    const first = (subjects.get(ordinal) ?? []).find(({ key }) => keys.has(key));
    if (first) return first.key;
  }
  return null;
}
