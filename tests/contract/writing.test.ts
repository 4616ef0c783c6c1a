import assert from "node:assert/strict";
import { after, before, beforeEach, describe, it } from "node:test";
import type { GraphStore } from "../../src/graph/GraphStore.js";
import { DocumentWriter } from "../../src/loaders/write/DocumentWriter.js";
import { Level, SloganKind } from "../../src/models/enums.js";
import type { DocumentRecord } from "../../src/models/records.js";
import { contractStores, statement } from "./contractStores.js";
import { readExport } from "./readExport.js";
import { type DocumentSketch, sketchDocument } from "./records.js";

// Runs on the embedded store, and on the Neo4j that TEST_NEO4J_URI names.
const sketches: readonly DocumentSketch[] = [
  { source: "a.txt", county: "临江县", issuedOn: "2013-05-02", alias: "临江县委员会" },
  { source: "b.txt", county: "临江县", issuedOn: "2012", level: null, sloganKind: SloganKind.THEME },
  { source: "c.txt", county: "望山县", issuedOn: null, formulaItems: ["常学", "常思", "常行"] },
  { source: "d.txt", county: "望山县", issuedOn: "2014-01", level: Level.PREFECTURE, plain: true },
  { source: "e.txt", county: "石桥县", issuedOn: "2013-11", alias: "石桥县党委" },
];
const documents = sketches.map(sketchDocument);
const document = (index: number): DocumentRecord => documents[index] as DocumentRecord;

/** The store, but for one statement that fails in its transactions. */
function failingAt(store: GraphStore, name: string): GraphStore {
  const write: GraphStore["write"] = (work) =>
    store.write((transaction) =>
      work({
        run: (statement, parameters) => {
          if (statement.name === name) throw new Error("on purpose");
          return transaction.run(statement, parameters);
        },
      }),
    );
  return Object.create(store, { write: { value: write }, kind: { value: store.kind } }) as GraphStore;
}

const graphs = new Map<string, string>();

for (const { name, open } of contractStores()) {
  describe(`writing documents on ${name}`, () => {
    let store: GraphStore;
    let writer: DocumentWriter;
    const ask = (text: string) => store.read(statement(text));
    const clear = async () => {
      await store.write((transaction) => transaction.run(statement("MATCH (n) DETACH DELETE n")));
    };

    before(async () => {
      store = await open();
      writer = new DocumentWriter(store);
    });
    beforeEach(clear);
    after(() => store.close());

    it("gives one graph whatever the order and the batches", async () => {
      await writer.write(documents);
      const atOnce = await readExport(store);
      graphs.set(name, atOnce);
      for (const order of [
        [4, 2, 0, 3, 1],
        [1, 3, 2, 4, 0],
      ]) {
        await clear();
        for (const index of order) await writer.write([document(index)]);
        assert.equal(await readExport(store), atOnce);
      }
    });

    it("changes nothing when documents are loaded again", async () => {
      await writer.write(documents);
      const before = await readExport(store);
      const outcomes = await writer.write([...documents].reverse());
      assert.deepEqual(new Set(outcomes.map(({ status }) => status)), new Set(["unchanged"]));
      assert.equal(await readExport(store), before);
    });

    it("is as before when a document is taken out again, whichever it is", async () => {
      for (const [index, record] of documents.entries()) {
        await clear();
        await writer.write(documents.filter((_, other) => other !== index));
        const before = await readExport(store);
        await writer.write([record]);
        assert.notEqual(await readExport(store), before);
        assert.equal(await writer.remove(record.source), true);
        assert.equal(await readExport(store), before, `after ${record.source} was removed`);
      }
    });

    it("is empty when all are taken out", async () => {
      const outcomes = await writer.write(documents);
      for (const { documentId } of outcomes) assert.equal(await writer.remove(documentId), true);
      assert.deepEqual(await ask("MATCH (n) RETURN count(n) AS nodes"), [{ nodes: 0 }]);
      assert.equal(await writer.remove("a.txt"), false);
    });

    it("replaces a document whose file was edited, and keeps what another attests", async () => {
      await writer.write(documents);
      const edited = sketchDocument({ source: "a.txt", county: "临江县", plain: true });
      const [outcome] = await writer.write([edited]);
      assert.equal(outcome?.status, "replaced");
      const afterwards = await readExport(store);
      await clear();
      await writer.write([edited, ...documents.slice(1)]);
      assert.equal(await readExport(store), afterwards);
    });

    it("replaces what a newer extractor reads in the same bytes, and keeps when it was loaded", async () => {
      const early = new DocumentWriter(store, { clock: () => new Date("2020-01-01T00:00:00Z") });
      await early.write(documents);
      const [outcome] = await writer.write([{ ...document(0), extractorVersion: "newer", articles: [] }]);
      assert.equal(outcome?.status, "replaced");
      const rows = await ask(
        "MATCH (d:Document {id: '" +
          (outcome?.documentId ?? "") +
          "'}) " +
          "RETURN d.loadedAt AS loadedAt, d.extractorVersion AS version, COUNT { (d)-[:CONTAINS]->() } AS articles",
      );
      assert.deepEqual(rows, [{ loadedAt: "2020-01-01T00:00:00.000Z", version: "newer", articles: 0 }]);
    });

    it("keeps the same bytes under two paths as one document with two sources", async () => {
      const copy = { ...document(0), source: "copies/a.txt" };
      const outcomes = await writer.write([copy, document(0)]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ["added", "source-added"],
      );
      assert.deepEqual(await ask("MATCH (d:Document) RETURN d.sources AS sources"), [
        { sources: ["a.txt", "copies/a.txt"] },
      ]);
      await writer.remove("a.txt");
      assert.deepEqual(await ask("MATCH (d:Document) RETURN d.sources AS sources"), [{ sources: ["copies/a.txt"] }]);
    });

    it("takes only the edited source from a document that has another", async () => {
      await writer.write([document(0), { ...document(0), source: "copy.txt" }]);
      await writer.write([{ ...document(1), source: "a.txt" }]);
      assert.deepEqual(await ask("MATCH (d:Document) RETURN d.sources AS sources ORDER BY sources[0]"), [
        { sources: ["a.txt"] },
        { sources: ["copy.txt"] },
      ]);
    });

    it("joins what documents say of one entity", async () => {
      await writer.write(documents);
      const [committee] = await ask(
        "MATCH (o:Organization {name: '临江县委'}) RETURN o.aliases AS aliases, o.level AS level, " +
          "o.mentionCount AS mentions, o.firstAttestedOn AS first",
      );
      assert.deepEqual(committee, { aliases: ["临江县委员会"], level: "COUNTY", mentions: 4, first: "2012" });
      const [slogan] = await ask("MATCH (s:Slogan) WHERE s.name STARTS WITH '清风' RETURN s.kind AS kind");
      assert.deepEqual(slogan, { kind: "THEME" });
      const formulas = await ask("MATCH (s:Slogan {name: '三个常'}) RETURN s.items AS items ORDER BY items[0]");
      assert.deepEqual(formulas, [{ items: ["常学", "常思", "常行"] }, { items: ["常抓", "常查", "常改"] }]);
      const [campaign] = await ask("MATCH (c:Campaign) RETURN c.mentionCount AS mentions, c.searchText AS searchText");
      assert.equal(campaign?.mentions, 5);
      assert.match(String(campaign?.searchText), /qfjwjhd/);
    });

    it("leaves no relationship of an entity without a passage or the lexicon", async () => {
      await writer.write(documents);
      const rows = await ask(
        "MATCH (:Entity)-[r]->(:Entity) WHERE size(coalesce(r.passages, [])) = 0 RETURN DISTINCT r.methods AS methods",
      );
      assert.deepEqual(rows, [{ methods: ["LEXICON"] }]);
    });

    it("keeps nothing of a batch that fails", async () => {
      const failing = failingAt(store, "write/createMentions");
      await assert.rejects(new DocumentWriter(failing).write(documents), /on purpose/);
      assert.deepEqual(await ask("MATCH (n) RETURN count(n) AS nodes"), [{ nodes: 0 }]);
    });

    it("counts right when several writers write at once", async () => {
      await writer.write(documents);
      const inTurn = await readExport(store);
      await clear();
      await Promise.all(documents.map((record) => new DocumentWriter(store).write([record])));
      assert.equal(await readExport(store), inTurn);
    });
  });
}

describe("writing documents on all stores", () => {
  it("gives equal graphs", () => {
    const [first, ...others] = graphs.values();
    assert.ok(first !== undefined && first.length > 0);
    for (const other of others) assert.equal(other, first);
  });
});
