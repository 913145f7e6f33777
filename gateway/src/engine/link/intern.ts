import { type Data, isObject } from '../data.ts';

/** So many objects are looked at before it is decided whether an answer repeats itself. */
const sample = 256;
const worthwhile = 0.25;

/** Stands before what is inside a list; every other number is none below zero. */
const listMark = -1;

/** An object or list that stands for all that are equal to it. */
interface Known {
  value: object;
  number: number;
  /** The names and values inside, each as its number. */
  inside: readonly number[];
  /** Another one of the same hash. */
  next: Known | undefined;
}

/**
 * Makes equal parts of an answer one and the same object: a subgraph repeats whatever is found at several
 * places, and what is one object is followed, added to and written once. An answer that does not repeat
 * itself is left alone after a glance.
 *
 * Every name and value has a number, and so has every object once it is known: that two objects are equal is seen by
 * what is inside them as numbers, and no text is put together to find out.
 * @returns the objects and lists that stand at several places now
 */
export function internAnswer(answer: Data): Set<object> {
  const repeated = new Set<object>();
  const numbers = new Map<unknown, number>();
  const known = new Map<number, Known>();
  /** What is inside the object that is being looked at, after what was found so far in those around it. */
  const inside: number[] = [];
  let numbered = 0;
  let looked = 0;
  let found = 0;

  function numberOf(nameOrValue: unknown): number {
    const before = numbers.get(nameOrValue);
    if (before !== undefined) return before;
    numbers.set(nameOrValue, numbered);
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
    const from = inside.length;
    let hash = 0;
    if (Array.isArray(value)) {
      inside.push(listMark);
      for (let index = 0; index < value.length; index++) {
        const number = numberIn(value as unknown as Data, index);
        inside.push(number);
        hash = (Math.imul(hash, 31) + number) | 0;
      }
    } else
      for (const name in value) {
        const number = numberIn(value as Data, name);
        inside.push(numberOf(name), number);
        hash = (Math.imul(hash, 31) + number) | 0;
      }
    looked += 1;
    if (looked > sample && found < looked * worthwhile) throw notWorthwhile;
    const alike = known.get(hash);
    for (let one = alike; one; one = one.next)
      if (isInside(one, from)) {
        found += 1;
        repeated.add(one.value);
        inside.length = from;
        return one;
      }
    const made = { value, number: numbered++, inside: inside.slice(from), next: alike };
    known.set(hash, made);
    inside.length = from;
    return made;
  }

  function isInside(one: Known, from: number): boolean {
    if (one.inside.length !== inside.length - from) return false;
    return one.inside.every((number, n) => number === inside[from + n]);
  }

  try {
    intern(answer);
  } catch (error) {
    if (error !== notWorthwhile) throw error;
  }
  return repeated;
}

const notWorthwhile = new Error('the answer does not repeat itself');
