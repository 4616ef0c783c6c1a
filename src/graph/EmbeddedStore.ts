import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo, { type GrafeoDB, type GrafeoValue, type Transaction } from "@grafeo-db/js";
import { CampaignGraphError } from "../models/CampaignGraphError.js";
import { abortable } from "./abortable.js";
import { embeddedError, missingGraph, openingError } from "./embeddedError.js";
import { fromEmbedded } from "./embeddedValue.js";
import type { GraphStore, Parameters, ReadOptions, Row, WriteTransaction } from "./GraphStore.js";
import { schemaStatements } from "./schemaStatements.js";
import type { Statement } from "./Statement.js";
import type { EmbeddedLocation } from "./StoreLocation.js";

/** The log is folded into the database file whenever it has grown by so many bytes, so that opening stays fast. */
const CHECKPOINT_BYTES = 64_000_000;

/** The graph in one file of this machine, held by this process alone. */
export class EmbeddedStore implements GraphStore {
  readonly kind = "embedded";
  #roundTrips = 0;
  /** Writers take turns: two transactions that touch the same node would otherwise undo each other. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<Promise<unknown>>();

  private constructor(private readonly database: GrafeoDB) {}

  /** @throws CampaignGraphError STORE_UNAVAILABLE */
  static open({ path }: EmbeddedLocation, { readOnly }: { readOnly: boolean }): EmbeddedStore {
    if (path === ":memory:") return new EmbeddedStore(grafeo.GrafeoDB.create());
    if (readOnly && !existsSync(path)) throw missingGraph(path);
    try {
      if (readOnly) return new EmbeddedStore(grafeo.GrafeoDB.openReadOnly(path));
      mkdirSync(dirname(path), { recursive: true });
      const database = grafeo.GrafeoDB.create(path);
      database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
      return new EmbeddedStore(database);
    } catch (error) {
      throw openingError(path, error);
    }
  }

  get roundTrips(): number {
    return this.#roundTrips;
  }

  async applySchema(): Promise<void> {
    for (const statement of schemaStatements("embedded")) {
      try {
        await this.database.executeCypher(statement.text);
      } catch (error) {
        throw embeddedError(statement.name, error);
      }
    }
  }

  async read(statement: Statement, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    return abortable(() => this.#track(this.#readOnly(statement, parameters)), options.signal);
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(() => this.#transact(work));
    this.#lastWrite = turn.catch(() => undefined);
    return this.#track(turn);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    this.database.close();
  }

  /** In a transaction that is never committed, so that a statement that writes fails here as it does on Neo4j. */
  async #readOnly(statement: Statement, parameters: Parameters): Promise<Row[]> {
    const transaction = this.#begin(statement.name);
    try {
      const { rows, changes } = await this.#run(transaction, statement, parameters);
      if (changes)
        throw new CampaignGraphError("STORE_FAILED", `${statement.name}: expected a statement that only reads`);
      return rows;
    } finally {
      transaction.rollback();
    }
  }

  async #transact<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const transaction = this.#begin("write");
    try {
      const result = await work({
        run: async (statement, parameters = {}) => (await this.#run(transaction, statement, parameters)).rows,
      });
      transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  #begin(name: string): Transaction {
    try {
      return this.database.beginTransaction();
    } catch (error) {
      throw embeddedError(name, error);
    }
  }

  async #run(transaction: Transaction, { name, text }: Statement, parameters: Parameters) {
    this.#roundTrips += 1;
    try {
      const result = await transaction.executeCypher(text, withoutUndefined(parameters));
      const rows = result.toArray().map(rowOf);
      return { rows, changes: Object.values(result.counters).some((count) => count > 0) };
    } catch (error) {
      throw embeddedError(name, error);
    }
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    try {
      return await work;
    } finally {
      this.#running.delete(work);
    }
  }
}

function rowOf(values: { [column: string]: GrafeoValue }): Row {
  const row: Row = {};
  for (const column of Object.keys(values)) row[column] = fromEmbedded(values[column] ?? null);
  return row;
}

function withoutUndefined(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, value ?? null]));
}
