import type { GraphValue } from "../graph/GraphStore.js";
import type { RelationType } from "../models/enums.js";
import type { Relation } from "../models/Relation.js";
import { decodeEvidence } from "./decodeEvidence.js";

type Values = [RelationType, string, string, string | null, number | null, ...GraphValue[]];

/** A relation from `[type, from, to, title, confidence, …lists of evidence]`. */
export function decodeRelation(values: GraphValue): Relation {
  const [type, fromId, toId, title, confidence, ...lists] = values as unknown as Values;
  return { type, fromId, toId, title, confidence: confidence ?? 1, evidence: decodeEvidence(lists) };
}
