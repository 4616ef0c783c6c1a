import { createHash } from "node:crypto";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { ReadResult } from "../../models/sourceText.js";
import type { ExtractedText } from "./ExtractedText.js";
import { unreadable } from "./unreadable.js";

/** The result for the bytes of one document and what a reader made of them. */
export function readResult(source: string, bytes: Buffer, extracted: ExtractedText): ReadResult {
  if (extracted.text.trim() === "")
    return failedResult(source, unreadable("expected a document, got a file of blanks"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { status: "read", document: { source, sha256, ...extracted } };
}

/** A failure in one line, whatever was thrown. */
export function failedResult(source: string, error: unknown): ReadResult {
  const message = error instanceof Error ? error.message : String(error);
  const reason = error instanceof CampaignGraphError ? message : `cannot be read: ${message.split("\n", 1)[0] ?? ""}`;
  return { status: "failed", failure: { source, reason } };
}
