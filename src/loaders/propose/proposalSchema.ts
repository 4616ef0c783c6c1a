import { ActivityKind, EntityType, OrganizationKind, RelationType, SloganKind } from "../../models/enums.js";

const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;
const texts = { type: "array", items: text } as const;
const passage = { type: "integer" } as const;
const kinds = [...new Set<string>([OrganizationKind, ActivityKind, SloganKind].flatMap((kind) => Object.values(kind)))];

function object(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/**
 * The JSON schema of an answer. Every property is required and none may be added, as strict structured output asks:
 * https://platform.openai.com/docs/guides/structured-outputs
 */
export const proposalSchema = object({
  entities: {
    type: "array",
    items: object({
      key: text,
      type: { type: "string", enum: Object.values(EntityType) },
      name: text,
      kind: { type: ["string", "null"], enum: [...kinds, null] },
      mentions: { type: "array", items: object({ passage, surface: text }) },
      date: textOrNull,
      measures: texts,
      items: texts,
    }),
  },
  relations: {
    type: "array",
    items: object({
      type: { type: "string", enum: Object.values(RelationType) },
      from: text,
      to: text,
      title: textOrNull,
      passage,
      quote: text,
    }),
  },
});
