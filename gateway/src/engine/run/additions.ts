import type { Additions } from '../compile/answer.ts';
import { everyElement, type Position } from '../compile/positions.ts';
import { type Data, define, isObject, mergedValue } from '../data.ts';

/** Reads a field of an object at a position, as it is with what was added to it. */
export function readField(
  additions: Additions,
  at: Position,
  object: Data,
  read: (object: Data) => unknown,
): unknown {
  const fields = additions.get(at)?.get(object);
  const added = fields && read(fields);
  return added === undefined ? read(object) : added;
}

/** Adds what a subgraph says of an object. */
export function addFields(additions: Additions, at: Position, object: Data, entity: Data): void {
  mergeFields(additions, at, additionTo(additions, at, object), object, entity);
}

/** Takes fields into those that are known; the object's own ones count as known too. */
export function mergeFields(
  additions: Additions,
  at: Position,
  fields: Data,
  object: Data,
  entity: Data,
): void {
  for (const key in entity) {
    const value = entity[key];
    if (value === undefined) continue;
    if (!isObject(value)) {
      define(fields, key, value);
      continue;
    }
    const own = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const existing = own ?? (Object.hasOwn(object, key) ? object[key] : undefined);
    const merged = mergeAt(additions, at.inner.get(key), existing, value);
    if (merged !== existing) define(fields, key, merged);
  }
}

/**
 * Merges values at a position. An object that fetches are about there stays the same object, for
 * one may be in flight just now: it is added to.
 */
function mergeAt(additions: Additions, at: Position | undefined, existing: unknown, value: unknown): unknown {
  if (!at || !isObject(existing) || !isObject(value)) return mergedValue(existing, value);
  if (Array.isArray(existing) || Array.isArray(value)) {
    if (!Array.isArray(existing) || !Array.isArray(value) || existing.length !== value.length) return value;
    const inner = at.inner.get(everyElement);
    const merged = existing.map((element, index) => mergeAt(additions, inner, element, value[index]));
    return merged.every((element, index) => element === existing[index]) ? existing : merged;
  }
  addFields(additions, at, existing, value);
  return existing;
}

function additionTo(additions: Additions, at: Position, object: Data): Data {
  let added = additions.get(at);
  if (!added) {
    added = new Map();
    additions.set(at, added);
  }
  let fields = added.get(object);
  if (!fields) {
    fields = {};
    added.set(object, fields);
  }
  return fields;
}
