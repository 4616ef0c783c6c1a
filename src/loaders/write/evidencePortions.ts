/** The ends of relations of one type, and how many items of evidence are stored for what lies between them. */
export interface EvidenceCount {
  readonly from: string;
  readonly to: string;
  readonly evidence: number;
}

/** Pairs of ends in order, in portions with at most `most` items of evidence each; a pair with more is one by itself. */
export function evidencePortions(counts: readonly EvidenceCount[], most: number): EvidenceCount[][] {
  const portions: EvidenceCount[][] = [];
  let held = Infinity;
  for (const count of counts) {
    held += count.evidence;
    if (held > most) {
      portions.push([]);
      held = count.evidence;
    }
    portions.at(-1)?.push(count);
  }
  return portions;
}
