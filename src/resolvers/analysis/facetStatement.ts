import type { Statement } from "../../graph/Statement.js";
import type { NodeType } from "../../models/Node.js";

/** The ways in which entities are divided; each answers with `value` and `count`. */
export type Facet = "kinds" | "levels" | "places" | "years";

const KIND: Readonly<Partial<Record<NodeType, string>>> = {
  Organization: "n.kind",
  Slogan: "n.kind",
  Activity: "n.kind",
  Campaign: "n.scope",
};
const LEVELED: readonly NodeType[] = ["Organization", "Place"];
const MAXIMUM_PLACES = 100;

/** Counts the entities of a label by one facet, those that `named` tells of only; null where the label has no such facet. */
export function facetStatement(label: NodeType, facet: Facet, named: string | null): Statement | null {
  const value = valueOf(label, facet);
  if (value === null) return null;
  const match = `MATCH (n:${label})${named === null ? "" : ` WHERE ${named}`}`;
  const place = facet === "places" ? "\nOPTIONAL MATCH (n)-[:LOCATED_IN]->(p:Place)" : "";
  const order = "ORDER BY count DESC, coalesce(value, '~')";
  const limit = facet === "places" ? ` LIMIT ${MAXIMUM_PLACES}` : "";
  const text = `${match}${place}\nWITH ${value} AS value, count(n) AS count ${order}${limit}\nRETURN value, count`;
  return { name: `facets/${label}.${facet}`, text };
}

function valueOf(label: NodeType, facet: Facet): string | null {
  switch (facet) {
    case "kinds":
      return KIND[label] ?? null;
    case "levels":
      return LEVELED.includes(label) ? "n.level" : null;
    case "places":
      return label === "Organization" ? "p.id" : null;
    case "years":
      return "substring(n.firstAttestedOn, 0, 4)";
  }
}
