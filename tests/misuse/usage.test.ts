import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runCli } from "../cli/runCli.js";

/** The command line is refused with exit status 2 and one line, and nothing is printed as a result. */
async function assertRefused(argv: readonly string[], line: RegExp, environment: Record<string, string> = {}) {
  const run = await runCli(argv, { environment });
  assert.equal(run.status, 2, run.stderr);
  assert.equal(run.stdout, "");
  assert.match(run.stderr, line);
  assert.equal(run.stderr.trimEnd().split("\n").length, 1, `expected one line, got:\n${run.stderr}`);
}

describe("a wrong command line", () => {
  it("without a command names the commands", () =>
    assertRefused([], /expected a command \(extract, load, remove, serve, cypher, export, verify\), got none/));
  it("with an unknown command says so", () => assertRefused(["lod", "x"], /unknown command 'lod'/));
  it("with an unknown option says so", () =>
    assertRefused(["load", "x", "--reprot", "y"], /unknown option '--reprot'/));
  it("with an option that lacks its value says so", () =>
    assertRefused(["export", "--out"], /option '--out <directory>' argument missing/));
  it("without the path that a command needs says so", () => {
    return assertRefused(["load"], /missing required argument 'path'/);
  });
  it("without the option that a command needs says so", () => assertRefused(["export"], /required option '--out/));
  it("with a format there is not lists those there are", () =>
    assertRefused(["cypher", "RETURN 1", "--format", "xml"], /Allowed choices are table, json, csv/));
  it("with a parameter without a value says what is expected", () =>
    assertRefused(["cypher", "RETURN $a AS a", "--param", "a"], /--param: expected NAME=VALUE, got "a"/));
  it("with a port that is none says what is expected", () =>
    assertRefused(["serve", "--port", "99999"], /--port: expected a whole number from 0 to 65535, got "99999"/));
  it("with a store that is none names the forms there are", () =>
    assertRefused(["cypher", "RETURN 1 AS n", "--store", "sqlite:x"], /--store: expected embedded:PATH/));
  it("with an empty statement says so", () => assertRefused(["cypher", " ; "], /expected a Cypher statement/));
  it("with a statement that writes points to --write", () =>
    assertRefused(["cypher", "MATCH (n) DETACH DELETE n"], /writes \(DETACH\).*--write/));
  it("in a wrong environment names the variable and .env.example", () =>
    assertRefused(["cypher", "RETURN 1 AS n"], /PORT: expected .*, got "abc".*\.env\.example/, { PORT: "abc" }));
});

describe("a right command line", () => {
  it("prints its help and its version whatever the environment holds", async () => {
    const environment = { PORT: "abc" };
    const help = await runCli(["load", "--help"], { environment });
    assert.deepEqual([help.status, help.stderr], [0, ""]);
    assert.match(help.stdout, /Usage: campaign-graph load .*<path\.\.\.>/);
    assert.match(help.stdout, /--store <location>/);
    const version = await runCli(["--version"], { environment });
    assert.deepEqual([version.status, version.stderr], [0, ""]);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
