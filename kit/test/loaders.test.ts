import { describe, expect, test } from 'vitest';
import { Loader, loadersOf, loadMade, loadOne } from '../src/loaders.ts';

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

/** A loader of lengths, and the questions that it sent. */
function lengths() {
  const questions: (readonly string[])[] = [];
  const loader = new Loader(async (keys) => {
    questions.push([...keys]);
    if (keys.includes('broken')) throw new Error('no such table');
    return keys.map(({ length }) => length);
  });
  return { loader, questions };
}

describe('a loader', () => {
  test('asks once for all keys of a tick, each once, also those that promises ask for', async () => {
    const { loader, questions } = lengths();
    const afterwards = Promise.resolve().then(() => loader.load('later'));
    const found = await Promise.all([
      loader.load('a'),
      loader.load('bb'),
      loader.load('a'),
      loader.use('ccc', (length) => length * 10),
      loader.loadAll(['bb', 'dddd']),
      afterwards,
    ]);
    expect(found).toEqual([1, 2, 1, 30, [2, 4], 5]);
    expect(questions).toEqual([['a', 'bb', 'ccc', 'dddd', 'later']]);
  });

  test('has at once what it has found, and what is told to it', async () => {
    const { loader, questions } = lengths();
    expect(loader.use('a', String)).toBeInstanceOf(Promise);
    expect(await loader.load('a')).toBe(1);
    expect(loader.use('a', String)).toBe('1');
    loader.prime('bb', 20);
    loader.prime('a', 10);
    expect(loader.use('bb', String)).toBe('20');
    expect(await loader.loadAll(['bb', 'a'])).toEqual([20, 1]);
    expect(questions).toEqual([['a']]);
  });

  test('has found nothing where there is nothing, and does not ask again', async () => {
    const questions: unknown[] = [];
    const loader = loadOne<string>(
      async (keys) => {
        questions.push(keys);
        return [];
      },
      (row) => row,
    );
    expect(await loader.load('a')).toBeUndefined();
    expect(loader.use('a', (row) => row ?? 'nothing')).toBe('nothing');
    expect(questions).toHaveLength(1);
  });

  test('fails for every key of a question that failed, and for those alone', async () => {
    const { loader } = lengths();
    expect(await loader.load('a')).toBe(1);
    const all = [
      loader.load('broken'),
      loader.load('bb'),
      loader.use('bb', String),
      loader.loadAll(['a', 'bb']),
    ];
    for (const { status } of await Promise.allSettled(all)) expect(status).toBe('rejected');
    expect(await loader.load('a')).toBe(1);
    expect(await loader.load('ccc')).toBe(3);
  });

  test('refuses what is no key', async () => {
    const { loader, questions } = lengths();
    await expect(loader.load(undefined as unknown as string)).rejects.toThrow('no key');
    expect(questions).toEqual([]);
  });

  test('lets what follows from a known key come together with what follows from the others', async () => {
    const { loader, questions } = lengths();
    const { loader: next, questions: nextQuestions } = lengths();
    loader.prime('a', 1);
    await Promise.all(
      [loader.load('bb'), loader.load('a')].map(async (found) => next.load(`of ${await found}`)),
    );
    expect(questions).toEqual([['bb']]);
    expect(nextQuestions).toHaveLength(1);
  });

  test('takes what another one finds', async () => {
    const { loader, questions } = lengths();
    const { loader: finder } = lengths();
    finder.prime('a', 100);
    loader.findBy('a', finder);
    loader.findBy('broken', finder);
    expect(await loader.load('a')).toBe(100);
    await expect(loader.load('broken')).rejects.toThrow('no such table');
    expect(questions).toEqual([]);
  });

  test('makes its values of those of another one, all in one question', async () => {
    const { loader, questions } = lengths();
    const made = loadMade(loader, (length, key) => `${key} ${length}`);
    expect(await Promise.all([made.load('a'), made.load('bb')])).toEqual(['a 1', 'bb 2']);
    expect(questions).toEqual([['a', 'bb']]);
  });
});
