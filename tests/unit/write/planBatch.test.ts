import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type IncomingDocument, planBatch } from "../../../src/loaders/write/planBatch.js";

function incoming(source: string, documentId: string, extraction = "x"): IncomingDocument {
  return { source, extraction, fragment: { documentId, nodes: [], relationships: [] } };
}

describe("the plan of a batch", () => {
  it("writes a document once that comes under two paths", () => {
    const plan = planBatch([incoming("b.txt", "d1"), incoming("a.txt", "d1")], []);
    assert.deepEqual(
      plan.outcomes.map(({ status }) => status),
      ["added", "source-added"],
    );
    assert.deepEqual(
      plan.written.map(({ sources }) => sources),
      [["a.txt", "b.txt"]],
    );
  });

  it("takes a document out that its only source no longer holds", () => {
    const plan = planBatch([incoming("a.txt", "d2")], [{ id: "d1", sources: ["a.txt"], extraction: "x" }]);
    assert.deepEqual([plan.outcomes[0]?.status, plan.removed, plan.rewritten], ["replaced", ["d1"], []]);
  });

  it("leaves a document in place that another source still holds", () => {
    const plan = planBatch([incoming("a.txt", "d2")], [{ id: "d1", sources: ["a.txt", "b.txt"], extraction: "x" }]);
    assert.deepEqual([plan.removed, plan.renamed], [[], [{ id: "d1", sources: ["b.txt"] }]]);
  });

  it("rewrites what is extracted otherwise, and does nothing about the rest", () => {
    const stored = ["d1", "d2"].map((id) => ({ id, sources: [`${id}.txt`], extraction: "x" }));
    const plan = planBatch([incoming("d1.txt", "d1", "y"), incoming("d2.txt", "d2")], stored);
    assert.deepEqual(
      plan.outcomes.map(({ status }) => status),
      ["replaced", "unchanged"],
    );
    assert.deepEqual([plan.rewritten, plan.written.length, plan.renamed], [["d1"], 1, []]);
  });

  it("writes only the last of two contents that one source had in turn", () => {
    const plan = planBatch([incoming("a.txt", "d1"), incoming("a.txt", "d2")], []);
    assert.deepEqual(
      plan.written.map(({ incoming: document }) => document.fragment.documentId),
      ["d2"],
    );
  });
});
