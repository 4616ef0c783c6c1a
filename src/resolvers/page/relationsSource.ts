import { RelationType } from "../../models/enums.js";
import type { Relationship } from "../relationships.js";
import type { ConnectionSource } from "./planPage.js";

/** All relations of an entity of the given types, either way; mentions are none. */
export function relationsSource(types: readonly RelationType[]): ConnectionSource {
  const wanted = Object.values(RelationType).filter((type) => types.includes(type));
  const via: Relationship = {
    name: "Entity.relations",
    near: "Entity",
    far: "Node",
    arrow: `-[r:${wanted.join("|")}]-`,
    farImplied: true,
    titled: false,
    alike: false,
    evidenced: true,
    yields: "relation",
  };
  return {
    label: "Node",
    via,
    order: {
      name: "TYPE",
      expressions: ["type(r)", "startNode(r).id", "endNode(r).id", "coalesce(r.title, '')"],
      descending: false,
    },
  };
}
