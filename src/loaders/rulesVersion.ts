/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "11";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "51020e36e0e80eb4dd1eb8f31ee02f95af9b4d920ca72387ddc02f9a780c7a49";
