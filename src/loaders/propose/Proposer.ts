import type { ArticleProposals } from "./ArticleProposals.js";

/** The part of an article that is put before a proposer: all of it, or as many passages as it takes at a time. */
export interface ProposalRequest {
  readonly title: string | null;
  /** `2005`, `2005-02` or `2005-02-28`. */
  readonly issuedOn: string | null;
  readonly passages: readonly ProposalPassage[];
}

export interface ProposalPassage {
  /** The ordinal in its article, by which proposals name the passage. */
  readonly ordinal: number;
  readonly heading: string | null;
  /** Cleaned, Simplified. */
  readonly text: string;
}

/**
 * Says what it believes an article states. Nothing it says is believed by itself: what does not align with the text is
 * turned away by `alignProposals`.
 */
export interface Proposer {
  /** Names what proposes, such as the model; part of the method of all that is accepted. */
  readonly name: string;
  /**
   * @throws CampaignGraphError PROPOSER_FAILED: nothing usable came back; the message says what did
   */
  propose(request: ProposalRequest): Promise<ArticleProposals>;
}
