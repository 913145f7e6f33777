import type { Answer } from '../compile/answer.ts';
import { everyElement, type Position, wayTo } from '../compile/positions.ts';
import { type Data, isObject } from '../data.ts';
import { readField } from './additions.ts';

export type ResponsePath = readonly (string | number)[];

/** The objects at a position, each once. */
export function objectsAt(answer: Answer, at: Position): Data[] {
  let level: object[] = [answer.data];
  for (const position of wayTo(at)) level = stepTo(answer, level, position);
  return level.filter((value): value is Data => !Array.isArray(value));
}

function stepTo({ additions, shared, budget }: Answer, level: readonly object[], to: Position): object[] {
  const next: object[] = [];
  const seen = new Set<object>();
  const reach = (value: unknown) => {
    if (!isObject(value)) return;
    budget?.visited(1);
    if (shared.has(value)) {
      if (seen.has(value)) return;
      seen.add(value);
    }
    next.push(value);
  };
  if (to.name === everyElement) {
    for (const value of level) if (Array.isArray(value)) for (const inner of value) reach(inner);
    return next;
  }
  const added = to.parent && additions.get(to.parent);
  for (const value of level) {
    if (Array.isArray(value)) continue;
    const fields = added?.get(value);
    const known = fields && to.read(fields);
    reach(known === undefined ? to.read(value as Data) : known);
  }
  return next;
}

/** Every place of every object at a position, as a client counts it. Only errors need it. */
export function placesAt({ data, additions }: Answer, at: Position): Map<unknown, ResponsePath[]> {
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
  visit(data, 0, []);
  return places;
}
