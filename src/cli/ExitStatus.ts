/** What the process ends with. Scripts rely on these numbers. */
export enum ExitStatus {
  DONE = 0,
  /** An input failed, or `verify` found a difference. */
  FAILED = 1,
  WRONG_USAGE = 2,
  /** The store or the port is not available. */
  UNAVAILABLE = 3,
}
