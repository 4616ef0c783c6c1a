import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isStillClaimed } from "../../../src/loaders/resolve/isStillClaimed.js";
import { type Claim, joinClaims } from "../../../src/loaders/resolve/joinClaims.js";
import { EntityType } from "../../../src/models/enums.js";
import { seededRandom } from "../../support/corpus/seededRandom.js";

const type = EntityType.ACTIVITY;
const join = (claims: readonly Claim[]): Claim => claims.reduce((a, b) => joinClaims(type, a, b));

/** A claim on one event, of a few names, dates and figures. */
function invent(random: () => number): Claim {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const forms = ["动员会", "动员大会", "全县动员大会", "大会"];
  const name = pick(forms);
  return {
    name,
    aliases: forms.filter((form) => form !== name && random() < 0.2).sort(),
    date: pick(["2005", "2005-03", null]),
    firstAttestedOn: pick(["2005", "2006-01", "2007"]),
    measures: ["12个", "3次", "500人"].filter(() => random() < 0.3),
    kind: pick(["MEETING", "OTHER"]),
  };
}

describe("what is still claimed of an entity", () => {
  it("is the join of the claims that are left, wherever it says so", () => {
    const random = seededRandom(7);
    const answers = { yes: 0, no: 0 };
    for (let round = 0; round < 3000; round += 1) {
      const claims = Array.from({ length: 2 + Math.floor(random() * 8) }, () => invent(random));
      const [gone, left] = [claims.slice(0, 1 + Math.floor(random() * 2)), claims.slice(2)];
      const some = left.filter(() => random() < 0.7);
      const known = join([...gone, ...left]);
      if (!isStillClaimed(type, known, gone, some)) answers.no += 1;
      else {
        answers.yes += 1;
        assert.deepEqual(join(left), known);
      }
    }
    assert.ok(answers.yes > 200 && answers.no > 200, JSON.stringify(answers));
  });

  it("is told by one other document that says the same", () => {
    const claim = invent(seededRandom(1));
    assert.equal(isStillClaimed(type, claim, [claim], [claim]), true);
    assert.equal(isStillClaimed(type, claim, [claim], []), false);
  });
});
