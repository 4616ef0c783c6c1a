import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describeFailure } from "../../../src/cli/describeFailure.js";
import { UsageError } from "../../../src/cli/UsageError.js";
import { CampaignGraphError, type ErrorCode } from "../../../src/models/CampaignGraphError.js";

describe("describeFailure", () => {
  for (const [code, status] of [
    ["BAD_INPUT", 2],
    ["NOT_FOUND", 1],
    ["STORE_FAILED", 1],
    ["STORE_UNAVAILABLE", 3],
    ["PORT_TAKEN", 3],
  ] as const satisfies readonly (readonly [ErrorCode, number])[]) {
    it(`ends with status ${status} for ${code}`, () => {
      assert.deepEqual(describeFailure(new CampaignGraphError(code, "expected x,\n  got y")), {
        status,
        line: "expected x, got y",
      });
    });
  }

  it("ends with status 2 for a wrong command line", () => {
    assert.deepEqual(describeFailure(new UsageError("expected x")), { status: 2, line: "expected x" });
  });

  it("keeps an unknown fault to one line and says how to see more", () => {
    const failure = describeFailure(new TypeError("x is not\na function"));
    assert.deepEqual(failure, { status: 1, line: "unexpected fault: x is not a function (--verbose shows where)" });
    assert.equal(describeFailure("text").status, 1);
  });
});
