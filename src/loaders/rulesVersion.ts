/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "14";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "bf2287868b4d8a28e09a4dd8ee69e19104061e653c9de828c277ef6215379417";
