import type { GraphStore, GraphValue, Row } from "../graph/GraphStore.js";
import { loadStatement } from "../graph/loadStatement.js";
import type { Extractor } from "../loaders/Extractor.js";
import {
  compareMentions,
  comparePassages,
  compareQuotations,
  compareText,
  type StoredPassage,
} from "./compareStored.js";

/** Ids asked for in one round trip. */
const PAGE = 500;

/** Counts of what was compared, filled while `verifyStore` runs. */
export interface Compared {
  documents: number;
  passages: number;
  mentions: number;
  quotations: number;
}

/**
 * Compares the text of every stored document with its hash, cleans it again and compares its passages with those stored,
 * then every mention and every quotation with the passage it names. Yields each difference as one line.
 */
export async function* verifyStore(
  store: GraphStore,
  extractor: Extractor,
  compared: Compared,
): AsyncGenerator<string> {
  const ask = (name: string, parameters: Record<string, GraphValue> = {}): Promise<Row[]> =>
    store.read(loadStatement(`read/${name}`, store.kind), parameters);
  const articles = new Set<string>();
  for (const { id } of await ask("documentIds")) {
    const [document] = await ask("documentText", { id: id as string });
    if (document === undefined) continue;
    const passages = (await ask("documentPassages", { id: id as string })) as unknown as StoredPassage[];
    for (const { articleId } of passages) articles.add(articleId);
    yield* compareText(id as string, document);
    yield* comparePassages(id as string, passages, extract(extractor, document));
    const mentions = await ask("documentMentions", { id: id as string });
    yield* compareMentions(mentions, new Map(passages.map((passage) => [passage.id, passage.text])));
    compared.documents += 1;
    compared.passages += passages.length;
    compared.mentions += mentions.length;
  }
  const entities = (await ask("entityIds")).map(({ id }) => id as string);
  for (const [statement, ids] of [
    ["articleEvidence", [...articles]],
    ["entityEvidence", entities],
  ] as const) {
    for (let start = 0; start < ids.length; start += PAGE) {
      const rows = await ask(statement, { ids: ids.slice(start, start + PAGE) });
      compared.quotations += rows.reduce((sum, { quotes }) => sum + (quotes as string[]).length, 0);
      yield* compareQuotations(rows, await textsOf(rows, ask));
    }
  }
}

async function textsOf(
  rows: readonly Row[],
  ask: (name: string, parameters: Record<string, GraphValue>) => Promise<Row[]>,
): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flatMap(({ passages }) => passages as string[]))];
  const texts = new Map<string, string>();
  for (let start = 0; start < ids.length; start += PAGE) {
    for (const { id, text } of await ask("passageTexts", { ids: ids.slice(start, start + PAGE) })) {
      texts.set(id as string, text as string);
    }
  }
  return texts;
}

function extract(extractor: Extractor, document: Row) {
  const sources = document.sources as string[];
  return extractor.extract({
    source: sources[0] ?? "",
    sha256: document.sha256 as string,
    text: document.text as string,
    encoding: document.encoding as string,
    encodingConfidence: 1,
    undecodable: 0,
    stated: {},
  });
}
