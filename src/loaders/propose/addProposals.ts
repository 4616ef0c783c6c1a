import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { ArticleRecord, DocumentRecord } from "../../models/records.js";
import { alignProposals } from "./alignProposals.js";
import { portions } from "./portions.js";
import type { Proposer } from "./Proposer.js";

export interface ProposedDocument {
  /** With what was accepted, and the proposer in its extractor version; as it was where the proposer failed. */
  readonly record: DocumentRecord;
  readonly accepted: number;
  readonly rejected: number;
  /** Why the proposer gave nothing, or null. */
  readonly failure: string | null;
}

/**
 * Asks the proposer about every article of a document and adds what aligns with the text. A proposer that fails costs its
 * proposals, never the document: the record of the rules then stands, under their version, so that a later load asks again.
 */
export async function addProposals(record: DocumentRecord, proposer: Proposer): Promise<ProposedDocument> {
  const method = `model.${proposer.name}`;
  const articles: ArticleRecord[] = [];
  const counts = { accepted: 0, rejected: 0 };
  try {
    for (const article of record.articles) {
      let enriched = article;
      for (const request of portions(article)) {
        const aligned = alignProposals(enriched, await proposer.propose(request), method);
        enriched = aligned.article;
        counts.accepted += aligned.accepted;
        counts.rejected += aligned.rejected;
      }
      articles.push(enriched);
    }
  } catch (error) {
    if (!(error instanceof CampaignGraphError)) throw error;
    return { record, accepted: 0, rejected: 0, failure: error.message };
  }
  const extractorVersion = `${record.extractorVersion}+${method}`;
  return { record: { ...record, extractorVersion, articles }, ...counts, failure: null };
}
