import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { describe, it } from "node:test";
import { Progress } from "../../../src/cli/Progress.js";

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return { written, output: Object.assign(output, { isTTY }) };
}

describe("Progress", () => {
  it("draws one line over and over on a terminal, and clears it before a line that stays", () => {
    const { written, output } = terminal(true);
    const progress = new Progress(output);
    progress.show("1 loaded");
    progress.print("a.txt: failed");
    progress.clear();
    assert.deepEqual(written, ["\r\u001b[K1 loaded", "\r\u001b[K", "a.txt: failed\n"]);
  });

  it("draws nothing elsewhere, but prints what stays", () => {
    const { written, output } = terminal(false);
    const progress = new Progress(output);
    progress.show("1 loaded");
    progress.print("a.txt: failed");
    progress.clear();
    assert.deepEqual(written, ["a.txt: failed\n"]);
  });
});
