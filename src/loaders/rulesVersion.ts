/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "10";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "4a0b75b5cd8e15ea6a4f48d5e1a9a63683558b6bfa7acc7d857ebed1ede44346";
