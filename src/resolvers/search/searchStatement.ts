import type { Statement } from "../../graph/Statement.js";
import { keysetPredicate } from "../page/keysetPredicate.js";
import type { PageShape } from "../page/pageStatement.js";

export interface SearchShape {
  /** Forms of the query for names, and for the text of passages: one or two each. */
  readonly names: number;
  /** 0: passages are not searched. */
  readonly texts: number;
  /** Whether `$labels` says which entities are wanted. */
  readonly typed: boolean;
}

const anyOf = (count: number, test: (index: number) => string): string => {
  const tests = Array.from({ length: count }, (_, index) => test(index));
  return tests.length === 1 ? (tests[0] as string) : `(${tests.join(" OR ")})`;
};

/**
 * The rank is the score with its sign turned, so that it grows like the ids that break ties. Whole numbers and CONTAINS
 * alone go into it: both stores work out the same.
 */
function branches({ names, texts, typed }: SearchShape): string[] {
  const hit = anyOf(names, (index) => `n.searchText CONTAINS $name${index}`);
  const whole = anyOf(names, (index) => `('\\n' + n.searchText + '\\n') CONTAINS ('\\n' + $name${index} + '\\n')`);
  const closeness = [
    "CASE WHEN n.name = $simplified THEN 5",
    "WHEN n.name STARTS WITH $simplified THEN 4",
    "WHEN n.name CONTAINS $simplified THEN 3",
    `WHEN ${whole} THEN 2 ELSE 1 END`,
  ].join(" ");
  const capped = "CASE WHEN n.mentionCount > 999 THEN 999 ELSE n.mentionCount END";
  const wanted = typed ? " AND any(label IN labels(n) WHERE label IN $labels)" : "";
  const entities = `MATCH (n:Entity) WHERE ${hit}${wanted}\nRETURN n, 0 - ((${closeness}) * 1000 + (${capped})) AS rank`;
  if (texts === 0) return [entities];
  const occurrences = `size(split(n.text, $text${texts - 1})) - 1`;
  const passages = [
    `MATCH (n:Passage) WHERE ${anyOf(texts, (index) => `n.text CONTAINS $text${index}`)}`,
    `RETURN n, 0 - (CASE WHEN ${occurrences} > 999 THEN 999 ELSE ${occurrences} END) AS rank`,
  ].join("\n");
  return [entities, passages];
}

/** A page of hits, in the columns that a page of any list has. */
export function searchStatement(search: SearchShape, shape: PageShape): Statement {
  const { wants, keys, columns, descending, after, before } = shape;
  const hits = `CALL () {\n${branches(search).join("\nUNION ALL\n")}\n}\nWITH n, rank`;
  const past = (parameter: string, greater: boolean, inclusive: boolean): string =>
    keysetPredicate(keys, { parameter, greater, inclusive });
  const bounds = [...(after ? [past("after", true, false)] : []), ...(before ? [past("before", false, false)] : [])];
  const where = bounds.length === 0 ? "" : ` WHERE ${bounds.join(" AND ")}`;
  const order = keys.map((key) => (descending ? `${key} DESC` : key)).join(", ");
  const values = [...keys, "labels(n)", ...columns.map((column) => `n.${column}`)].join(", ");
  const block = (text: string): string => `CALL () {\n${text}\n}`;
  const exists = (condition: string, name: string): string =>
    block(`${hits} WHERE ${condition}\nWITH n LIMIT 1\nRETURN count(n) > 0 AS ${name}`);
  const parts = {
    items: block(`${hits}${where}\nWITH n, rank ORDER BY ${order} LIMIT $limit\nRETURN collect([${values}]) AS items`),
    total: block(`${hits}\nRETURN count(n) AS total`),
    preceding: exists(past("after", false, true), "preceding"),
    following: exists(past("before", true, true), "following"),
  };
  const asked = (["items", "total", "preceding", "following"] as const).filter((name) => wants[name]);
  return { name: "search", text: [...asked.map((name) => parts[name]), `RETURN ${asked.join(", ")}`].join("\n") };
}
