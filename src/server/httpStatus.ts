const STATUS: Readonly<Record<string, number>> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The HTTP status of an answer without data, by the code of its first error; undefined leaves it to the server. */
export function httpStatus(code: unknown): number | undefined {
  return typeof code === "string" ? STATUS[code] : undefined;
}
