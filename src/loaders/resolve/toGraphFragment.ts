import { createHash } from "node:crypto";
import type { GraphFragment, GraphNode, GraphRelationship } from "../../models/graphFragment.js";
import type { ArticleRecord, DocumentRecord } from "../../models/records.js";
import { articleIdOf, documentIdOf, passageIdOf } from "./identity.js";
import { FragmentEntities } from "./FragmentEntities.js";
import { FragmentRelations } from "./FragmentRelations.js";

/**
 * What one document contributes to the graph, with the ids that its nodes have there. `loadedAt` and the sources beside
 * its own are not part of it: they are known only where it is written.
 */
export function toGraphFragment(record: DocumentRecord): GraphFragment {
  const documentId = documentIdOf(record.sha256);
  const entities = new FragmentEntities();
  const relations = new FragmentRelations(documentId);
  const structure = record.articles.map((article) => articleStructure(documentId, article));
  for (const article of record.articles) {
    const articleId = articleIdOf(documentId, article.ordinal);
    const ids = entities.addArticle(article, articleId);
    relations.addArticle(article, articleId, ids);
  }
  return {
    documentId,
    nodes: [documentNode(documentId, record), ...structure.flatMap(({ nodes }) => nodes), ...entities.nodes()],
    relationships: [
      ...structure.flatMap(({ relationships }) => relationships),
      ...entities.mentions(),
      ...relations.relationships(),
    ],
  };
}

function documentNode(id: string, record: DocumentRecord): GraphNode {
  const { sha256, source, text, encoding, script, extractorVersion, damage } = record;
  const textSha256 = createHash("sha256").update(text).digest("hex");
  const properties = { sha256, sources: [source], text, textSha256, encoding, script, extractorVersion, damage };
  return { id, labels: ["Document"], properties };
}

function articleStructure(documentId: string, article: ArticleRecord): Pick<GraphFragment, "nodes" | "relationships"> {
  const id = articleIdOf(documentId, article.ordinal);
  const { ordinal, title, issuedOn, genre } = article;
  const nodes: GraphNode[] = [{ id, labels: ["Article"], properties: { ordinal, title, issuedOn, genre } }];
  const relationships: GraphRelationship[] = [{ type: "CONTAINS", from: documentId, to: id, properties: {} }];
  for (const passage of article.passages) {
    const passageId = passageIdOf(id, passage.ordinal);
    nodes.push({ id: passageId, labels: ["Passage"], properties: { ...passage } });
    relationships.push({ type: "HAS_PASSAGE", from: id, to: passageId, properties: {} });
  }
  return { nodes, relationships };
}
