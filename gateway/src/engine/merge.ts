import { type Data, isInherited, isObject } from './names.ts';

/**
 * Merges what a subgraph answered into an object of the answer, in place: objects are merged by field,
 * lists of the same length by element, and everything else is replaced.
 */
export function mergeInto(target: Data, source: Data): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined) continue;
    if (isInherited(key)) {
      const existing = Object.hasOwn(target, key) ? target[key] : undefined;
      const merged = mergedValue(existing, value);
      Object.defineProperty(target, key, {
        value: merged,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    } else target[key] = isObject(value) ? mergedValue(target[key], value) : value;
  }
}

function mergedValue(existing: unknown, value: unknown): unknown {
  if (existing === value || !isObject(existing) || !isObject(value)) return value;
  if (!Array.isArray(value)) {
    if (Array.isArray(existing)) return value;
    mergeInto(existing, value);
    return existing;
  }
  if (!Array.isArray(existing) || existing.length !== value.length) return value;
  for (let index = 0; index < value.length; index++)
    existing[index] = mergedValue(existing[index], value[index]);
  return existing;
}

/** A copy of plain data that shares nothing with it. */
export function cloneData<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(cloneData) as Value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cloneData(inner)])) as Value;
}
