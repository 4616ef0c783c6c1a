import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Claim, joinClaims } from "../../../src/loaders/resolve/joinClaims.js";
import { EntityType, Level, OrganizationKind } from "../../../src/models/enums.js";

const form = fc.constantFrom("县委", "清河县委", "中共清河县委", "清河县委员会");
const date = fc.constantFrom("2011", "2011-05", "2012-01-03");
const claim: fc.Arbitrary<Claim> = fc
  .record(
    {
      name: form,
      aliases: fc.uniqueArray(form),
      kind: fc.constantFrom(...Object.values(OrganizationKind)),
      level: fc.constantFrom(...Object.values(Level)),
      masked: fc.boolean(),
      items: fc.array(fc.constantFrom("学", "思", "行"), { maxLength: 3 }),
      measures: fc.uniqueArray(fc.constantFrom("三场", "百人")).map((values) => values.sort()),
      firstAttestedOn: date,
      endedOn: date,
    },
    { requiredKeys: ["name", "aliases"] },
  )
  .map((value) => normal(value as Claim));

/** As claims are made: aliases sorted and without the name. */
function normal(value: Claim): Claim {
  return { ...value, aliases: value.aliases.filter((alias) => alias !== value.name).sort() };
}

const join = (a: Claim, b: Claim) => joinClaims(EntityType.ORGANIZATION, a, b);

describe("what documents claim of an entity", () => {
  it("joins to the same whichever comes first", () => {
    fc.assert(fc.property(claim, claim, (a, b) => assert.deepEqual(join(a, b), join(b, a))));
  });

  it("joins to the same however it is grouped", () => {
    fc.assert(
      fc.property(claim, claim, claim, (a, b, c) => assert.deepEqual(join(join(a, b), c), join(a, join(b, c)))),
    );
  });

  it("is not changed by joining it again", () => {
    fc.assert(fc.property(claim, claim, (a, b) => assert.deepEqual(join(join(a, b), b), join(a, b))));
  });

  it("keeps every form of the name", () => {
    const joined = join({ name: "县委", aliases: ["本委"] }, { name: "清河县委", aliases: [] });
    assert.deepEqual(joined, { name: "清河县委", aliases: ["县委", "本委"].sort() });
  });

  it("believes a document that knows the kind and the level", () => {
    const vague: Claim = { name: "实验学校", aliases: [], kind: OrganizationKind.OTHER };
    const precise: Claim = { name: "实验学校", aliases: [], kind: OrganizationKind.SCHOOL, level: Level.COUNTY };
    assert.deepEqual(join(vague, precise), precise);
  });
});
