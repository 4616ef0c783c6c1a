/** The command line itself is wrong: ends with exit status 2. Its message says what was expected and what came. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
