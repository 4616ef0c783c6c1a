import type { GraphValue } from "../../graph/GraphStore.js";
import { queryForms } from "../../loaders/resolve/nameForms.js";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { NodeLabel } from "../nodeColumns.js";
import type { Condition } from "./Condition.js";

/** The filters of the schema, read as plain data: their classes have been validated before. */
export type FilterValues = Readonly<Record<string, GraphValue | undefined>>;

/** Later than every more exact date that begins with the same year or month: `2005-03` is not later than `2005`. */
const atEndOf = (date: GraphValue): string => `${String(date)}~`;

const simple = (text: string) => (name: string, value: GraphValue) => ({ text, parameters: { [name]: value } });

/** Filters that need nothing but their own value. The text never contains a value. */
const PREDICATES: Readonly<Record<string, (name: string, value: GraphValue) => Condition>> = {
  kind: simple("n.kind IN $kind"),
  level: simple("n.level IN $level"),
  genre: simple("n.genre IN $genre"),
  masked: simple("n.masked = $masked"),
  scope: simple("n.scope = $scope"),
  script: simple("n.script = $script"),
  startedFrom: simple("n.startedOn >= $startedFrom"),
  startedTo: (name, value) => ({ text: "n.startedOn <= $startedTo", parameters: { [name]: atEndOf(value) } }),
  dateFrom: simple("n.date >= $dateFrom"),
  dateTo: (name, value) => ({ text: "n.date <= $dateTo", parameters: { [name]: atEndOf(value) } }),
  issuedFrom: simple("n.issuedOn >= $issuedFrom"),
  issuedTo: (name, value) => ({ text: "n.issuedOn <= $issuedTo", parameters: { [name]: atEndOf(value) } }),
};

const INSIDE = "-[:PART_OF*0..8]->(:Place {id: $placeId})";

/** Filters by a neighbor: what the path to it is depends on what is filtered. */
const NEIGHBORS: Readonly<Record<string, Partial<Record<NodeLabel, string>>>> = {
  placeId: { Organization: `(n)-[:LOCATED_IN]->(:Place)${INSIDE}`, Place: `(n)${INSIDE}` },
  campaignId: {
    Organization: "(n)-[:RUNS]->(:Campaign {id: $campaignId})",
    Activity: "(n)-[:PART_OF]->(:Campaign {id: $campaignId})",
  },
  organizationId: {
    Leader: "(n)-[:HOLDS_POSITION]->(:Organization {id: $organizationId})",
    Activity: "(n)<-[:ORGANIZED]-(:Organization {id: $organizationId})",
    Article: "(n)-[:ISSUED_BY]->(:Organization {id: $organizationId})",
  },
};

const SOURCE: Readonly<Partial<Record<NodeLabel, string>>> = {
  Article: "EXISTS { MATCH (n)<-[:CONTAINS]-(d:Document) WHERE $source IN d.sources }",
};
const ENTITY_SOURCE =
  "EXISTS { MATCH (n)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(:Article)<-[:CONTAINS]-(d:Document) WHERE $source IN d.sources }";

/** What a filter means for rows of `label`. @throws CampaignGraphError BAD_INPUT for a name that is only punctuation */
export function filterConditions(label: NodeLabel, filter: FilterValues): Condition[] {
  const given = Object.entries(filter).filter((entry): entry is [string, GraphValue] => entry[1] != null);
  const attested = attestedCondition(label, filter);
  return [...given.flatMap(([name, value]) => conditionOf(label, name, value)), ...attested];
}

function conditionOf(label: NodeLabel, name: string, value: GraphValue): Condition[] {
  const predicate = PREDICATES[name];
  if (predicate) return [predicate(name, value)];
  const path = NEIGHBORS[name]?.[label];
  if (path !== undefined) return [{ text: `EXISTS { MATCH ${path} }`, parameters: { [name]: value } }];
  if (name === "nameContains") return [nameCondition(label, String(value))];
  if (name === "source") return [{ text: SOURCE[label] ?? ENTITY_SOURCE, parameters: { source: value } }];
  return [];
}

/** What `nameContains` becomes for entities where the query has one form: a text index answers this, but no OR of two. */
export const ONE_NAME_FORM = "n.searchText CONTAINS $name0";

function nameCondition(label: NodeLabel, text: string): Condition {
  if (label === "Article") return { text: "n.title CONTAINS $name0", parameters: { name0: text } };
  if (label === "Document") {
    return { text: "any(source IN n.sources WHERE source CONTAINS $name0)", parameters: { name0: text } };
  }
  const forms = queryForms(text);
  if (forms.length === 0) {
    throw new CampaignGraphError("BAD_INPUT", `nameContains: expected a letter or digit, got ${JSON.stringify(text)}`);
  }
  const parts = forms.map((_, index) => `n.searchText CONTAINS $name${index}`);
  return {
    text: parts.length === 1 ? (parts[0] as string) : `(${parts.join(" OR ")})`,
    parameters: Object.fromEntries(forms.map((form, index) => [`name${index}`, form])),
  };
}

const PASSAGE_OF = "(n)<-[:MENTIONS]-(:Passage)<-[:HAS_PASSAGE]-(a:Article)";
const ATTESTED_BY: Readonly<Partial<Record<NodeLabel, string>>> = { Document: "(n)-[:CONTAINS]->(a:Article)" };

function attestedCondition(label: NodeLabel, { attestedFrom, attestedTo }: FilterValues): Condition[] {
  if (attestedFrom == null && attestedTo == null) return [];
  const subject = label === "Article" ? "n" : "a";
  const bounds = [
    ...(attestedFrom == null ? [] : [`${subject}.issuedOn >= $attestedFrom`]),
    ...(attestedTo == null ? [] : [`${subject}.issuedOn <= $attestedTo`]),
  ].join(" AND ");
  const parameters = {
    ...(attestedFrom == null ? {} : { attestedFrom }),
    ...(attestedTo == null ? {} : { attestedTo: atEndOf(attestedTo) }),
  };
  if (label === "Article") return [{ text: bounds, parameters }];
  return [{ text: `EXISTS { MATCH ${ATTESTED_BY[label] ?? PASSAGE_OF} WHERE ${bounds} }`, parameters }];
}
