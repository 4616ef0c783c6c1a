/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "7";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "a5d4c763b00ee69b59da349138bfad093e3c7efef90ac803972f4ce0c7b4ad53";
