/** One slot a key, in the order of the keys; null where nothing came. */
export function alignByKey<K, T>(keys: readonly K[], found: ReadonlyMap<K, T>): (T | null)[] {
  return keys.map((key) => found.get(key) ?? null);
}
