import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, beforeEach, describe, it } from "node:test";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { DocumentWriter } from "../../src/loaders/write/DocumentWriter.js";
import { Genre, Script } from "../../src/models/enums.js";
import type { DocumentRecord } from "../../src/models/records.js";
import { seededRandom } from "../support/corpus/seededRandom.js";
import { editedText, inventedText } from "../support/inventedText.js";
import { contractStores, statement } from "./contractStores.js";
import { readExport } from "./readExport.js";

// Runs on the embedded store, and on the Neo4j that TEST_NEO4J_URI names.
/** A document of these paragraphs, that names nothing. */
function documentOf(source: string, paragraphs: readonly string[]): DocumentRecord {
  const text = paragraphs.join("\n");
  let end = -1;
  const passages = paragraphs.map((paragraph, ordinal) => {
    const sourceStart = end + 1;
    end = sourceStart + paragraph.length;
    return { ordinal, text: paragraph, heading: null, sourceStart, sourceEnd: end };
  });
  const about = { title: null, issuedOn: null, genre: Genre.REPORT };
  return {
    source,
    sha256: createHash("sha256").update(`${source}\n${text}`).digest("hex"),
    text,
    encoding: "UTF-8",
    script: Script.HANS,
    damage: 0,
    extractorVersion: "test",
    articles: [{ ordinal: 1, ...about, passages, entities: [], relations: [] }],
  };
}

const [report, notice, boilerplate] = [inventedText(1, 600), inventedText(2, 400), inventedText(3, 120)];
/** Three versions of a report, two of a notice, one alone; all end with one paragraph, as it is or edited. */
const documents = [
  documentOf("a.txt", [report, boilerplate]),
  documentOf("b.txt", [editedText(report, 0.01, 4), boilerplate]),
  documentOf("c.txt", [editedText(report, 0.02, 5), editedText(boilerplate, 0.02, 6)]),
  documentOf("d.txt", [notice, boilerplate]),
  documentOf("e.txt", [notice, editedText(boilerplate, 0.02, 7)]),
  documentOf("f.txt", [inventedText(8, 500), "短段落。", boilerplate]),
];
const document = (index: number): DocumentRecord => documents[index] as DocumentRecord;

/** Seeded permutations of so many documents. */
function orders(length: number, count: number): number[][] {
  const random = seededRandom(length);
  return Array.from({ length: count }, () => {
    const keyed = Array.from({ length }, (_, index) => ({ index, key: random() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ index }) => index);
  });
}

const graphs = new Map<string, string>();

for (const { name, open } of contractStores()) {
  describe(`copies of texts on ${name}`, () => {
    let store: GraphStore;
    let writer: DocumentWriter;
    const ask = (text: string) => store.read(statement(text));
    const clear = () => store.write((transaction) => transaction.run(statement("MATCH (n) DETACH DELETE n")));
    const families = async (label: string) => {
      const rows = await ask(
        `MATCH (a:${label})-[r:SAME_TEXT_AS]->(b:${label}) RETURN a.id AS a, b.id AS b, r.similarity AS similarity`,
      );
      const member = new Map<string, Set<string>>();
      for (const { a, b } of rows as { a: string; b: string }[]) {
        const joined = new Set([...(member.get(a) ?? [a]), ...(member.get(b) ?? [b])]);
        for (const id of joined) member.set(id, joined);
      }
      return { rows, families: [...new Set(member.values())].map(({ size }) => size).sort() };
    };

    before(async () => {
      store = await open();
      writer = new DocumentWriter(store);
    });
    beforeEach(clear);
    after(() => store.close());

    it("are linked, each with the similarity, and stay apart", async () => {
      await writer.write(documents);
      graphs.set(name, await readExport(store));
      const ofDocuments = await families("Document");
      assert.deepEqual(ofDocuments.families, [2, 3]);
      const similarities = ofDocuments.rows.map(({ similarity }) => similarity as number);
      assert.ok(similarities.every((similarity) => similarity >= 0.7 && similarity < 1));
      const ofPassages = await families("Passage");
      assert.deepEqual(ofPassages.families, [2, 3, 6]);
      assert.ok(ofPassages.rows.some(({ similarity }) => similarity === 1));
      const [counts] = await ask("MATCH (d:Document) WITH count(d) AS d MATCH (p:Passage) RETURN d, count(p) AS p");
      assert.deepEqual(counts, { d: 6, p: 13 });
    });

    it("are linked alike whatever the order and the batches", async () => {
      await writer.write(documents);
      const atOnce = await readExport(store);
      for (const order of orders(documents.length, 4)) {
        await clear();
        for (const index of order) await writer.write([document(index)]);
        assert.equal(await readExport(store), atOnce);
      }
      const half = documents.slice(0, 3);
      await clear();
      await writer.write(documents.slice(3));
      await writer.write(half);
      assert.equal(await readExport(store), atOnce);
    });

    it("go with their documents, whichever goes, and come again with them", async () => {
      await writer.write(documents);
      const whole = await readExport(store);
      for (const [index, { source }] of documents.entries()) {
        await writer.remove(source);
        const left = await readExport(store);
        await clear();
        await writer.write(documents.filter((_, other) => other !== index));
        assert.equal(left, await readExport(store), source);
        await writer.write([document(index)]);
        assert.equal(await readExport(store), whole, source);
      }
    });

    it("follow the edits of a document", async () => {
      await writer.write(documents);
      const edited = documentOf("a.txt", [inventedText(9, 600), editedText(notice, 0.01, 10)]);
      await writer.write([edited]);
      const replaced = await readExport(store);
      await clear();
      await writer.write([...documents.slice(1), edited]);
      assert.equal(replaced, await readExport(store));
    });

    it("of one paragraph have fewer links than there are copies", async () => {
      const many = Array.from({ length: 150 }, (_, index) => {
        const own = inventedText(100 + index, 80);
        return documentOf(`${index}.txt`, [own, boilerplate, editedText(boilerplate, 0.02, index)]);
      });
      for (let start = 0; start < many.length; start += 40) await writer.write(many.slice(start, start + 40));
      const { rows, families: sizes } = await families("Passage");
      assert.ok(sizes.some((size) => size >= 290));
      assert.ok(rows.length < 300 * 5, `${rows.length} links`);
    });
  });
}

describe("copies of texts", () => {
  it("are linked alike in every store", () => {
    for (const [name, graph] of graphs) assert.equal(graph, graphs.get("embedded"), name);
  });
});
