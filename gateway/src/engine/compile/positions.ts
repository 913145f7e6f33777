import { type Data, reader } from '../data.ts';

export const everyElement = '@';

/**
 * A position of an operation at which fetches are about objects, or one on the way there. Positions
 * are the same for every request; what is found at them differs.
 */
export interface Position {
  /** The field that leads here, or `@` for every element of a list. */
  readonly name: string;
  readonly parent: Position | undefined;
  readonly inner: Map<string, Position>;
  read(object: Data): unknown;
}

export function openPosition(name: string, parent: Position | undefined): Position {
  return { name, parent, inner: new Map(), read: reader(name) };
}

/** The position at a path below another one; it is made on first use. */
export function positionAt(from: Position, path: readonly string[]): Position {
  return path.reduce((parent, name) => {
    const known = parent.inner.get(name);
    if (known) return known;
    const made = openPosition(name, parent);
    parent.inner.set(name, made);
    return made;
  }, from);
}

/** The positions on the way to one, itself included, without the root. */
export function wayTo(position: Position): Position[] {
  return position.parent ? [...wayTo(position.parent), position] : [];
}
