import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { GraphStore } from "./GraphStore.js";
import type { Statement } from "./Statement.js";

/** The same two levels up from `src/graph` and from `dist/graph`. */
const cypherFolder = new URL("../../cypher/", import.meta.url);
const loaded = new Map<string, Statement>();

/**
 * The statement of `cypher/NAME.cypher`, or of the pair `NAME.neo4j.cypher` and `NAME.embedded.cypher` where the stores
 * need different words. Each file is read once.
 * @throws Error if there is no such file: the package is broken
 */
export function loadStatement(name: string, kind: GraphStore["kind"]): Statement {
  const key = `${kind}:${name}`;
  const known = loaded.get(key);
  if (known) return known;
  const statement: Statement = { name, text: readStatement(name, kind) };
  loaded.set(key, statement);
  return statement;
}

function readStatement(name: string, kind: GraphStore["kind"]): string {
  const files = [`${name}.${kind}.cypher`, `${name}.cypher`].map((file) => fileURLToPath(new URL(file, cypherFolder)));
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`expected one of ${files.join(", ")}, found none`);
  return readFileSync(file, "utf8").trim();
}
