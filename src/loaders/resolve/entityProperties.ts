import type { PropertyValue } from "../../models/graphFragment.js";
import type { Claim } from "./joinClaims.js";
import { pinyinForm, searchText, traditionalForm } from "./nameForms.js";

/** Neo4j refuses to index values of more than about 32,000 bytes; the forms of the name itself come first. */
const MAX_SEARCH_BYTES = 30_000;

/** The same bodies and campaigns are named over and over, and their forms cost more than all else about them. */
const MAX_REMEMBERED = 5_000;
const remembered = new Map<string, NameForms>();

interface NameForms {
  readonly namePinyin: string;
  readonly nameTraditional: string;
  readonly searchText: string;
}

/** The stored properties of an entity: what the documents claim, and the forms of its name for display and search. */
export function entityProperties(claim: Claim): Record<string, PropertyValue> {
  const nameEn = typeof claim.nameEn === "string" ? claim.nameEn : null;
  return { ...claim, ...formsOf(claim.name, claim.aliases, nameEn) };
}

function formsOf(name: string, aliases: readonly string[], nameEn: string | null): NameForms {
  const key = [name, nameEn ?? "", ...aliases].join("\n");
  const known = remembered.get(key);
  if (known) return known;
  const forms = {
    namePinyin: pinyinForm(name),
    nameTraditional: traditionalForm(name),
    searchText: withinBytes(searchText({ name, aliases, nameEn })),
  };
  if (remembered.size === MAX_REMEMBERED) remembered.clear();
  remembered.set(key, forms);
  return forms;
}

function withinBytes(text: string): string {
  if (Buffer.byteLength(text) <= MAX_SEARCH_BYTES) return text;
  let bytes = 0;
  const lines = text.split("\n").filter((line) => (bytes += Buffer.byteLength(line) + 1) <= MAX_SEARCH_BYTES);
  return lines.join("\n");
}
