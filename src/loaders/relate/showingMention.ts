import type { EntityRecord, MentionRecord } from "../../models/records.js";

/**
 * The mention of an entity that shows best what it has to do with `other`: one that bears the other's name, else one
 * whose paragraph names the other, else the longest.
 */
export function showingMention(mentions: readonly MentionRecord[], other: EntityRecord): MentionRecord | undefined {
  const forms = [other.name, ...other.aliases];
  const passages = new Set(other.mentions.map(({ passage }) => passage));
  const longest = [...mentions].sort((left, right) => right.surface.length - left.surface.length)[0];
  return (
    mentions.find(({ surface }) => forms.some((form) => surface !== form && surface.includes(form))) ??
    mentions.find(({ passage }) => passages.has(passage)) ??
    longest
  );
}
