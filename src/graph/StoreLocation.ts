/** Where a graph lives. */
export type StoreLocation = EmbeddedLocation | Neo4jLocation;

export interface EmbeddedLocation {
  readonly kind: "embedded";
  /** The database file, made if it is not there; `:memory:` for a graph that ends with the process. */
  readonly path: string;
}

export interface Neo4jLocation {
  readonly kind: "neo4j";
  /** `neo4j://…` or `bolt://…` */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** `neo4j` if left out: naming one saves the driver from asking for the home database. */
  readonly database?: string;
}
