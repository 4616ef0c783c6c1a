import { CommanderError } from "commander";
import { CampaignGraphError, type ErrorCode } from "../models/CampaignGraphError.js";
import { ExitStatus } from "./ExitStatus.js";
import { UsageError } from "./UsageError.js";

const statusByCode: Readonly<Record<ErrorCode, ExitStatus>> = {
  BAD_INPUT: ExitStatus.WRONG_USAGE,
  NOT_FOUND: ExitStatus.FAILED,
  UNREADABLE_DOCUMENT: ExitStatus.FAILED,
  STORE_UNAVAILABLE: ExitStatus.UNAVAILABLE,
  STORE_FAILED: ExitStatus.FAILED,
  PORT_TAKEN: ExitStatus.UNAVAILABLE,
  PROPOSER_FAILED: ExitStatus.UNAVAILABLE,
  TIMEOUT: ExitStatus.FAILED,
  TOO_COMPLEX: ExitStatus.FAILED,
  UNAUTHENTICATED: ExitStatus.FAILED,
  FORBIDDEN: ExitStatus.FAILED,
};

export interface Failure {
  readonly status: ExitStatus;
  /** One line for stderr; null where everything has been said (`--help`, `--version`). */
  readonly line: string | null;
}

/** Turns anything that was thrown into an exit status and one line. Never throws. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { status: ExitStatus.DONE, line: null };
    return { status: ExitStatus.WRONG_USAGE, line: `${oneLine(error.message).replace(/^error: /, "")}; see --help` };
  }
  if (error instanceof UsageError) return { status: ExitStatus.WRONG_USAGE, line: oneLine(error.message) };
  if (error instanceof CampaignGraphError) return { status: statusByCode[error.code], line: oneLine(error.message) };
  const message = error instanceof Error ? error.message : String(error);
  return { status: ExitStatus.FAILED, line: `unexpected fault: ${oneLine(message)} (--verbose shows where)` };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
