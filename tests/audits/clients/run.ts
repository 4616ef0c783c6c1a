import { execFile, execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** The clients of the examples, installed apart: the project itself needs none of them. */
const PACKAGES = [
  "@apollo/client@4",
  "rxjs@7",
  "urql@5",
  "@urql/exchange-graphcache@9",
  "@graphql-typed-document-node/core@3",
  "graphql@16",
  "react@19",
  "react-dom@19",
  "@types/react@19",
  "jsdom@26",
  "typescript@5.9",
  "tsx@4",
];
const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = `${root}.cache/clients`;

function install(): void {
  mkdirSync(folder, { recursive: true });
  if (!existsSync(`${folder}/node_modules/tsx`)) {
    writeFileSync(`${folder}/package.json`, '{ "private": true, "type": "module" }');
    const options = ["--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", ["install", ...options, ...PACKAGES], { cwd: folder, stdio: "inherit" });
  }
  cpSync(`${root}examples`, `${folder}/examples`, { recursive: true });
  for (const file of ["tsconfig.json", "walk.mjs"]) {
    copyFileSync(fileURLToPath(new URL(file, import.meta.url)), `${folder}/${file}`);
  }
}

/** Compiles the examples strictly, then walks each list to its end. @throws Error if a list is not what is expected */
export async function auditClients(url: string, expected: readonly string[]): Promise<void> {
  install();
  execFileSync("npx", ["tsc", "-p", "tsconfig.json"], { cwd: folder, stdio: "inherit" });
  console.log("all examples compile");
  for (const client of ["apollo-client", "urql"]) {
    const run = promisify(execFile)(process.execPath, ["--import", "tsx", "walk.mjs", client, url], { cwd: folder });
    const shown = (await run).stdout.trim().split("\n").at(-1);
    if (shown !== JSON.stringify(expected)) {
      throw new Error(`${client}: expected the page to show ${JSON.stringify(expected)}, got ${shown}`);
    }
    console.log(`${client} shows all ${expected.length} organizations, three by three`);
  }
}
