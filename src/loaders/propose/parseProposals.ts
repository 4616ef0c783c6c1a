import { EntityType, RelationType } from "../../models/enums.js";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import type { ArticleProposals, EntityProposal, RelationProposal } from "./ArticleProposals.js";

/**
 * Reads the JSON text of an answer. An item in another shape than `proposalSchema` is counted and left out, so that one
 * slip does not cost the rest.
 * @throws CampaignGraphError PROPOSER_FAILED: not JSON, or not an object with the two lists
 */
export function parseProposals(json: string): ArticleProposals {
  const answer = parse(json);
  if (!isObject(answer) || !Array.isArray(answer["entities"]) || !Array.isArray(answer["relations"])) {
    throw failed("expected an object with the lists entities and relations", json);
  }
  const entities = answer["entities"].filter(isEntityProposal);
  const relations = answer["relations"].filter(isRelationProposal);
  const malformed = answer["entities"].length + answer["relations"].length - entities.length - relations.length;
  return { entities, relations, malformed };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw failed("expected JSON", json);
  }
}

const LONGEST_EXCERPT = 80;

function failed(expected: string, json: string): CampaignGraphError {
  const excerpt = JSON.stringify(json.slice(0, LONGEST_EXCERPT));
  return new CampaignGraphError("PROPOSER_FAILED", `the model's answer: ${expected}, got ${excerpt}`);
}

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === "string";
const isListOf = (value: unknown, is: (item: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isOneOf = (value: unknown, values: Readonly<Record<string, string>>): boolean =>
  Object.values(values).includes(value as string);

function isEntityProposal(value: unknown): value is EntityProposal {
  return (
    isObject(value) &&
    isText(value["key"]) &&
    isOneOf(value["type"], EntityType) &&
    isText(value["name"]) &&
    isTextOrNull(value["kind"]) &&
    isTextOrNull(value["date"]) &&
    isListOf(value["measures"], isText) &&
    isListOf(value["items"], isText) &&
    isListOf(
      value["mentions"],
      (mention) => isObject(mention) && Number.isInteger(mention["passage"]) && isText(mention["surface"]),
    )
  );
}

function isRelationProposal(value: unknown): value is RelationProposal {
  return (
    isObject(value) &&
    isOneOf(value["type"], RelationType) &&
    isText(value["from"]) &&
    isText(value["to"]) &&
    isTextOrNull(value["title"]) &&
    Number.isInteger(value["passage"]) &&
    isText(value["quote"])
  );
}
