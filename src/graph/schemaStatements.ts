import { readdirSync, readFileSync } from "node:fs";
import type { GraphStore } from "./GraphStore.js";
import type { Statement } from "./Statement.js";

/** The statements of `cypher/schema/KIND/`, in the order of file names; a semicolon at the end of a line parts them. */
export function schemaStatements(kind: GraphStore["kind"]): Statement[] {
  const folder = new URL(`../../cypher/schema/${kind}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cypher"))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .split(/;[ \t]*(?:\n|$)/)
        .map((text) => text.trim())
        .filter((text) => text.replace(/^\/\/.*$/gm, "").trim() !== "")
        .map((text) => ({ name: `schema/${kind}/${file.replace(/\.cypher$/, "")}`, text })),
    );
}
