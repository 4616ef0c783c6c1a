import type { ArticleRecord } from "../../models/records.js";
import { alignEntities } from "./alignEntities.js";
import { alignRelations } from "./alignRelations.js";
import type { ArticleProposals } from "./ArticleProposals.js";
import { withOfficeHoldersOnly } from "./withOfficeHoldersOnly.js";

export interface AlignedArticle {
  readonly article: ArticleRecord;
  /** How many entities and relations were added. */
  readonly accepted: number;
  /** How many proposals did not align with the text, did not fit the graph, or came malformed. */
  readonly rejected: number;
}

/**
 * Adds to an article's record what is proposed and stands in its text word for word: an entity by the stretches that
 * name it, a relation by a quotation that holds a name of both its ends. What the rules found stays as it is; an entity
 * they know is taken for theirs, and one that cuts across theirs is turned away. Pure.
 * @param method marks all that is added, in mentions and evidence
 */
export function alignProposals(article: ArticleRecord, proposals: ArticleProposals, method: string): AlignedArticle {
  const aligned = alignEntities(article, proposals.entities, method);
  const relations = alignRelations(article, proposals.relations, { ...aligned, method });
  const added = withOfficeHoldersOnly(aligned.added, relations.added);
  const accepted = added.entities.length + added.relations.length;
  const proposed = proposals.entities.length + proposals.relations.length + proposals.malformed;
  return {
    article: {
      ...article,
      entities: [...article.entities, ...added.entities],
      relations: [...article.relations, ...added.relations],
    },
    accepted,
    rejected: proposed - accepted - aligned.known - relations.known,
  };
}
