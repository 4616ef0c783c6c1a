import { RelationType } from "../../models/enums.js";
import type { ArticleRecord, EntityRecord, EvidenceRecord, RelationRecord } from "../../models/records.js";
import { ARTICLE_KEY } from "../../models/records.js";
import { PROPOSAL_CONFIDENCE } from "./proposalConfidence.js";
import type { RelationProposal } from "./ArticleProposals.js";
import { joins } from "./relationEnds.js";

/** Evidence is a sentence or a little more, in UTF-16 code units: a whole page states everything and shows nothing. */
const LONGEST_EVIDENCE = 400;

interface Ends {
  readonly byProposal: ReadonlyMap<string, EntityRecord>;
  readonly method: string;
}

export interface AlignedRelations {
  readonly added: readonly RelationRecord[];
  /** How many proposals state a relation that the article has. */
  readonly known: number;
}

/** Keeps the proposed relations whose quotation stands in its passage and names both ends. */
export function alignRelations(
  article: ArticleRecord,
  proposals: readonly RelationProposal[],
  ends: Ends,
): AlignedRelations {
  const added: RelationRecord[] = [];
  let known = 0;
  for (const proposal of proposals) {
    const relation = alignRelation(article, proposal, ends);
    if (!relation) continue;
    if ([...article.relations, ...added].some((other) => isSame(other, relation))) known += 1;
    else added.push(relation);
  }
  return { added, known };
}

function alignRelation(article: ArticleRecord, proposal: RelationProposal, ends: Ends): RelationRecord | null {
  const { type } = proposal;
  const from = proposal.from === ARTICLE_KEY ? null : ends.byProposal.get(proposal.from);
  const to = ends.byProposal.get(proposal.to);
  if (from === undefined || to === undefined || !joins(type, from?.type ?? ARTICLE_KEY, to.type)) return null;
  const evidence = evidenceOf(article, proposal, ends.method);
  if (!evidence || ![from, to].every((end) => end === null || isNamedIn(end, evidence))) return null;
  const base = { type, from: from?.key ?? ARTICLE_KEY, to: to.key, evidence: [evidence] };
  if (type !== RelationType.HOLDS_POSITION) return base;
  const title = proposal.title ?? "";
  return title !== "" && proposal.quote.includes(title) ? { ...base, title } : null;
}

function evidenceOf(
  article: ArticleRecord,
  { passage, quote }: RelationProposal,
  method: string,
): EvidenceRecord | null {
  const start = article.passages.find(({ ordinal }) => ordinal === passage)?.text.indexOf(quote) ?? -1;
  if (start < 0 || quote.length > LONGEST_EVIDENCE) return null;
  return { passage, start, end: start + quote.length, quote, method, confidence: PROPOSAL_CONFIDENCE };
}

function isNamedIn(entity: EntityRecord, { passage, start, end }: EvidenceRecord): boolean {
  return entity.mentions.some((mention) => mention.passage === passage && start <= mention.start && mention.end <= end);
}

function isSame(left: RelationRecord, right: RelationRecord): boolean {
  return left.type === right.type && left.from === right.from && left.to === right.to && left.title === right.title;
}
