/** How surely a proposal that aligns with the text is true; below every rule, which are preferred where they meet. */
export const PROPOSAL_CONFIDENCE = 0.5;
