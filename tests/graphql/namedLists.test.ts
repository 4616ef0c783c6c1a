import assert from "node:assert/strict";
import { before, it } from "node:test";
import { ask } from "./support/ask.js";
import { onEveryStore } from "./support/stores.js";
import { type HandmadeGraph, writeGraph } from "./support/writeGraph.js";

/** So many names that on Neo4j a frequent word is met in the order of names, or looked up where it is only at their end. */
const COUNT = 7_200;
/** By turns: many hold 茶林 from the first on, 山泉 only the last ones, 溪口 hardly any. */
function nameOf(index: number): string {
  if (index >= COUNT - 1_600) return `终点山泉${index % 7}`;
  if (index % 900 === 0) return `起点溪口${index % 7}`;
  return index % 3 === 0 ? `起点茶林${index % 50}` : `起点${index}`;
}
const rows = Array.from({ length: COUNT }, (_, index) => ({
  id: `organization-${String(index).padStart(4, "0")}`,
  name: nameOf(index),
}));

const graph: HandmadeGraph = {
  nodes: rows.map(({ id, name }, index) => [
    "Organization:Entity",
    { id, name, searchText: name, kind: index % 2 ? "SCHOOL" : "OTHER", masked: false, mentionCount: 1, aliases: [] },
  ]),
  relationships: [],
};

interface Page {
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  readonly nodes: { id: string }[];
}
const idsOf = ({ nodes }: Page): string[] => nodes.map(({ id }) => id);

// On Neo4j too where TEST_NEO4J_URI names one.
onEveryStore("A long list filtered by part of a name", (store) => {
  before(() => writeGraph(store(), graph));

  const read = async (filter: string, direction: string, page: string): Promise<Page> => {
    const query = `{ organizations(filter: { ${filter} }, orderBy: { field: NAME, direction: ${direction} }, ${page}) {
      nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    return (await ask(store(), query)).organizations;
  };

  for (const word of ["茶林", "山泉", "溪口", "点茶林", "终点山泉", "茶", "泉", "点"]) {
    for (const direction of ["ASC", "DESC"]) {
      it(`is exact for ${word} from either end, by name ${direction}`, async () => {
        const expected = rows
          .filter(({ name }) => name.includes(word))
          .map(({ id, name }) => `${name}\u0001${id}`)
          .sort()
          .map((key) => key.split("\u0001")[1] as string);
        if (direction === "DESC") expected.reverse();
        const list = (page: string): Promise<Page> => read(`nameContains: "${word}"`, direction, page);
        const first = await list("first: 5");
        const next = await list(`first: 100, after: "${first.pageInfo.endCursor}"`);
        assert.deepEqual([...idsOf(first), ...idsOf(next)], expected.slice(0, 105));
        assert.deepEqual([first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage], [true, false]);
        assert.equal(next.pageInfo.hasPreviousPage, true);
        assert.equal(next.pageInfo.hasNextPage, expected.length > 105);
        const last = await list("last: 3");
        const previous = await list(`last: 4, before: "${last.pageInfo.startCursor}"`);
        assert.deepEqual([...idsOf(previous), ...idsOf(last)], expected.slice(-7));
      });
    }
  }

  it("meets the other conditions too, however the word is found", async () => {
    for (const word of ["茶林", "终点山泉", "点"]) {
      const expected = rows
        .filter(({ name }, index) => name.includes(word) && index % 2 === 1)
        .map(({ id, name }) => `${name}\u0001${id}`)
        .sort()
        .map((key) => key.split("\u0001")[1]);
      const page = await read(`nameContains: "${word}", kind: [SCHOOL]`, "ASC", "first: 20");
      assert.deepEqual(idsOf(page), expected.slice(0, 20));
    }
  });
});
