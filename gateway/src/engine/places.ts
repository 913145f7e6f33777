import { everyElement, type PathElement } from './compile-plan.ts';
import { type Data, isObject } from './names.ts';

export type ResponsePath = readonly (string | number)[];

/**
 * The objects at a path, each once.
 * @param isShared whether one object may stand at several places
 */
export function objectsAt(root: Data, path: readonly PathElement[], isShared: boolean): Data[] {
  let level: unknown[] = [root];
  for (const element of path) level = step(level, element, isShared);
  return level.filter((value): value is Data => !Array.isArray(value));
}

/** The objects whose field is the last element of a path, each once; undefined when the path ends in a list. */
export function holdersAt(
  root: Data,
  path: readonly PathElement[],
  isShared: boolean,
): { holders: Data[]; last: PathElement } | undefined {
  const last = path.at(-1);
  if (!last || last.name === everyElement) return undefined;
  return { holders: objectsAt(root, path.slice(0, -1), isShared), last };
}

function step(level: readonly unknown[], element: PathElement, isShared: boolean): unknown[] {
  const next: unknown[] = [];
  if (element.name === everyElement) {
    for (const value of level)
      if (Array.isArray(value)) for (const inner of value) if (isObject(inner)) next.push(inner);
  } else {
    for (const value of level) {
      const inner = Array.isArray(value) ? undefined : element.read(value as Data);
      if (isObject(inner)) next.push(inner);
    }
  }
  return isShared && next.length > 1 ? [...new Set(next)] : next;
}

/** Every place of every object at a path, as a client counts it. Only errors need it. */
export function placesAt(root: Data, path: readonly PathElement[]): Map<unknown, ResponsePath[]> {
  const places = new Map<unknown, ResponsePath[]>();
  const visit = (value: unknown, position: number, place: ResponsePath) => {
    const element = path[position];
    if (!isObject(value)) return;
    if (!element) {
      const known = places.get(value);
      if (known) known.push(place);
      else places.set(value, [place]);
    } else if (element.name === everyElement) {
      if (!Array.isArray(value)) return;
      for (const [index, inner] of value.entries()) visit(inner, position + 1, [...place, index]);
    } else if (!Array.isArray(value)) visit(element.read(value), position + 1, [...place, element.name]);
  };
  visit(root, 0, []);
  return places;
}
