import type { EntityType } from "../../models/enums.js";
import type { ArticleRecord, EntityRecord, MentionRecord } from "../../models/records.js";
import { sortMentions } from "../resolve/mentionOf.js";
import type { EntityProposal } from "./ArticleProposals.js";
import { occurrences } from "../recognize/occurrences.js";
import { PROPOSAL_CONFIDENCE } from "./proposalConfidence.js";
import { proposedRecord } from "./proposedRecord.js";

export interface AlignedEntities {
  /** By the key of the proposal: the record it stands for, of the rules or added. */
  readonly byProposal: ReadonlyMap<string, EntityRecord>;
  readonly added: readonly EntityRecord[];
  /** How many proposals name an entity that the article has. */
  readonly known: number;
}

/** Finds each proposed entity in the text; one whose name or mentions do not stand there word for word is left out. */
export function alignEntities(
  article: ArticleRecord,
  proposals: readonly EntityProposal[],
  method: string,
): AlignedEntities {
  const byProposal = new Map<string, EntityRecord>();
  const added: EntityRecord[] = [];
  let known = 0;
  for (const proposal of proposals) {
    if (byProposal.has(proposal.key)) continue;
    const mentions = alignMentions(article, proposal, method);
    const present = [...article.entities, ...added].filter(({ type }) => type === proposal.type);
    const same = findSame(present, proposal, mentions);
    if (same) known += 1;
    const record = same ?? newRecord(article, proposal, { mentions, present });
    if (!record) continue;
    byProposal.set(proposal.key, record);
    if (!same) added.push(record);
  }
  return { byProposal, added, known };
}

function alignMentions(article: ArticleRecord, { mentions }: EntityProposal, method: string): MentionRecord[] {
  const found = mentions.flatMap(({ passage, surface }) => {
    const text = article.passages.find(({ ordinal }) => ordinal === passage)?.text ?? "";
    return occurrences(text, surface).map((span): MentionRecord => {
      return { ...span, passage, surface, method, confidence: PROPOSAL_CONFIDENCE };
    });
  });
  return sortMentions(found);
}

/** By a name the record goes by, or by a stretch of text that both name. */
function findSame(
  present: readonly EntityRecord[],
  { name }: EntityProposal,
  mentions: readonly MentionRecord[],
): EntityRecord | undefined {
  return present.find(
    (record) =>
      record.name === name ||
      record.aliases.includes(name) ||
      record.mentions.some((theirs) =>
        mentions.some(
          ({ passage, start, end }) => passage === theirs.passage && start === theirs.start && end === theirs.end,
        ),
      ),
  );
}

interface Found {
  readonly mentions: readonly MentionRecord[];
  readonly present: readonly EntityRecord[];
}

function newRecord(article: ArticleRecord, proposal: EntityProposal, found: Found): EntityRecord | null {
  const free = found.mentions.filter((mention) => !found.present.some((record) => cutsAcross(mention, record)));
  if (!free.some(({ surface }) => surface === proposal.name)) return null;
  return proposedRecord(article, proposal, { key: keyOf(proposal.type, found.present.length), mentions: free });
}

function cutsAcross({ passage, start, end }: MentionRecord, record: EntityRecord): boolean {
  return record.mentions.some((theirs) => theirs.passage === passage && theirs.start < end && start < theirs.end);
}

/** Apart from the keys of the rules, and unique because every record added raises the count. */
function keyOf(type: EntityType, count: number): string {
  return `proposed-${type.toLowerCase()}-${count + 1}`;
}
