/** A map that keeps the entries that were used last. */
export interface BoundedMap<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
}

/** How much is remembered of what clients send, in characters of their documents: half as much again as is registered. */
export const rememberedCharacters = 80_000;

/**
 * @param limit of the sizes of all entries together
 * @param sizeOf what an entry counts; each counts one when it is left out
 */
export function boundedMap<Key, Value>(
  limit: number,
  sizeOf: (key: Key, value: Value) => number = () => 1,
): BoundedMap<Key, Value> {
  // Half of the entries in each generation: an entry that nobody read during a whole one is dropped.
  let young = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  let size = 0;
  const set = (key: Key, value: Value) => {
    if (!young.has(key)) size += sizeOf(key, value);
    young.set(key, value);
    if (size * 2 < limit) return;
    old = young;
    young = new Map();
    size = 0;
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
