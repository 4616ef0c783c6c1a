import type { GraphStore, GraphValue, Parameters } from "../../../../src/graph/GraphStore.js";

/** A statement as `extensions.cypher` tells it. */
export interface SentStatement {
  readonly name: string;
  readonly statement: string;
  readonly parameters: Parameters;
}

/** A value of a row by the expression it stands for in the text of the statement, such as `n.name` or `r.title`. */
export type NamedValues = ReadonlyMap<string, GraphValue>;

/** The rows of one list, of one parent if it has one, in the order of the statement. */
export interface PastedList {
  readonly parent: string | null;
  readonly rows: readonly NamedValues[];
}

/** What somebody sees who pastes the statements of an answer into the store, and reads no more than their text. */
export interface Pasted {
  readonly lists: readonly PastedList[];
  /** Single nodes that were looked up. */
  readonly nodes: readonly NamedValues[];
  /** Every scalar in any row, as JSON. */
  readonly scalars: ReadonlySet<string>;
}

export async function pasteAll(store: GraphStore, sent: readonly SentStatement[]): Promise<Pasted> {
  const lists: PastedList[] = [];
  const nodes: NamedValues[] = [];
  const scalars = new Set<string>();
  for (const { name, statement, parameters } of sent) {
    const rows = await store.read({ name, text: statement }, parameters);
    for (const row of rows) addScalars(row, scalars);
    for (const { column, expressions } of columnsOf(statement)) {
      for (const row of rows) {
        const named = (values: GraphValue): NamedValues =>
          new Map((values as GraphValue[]).map((value, index) => [expressions[index] ?? String(index), value]));
        const value = row[column] ?? null;
        if (column.startsWith("item") && !column.startsWith("items")) nodes.push(named(value));
        else if (column.startsWith("best")) nodes.push(...(value as GraphValue[]).map(named));
        else lists.push({ parent: (row.parent ?? null) as string | null, rows: (value as GraphValue[]).map(named) });
      }
    }
  }
  return { lists, nodes, scalars };
}

/** The columns that hold lists of values, each with the expressions that its text names. */
function columnsOf(text: string): { column: string; expressions: string[] }[] {
  const found = text.matchAll(/(?:collect\()?\[((?:[^[\]]|\[[^\]]*\])*)\]\)? AS (items?\w*|best\w*)/g);
  return [...found].map(([, list = "", column = ""]) => ({ column, expressions: splitList(list) }));
}

/** Parts between commas that stand in no parentheses. */
function splitList(list: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of list) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}

function addScalars(value: GraphValue, scalars: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) addScalars(item, scalars);
  else if (value !== null && typeof value === "object")
    for (const item of Object.values(value)) addScalars(item, scalars);
  else scalars.add(JSON.stringify(value));
  // Where a quotation stands in its passage comes as `start-end`.
  const span = typeof value === "string" ? /^(\d+)-(\d+)$/.exec(value) : null;
  if (span) for (const end of span.slice(1)) scalars.add(end);
}
