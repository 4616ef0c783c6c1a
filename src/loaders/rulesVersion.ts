/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "6";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "958a40426e026f4bad33cb779fe93214659db27b3f5ed12a111064de0ebc8cbc";
