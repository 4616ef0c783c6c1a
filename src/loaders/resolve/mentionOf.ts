import type { MentionRecord } from "../../models/records.js";

/** The mention alone, without what a recognizer added to it. */
export function mentionOf({ passage, start, end, surface, method, confidence }: MentionRecord): MentionRecord {
  return { passage, start, end, surface, method, confidence };
}

/** Ordered by passage, then start; of two on the same stretch the surer one stays. */
export function sortMentions(mentions: readonly MentionRecord[]): MentionRecord[] {
  const sorted = [...mentions].sort(
    (left, right) =>
      left.passage - right.passage ||
      left.start - right.start ||
      left.end - right.end ||
      right.confidence - left.confidence,
  );
  return sorted.filter((mention, index) => {
    const before = sorted[index - 1];
    return (
      !before || before.passage !== mention.passage || before.start !== mention.start || before.end !== mention.end
    );
  });
}
