/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "3";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "7c7cc07b98d20bb35f5a059d6c0041b791f2841a21347a0dac089f2b31db75a4";
