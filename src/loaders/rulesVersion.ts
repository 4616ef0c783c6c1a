/**
 * Raised whenever the code of the loaders changes what is extracted; the lexicon speaks for itself by its digest. Written
 * by `npm run rules`, together with the digest of the code that the version stands for: a test compares the two.
 */
export const RULES_VERSION = "15";
/** Null: not recorded yet. */
export const RULES_DIGEST: string | null = "8defce9fb12ce3d22fcb43a6e367f974b3eb257a99649b48515f3e20d6b4ccc1";
