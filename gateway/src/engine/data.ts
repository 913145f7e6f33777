import { isExactNumber } from '@civil-affairs/kit/exact-json';

/**
 * Names that every plain object has without having been given them. A client may use them as aliases, so
 * they are looked up as own properties only.
 */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Reads a property by a name that is known in advance; the check is made once, not for each object. */
export function reader(name: string): (object: Data) => unknown {
  if (isInherited(name)) return (object) => (Object.hasOwn(object, name) ? object[name] : undefined);
  return (object) => object[name];
}

/** An object of an answer. */
export type Data = Record<string, unknown>;

export function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null;
}

/**
 * What two subgraphs say of one field taken together: objects are merged by field, lists of the same length
 * by element, and otherwise the later one counts. Neither is changed: others may hold them too.
 */
export function mergedValue(existing: unknown, value: unknown): unknown {
  if (existing === value || !isObject(existing) || !isObject(value) || isExactNumber(value)) return value;
  if (Array.isArray(value) !== Array.isArray(existing)) return value;
  if (Array.isArray(value) && Array.isArray(existing)) {
    if (existing.length !== value.length) return value;
    return value.map((element, index) => mergedValue(existing[index], element));
  }
  const merged: Data = { ...existing };
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (inner === undefined) continue;
    const former = isInherited(key) && !Object.hasOwn(merged, key) ? undefined : merged[key];
    define(merged, key, mergedValue(former, inner));
  }
  return merged;
}

/** Sets a property, whatever a client has called it: one name would set the object's prototype. */
export function define(object: Data, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
  else object[key] = value;
}

/** A copy of plain data in which every place has an object of its own. */
export function copyData<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyData) as Value;
  if (!isObject(value) || isExactNumber(value)) return value;
  const copy: Data = { ...value };
  for (const key in copy) if (isObject(copy[key])) define(copy, key, copyData(copy[key]));
  return copy as Value;
}
