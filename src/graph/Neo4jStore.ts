import neo4j, { type Driver, type ManagedTransaction, type Record as Neo4jRecord } from "neo4j-driver";
import { abortable } from "./abortable.js";
import type { GraphStore, Parameters, ReadOptions, Row, WriteTransaction } from "./GraphStore.js";
import { neo4jError } from "./neo4jError.js";
import { fromNeo4j, toNeo4j } from "./neo4jValue.js";
import { schemaStatements } from "./schemaStatements.js";
import type { Statement } from "./Statement.js";
import type { Neo4jLocation } from "./StoreLocation.js";

/** Milliseconds to wait for a connection before the server counts as unreachable. */
const CONNECTION_TIMEOUT = 10_000;
/** A read is sent so many times before a transient failure counts. */
const READ_ATTEMPTS = 3;

/** The graph in a Neo4j server or cluster. The only door to the driver: sessions are opened and closed here. */
export class Neo4jStore implements GraphStore {
  readonly kind = "neo4j";
  #roundTrips = 0;

  private constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly readOnly: boolean,
  ) {}

  /** @throws CampaignGraphError STORE_UNAVAILABLE */
  static async open(location: Neo4jLocation, { readOnly }: { readOnly: boolean }): Promise<Neo4jStore> {
    const { uri, username, password, database = "neo4j" } = location;
    const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      fetchSize: -1,
      connectionTimeout: CONNECTION_TIMEOUT,
      connectionAcquisitionTimeout: CONNECTION_TIMEOUT * 2,
      userAgent: "campaign-graph",
    });
    try {
      await driver.verifyConnectivity({ database });
      return new Neo4jStore(driver, database, readOnly);
    } catch (error) {
      await driver.close();
      throw neo4jError(uri, error);
    }
  }

  get roundTrips(): number {
    return this.#roundTrips;
  }

  async applySchema(): Promise<void> {
    const session = this.#session("WRITE");
    try {
      for (const { name, text } of schemaStatements("neo4j")) {
        await session.run(text).catch((error: unknown) => Promise.reject(neo4jError(name, error)));
      }
      await session.run("CALL db.awaitIndexes(300)");
    } finally {
      await session.close();
    }
  }

  /** One round trip: the statement commits itself instead of being framed by begin and commit. */
  async read(statement: Statement, parameters: Parameters = {}, options: ReadOptions = {}): Promise<Row[]> {
    const values = toNeo4j(parameters);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#readOnce(statement, values, options.signal);
      } catch (error) {
        if (attempt === READ_ATTEMPTS || !neo4j.isRetryableError(error)) throw neo4jError(statement.name, error);
      }
    }
  }

  async write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const session = this.#session(this.readOnly ? "READ" : "WRITE");
    const run = (transaction: ManagedTransaction) =>
      work({ run: (statement, parameters = {}) => this.#runIn(transaction, statement, parameters) });
    try {
      return await (this.readOnly ? session.executeRead(run) : session.executeWrite(run));
    } catch (error) {
      throw neo4jError("write", error);
    } finally {
      await session.close();
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  async #readOnce(statement: Statement, values: Record<string, unknown>, signal?: AbortSignal): Promise<Row[]> {
    const session = this.#session("READ");
    try {
      // Closing a session resets its connection, which ends the statement on the server too.
      const { records } = await abortable(
        () => {
          this.#roundTrips += 1;
          return Promise.resolve(session.run(statement.text, values));
        },
        signal,
        () => void session.close(),
      );
      return records.map(rowOf);
    } finally {
      await session.close();
    }
  }

  async #runIn(transaction: ManagedTransaction, { text }: Statement, parameters: Parameters): Promise<Row[]> {
    this.#roundTrips += 1;
    const { records } = await transaction.run(text, toNeo4j(parameters));
    return records.map(rowOf);
  }

  #session(mode: "READ" | "WRITE") {
    return this.driver.session({ database: this.database, defaultAccessMode: neo4j.session[mode] });
  }
}

function rowOf(record: Neo4jRecord): Row {
  const row: Row = {};
  for (const key of record.keys) row[String(key)] = fromNeo4j(record.get(key));
  return row;
}
