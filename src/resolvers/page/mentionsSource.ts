import { RELATIONSHIPS } from "../relationships.js";
import type { ConnectionSource } from "./planPage.js";

const ORDER_NAME = "PLACE_IN_TEXT";

/** What a passage names, from its first character on. */
export const MENTIONS_IN_PASSAGE: ConnectionSource = {
  label: "Entity",
  via: RELATIONSHIPS.passageMentions,
  order: { name: ORDER_NAME, expressions: ["r.start", "r.end", "n.id"], descending: false },
};

/** Where an entity is named, passage by passage. */
export const MENTIONS_OF_ENTITY: ConnectionSource = {
  label: "Passage",
  via: RELATIONSHIPS.entityMentions,
  order: { name: ORDER_NAME, expressions: ["n.id", "r.start", "r.end"], descending: false },
};
