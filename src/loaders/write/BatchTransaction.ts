import { fillStatement } from "../../graph/fillStatement.js";
import type { GraphStore, GraphValue, Row, WriteTransaction } from "../../graph/GraphStore.js";
import { loadStatement } from "../../graph/loadStatement.js";

/** Rows that one statement takes at most: enough to make round trips cheap, few enough for the server's memory. */
const ROWS_PER_STATEMENT = 2_000;

/** Runs the statements of `cypher/write/` by name in the transaction of one batch. */
export class BatchTransaction {
  constructor(
    private readonly transaction: WriteTransaction,
    private readonly kind: GraphStore["kind"],
  ) {}

  /** @param fill labels and types for the placeholders of the statement */
  async run(name: string, parameters: object = {}, fill?: Readonly<Record<string, string>>): Promise<Row[]> {
    const statement = loadStatement(`write/${name}`, this.kind);
    const filled = fill === undefined ? statement : fillStatement(statement, fill);
    return this.transaction.run(filled, parameters as Record<string, GraphValue>);
  }

  /**
   * Brings the order keys of the relations that begin at these entities up to date, after they or their names changed.
   * The embedded store reads and sorts instead: it has no index that could answer in order.
   */
  async keyRelations(ids: readonly string[]): Promise<void> {
    if (this.kind === "neo4j") await this.each("keyRelations", { ids });
  }

  /** The same for each slice of `values`, passed as `$parameter`. Without any, nothing is sent. */
  async each(
    name: string,
    list: { readonly [parameter: string]: readonly unknown[] },
    more: { fill?: Readonly<Record<string, string>>; parameters?: object } = {},
  ): Promise<Row[]> {
    const rows: Row[] = [];
    for (const [parameter, values] of Object.entries(list)) {
      for (let start = 0; start < values.length; start += ROWS_PER_STATEMENT) {
        const slice = values.slice(start, start + ROWS_PER_STATEMENT);
        for (const row of await this.run(name, { ...more.parameters, [parameter]: slice }, more.fill)) rows.push(row);
      }
    }
    return rows;
  }
}
