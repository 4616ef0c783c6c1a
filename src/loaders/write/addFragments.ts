import type { GraphFragment, GraphNode, PropertyValue } from "../../models/graphFragment.js";
import type { BatchTransaction } from "./BatchTransaction.js";
import { compareIds, CopyIndex, propertiesOfKeys } from "./CopyIndex.js";
import { mergeEntities } from "./mergeEntities.js";
import { mergeRelations } from "./mergeRelations.js";
import { carryOutCopies, planCopies } from "./planCopies.js";

export interface FragmentToAdd {
  readonly fragment: GraphFragment;
  /** Of the document node, beside those of the fragment. */
  readonly properties: Readonly<Record<string, PropertyValue>>;
}

const STRUCTURE = new Set(["CONTAINS", "HAS_PASSAGE"]);

/** Adds documents none of whose contents are stored. */
export async function addFragments(transaction: BatchTransaction, documents: readonly FragmentToAdd[]): Promise<void> {
  if (documents.length === 0) return;
  await addStructure(transaction, documents);
  const nodes = documents.flatMap(({ fragment }) => fragment.nodes);
  const relationships = documents.flatMap(({ fragment }) => fragment.relationships);
  const known = await mergeEntities(
    transaction,
    nodes.filter(({ labels }) => labels.includes("Entity")),
  );
  await transaction.each("createMentions", { rows: relationships.filter(({ type }) => type === "MENTIONS") });
  const relations = relationships.filter(({ type }) => type !== "MENTIONS" && !STRUCTURE.has(type));
  await mergeRelations(transaction, relations, known);
  const entities = nodes.filter(({ labels }) => labels.includes("Entity")).map(({ id }) => id);
  await transaction.keyRelations([...new Set(entities)]);
}

async function addStructure(transaction: BatchTransaction, documents: readonly FragmentToAdd[]): Promise<void> {
  const rows = { Document: [] as object[], Article: [] as object[], Passage: [] as object[] };
  const [documentIndex, passageIndex] = [new CopyIndex(transaction, "Document"), new CopyIndex(transaction, "Passage")];
  const documentCopies = await planCopies(documentIndex, documents.map(wordingOf));
  const passageCopies = await planCopies(passageIndex, documents.flatMap(passagesOf));
  const keysOf = (id: string) => {
    const keyed = documentCopies.incoming.get(id) ?? passageCopies.incoming.get(id);
    return keyed === undefined ? {} : propertiesOfKeys(keyed.keys);
  };
  for (const { fragment, properties } of documents) {
    const containers = new Map(
      fragment.relationships.filter(({ type }) => STRUCTURE.has(type)).map(({ from, to }) => [to, from]),
    );
    for (const node of fragment.nodes) {
      const label = node.labels[0] as keyof typeof rows;
      const more = label === "Document" ? properties : {};
      rows[label]?.push({
        id: node.id,
        from: containers.get(node.id) ?? null,
        properties: { ...statedOf(node), ...more, ...keysOf(node.id) },
      });
    }
  }
  await transaction.each("mergeDocuments", { rows: rows.Document });
  await transaction.each("createArticles", { rows: rows.Article });
  await transaction.each("createPassages", { rows: rows.Passage });
  await carryOutCopies(documentIndex, documentCopies);
  await carryOutCopies(passageIndex, passageCopies);
}

/** The passages in the order of their ids, in which they are read from the store too. */
function passagesOf({ fragment }: FragmentToAdd): { readonly id: string; readonly text: string }[] {
  return fragment.nodes
    .filter(({ labels }) => labels[0] === "Passage")
    .map(({ id, properties }) => ({ id, text: properties.text as string }))
    .sort((a, b) => compareIds(a.id, b.id));
}

/** What of a document is compared: its cleaned text, whatever it was printed with and around. */
function wordingOf(document: FragmentToAdd): { readonly id: string; readonly text: string } {
  const texts = passagesOf(document).map(({ text }) => text);
  return { id: document.fragment.documentId, text: texts.join("") };
}

function statedOf(node: GraphNode): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(node.properties).filter(([, value]) => value !== null));
}
