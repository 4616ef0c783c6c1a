const writingWords = new Set(
  "CREATE MERGE INSERT SET DELETE DETACH REMOVE DROP ALTER FOREACH LOAD GRANT REVOKE DENY TERMINATE".split(" "),
);

/** What no keyword can stand in: comments, strings and names in backticks. */
const quoted = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/g;

/**
 * The first keyword of a Cypher text that writes, or null. Property names, labels, types, parameters and map keys are
 * no keywords. A variable named like one is taken for it: better a refused query than a changed graph.
 */
export function findWritingClause(cypher: string): string | null {
  const bare = cypher.replace(quoted, " ");
  for (const match of bare.matchAll(/[A-Za-z_][A-Za-z0-9_]*/g)) {
    const word = match[0].toUpperCase();
    if (!writingWords.has(word)) continue;
    const before = bare.slice(0, match.index).trimEnd().at(-1) ?? "";
    const after =
      bare
        .slice(match.index + word.length)
        .trimStart()
        .at(0) ?? "";
    if (!".:|$&!".includes(before || " ") && after !== ":") return word;
  }
  return null;
}
