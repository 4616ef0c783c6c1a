import type { OrganizationCandidate } from "../recognize/OrganizationCandidate.js";
import { passageOf } from "../recognize/passageOf.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";

const FORMER = /(?:原|前任|曾任|历任)$/u;

/** `原某校党委书记`: where somebody was, not where the text is; no common word that follows stands for it. */
export function isOfFormerOffice(article: SegmentedArticle, { passage, start }: OrganizationCandidate): boolean {
  const text = passageOf(article, passage)?.text ?? "";
  return FORMER.test(text.slice(Math.max(0, start - 4), start));
}
