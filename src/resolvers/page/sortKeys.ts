import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import { Direction, type Order, OrderField } from "../../models/Order.js";
import type { NodeLabel } from "../nodeColumns.js";
import type { Relationship } from "../relationships.js";

/** What a list is ordered by. Together the expressions tell every row from every other. */
export interface SortOrder {
  /** Goes into cursors. */
  readonly name: string;
  readonly expressions: readonly string[];
  readonly descending: boolean;
}

const EXACT = "(CASE WHEN n.name = $name0 THEN 2 WHEN n.name STARTS WITH $name0 THEN 1 ELSE 0 END) * 1000000";

/** The order of a list of `label`, reached through `via` or, without it, all there are. @throws CampaignGraphError BAD_INPUT */
export function sortOrder(
  list: { label: NodeLabel; via: Relationship | null },
  order: Order | null,
  named: boolean,
): SortOrder {
  const identity = list.via?.titled === true ? ["n.id", "coalesce(r.title, '')"] : ["n.id"];
  if (order === null) {
    const natural = naturalOrder(list);
    if (natural !== null) return { name: "ORDINAL", expressions: [natural, ...identity], descending: false };
  }
  const field = order?.field ?? OrderField.NAME;
  const descending = order?.direction === Direction.DESC;
  const key = keyExpression(list, field, { descending, named });
  return { name: `${field}_${descending ? "DESC" : "ASC"}`, expressions: [key, ...identity], descending };
}

function naturalOrder({ label, via }: { label: NodeLabel; via: Relationship | null }): string | null {
  if (via === null) return null;
  if (label === "Passage") return "n.ordinal";
  return via.name === "Document.articles" ? "n.ordinal" : null;
}

function keyExpression(
  { label, via }: { label: NodeLabel; via: Relationship | null },
  field: OrderField,
  { descending, named }: { descending: boolean; named: boolean },
): string {
  // Undated rows come last either way: above every digit when ascending, below when descending.
  const undated = descending ? "''" : "'~'";
  if (label === "Article" || label === "Document") {
    if (field === OrderField.NAME) return label === "Article" ? "coalesce(n.title, '')" : "coalesce(n.sources[0], '')";
    if (field === OrderField.FIRST_ATTESTED && label === "Article") return `coalesce(n.issuedOn, ${undated})`;
    const allowed = label === "Article" ? "NAME or FIRST_ATTESTED" : "NAME";
    throw new CampaignGraphError("BAD_INPUT", `orderBy: expected ${allowed} for a list of ${label}, got ${field}`);
  }
  switch (field) {
    case OrderField.NAME:
      return "n.name";
    case OrderField.MENTIONS:
      return "n.mentionCount";
    case OrderField.FIRST_ATTESTED:
      return `coalesce(n.firstAttestedOn, ${undated})`;
    case OrderField.RELEVANCE: {
      const weight = via?.evidenced === true ? "size(coalesce(r.passages, []))" : "n.mentionCount";
      return named ? `${EXACT} + ${weight}` : weight;
    }
  }
}
