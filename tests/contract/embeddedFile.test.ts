import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { openStore } from "../../src/graph/openStore.js";
import { CampaignGraphError } from "../../src/models/CampaignGraphError.js";

const count = { name: "test", text: "MATCH (n:Place) RETURN count(n) AS places" };
const holder = fileURLToPath(new URL("holdStore.ts", import.meta.url));

const unavailable = (words: RegExp) => (error: unknown) =>
  error instanceof CampaignGraphError && error.code === "STORE_UNAVAILABLE" && words.test(error.message);

describe("the file of the embedded store", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "campaign-graph-embedded-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it("holds every acknowledged write and no other after the process was killed, and one process at a time", async () => {
    const path = join(folder, "killed.grafeo");
    const child = spawn(process.execPath, ["--import", "tsx", holder, path], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: child.stdout })) if (line === "40") break;
    await assert.rejects(openStore({ kind: "embedded", path }), unavailable(/another process.*Neo4j/));
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
    const store = await openStore({ kind: "embedded", path });
    const [row] = await store.read(count);
    await store.close();
    assert.equal(row?.places, 40);
  });

  it("is the same when it is opened again, also to read only", async () => {
    const path = join(folder, "below", "again.grafeo");
    const first = await openStore({ kind: "embedded", path });
    await first.write((transaction) => transaction.run({ name: "test", text: "CREATE (:Place {id: 'p'})" }));
    await first.close();
    const second = await openStore({ kind: "embedded", path }, { readOnly: true });
    assert.deepEqual(await second.read(count), [{ places: 1 }]);
    await assert.rejects(second.write((transaction) => transaction.run({ name: "test", text: "CREATE (:Place)" })));
    await second.close();
  });

  it("is not made where only reading is asked for", async () => {
    const path = join(folder, "none.grafeo");
    await assert.rejects(
      openStore({ kind: "embedded", path }, { readOnly: true }),
      unavailable(/load documents first/),
    );
  });

  it("is refused when it is something else", async () => {
    const path = join(folder, "notes.txt");
    await writeFile(path, "no graph at all");
    await assert.rejects(openStore({ kind: "embedded", path }), unavailable(/notes\.txt: expected a graph file/));
  });
});
