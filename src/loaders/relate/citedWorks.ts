import { EntityType, RelationType } from "../../models/enums.js";
import { ARTICLE_KEY } from "../../models/records.js";
import type { RelationRecord } from "../../models/records.js";
import { entitiesOf } from "./RelateContext.js";
import type { RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** The article cites every work it names. */
export function relateCitedWorks({ context, entities }: RelateContext): RelationRecord[] {
  return entitiesOf(entities, EntityType.CITED_WORK).map(({ key, mentions }) => ({
    type: RelationType.CITES,
    from: ARTICLE_KEY,
    to: key,
    evidence: mentions.map((mention) => sentenceEvidence(context.article, mention, mention.method, mention.confidence)),
  }));
}
