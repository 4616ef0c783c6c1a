import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { applyEdits } from "../../../src/loaders/clean/applyEdits.js";
import type { Edit } from "../../../src/loaders/clean/Edit.js";
import { MappedText } from "../../../src/loaders/clean/MappedText.js";

const letters = fc.string({ unit: fc.constantFrom(..."一二三abc，。"), maxLength: 40 });

/** Edits of a text of this length: sorted, apart, each with its replacement. */
function editsOf(length: number): fc.Arbitrary<Edit[]> {
  const points = fc.uniqueArray(fc.nat({ max: length }), { maxLength: 12 }).map((all) => all.sort((a, b) => a - b));
  return fc
    .tuple(
      points,
      fc.array(fc.string({ unit: fc.constantFrom(..."XYZ"), maxLength: 4 }), { minLength: 6, maxLength: 6 }),
    )
    .map(([at, texts]) =>
      texts.flatMap((text, index) => {
        const [start, end] = [at[2 * index], at[2 * index + 1]];
        return start === undefined || end === undefined ? [] : [{ start, end, text }];
      }),
    );
}

const mappedTwice = letters
  .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
  .chain(([text, first]) => {
    const once = applyEdits(MappedText.of(text), first);
    return fc.tuple(fc.constant(text), fc.constant(once), editsOf(once.text.length));
  })
  .map(([text, once, second]) => ({ text, mapped: applyEdits(once, second) }));

const plain = (text: string, edits: readonly Edit[]): string => {
  let at = 0;
  const parts = edits.map(({ start, end, text: replacement }) => {
    const part = text.slice(at, start) + replacement;
    at = end;
    return part;
  });
  return parts.join("") + text.slice(at);
};

const spansLead = fc.property(mappedTwice, fc.nat(), fc.nat(), ({ text, mapped }, a, b) => {
  const [start, end] = [a % (mapped.text.length + 1), b % (mapped.text.length + 1)].sort((x, y) => x - y) as [
    number,
    number,
  ];
  const source = mapped.toSource({ start, end });
  assert.ok(source.start >= 0 && source.start <= source.end && source.end <= text.length);
  const inner = mapped.toSource({ start, end: Math.max(start, end - 1) });
  assert.ok(inner.start === source.start || start === end || start === end - 1);
  assert.ok(inner.end <= source.end);
});

describe("a mapped text", () => {
  it("says after edits what the edits say", () => {
    const cases = letters.chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)));
    fc.assert(
      fc.property(cases, ([text, edits]) => applyEdits(MappedText.of(text), edits).text === plain(text, edits)),
    );
  });

  it("leads every span into the source, in order, through edits of edits", () => {
    fc.assert(spansLead);
  });

  it("leads what no edit touched back to the same words", () => {
    fc.assert(
      fc.property(mappedTwice, ({ text, mapped }) => {
        for (let at = 0; at < mapped.text.length; at += 1) {
          const { start, end } = mapped.toSource({ start: at, end: at + 1 });
          const character = mapped.text.charAt(at);
          if (!/[XYZ]/u.test(character)) assert.equal(text.slice(start, end), character);
        }
      }),
    );
  });

  it("maps a replaced stretch as a whole", () => {
    const mapped = applyEdits(MappedText.of("甲乙丙丁"), [{ start: 1, end: 3, text: "X" }]);
    assert.equal(mapped.text, "甲X丁");
    assert.deepEqual(mapped.toSource({ start: 1, end: 2 }), { start: 1, end: 3 });
    assert.deepEqual(mapped.toSource({ start: 0, end: 3 }), { start: 0, end: 4 });
    assert.deepEqual(mapped.toSource({ start: 3, end: 3 }), { start: 4, end: 4 });
  });

  it("maps a part of a replaced stretch as a whole, of whatever length", () => {
    const once = applyEdits(MappedText.of("甲乙丙丁"), [{ start: 1, end: 3, text: "XYZ" }]);
    const cut = applyEdits(once, [{ start: 2, end: 3, text: "" }]);
    assert.equal(cut.text, "甲XZ丁");
    for (const start of [1, 2]) assert.deepEqual(cut.toSource({ start, end: start + 1 }), { start: 1, end: 3 });
    const edited = applyEdits(once, [{ start: 1, end: 3, text: "二三" }]);
    assert.deepEqual(edited.toSource({ start: 1, end: 2 }), { start: 1, end: 3 });
  });

  it("leads every span into the source where a part of a replaced stretch has the length of its source", () => {
    fc.assert(spansLead, {
      seed: -62593933,
      path: "32:110:6:11:5:9:16:27:25:13:13:15:27:27:25:25",
      endOnFailure: true,
    });
    fc.assert(spansLead, { numRuns: 2000 });
  });

  it("refuses spans outside the text and edits that overlap", () => {
    const mapped = MappedText.of("甲乙");
    assert.throws(() => mapped.toSource({ start: 1, end: 3 }), RangeError);
    assert.throws(() => mapped.toSource({ start: 2, end: 1 }), RangeError);
    const overlapping = [
      { start: 0, end: 2, text: "" },
      { start: 1, end: 2, text: "" },
    ];
    assert.throws(() => applyEdits(mapped, overlapping), RangeError);
  });
});
