import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseParameter } from "../../../src/cli/parseParameter.js";
import { UsageError } from "../../../src/cli/UsageError.js";

describe("parseParameter", () => {
  it("takes JSON where it parses, else a string", () => {
    assert.deepEqual(parseParameter("limit=5"), { limit: 5 });
    assert.deepEqual(parseParameter('ids=["a","b"]'), { ids: ["a", "b"] });
    assert.deepEqual(parseParameter("name=教育强县"), { name: "教育强县" });
    assert.deepEqual(parseParameter('name="5"'), { name: "5" });
    assert.deepEqual(parseParameter("text=a=b"), { text: "a=b" });
    assert.deepEqual(parseParameter("text="), { text: "" });
  });

  it("keeps those given before", () => {
    assert.deepEqual(parseParameter("b=2", parseParameter("a=1")), { a: 1, b: 2 });
  });

  for (const text of ["limit", "=5", "1x=5", ""]) {
    it(`refuses ${JSON.stringify(text)} and says what it expected`, () => {
      assert.throws(
        () => parseParameter(text),
        (error: unknown) => {
          return error instanceof UsageError && error.message.startsWith("--param: expected NAME=VALUE, got ");
        },
      );
    });
  }
});
