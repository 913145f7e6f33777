import { describe, expect, test } from 'vitest';
import { loadersOf, loadOne } from '../src/loaders.ts';

const made: string[] = [];

function named(group: string) {
  made.push(group);
  return loadOne(
    async (keys) => keys.map((key) => ({ key, group })),
    ({ key }) => key,
  );
}

const createLoaders = loadersOf<[city: string]>()(
  (city) => ({ person: named(`persons of ${city}`), household: named(`households of ${city}`) }),
  (city) => ({ canteen: named(`canteens of ${city}`) }),
);

describe('the loaders of a request', () => {
  test('are made group by group, when one of the group is used first', async () => {
    createLoaders('the first request');
    made.length = 0;
    const loaders = createLoaders('Yanji');
    expect(made).toEqual([]);
    expect(await loaders.canteen.load('a')).toEqual({ key: 'a', group: 'canteens of Yanji' });
    expect(made).toEqual(['canteens of Yanji']);
    expect(await loaders.person.load('b')).toEqual({ key: 'b', group: 'persons of Yanji' });
    expect(loaders.household).toBe(loaders.household);
    expect(made).toEqual(['canteens of Yanji', 'persons of Yanji', 'households of Yanji']);
  });

  test('are their own', () => {
    expect(createLoaders('Yanji').person).not.toBe(createLoaders('Yanji').person);
  });

  test('have one name each', () => {
    const create = loadersOf<[]>()(
      () => ({ person: named('one') }),
      () => ({ person: named('another') }),
    );
    expect(() => create()).toThrow('two groups have a loader person');
  });
});
