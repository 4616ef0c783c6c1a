import type { ArticleContext } from "./ArticleContext.js";
import type { Candidate } from "./Candidate.js";
import { recognizeLocalDrives } from "./campaignsLocal.js";
import { recognizeNationalCampaigns } from "./campaignsNational.js";
import { recognizeSubCampaigns } from "./campaignsSub.js";

/** A stretch that names a campaign, already led back to one name. */
export interface CampaignCandidate extends Candidate {
  /** What the mentions of one campaign share: the lexicon key, or the plain form of the local name. */
  readonly identity: string;
  readonly name: string;
  readonly lexiconKey: string | null;
  /** Identity of the campaign that the name itself shows as the larger one. */
  readonly within: string | null;
}

export function recognizeCampaigns(context: ArticleContext): CampaignCandidate[] {
  const national = recognizeNationalCampaigns(context);
  const sub = recognizeSubCampaigns(context, national);
  const taken = [...national, ...sub];
  return [...taken.filter((candidate) => !isInside(candidate, sub)), ...recognizeLocalDrives(context, taken)];
}

/** A national name that is the front of a sub-campaign's name is no mention of its own. */
function isInside(candidate: Candidate, others: readonly Candidate[]): boolean {
  return others.some(
    (other) =>
      other !== candidate &&
      other.passage === candidate.passage &&
      other.start <= candidate.start &&
      candidate.end <= other.end &&
      other.end - other.start > candidate.end - candidate.start,
  );
}
