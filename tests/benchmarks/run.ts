import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * `npm run bench -- [NAME [ARGUMENT…]]`: the measurements of one folder beside this file, or of all, one after another so
 * that they do not take the machine from each other.
 */
const runOf = (name: string): string => fileURLToPath(new URL(`${name}/run.ts`, import.meta.url));
const known = readdirSync(new URL("./", import.meta.url)).filter((name) => existsSync(runOf(name)));

const [wanted, ...others] = process.argv.slice(2);
if (wanted !== undefined && !known.includes(wanted)) {
  console.error(`expected one of ${known.join(", ")}, got ${wanted}`);
  process.exit(2);
}
for (const name of wanted === undefined ? known : [wanted]) {
  console.log(`== ${name}`);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", runOf(name), ...others], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
