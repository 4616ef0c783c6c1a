/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "4";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "873bb96341f825a5c30eff1af1ad4ecc51018069cc23668c238f874f23d439f9";
