import type { PropertyValue } from "../../models/graphFragment.js";
import type { Claim } from "./joinClaims.js";
import { pinyinForm, searchText, traditionalForm } from "./nameForms.js";

/** Neo4j refuses to index values of more than about 32,000 bytes; the forms of the name itself come first. */
const MAX_SEARCH_BYTES = 30_000;

/** The stored properties of an entity: what the documents claim, and the forms of its name for display and search. */
export function entityProperties(claim: Claim): Record<string, PropertyValue> {
  const nameEn = typeof claim.nameEn === "string" ? claim.nameEn : null;
  return {
    ...claim,
    namePinyin: pinyinForm(claim.name),
    nameTraditional: traditionalForm(claim.name),
    searchText: withinBytes(searchText({ name: claim.name, aliases: claim.aliases, nameEn })),
  };
}

function withinBytes(text: string): string {
  if (Buffer.byteLength(text) <= MAX_SEARCH_BYTES) return text;
  let bytes = 0;
  const lines = text.split("\n").filter((line) => (bytes += Buffer.byteLength(line) + 1) <= MAX_SEARCH_BYTES);
  return lines.join("\n");
}
