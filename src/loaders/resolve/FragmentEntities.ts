import type { EntityType } from "../../models/enums.js";
import type { GraphNode, GraphRelationship, PropertyValue } from "../../models/graphFragment.js";
import type { ArticleRecord, EntityRecord, MentionRecord } from "../../models/records.js";
import { claimOf } from "./claimOf.js";
import { entityLabel } from "../../models/entityLabel.js";
import { entityProperties } from "./entityProperties.js";
import { entityIdentity, passageIdOf } from "./identity.js";
import { type Claim, joinClaims } from "./joinClaims.js";

/** UTF-16 units. What is longer than any name, title or slogan of the genre is a sentence that was taken for one. */
export const MAX_NAME_LENGTH = 200;

interface Entity {
  readonly type: EntityType;
  readonly local: boolean;
  claim: Claim;
  /** By passage and span: two records of one entity may share a mention. */
  readonly mentions: Map<string, GraphRelationship>;
}

/** The entities of one document, each once, with their mentions. */
export class FragmentEntities {
  readonly #entities = new Map<string, Entity>();

  /** @returns the ids of the article's entities by the keys of its records; those that are no entity are left out */
  addArticle(article: ArticleRecord, articleId: string): Map<string, string> {
    const ids = new Map<string, string>();
    for (const record of article.entities) {
      if (record.name === "" || record.name.length > MAX_NAME_LENGTH || record.mentions.length === 0) continue;
      const { id, local } = entityIdentity(record, articleId);
      const entity = this.#join(id, local, { record, issuedOn: article.issuedOn });
      for (const mention of record.mentions) addMention(entity, mention, { articleId, id });
      ids.set(record.key, id);
    }
    return ids;
  }

  nodes(): GraphNode[] {
    return [...this.#entities].map(([id, { type, claim, mentions }]) => ({
      id,
      labels: [entityLabel(type), "Entity"],
      properties: { ...entityProperties(claim), mentionCount: mentions.size },
    }));
  }

  /**
   * The first mention of an entity that other documents may name too also carries what this document claims of it:
   * from that the entity is put together again when one of them goes.
   */
  mentions(): GraphRelationship[] {
    return [...this.#entities.values()].flatMap(({ local, claim, mentions }) => {
      const ordered = [...mentions.values()].sort(compareMentions);
      return ordered.map((mention, index) =>
        local || index > 0 ? mention : { ...mention, properties: { ...mention.properties, ...statedOf(claim) } },
      );
    });
  }

  #join(id: string, local: boolean, { record, issuedOn }: { record: EntityRecord; issuedOn: string | null }): Entity {
    const claim = claimOf({ ...record, aliases: record.aliases.filter(isName) }, issuedOn);
    const known = this.#entities.get(id);
    if (known) {
      known.claim = joinClaims(record.type, known.claim, claim);
      return known;
    }
    const entity = { type: record.type, local, claim, mentions: new Map<string, GraphRelationship>() };
    this.#entities.set(id, entity);
    return entity;
  }
}

const isName = (text: string) => text !== "" && text.length <= MAX_NAME_LENGTH;

function addMention(entity: Entity, mention: MentionRecord, ends: { articleId: string; id: string }): void {
  const { passage, start, end, surface, method, confidence } = mention;
  const from = passageIdOf(ends.articleId, passage);
  const key = `${from} ${start}-${end}`;
  if (entity.mentions.has(key)) return;
  const properties = { start, end, surface, method, confidence };
  entity.mentions.set(key, { type: "MENTIONS", from, to: ends.id, properties });
}

function compareMentions(a: GraphRelationship, b: GraphRelationship): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return Number(a.properties.start) - Number(b.properties.start) || Number(a.properties.end) - Number(b.properties.end);
}

/** Without aliases that are none: they add nothing to a join. */
function statedOf({ aliases, ...stated }: Claim): Record<string, PropertyValue> {
  return aliases.length > 0 ? { ...stated, aliases } : stated;
}
