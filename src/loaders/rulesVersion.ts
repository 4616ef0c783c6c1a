/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "16";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "a0a7a0e6f98cef4124d47b7bced3964cb9d6f46c36a61198627f9c7d18352027";
