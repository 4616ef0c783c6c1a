import type { NodeType } from "../models/Node.js";

/** What a resolver may ask for: a type of the schema, or one of the interfaces. Only `Node` is no label in the store. */
export type NodeLabel = NodeType | "Entity" | "Node";

type Columns = Readonly<Record<string, readonly string[]>>;

const same = (...names: string[]): Columns => Object.fromEntries(names.map((name) => [name, [name]]));

const ENTITY: Columns = {
  ...same("name", "nameEn", "aliases", "mentionCount", "firstAttestedOn"),
  // Worked out from the name where the store does not have them.
  namePinyin: ["name", "namePinyin"],
  nameTraditional: ["name", "nameTraditional"],
};

/** For each type, the stored properties behind each scalar field. Relations are not here: they need no property. */
const COLUMNS: Readonly<Record<NodeType, Columns>> = {
  Organization: { ...ENTITY, ...same("kind", "level", "masked") },
  Leader: ENTITY,
  Campaign: { ...ENTITY, ...same("scope", "startedOn", "endedOn") },
  Slogan: { ...ENTITY, ...same("kind", "items") },
  Activity: { ...ENTITY, ...same("kind", "date", "measures") },
  Place: { ...ENTITY, ...same("level", "code") },
  CitedWork: { ...ENTITY, ...same("number") },
  Document: same("sha256", "sources", "encoding", "script", "loadedAt", "damage"),
  Article: same("ordinal", "title", "genre", "issuedOn"),
  Passage: same("ordinal", "text", "heading", "sourceStart", "sourceEnd"),
};

export const ENTITY_TYPES: readonly NodeType[] = [
  "Organization",
  "Leader",
  "Campaign",
  "Slogan",
  "Activity",
  "Place",
  "CitedWork",
];
export const NODE_TYPES: readonly NodeType[] = [...ENTITY_TYPES, "Document", "Article", "Passage"];

function typesOf(label: NodeLabel): readonly NodeType[] {
  if (label === "Node") return NODE_TYPES;
  return label === "Entity" ? ENTITY_TYPES : [label];
}

/** Whether a row must say which type it is. */
export function isInterface(label: NodeLabel): label is "Entity" | "Node" {
  return label === "Entity" || label === "Node";
}

/** The stored properties that answer the selected fields, without `id`, in an order that does not depend on the query. */
export function columnsFor(labels: readonly NodeLabel[], fields: Iterable<string>): string[] {
  const known = labels.flatMap(typesOf).map((type) => COLUMNS[type]);
  const columns = new Set<string>();
  for (const field of fields) {
    for (const map of known) {
      for (const column of (Object.hasOwn(map, field) ? map[field] : undefined) ?? []) columns.add(column);
    }
  }
  return [...columns].sort();
}
