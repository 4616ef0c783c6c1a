import { createHash } from "node:crypto";
import type { Row } from "../graph/GraphStore.js";
import type { DocumentRecord, PassageRecord } from "../models/records.js";

export interface StoredPassage extends PassageRecord {
  readonly id: string;
  readonly articleId: string;
  /** Ordinal of its article. */
  readonly article: number;
  /** Ordinal in its article. */
  readonly passage: number;
}

/** What of a passage cleaning decides; a difference in any of these is one. */
const comparedProperties = ["text", "heading", "sourceStart", "sourceEnd"] as const;

/** The stored text against the hash it was stored with: cleaning leaves out much in which a change would not show. */
export function* compareText(document: string, { text, textSha256 }: Row): Generator<string> {
  const found = createHash("sha256")
    .update(text as string)
    .digest("hex");
  if (found !== textSha256)
    yield `${document}: the SHA-256 of its text is ${found}, it was stored with ${show(textSha256)}`;
}

/** Stored passages against those that the same text gives now, one line a difference. */
export function* comparePassages(
  document: string,
  stored: readonly StoredPassage[],
  again: DocumentRecord,
): Generator<string> {
  const key = (article: number, passage: number): string => `article ${article}, passage ${passage}`;
  const expected = new Map(
    again.articles.flatMap((article) =>
      article.passages.map((passage) => [key(article.ordinal, passage.ordinal), passage] as const),
    ),
  );
  for (const passage of stored) {
    const place = key(passage.article, passage.passage);
    const other = expected.get(place);
    expected.delete(place);
    if (other === undefined) yield `${document}: ${place} is stored, but cleaning gives no such passage`;
    else {
      for (const property of comparedProperties) {
        if (passage[property] === other[property]) continue;
        yield `${document}: ${place}: ${property} is ${show(passage[property])}, cleaning gives ${show(other[property])}`;
      }
    }
  }
  for (const place of expected.keys()) yield `${document}: ${place} is not stored, but cleaning gives it`;
}

/** Mentions against the text of their passage. */
export function* compareMentions(rows: readonly Row[], texts: ReadonlyMap<string, string>): Generator<string> {
  for (const { passageId, entityId, start, end, surface } of rows) {
    const found = texts.get(passageId as string)?.slice(start as number, end as number);
    if (found === surface) continue;
    yield (
      `${String(passageId)}: the mention of ${String(entityId)} at ${String(start)}-${String(end)} is ${show(surface)}, ` +
      `the passage has ${show(found)}`
    );
  }
}

/** Quotations against the text of the passages they are taken from. */
export function* compareQuotations(rows: readonly Row[], texts: ReadonlyMap<string, string>): Generator<string> {
  for (const row of rows) {
    const edge = `${String(row.source)} ${String(row.type)} ${String(row.target)}`;
    const [passages, spans, quotes] = [row.passages, row.spans, row.quotes].map((list) => (list ?? []) as string[]);
    if (passages?.length !== quotes?.length || spans?.length !== quotes?.length) {
      yield `${edge}: passages, spans and quotes are not of one length`;
      continue;
    }
    for (const [index, quote] of (quotes ?? []).entries()) {
      const [start, end] = (spans?.[index] ?? "").split("-").map(Number);
      const passage = passages?.[index] ?? "";
      const found = texts.get(passage)?.slice(start, end);
      if (found !== quote) yield `${edge}: quotes ${show(quote)}, ${passage} has ${show(found)}`;
    }
  }
}

function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
