import type { Statement } from "./Statement.js";

/** A value that both stores take as a parameter and give back: no driver type ever leaves `src/graph`. */
export type GraphValue = null | boolean | number | string | GraphValue[] | { [key: string]: GraphValue };
export type Parameters = Readonly<Record<string, GraphValue | undefined>>;
/** One row of an answer, by column name. A node comes as `{ id, labels, properties }`. */
export type Row = Record<string, GraphValue>;

export interface ReadOptions {
  /** Ends the wait. Neo4j also ends the query; the embedded store cannot, its late answer is dropped. */
  readonly signal?: AbortSignal;
}

/** What runs statements inside one write transaction. */
export interface WriteTransaction {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>;
}

/** Where the graph lives. Two adapters, equal results; every difference between them stays behind this port. */
export interface GraphStore {
  readonly kind: "embedded" | "neo4j";
  /** Statements sent so far, each one a round trip on Neo4j. */
  readonly roundTrips: number;
  /** Creates the indexes of `cypher/schema/`; safe to repeat. */
  applySchema(): Promise<void>;
  /** Runs one statement outside any transaction that is open. @throws CampaignGraphError STORE_UNAVAILABLE, STORE_FAILED, TIMEOUT */
  read(statement: Statement, parameters?: Parameters, options?: ReadOptions): Promise<Row[]>;
  /** Runs `work` in one transaction, from the start again after a transient failure; nothing is kept if it throws. */
  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
