/**
 * For arguments of fields that a list may ask once a row: `planPage` validates them once a field of the query instead,
 * because validating in every row takes longer than reading the rows.
 */
export const UNVALIDATED = { validate: false } as const;
