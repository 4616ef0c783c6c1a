/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "13";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "33270f236aaa60978b56efa47b8e127f76f59ab12865a382f65ac4b1c9c9f9a0";
