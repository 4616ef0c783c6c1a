import type { EntityRecord, EvidenceRecord, MentionRecord } from "../../models/records.js";
import { passageOf } from "../recognize/passageOf.js";
import type { SegmentedArticle } from "../segment/SegmentedArticle.js";
import type { Place } from "./sentenceEvidence.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** By which rule a relation was told, and how surely. */
export interface Told {
  readonly method: string;
  /** 0–1 */
  readonly confidence: number;
  /** The mention of the other entity that tells the relation; without it the nearest one is shown. */
  readonly at?: MentionRecord;
}

/** Names that stand further apart than this, in UTF-16 code units, are shown as two stretches. */
const LONGEST_JOINT = 300;

/**
 * Evidence of a relation between what stands at `place` and another entity that may be named in a sentence before: the
 * sentence where it names both, one stretch that holds both where they stand near each other, else the two sentences.
 */
export function jointEvidence(
  article: SegmentedArticle,
  place: Place,
  other: EntityRecord | undefined,
  { method, confidence, at: telling }: Told,
): EvidenceRecord[] {
  const own = sentenceEvidence(article, place, method, confidence);
  const at = telling ?? (other && nearest(other.mentions, place));
  if (!at || isWithin(at, own) || other?.mentions.some((mention) => isWithin(mention, own))) return [own];
  const named = sentenceEvidence(article, at, method, confidence);
  const start = Math.min(own.start, named.start);
  const end = Math.max(own.end, named.end);
  if (named.passage === own.passage && end - start <= LONGEST_JOINT) {
    const text = passageOf(article, own.passage)?.text ?? "";
    return [{ ...own, start, end, quote: text.slice(start, end) }];
  }
  return [own, named].sort((left, right) => left.passage - right.passage || left.start - right.start);
}

function isWithin(mention: MentionRecord, { passage, start, end }: EvidenceRecord): boolean {
  return mention.passage === passage && start <= mention.start && mention.end <= end;
}

/** The last mention at or before the place, else the first one behind it. */
function nearest(mentions: readonly MentionRecord[], { passage, end }: Place): MentionRecord | undefined {
  const before = mentions.filter(
    (mention) => mention.passage < passage || (mention.passage === passage && mention.start < end),
  );
  return before.at(-1) ?? mentions[0];
}
