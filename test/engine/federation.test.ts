// Every fixture's own cases, through the stock executor and ours.
import type { GraphQLFormattedError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiled, compiledToSpec } from './compiled.ts';
import { compare, describeDifferences } from './differential.ts';
import { type Executor, stock, type TextAnswer } from './executors.ts';
import { openFixture } from './fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { stockIsWrong, wrongInBoth } from './known-differences.ts';

describe.each(fixtures)('the fixture $name', (fixture) => {
  let theirs: Executor;
  let ours: Executor;
  let toSpec: Executor;
  beforeAll(async () => {
    const graph = openFixture(fixture);
    [theirs, ours, toSpec] = await Promise.all([stock(graph), compiled(graph), compiledToSpec(graph)]);
  });
  afterAll(() => Promise.all([theirs, ours, toSpec].map((executor) => executor.stop())));

  test.each(fixture.cases)('$name', async (example) => {
    if (!example.expected) {
      const { differences } = await compare(theirs, ours, example, fixture.reset);
      expect(differences, describeDifferences(differences, example)).toEqual([]);
      return;
    }
    const expected = gist(example.expected as TextAnswer);
    fixture.reset?.();
    const ourAnswer = gist(await toSpec.execute(example));
    if (wrongInBoth.has(example.name)) expect(ourAnswer).not.toEqual(expected);
    else expect(ourAnswer).toEqual(expected);
    fixture.reset?.();
    const stockAnswer = gist(await theirs.execute(example));
    if (stockIsWrong[example.name]) expect(stockAnswer).not.toEqual(expected);
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
