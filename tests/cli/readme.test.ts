import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { runCli } from "./runCli.js";
import { startCli } from "./startCli.js";
import { temporaryFolder } from "./temporaryFolder.js";

const root = new URL("../../", import.meta.url);
const folder = temporaryFolder();

/** The fenced blocks of a page that are in `language`. */
async function blocks(page: string, language: string): Promise<string[]> {
  const text = await readFile(new URL(page, root), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map((match) => match[2] as string);
}

for (const page of ["README.md", "README.zh-CN.md"]) {
  describe(page, () => {
    it("shows a first query that the samples answer as it says", async () => {
      const [query = ""] = await blocks(page, "graphql");
      const [answer = ""] = await blocks(page, "json");
      const server = startCli(["serve", "--samples", "--port", "0"], folder);
      try {
        const [, url = ""] = await server.printed(/Serving (http:\S+)/);
        const response = await fetch(new URL("/graphql", url), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query }),
        });
        assert.deepEqual(await response.json(), JSON.parse(answer));
      } finally {
        server.child.kill("SIGTERM");
        await server.ended;
      }
    });

    it("names only commands and options that there are", async () => {
      const text = await readFile(new URL(page, root), "utf8");
      const { stdout } = await runCli(["--help"]);
      const rows = /^\| `extract [\s\S]*?\n\n/m.exec(text)?.[0] ?? "";
      const table = rows.trim().split("\n");
      const commands = table.map((line) => /^\| `([a-z]+)/.exec(line)?.[1] ?? "");
      assert.deepEqual(commands, ["extract", "load", "remove", "serve", "cypher", "export", "verify"]);
      for (const [index, command] of commands.entries()) {
        assert.match(stdout, new RegExp(`^ {2}${command} `, "m"));
        const help = (await runCli([command, "--help"])).stdout;
        for (const option of table[index]?.match(/--[a-z]+/g) ?? [])
          assert.ok(help.includes(option), `${command} ${option}`);
      }
    });

    it("links only to what is there", async () => {
      const text = await readFile(new URL(page, root), "utf8");
      const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] as string);
      assert.ok(links.length >= 5);
      for (const link of links.filter((target) => !/^https?:/.test(target))) {
        await readFile(fileURLToPath(new URL(link, root))).catch(() => assert.fail(`${page} links to ${link}`));
      }
    });
  });
}
