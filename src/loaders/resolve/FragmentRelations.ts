import type { GraphRelationship } from "../../models/graphFragment.js";
import { ARTICLE_KEY, type ArticleRecord, type RelationRecord } from "../../models/records.js";
import { emptyEvidence, type EvidenceLists, mergeEvidence } from "./EvidenceLists.js";
import { passageIdOf } from "./identity.js";
import { relationProperties } from "./relationProperties.js";

interface Relation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly title: string | null;
  evidence: EvidenceLists;
}

/** The relations of one document, each once for its ends and title, with the evidence of all its articles. */
export class FragmentRelations {
  readonly #relations = new Map<string, Relation>();

  constructor(private readonly documentId: string) {}

  /** @param ids of the article's entities by the keys of its records */
  addArticle(article: ArticleRecord, articleId: string, ids: ReadonlyMap<string, string>): void {
    for (const record of article.relations) {
      const from = record.from === ARTICLE_KEY ? articleId : ids.get(record.from);
      const to = ids.get(record.to);
      if (from === undefined || to === undefined || from === to) continue;
      this.#add({ type: record.type, from, to, title: record.title ?? null, evidence: evidenceOf(record, articleId) });
    }
  }

  relationships(): GraphRelationship[] {
    return [...this.#relations.values()].map(({ type, from, to, title, evidence }) => {
      const stated = relationProperties(evidence, evidence.passages.length > 0 ? [] : [this.documentId]);
      return { type, from, to, properties: title === null ? stated : { title, ...stated } };
    });
  }

  #add(relation: Relation): void {
    const key = [relation.type, relation.from, relation.to, relation.title ?? ""].join("\u0000");
    const known = this.#relations.get(key);
    if (known) known.evidence = mergeEvidence(known.evidence, relation.evidence);
    else this.#relations.set(key, relation);
  }
}

function evidenceOf(record: RelationRecord, articleId: string): EvidenceLists {
  const { evidence } = record;
  if (evidence.length === 0) return emptyEvidence();
  return mergeEvidence({
    passages: evidence.map(({ passage }) => passageIdOf(articleId, passage)),
    spans: evidence.map(({ start, end }) => `${start}-${end}`),
    quotes: evidence.map(({ quote }) => quote),
    confidences: evidence.map(({ confidence }) => confidence),
    methods: evidence.map(({ method }) => method),
  });
}
