import { CampaignGraphError } from "../../models/CampaignGraphError.js";

/** Says in one line why a document cannot be read: what was expected, what came, what to do. */
export function unreadable(reason: string, cause?: unknown): CampaignGraphError {
  return new CampaignGraphError("UNREADABLE_DOCUMENT", reason, cause === undefined ? {} : { cause });
}
