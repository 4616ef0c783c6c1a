import { EmbeddedStore } from "./EmbeddedStore.js";
import type { GraphStore } from "./GraphStore.js";
import { Neo4jStore } from "./Neo4jStore.js";
import type { StoreLocation } from "./StoreLocation.js";

export interface OpenStoreOptions {
  /** Every write then fails. An embedded graph must exist already. */
  readonly readOnly?: boolean;
}

/**
 * Opens the store, sees that it answers, and brings its indexes up to date unless it is opened to read only.
 * @throws CampaignGraphError STORE_UNAVAILABLE with the way out in its message
 */
export async function openStore(location: StoreLocation, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const readOnly = options.readOnly ?? false;
  const store =
    location.kind === "embedded"
      ? EmbeddedStore.open(location, { readOnly })
      : await Neo4jStore.open(location, { readOnly });
  if (readOnly) return store;
  try {
    await store.applySchema();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
