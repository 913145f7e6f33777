import { type Data, isInherited, isObject } from './names.ts';

/**
 * What two subgraphs say of one field taken together: objects are merged by field, lists of the same length
 * by element, and otherwise the later one counts. Neither is changed: others may hold them too.
 */
export function mergedValue(
  existing: unknown,
  value: unknown,
  replaced: (former: object, merged: object) => void = () => {},
): unknown {
  if (existing === value || !isObject(existing) || !isObject(value)) return value;
  if (Array.isArray(value) !== Array.isArray(existing)) return value;
  if (Array.isArray(value) && Array.isArray(existing)) {
    if (existing.length !== value.length) return value;
    return value.map((element, index) => mergedValue(existing[index], element, replaced));
  }
  const merged: Data = { ...existing };
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (inner === undefined) continue;
    const former = isInherited(key) && !Object.hasOwn(merged, key) ? undefined : merged[key];
    define(merged, key, mergedValue(former, inner, replaced));
  }
  replaced(existing, merged);
  return merged;
}

/** Sets a property, whatever a client has called it. */
export function define(object: Data, key: string, value: unknown): void {
  if (isInherited(key))
    Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
  else object[key] = value;
}
