import assert from "node:assert/strict";
import { it } from "node:test";
import { digestRules } from "../../scripts/digestRules.js";
import { RULES_DIGEST, RULES_VERSION } from "../../src/loaders/rulesVersion.js";

// Stored documents are extracted anew, and measured quality is shown, by this version: it may not be forgotten.
const skip = RULES_DIGEST === null ? "no digest is recorded yet: run npm run rules" : false;

it("the version of the rules was raised with the last change of their code", { skip }, async () => {
  assert.match(RULES_VERSION, /^\d+$/);
  assert.equal(
    await digestRules(),
    RULES_DIGEST,
    `the code of the rules is not that of version ${RULES_VERSION}: run "npm run rules", then measure the quality again`,
  );
});
