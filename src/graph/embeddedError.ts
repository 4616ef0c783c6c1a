import { CampaignGraphError } from "../models/CampaignGraphError.js";

/**
 * The embedded store gives every error the same code and puts its own at the head of the message (`GRAFEO-X001`), one
 * for several causes, so the words beside it decide here and nowhere else.
 */
export function openingError(path: string, cause: unknown): CampaignGraphError {
  const message = messageOf(cause);
  const unavailable = (text: string) => new CampaignGraphError("STORE_UNAVAILABLE", text, { cause });
  if (message.includes("cannot be locked")) {
    return unavailable(
      `${path}: another process holds this graph; stop the server that uses it, load through that server, or use Neo4j`,
    );
  }
  if (message.includes("does not exist")) {
    return unavailable(`${path}: expected a graph, found none; load documents first`);
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
