import { decodeText } from "../decodeText.js";
import type { ExtractedText } from "../ExtractedText.js";
import { unreadable } from "../unreadable.js";

const FIELDS = ["title", "url", "publishedAt"] as const;

/**
 * Reads one line of a JSON Lines file: an object with `text` and, if known, `title`, `url` and `publishedAt`.
 * @throws CampaignGraphError UNREADABLE_DOCUMENT for a line of another form
 */
export function jsonDocument(line: Buffer): ExtractedText {
  const decoded = decodeText(line);
  const value = parsed(decoded.text);
  if (typeof value.text !== "string" || value.text.trim() === "") {
    throw unreadable('expected an object with a "text" that is not empty, got one without');
  }
  const stated = Object.fromEntries(
    FIELDS.flatMap((field) => (typeof value[field] === "string" && value[field] !== "" ? [[field, value[field]]] : [])),
  );
  const undecodable = decoded.undecodable === 0 ? 0 : (value.text.match(/\uFFFD/gu)?.length ?? 0);
  return { ...decoded, text: value.text, undecodable, stated };
}

function parsed(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw unreadable(`expected one JSON object a line, got "${text.slice(0, 40)}"`, cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw unreadable(`expected one JSON object a line, got "${text.slice(0, 40)}"`);
  }
  return value as Record<string, unknown>;
}
