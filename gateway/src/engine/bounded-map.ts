/** A map that keeps the entries that were used last. */
export interface BoundedMap<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

export function boundedMap<Key, Value>(limit: number): BoundedMap<Key, Value> {
  // Half of the entries in each generation: an entry that nobody read during a whole one is dropped.
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  const set = (key: Key, value: Value) => {
    young.set(key, value);
    if (young.size * 2 < limit) return;
    old = young;
    young = new Map();
  };
  return {
    get(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const kept = old.get(key);
      if (kept !== undefined) set(key, kept);
      return kept;
    },
    set,
  };
}
