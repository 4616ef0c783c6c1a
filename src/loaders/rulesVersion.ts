/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "8";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "364c5cd1d377f326ed8fe6ffe8f30417eec8c5ba33ac6cce2d1fd86459060ef2";
