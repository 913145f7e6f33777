import { type Additions, readField } from './additions.ts';
import { type Data, isObject } from './names.ts';
import { everyElement, type Position, wayTo } from './positions.ts';

export type ResponsePath = readonly (string | number)[];

/**
 * The objects at a position, each once.
 * @param isShared whether one object may stand at several places
 */
export function objectsAt(root: Data, at: Position, additions: Additions, isShared: boolean): Data[] {
  let level: unknown[] = [root];
  let from = at;
  for (const position of wayTo(at)) {
    from = position.parent as Position;
    level = stepTo(level, from, position, additions);
    if (isShared && level.length > 1) level = [...new Set(level)];
  }
  return level.filter((value): value is Data => !Array.isArray(value));
}

function stepTo(level: readonly unknown[], from: Position, to: Position, additions: Additions): unknown[] {
  const next: unknown[] = [];
  if (to.name === everyElement) {
    for (const value of level)
      if (Array.isArray(value)) for (const inner of value) if (isObject(inner)) next.push(inner);
    return next;
  }
  const added = additions.get(from);
  for (const value of level) {
    if (Array.isArray(value)) continue;
    const addition = added?.get(value as Data);
    const known = addition && to.read(addition.fields);
    const inner = known === undefined ? to.read(value as Data) : known;
    if (isObject(inner)) next.push(inner);
  }
  return next;
}

/** Every place of every object at a position, as a client counts it. Only errors need it. */
export function placesAt(root: Data, at: Position, additions: Additions): Map<unknown, ResponsePath[]> {
  const places = new Map<unknown, ResponsePath[]>();
  const way = wayTo(at);
  const visit = (value: unknown, step: number, place: ResponsePath) => {
    if (!isObject(value)) return;
    const position = way[step];
    if (!position) {
      const known = places.get(value);
      if (known) known.push(place);
      else places.set(value, [place]);
    } else if (position.name === everyElement) {
      if (!Array.isArray(value)) return;
      for (const [index, inner] of value.entries()) visit(inner, step + 1, [...place, index]);
    } else if (!Array.isArray(value)) {
      const inner = readField(additions, position.parent as Position, value, position.read);
      visit(inner, step + 1, [...place, position.name]);
    }
  };
  visit(root, 0, []);
  return places;
}
