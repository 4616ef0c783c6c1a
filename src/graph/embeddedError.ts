import { CampaignGraphError } from "../models/CampaignGraphError.js";

/** What the embedded store puts at the head of its messages where it could not have the file for itself. */
const INTERNAL = "GRAFEO-X001";

/** There is nothing to open. */
export function missingGraph(path: string): CampaignGraphError {
  return new CampaignGraphError("STORE_UNAVAILABLE", `${path}: expected a graph, found none; load documents first`);
}

/**
 * Why a file could not be opened. Its errors at opening have no GQLSTATUS, and one code stands for a lock as for other
 * failures of the system: the word beside it decides, here and nowhere else, and a contract test holds the library to it.
 */
export function openingError(path: string, cause: unknown): CampaignGraphError {
  const message = messageOf(cause);
  const unavailable = (text: string) => new CampaignGraphError("STORE_UNAVAILABLE", text, { cause });
  if (message.includes(INTERNAL) && /\block/i.test(message)) {
    return unavailable(
      `${path}: another process holds this graph; stop the server that uses it, load through that server, or use Neo4j`,
    );
  }
  return unavailable(`${path}: expected a graph file, could not open it: ${firstLine(message)}`);
}

/** @param statement name of the statement that failed */
export function embeddedError(statement: string, cause: unknown): CampaignGraphError {
  if (cause instanceof CampaignGraphError) return cause;
  return new CampaignGraphError("STORE_FAILED", `${statement}: ${messageOf(cause)}`, { cause });
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
const firstLine = (text: string) => text.split("\n", 1)[0] ?? "";
