/** What went wrong, as callers tell the cases apart. Each maps to one exit status and one GraphQL error code. */
export type ErrorCode =
  | "BAD_INPUT"
  | "NOT_FOUND"
  | "UNREADABLE_DOCUMENT"
  | "STORE_UNAVAILABLE"
  | "STORE_FAILED"
  | "PORT_TAKEN"
  | "PROPOSER_FAILED"
  | "TIMEOUT"
  | "TOO_COMPLEX"
  | "UNAUTHENTICATED"
  | "FORBIDDEN";

/** The one error that the project throws on purpose. Its message says what was expected, what came and what to do. */
export class CampaignGraphError extends Error {
  override readonly name = "CampaignGraphError";
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
