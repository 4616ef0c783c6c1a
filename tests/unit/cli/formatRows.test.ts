import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { displayWidth, formatRows } from "../../../src/cli/formatRows.js";

const rows = [
  { name: "云坪乡", count: 2, node: { id: "p1", labels: ["Place"], properties: { name: "云坪乡" } } },
  { name: 'a "b", c', count: null, node: null },
];

describe("formatRows", () => {
  it("prints json as one array of row objects", () => {
    assert.deepEqual(JSON.parse(formatRows(rows, "json")), rows);
    assert.equal(formatRows([], "json"), "[]\n");
  });

  it("prints csv as RFC 4180 has it, with nodes as JSON", () => {
    assert.equal(
      formatRows(rows, "csv"),
      'name,count,node\r\n云坪乡,2,"{""id"":""p1"",""labels"":[""Place""],""properties"":{""name"":""云坪乡""}}"\r\n"a ""b"", c",,\r\n',
    );
  });

  it("lines columns up where Chinese characters take two columns each", () => {
    const lines = formatRows(
      [
        { name: "云坪乡", n: 1 },
        { name: "abc", n: 22 },
      ],
      "table",
    ).split("\n");
    assert.deepEqual(lines, ["name    n", "------  --", "云坪乡  1", "abc     22", "(2 rows)", ""]);
  });

  it("cuts long cells in a table alone", () => {
    const long = "字".repeat(100);
    const [, , line] = formatRows([{ long }], "table").split("\n");
    assert.ok(displayWidth(line ?? "") <= 60 && line?.endsWith("…"));
    assert.ok(formatRows([{ long }], "csv").includes(long));
  });

  it("says so when there is no row", () => assert.equal(formatRows([], "table"), "(no rows)\n"));
});
