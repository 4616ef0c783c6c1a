import { ActivityKind, CampaignScope, EntityType, OrganizationKind, SloganKind } from "../../models/enums.js";
import type { ArticleRecord, EntityRecord, MentionRecord } from "../../models/records.js";
import { findDates } from "../recognize/dates.js";
import type { EntityProposal } from "./ArticleProposals.js";

/** An activity is named by at most so many UTF-16 code units of its passage. */
const LONGEST_QUOTE = 40;
const MASK = /[*×＊○某]/u;

interface Found {
  readonly key: string;
  /** At least one, sorted. */
  readonly mentions: readonly MentionRecord[];
}

/**
 * The record of a proposed entity whose mentions stand in the text. What the text does not say word for word is left
 * open; null where the kind is missing or the stretch that names an activity is too long.
 */
export function proposedRecord(article: ArticleRecord, proposal: EntityProposal, found: Found): EntityRecord | null {
  const { name, kind } = proposal;
  const aliases = [...new Set(found.mentions.map(({ surface }) => surface))].filter((form) => form !== name).sort();
  const base = { key: found.key, name, aliases, mentions: found.mentions };
  switch (proposal.type) {
    case EntityType.ORGANIZATION:
      if (!isOneOf(kind, OrganizationKind)) return null;
      return { ...base, type: EntityType.ORGANIZATION, kind, level: null, masked: MASK.test(name), qualifier: null };
    case EntityType.LEADER:
      return { ...base, type: EntityType.LEADER, qualifier: null };
    case EntityType.CAMPAIGN:
      return { ...base, type: EntityType.CAMPAIGN, ...localCampaign };
    case EntityType.SLOGAN:
      if (!isOneOf(kind, SloganKind)) return null;
      return { ...base, type: EntityType.SLOGAN, kind, items: verbatim(article, proposal.items, found) };
    case EntityType.ACTIVITY:
      if (!isOneOf(kind, ActivityKind)) return null;
      return activity(article, proposal, { ...base, type: EntityType.ACTIVITY, kind });
    case EntityType.PLACE:
      return { ...base, type: EntityType.PLACE, level: null, code: null, qualifier: null };
    case EntityType.CITED_WORK:
      return { ...base, type: EntityType.CITED_WORK, number: null };
  }
}

/** The national ones are all in the lexicon, by which the rules find them. */
const localCampaign = {
  scope: CampaignScope.LOCAL,
  lexiconKey: null,
  nameEn: null,
  startedOn: null,
  endedOn: null,
  qualifier: null,
} as const;

type ActivityBase = Omit<Extract<EntityRecord, { type: EntityType.ACTIVITY }>, "date" | "measures" | "quote">;

function activity(article: ArticleRecord, proposal: EntityProposal, base: ActivityBase): EntityRecord | null {
  const quote = base.mentions[0]?.surface ?? "";
  if (quote.length > LONGEST_QUOTE) return null;
  const measures = verbatim(article, proposal.measures, base);
  return { ...base, quote, measures, date: writtenDate(article, proposal.date, base) };
}

type Mentioned = Pick<Found, "mentions">;

/** Those that stand in a passage that mentions the entity. */
function verbatim(article: ArticleRecord, parts: readonly string[], { mentions }: Mentioned): string[] {
  const texts = textsOf(article, mentions);
  return [...new Set(parts)].filter((part) => texts.some((text) => text.includes(part)));
}

/** The date that the passage writes in these words, read as everywhere else; never one that the proposer worked out. */
function writtenDate(article: ArticleRecord, written: string | null, { mentions }: Mentioned): string | null {
  if (written === null || written === "") return null;
  for (const text of textsOf(article, mentions)) {
    const start = text.indexOf(written);
    if (start < 0) continue;
    const dates = findDates(text, { issuedOn: article.issuedOn });
    const date = dates.find((found) => found.start >= start && found.end <= start + written.length);
    if (date) return date.value;
  }
  return null;
}

function textsOf(article: ArticleRecord, mentions: readonly MentionRecord[]): string[] {
  const passages = new Set(mentions.map(({ passage }) => passage));
  return article.passages.filter(({ ordinal }) => passages.has(ordinal)).map(({ text }) => text);
}

function isOneOf<Kind extends string>(value: string | null, kinds: Readonly<Record<string, Kind>>): value is Kind {
  return (Object.values(kinds) as (string | null)[]).includes(value);
}
