import type { NodeLabel } from "../nodeColumns.js";
import { ONE_NAME_FORM } from "./filterConditions.js";
import { type NameIndex, PAIRS, PAIRS_INDEX } from "./nameIndex.js";

/** A word that more names hold is frequent: sorting all of them takes longer than meeting enough in the order of names. */
const FEW = 1_500;
/** So many names are read in their order before a frequent word is looked up after all. */
const READ_IN_ORDER = 5_000;

/** A page by name of the nodes of a label whose names hold a word, in parts of its statement. */
export interface NamedPage {
  readonly label: NodeLabel;
  readonly nameIndex: NameIndex;
  /** `MATCH … WHERE …` of all rows between the bounds, through the index of the word. */
  readonly matching: string;
  readonly conditions: readonly string[];
  /** Of the keys. */
  readonly bounds: readonly string[];
  /** `n.name, n.id`, or both descending. */
  readonly order: string;
}

/** The nodes `n` of the page, in order. */
export function namedRows(page: NamedPage): string {
  const rows = page.nameIndex === "short" ? inOrder(page) : countedFirst(page);
  return `${rows}\nUNWIND rows AS n`;
}

/** Few candidates are sorted. Counting more than that ends at the limit, however many there are. */
function countedFirst(page: NamedPage): string {
  const { label, conditions, bounds } = page;
  const sorted = `UNWIND few AS n\nWITH n WHERE ${[`n:${label}`, ...conditions, ...bounds].join(" AND ")}`;
  return [
    candidates(page),
    "WITH collect(n) AS few",
    either("few", {
      condition: `size(few) <= ${FEW}`,
      then: `CALL (few) {\n${indent(firstRows(page, sorted))}\n}`,
      otherwise: inOrder(page),
    }),
  ].join("\n");
}

function candidates({ label, nameIndex }: NamedPage): string {
  const most = FEW + 1;
  if (nameIndex === "pairs") {
    return `CALL db.index.fulltext.queryNodes('${PAIRS_INDEX}', $${PAIRS}, {limit: ${most}}) YIELD node AS n`;
  }
  return `MATCH (n:${label}) USING TEXT INDEX n:${label}(searchText) WHERE ${ONE_NAME_FORM}\nWITH n LIMIT ${most}`;
}

/** Names are read in their order until the page is full, then, if they were too many, through the index of the word. */
function inOrder(page: NamedPage): string {
  const { label, conditions, bounds, order, matching } = page;
  const read = [
    `MATCH (n:${label}) USING RANGE INDEX n:${label}(name)`,
    `WHERE ${(bounds.length > 0 ? bounds : ["n.name IS NOT NULL"]).join(" AND ")}`,
    `WITH n ORDER BY ${order} LIMIT ${READ_IN_ORDER}`,
    `WITH n WHERE ${conditions.join(" AND ")}`,
  ].join("\n");
  return [
    `CALL () {\n${indent(firstRows(page, read, "soon"))}\n}`,
    either("soon", {
      condition: "size(soon) = $limit",
      then: "WITH soon AS rows",
      otherwise: `CALL () {\n${indent(firstRows(page, matching))}\n}`,
    }),
  ].join("\n");
}

const firstRows = ({ order }: NamedPage, matching: string, as = "rows"): string =>
  `${matching}\nWITH n ORDER BY ${order} LIMIT $limit\nRETURN collect(n) AS ${as}`;

/** `rows` of one of two queries, of which only that one runs. */
function either(given: string, query: { condition: string; then: string; otherwise: string }): string {
  const branch = (condition: string, text: string): string =>
    indent(`WITH ${given} WHERE ${condition}\n${text}\nRETURN rows`);
  return [
    `CALL (${given}) {`,
    branch(query.condition, query.then),
    "  UNION ALL",
    branch(`NOT ${query.condition}`, query.otherwise),
    "}",
  ].join("\n");
}

const indent = (text: string): string => text.replace(/^/gm, "  ");
