/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "9";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "18e43b8e70119dbcc267ef09b2348d6ca25005db43d8d13aee92a1a407749908";
