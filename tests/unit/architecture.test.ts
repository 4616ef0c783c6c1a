import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";

const root = fileURLToPath(new URL("../../", import.meta.url));

interface Finding {
  readonly rule: string | null;
  readonly message: string;
}

let eslint: ESLint;
before(() => {
  eslint = new ESLint({ cwd: root });
});

/** Lints `code` as if it stood in `path`; no such file is ever written. */
async function lint(path: string, code: string): Promise<Finding[]> {
  const results = await eslint.lintText(code, { filePath: join(root, path) });
  return results.flatMap((result) => result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}

async function assertRefused(path: string, code: string, rule: string, message: RegExp): Promise<void> {
  const findings = await lint(path, code);
  const found = findings.find((finding) => finding.rule === rule && message.test(finding.message));
  assert.ok(found, `${path}: expected ${rule} to say ${message}, got ${JSON.stringify(findings)}`);
}

// Each of these is a deliberate violation: a rule that no longer sees it has fallen silent.
describe("the import rules", () => {
  it("refuse a pure layer that imports the store", () =>
    assertRefused(
      "src/loaders/clean/violation.ts",
      'import type { GraphStore } from "../../graph/GraphStore.js";\nexport type Used = GraphStore;\n',
      "import-x/no-restricted-paths",
      /loaders\/clean may import only: models/,
    ));

  it("refuse models that import a layer above them", () =>
    assertRefused(
      "src/models/violation.ts",
      'import type { Extractor } from "../loaders/Extractor.js";\nexport type Used = Extractor;\n',
      "import-x/no-restricted-paths",
      /models may import only: nothing/,
    ));

  it("refuse a resolver that imports the command line", () =>
    assertRefused(
      "src/resolvers/violation.ts",
      'import { ExitStatus } from "../cli/ExitStatus.js";\nexport const used = ExitStatus.DONE;\n',
      "import-x/no-restricted-paths",
      /resolvers may import only/,
    ));

  it("refuse what puts the stages together to import the store", () =>
    assertRefused(
      "src/loaders/violation.ts",
      'import type { GraphStore } from "../graph/GraphStore.js";\nexport type Used = GraphStore;\n',
      "import-x/no-restricted-paths",
      /as pure as they are/,
    ));

  it("refuse a file that imports a file that imports it", () =>
    assertRefused(
      "src/cli/createProgram.ts",
      'import { runCommandLine } from "./runCommandLine.js";\nexport const createProgram = runCommandLine;\n',
      "import-x/no-cycle",
      /cycle/i,
    ));

  for (const { packageName, path, owner } of [
    { packageName: "neo4j-driver", path: "src/resolvers/violation.ts", owner: /only src\/graph may import/ },
    { packageName: "@grafeo-db/js", path: "src/cli/violation.ts", owner: /only src\/graph may import/ },
    { packageName: "type-graphql", path: "src/loaders/write/violation.ts", owner: /only src\/models/ },
    { packageName: "node:fs/promises", path: "src/loaders/segment/violation.ts", owner: /is pure/ },
  ]) {
    it(`refuse ${packageName} in ${path}`, () =>
      assertRefused(
        path,
        `import * as found from "${packageName}";\nexport const used = found;\n`,
        "no-restricted-imports",
        owner,
      ));
  }

  it("refuse a default export", () =>
    assertRefused("src/models/violation.ts", "export default 1;\n", "import-x/no-default-export", /named exports/));

  it("let a layer import what it may", async () => {
    const findings = await lint(
      "src/loaders/write/allowed.ts",
      'import type { GraphStore } from "../../graph/GraphStore.js";\nexport type Used = GraphStore;\n',
    );
    assert.deepEqual(findings, []);
  });
});

describe("src/", () => {
  it("keeps to the import rules and has no cycle", async () => {
    const results = await eslint.lintFiles(["src"]);
    const broken = results.flatMap(({ filePath, messages }) =>
      messages
        .filter(({ ruleId }) => /^import-x\/|^no-restricted-imports$/.test(ruleId ?? ""))
        .map(({ message }) => `${filePath}: ${message}`),
    );
    assert.deepEqual(broken, []);
  });

  it("has every layer that the rules name, so that no rule guards an empty folder", async () => {
    const { allowedImports } = (await import(join(root, "eslint.config.mjs"))) as {
      allowedImports: Record<string, string[]>;
    };
    for (const layer of Object.keys(allowedImports)) {
      const files = await readdir(join(root, "src", layer), { recursive: true });
      assert.ok(
        files.some((file) => file.endsWith(".ts")),
        `src/${layer} holds no TypeScript file`,
      );
    }
  });

  it("reads the environment only where the program starts", async () => {
    const files = (await readdir(join(root, "src"), { recursive: true })).filter((file) => file.endsWith(".ts"));
    const readers: string[] = [];
    for (const file of files) {
      if ((await readFile(join(root, "src", file), "utf8")).includes("process.env")) readers.push(file);
    }
    assert.deepEqual(readers.sort(), ["main.ts", "production.ts"]);
  });
});
