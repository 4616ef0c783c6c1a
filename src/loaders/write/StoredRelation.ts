import type { GraphRelationship, PropertyValue } from "../../models/graphFragment.js";
import { emptyEvidence, type EvidenceLists, mergeEvidence } from "../resolve/EvidenceLists.js";
import { relationProperties } from "../resolve/relationProperties.js";

/** A relationship with evidence, apart from the way it is stored. */
export interface StoredRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Empty but for `HOLDS_POSITION`. */
  readonly title: string;
  readonly evidence: EvidenceLists;
  /** Documents in which the lexicon states it. */
  readonly documents: readonly string[];
}

/** What tells two relationships apart. */
export function relationKey({ type, from, to, title }: Omit<StoredRelation, "evidence" | "documents">): string {
  return [type, from, to, title].join("\u0000");
}

export function readRelation({ type, from, to, properties }: GraphRelationship): StoredRelation {
  const evidence = properties.passages === undefined ? emptyEvidence() : (properties as unknown as EvidenceLists);
  const title = (properties.title ?? "") as string;
  return { type, from, to, title, evidence, documents: (properties.documents ?? []) as readonly string[] };
}

export function joinRelations(a: StoredRelation, b: StoredRelation): StoredRelation {
  const documents = [...new Set([...a.documents, ...b.documents])].sort();
  return { ...a, evidence: mergeEvidence(a.evidence, b.evidence), documents };
}

/** Null for what a relationship may have had before and has no more: taken from it when this is added to it. */
const ABSENT = { passages: null, spans: null, quotes: null, confidences: null, documents: null };

export function propertiesOfRelation({ title, evidence, documents }: StoredRelation): Record<string, PropertyValue> {
  const stated = relationProperties(evidence, documents);
  return { ...ABSENT, ...stated, ...(title === "" ? {} : { title }) };
}
