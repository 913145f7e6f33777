import { type Data, isObject } from '../data.ts';

/** So many objects are looked at before it is decided whether an answer repeats itself. */
const sample = 256;
const worthwhile = 0.25;

/** Stands before what is inside a list; before what is inside an object stands the number of its shape. */
const listMark = -1;

/** An object or list that stands for all that are equal to it. */
interface Known {
  value: object;
  number: number;
  /** Where its inside is kept, and how long it is. */
  at: number;
  length: number;
  /** Another one of the same hash. */
  next: Known | undefined;
}

/** Names of an object in their order, as a way from name to name. Objects of a list have one shape: the first way is theirs. */
interface Shape {
  number: number;
  name: string | undefined;
  to: Shape | undefined;
  others: Map<string, Shape> | undefined;
}

/**
 * Makes equal parts of an answer one and the same object: a subgraph repeats whatever is found at several
 * places, and what is one object is followed, added to and written once. An answer that does not repeat
 * itself is left alone after a glance.
 *
 * Every shape and value has a number, and so has every object once it is known: that two objects are equal is seen by
 * what is inside them as numbers, and no text is put together to find out.
 * @returns the objects and lists that stand at several places now
 */
export function internAnswer(answer: Data): Set<object> {
  const repeated = new Set<object>();
  const numbers = new Map<unknown, number>();
  const known = new Map<number, Known>();
  /** What is inside the objects that are being looked at, the inner ones after those around them. */
  const inside: number[] = [];
  let top = 0;
  /** What is inside those that are known. */
  const kept: number[] = [];
  let shapes = 0;
  const noNames = newShape();
  let numbered = 0;
  let looked = 0;
  let found = 0;

  function newShape(): Shape {
    return { number: shapes++, name: undefined, to: undefined, others: undefined };
  }

  function shapeWith(shape: Shape, name: string): Shape {
    if (shape.name === undefined) {
      shape.name = name;
      shape.to = newShape();
      return shape.to;
    }
    shape.others ??= new Map();
    const before = shape.others.get(name) ?? newShape();
    shape.others.set(name, before);
    return before;
  }

  function numberOf(value: unknown): number {
    const before = numbers.get(value);
    if (before !== undefined) return before;
    numbers.set(value, numbered);
    return numbered++;
  }

  function numberIn(holder: Data, name: string | number): number {
    const value = holder[name];
    if (!isObject(value)) return numberOf(value);
    const same = intern(value);
    if (same.value !== value) holder[name] = same.value;
    return same.number;
  }

  function intern(value: object): Known {
    const from = top;
    let hash = 0;
    top += 1;
    if (Array.isArray(value)) {
      inside[from] = listMark;
      for (let index = 0; index < value.length; index++) {
        const number = numberIn(value as unknown as Data, index);
        inside[top++] = number;
        hash = (Math.imul(hash, 31) + number) | 0;
      }
    } else {
      let shape = noNames;
      for (const name in value) {
        const number = numberIn(value as Data, name);
        inside[top++] = number;
        hash = (Math.imul(hash, 31) + number) | 0;
        shape = shape.name === name && shape.to ? shape.to : shapeWith(shape, name);
      }
      inside[from] = shape.number;
    }
    looked += 1;
    if (looked > sample && found < looked * worthwhile) throw notWorthwhile;
    const length = top - from;
    top = from;
    const alike = known.get(hash);
    for (let one = alike; one; one = one.next)
      if (one.length === length && isInside(one.at, from, length)) {
        found += 1;
        repeated.add(one.value);
        return one;
      }
    const made = { value, number: numbered++, at: kept.length, length, next: alike };
    for (let n = from; n < from + length; n++) kept.push(inside[n] as number);
    known.set(hash, made);
    return made;
  }

  function isInside(at: number, from: number, length: number): boolean {
    for (let n = 0; n < length; n++) if (kept[at + n] !== inside[from + n]) return false;
    return true;
  }

  try {
    intern(answer);
  } catch (error) {
    if (error !== notWorthwhile) throw error;
  }
  return repeated;
}

const notWorthwhile = new Error('the answer does not repeat itself');
