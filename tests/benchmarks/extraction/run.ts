/** Runs every measurement of this folder, one process each, so that none warms up or fills the memory of another. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("./", import.meta.url);
const parts = readdirSync(folder).filter((name) => name.endsWith(".ts") && name !== "run.ts");
for (const part of parts.sort()) {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", fileURLToPath(new URL(part, folder))], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
