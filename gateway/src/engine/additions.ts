import { define, mergedValue } from './merge.ts';
import { type Data, isObject } from './names.ts';
import type { Position } from './positions.ts';

/**
 * What subgraphs added to an object of another subgraph's answer. Answers themselves stay as they came, so
 * that several requests, and several positions of one request, can hold the same one.
 */
export interface Addition {
  fields: Data;
  /** What was written of the object with it, by the writer's number. */
  written: (string | undefined)[];
}

/** Additions of one run, by position and by object: an object may stand at several positions. */
export type Additions = Map<Position, Map<object, Addition>>;

/** Reads a field of an object at a position, as it is with what was added to it. */
export function readField(
  additions: Additions,
  at: Position,
  object: Data,
  read: (object: Data) => unknown,
): unknown {
  const addition = additions.get(at)?.get(object);
  const added = addition && read(addition.fields);
  return added === undefined ? read(object) : added;
}

/** Adds what a subgraph says of an object. */
export function addFields(
  additions: Additions,
  at: Position,
  object: Data,
  addition: Addition,
  entity: Data,
): void {
  const { fields } = addition;
  for (const key of Object.keys(entity)) {
    const value = entity[key];
    if (value === undefined) continue;
    if (!isObject(value)) {
      define(fields, key, value);
      continue;
    }
    const own = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const existing = own ?? (Object.hasOwn(object, key) ? object[key] : undefined);
    const inner = at.inner.get(key);
    define(fields, key, inner ? mergeAt(additions, inner, existing, value) : mergedValue(existing, value));
  }
}

/** Merges values at a position; what had been added to objects that are replaced goes with them. */
function mergeAt(additions: Additions, at: Position, existing: unknown, value: unknown): unknown {
  return mergedValue(existing, value, (former, merged) => {
    for (const position of positionsFrom(at)) {
      const known = additions.get(position);
      const addition = known?.get(former);
      if (known && addition) known.set(merged, addition);
    }
  });
}

function positionsFrom(position: Position): Position[] {
  return [position, ...[...position.inner.values()].flatMap(positionsFrom)];
}
