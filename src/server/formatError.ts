import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import { CampaignGraphError, type ErrorCode } from "../models/CampaignGraphError.js";
import { describeFaults } from "../resolvers/page/validateArguments.js";

/** What each code of the domain is called on the wire. The rest are faults of ours or of the store: they are masked. */
const WIRE_CODES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_INPUT: "BAD_USER_INPUT",
  NOT_FOUND: "BAD_USER_INPUT",
  UNREADABLE_DOCUMENT: "BAD_USER_INPUT",
  STORE_UNAVAILABLE: "STORE_UNAVAILABLE",
  TIMEOUT: "TIMEOUT",
  TOO_COMPLEX: "QUERY_TOO_COMPLEX",
  UNAUTHENTICATED: "UNAUTHENTICATED",
  FORBIDDEN: "FORBIDDEN",
};

/** Where a message may hold an address or a statement, the client gets this one instead. */
const FIXED_MESSAGES: Readonly<Record<string, string>> = {
  STORE_UNAVAILABLE: "the graph store cannot be reached at the moment; try again later",
};

const MASKED = { message: "internal server error", code: "INTERNAL_SERVER_ERROR" };

/** Told of every error that the client does not get to see. */
export type ReportHidden = (error: unknown) => void;

/** Turns whatever was thrown into what the client gets: the one place where errors meet the wire. Never throws. */
export function formatError(
  formatted: GraphQLFormattedError,
  thrown: unknown,
  report: ReportHidden,
): GraphQLFormattedError {
  // Resolvers and plugins throw errors of the domain; Apollo wraps them.
  const error = (thrown instanceof GraphQLError ? thrown.originalError : undefined) ?? thrown;
  if (error instanceof CampaignGraphError) {
    const code = WIRE_CODES[error.code];
    if (code === undefined || FIXED_MESSAGES[code] !== undefined) report(error);
    return withCode(formatted, code === undefined ? MASKED : { message: FIXED_MESSAGES[code] ?? error.message, code });
  }
  if (error instanceof ArgumentValidationError) {
    const message = describeFaults(error.extensions.validationErrors).join("; ");
    return withCode(formatted, { message, code: "BAD_USER_INPUT" });
  }
  if (error instanceof GraphQLError && isMeantForClients(error)) {
    return withCode(formatted, { message: formatted.message, code: String(formatted.extensions?.code) });
  }
  report(error);
  return withCode(formatted, MASKED);
}

/** GraphQL's own errors: of syntax, of validation, of variables, or of a scalar that we worded ourselves. */
function isMeantForClients(error: GraphQLError): boolean {
  return error.originalError === undefined || error.originalError instanceof GraphQLError
    ? error.extensions.code !== MASKED.code
    : false;
}

function withCode(formatted: GraphQLFormattedError, { message, code }: typeof MASKED): GraphQLFormattedError {
  return {
    message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code },
  };
}
