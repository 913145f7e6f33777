// Every fixture's own cases, through the stock executor and ours.
import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled, compiledByTheBook } from './compiled.ts';
import { compare, tell } from './differential.ts';
import { type Executor, stock, type TextAnswer } from './executors.ts';
import { openFixture } from './fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { stockIsWrong, wrongInBoth } from './known-differences.ts';

describe.each(fixtures)('the fixture $name', (fixture) => {
  let theirs: Executor;
  let ours: Executor;
  let byTheBook: Executor;
  beforeAll(async () => {
    const graph = openFixture(fixture);
    [theirs, ours, byTheBook] = await Promise.all([stock(graph), compiled(graph), compiledByTheBook(graph)]);
  });
  afterAll(() => Promise.all([theirs, ours, byTheBook].map((executor) => executor.stop())));

  test.each(fixture.cases)('$name', async (asked) => {
    if (!asked.expected) {
      const { differences } = await compare(theirs, ours, asked, fixture.reset);
      expect(differences, tell(differences, asked)).toEqual([]);
      return;
    }
    const expected = gist(asked.expected as TextAnswer);
    fixture.reset?.();
    const ourAnswer = gist(await byTheBook.ask(asked));
    if (wrongInBoth.has(asked.name)) expect(ourAnswer).not.toEqual(expected);
    else expect(ourAnswer).toEqual(expected);
    fixture.reset?.();
    const stockAnswer = gist(await theirs.ask(asked));
    if (stockIsWrong[asked.name]) expect(stockAnswer).not.toEqual(expected);
    else expect(stockAnswer).toEqual(expected);
  });
});

test('what is wrong in both is wrong in the stock one', () => {
  expect([...wrongInBoth].filter((name) => !stockIsWrong[name])).toEqual([]);
});

test('each known difference belongs to a case that has an expected answer', () => {
  const expecting = fixtures
    .flatMap(({ cases }) => cases.filter(({ expected }) => expected))
    .map(({ name }) => name);
  expect(Object.keys(stockIsWrong).filter((name) => !expecting.includes(name))).toEqual([]);
});

/** What an expected answer promises: the data as text, and where errors are. Their words are each executor's own. */
function gist({ data, errors }: { data?: unknown; errors?: readonly GraphQLFormattedError[] }) {
  return { data: JSON.stringify(data), errors: (errors ?? []).map(({ path }) => path?.join('.')).toSorted() };
}
