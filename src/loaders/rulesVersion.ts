/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "5";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "5a7f90351a06c68fe279eca319f5e71d409c11449a5761d55dda4d7bc10e03f0";
