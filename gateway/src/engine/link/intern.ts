import { type Data, isObject } from '../data.ts';

/** So many objects are looked at before it is decided whether an answer repeats itself. */
const sample = 256;
const worthwhile = 0.25;

/**
 * Makes equal parts of an answer one and the same object: a subgraph repeats whatever is found at several
 * places, and what is one object is followed, added to and written once. An answer that does not repeat
 * itself is left alone after a glance.
 * @returns the objects and lists that stand at several places now
 */
export function internAnswer(answer: Data): Set<object> {
  const repeated = new Set<object>();
  const known = new Map<string, object>();
  const numbers = new Map<object, number>();
  let looked = 0;
  let found = 0;

  function tokenOf(holder: Data, name: string | number): string {
    const value = holder[name];
    if (typeof value === 'string') return `${value.length}"${value},`;
    if (!isObject(value)) return `${value},`;
    const same = intern(value);
    if (same !== value) holder[name] = same;
    return `#${numbers.get(same)},`;
  }

  function intern(value: object): object {
    let key: string;
    if (Array.isArray(value)) {
      key = '[';
      for (let index = 0; index < value.length; index++) key += tokenOf(value as unknown as Data, index);
    } else {
      key = '{';
      for (const name in value) key += `${name}:${tokenOf(value as Data, name)}`;
    }
    looked += 1;
    if (looked > sample && found < looked * worthwhile) throw notWorthwhile;
    const same = known.get(key);
    if (same) {
      found += 1;
      repeated.add(same);
      return same;
    }
    known.set(key, value);
    numbers.set(value, numbers.size);
    return value;
  }

  try {
    intern(answer);
  } catch (error) {
    if (error !== notWorthwhile) throw error;
  }
  return repeated;
}

const notWorthwhile = new Error('the answer does not repeat itself');
