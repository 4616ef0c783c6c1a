import type { Config } from "../config.js";
import { NEO4J_URI_PATTERN } from "../config.js";
import type { StoreLocation } from "../graph/StoreLocation.js";
import { UsageError } from "./UsageError.js";

export const DEFAULT_STORE_PATH = "./data/graph.grafeo";

/**
 * Where the graph lives: `--store` beats `NEO4J_URI`, which beats the embedded store in `./data/graph.grafeo`.
 * @throws UsageError when `option` is none of the forms, or names a Neo4j without `NEO4J_PASSWORD`
 */
export function parseStoreLocation(option: string | undefined, config: Config): StoreLocation {
  if (option === undefined) {
    return config.neo4j.uri === null
      ? { kind: "embedded", path: DEFAULT_STORE_PATH }
      : neo4jLocation(config.neo4j.uri, config);
  }
  const path = /^embedded:(.+)$/.exec(option)?.[1];
  if (path !== undefined) return { kind: "embedded", path };
  if (NEO4J_URI_PATTERN.test(option)) return neo4jLocation(option, config);
  throw new UsageError(
    `--store: expected embedded:PATH, neo4j://HOST:PORT or bolt://HOST:PORT, got ${JSON.stringify(option)}`,
  );
}

function neo4jLocation(uri: string, config: Config): StoreLocation {
  const { username, password, database } = config.neo4j;
  if (password === null) throw new UsageError(`NEO4J_PASSWORD: expected the password for ${uri}, got nothing`);
  return { kind: "neo4j", uri, username, password, ...(database === null ? {} : { database }) };
}
