/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "12";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "720d459eb1968cf32b9379e3525c8709dc61e6692303f2b530ed29c0f5c28e0c";
