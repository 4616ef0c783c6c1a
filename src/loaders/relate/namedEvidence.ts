import type { EntityRecord, EvidenceRecord, MentionRecord } from "../../models/records.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import { jointEvidence } from "./jointEvidence.js";
import type { Told } from "./jointEvidence.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/**
 * Evidence that a name shows what its bearer has to do with `other` (`某县林业局` with `某县`): the sentence of the
 * mention that bears the other's name; where none does, also the sentence that names the other.
 */
export function namedEvidence(
  article: SegmentedArticle,
  { mentions }: EntityRecord,
  other: EntityRecord,
  told: Told,
): EvidenceRecord[] {
  const forms = [other.name, ...other.aliases];
  const bearing = mentions.find(({ surface }) => forms.some((form) => surface !== form && surface.includes(form)));
  if (bearing) return [sentenceEvidence(article, bearing, told.method, told.confidence)];
  const passages = new Set(other.mentions.map(({ passage }) => passage));
  const mention = mentions.find(({ passage }) => passages.has(passage)) ?? longestOf(mentions);
  return mention ? jointEvidence(article, mention, other, told) : [];
}

function longestOf(mentions: readonly MentionRecord[]): MentionRecord | undefined {
  return [...mentions].sort((left, right) => right.surface.length - left.surface.length)[0];
}
