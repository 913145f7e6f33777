import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unexplained } from './accepted-differences.ts';
import { compare, describeDifferences } from './differential.ts';
import { type Executor, stock, type TextAnswer } from './executors.ts';
import { type FixtureGraph, openFixture } from './fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { failures } from './fixtures/values.ts';
import { randomOperation } from './random-operation.ts';

const operation = { query: '{ loose { id size } down }' };

describe('the comparison of two executors', () => {
  let graph: FixtureGraph;
  let executor: Executor;
  beforeAll(async () => {
    graph = openFixture(failures);
    executor = await stock(graph);
  });
  afterAll(() => executor.stop());

  test('finds nothing between an executor and itself', async () => {
    expect((await compare(executor, executor, operation)).differences).toEqual([]);
  });

  test.each<[string, (text: string) => string, string]>([
    ['a value', (text) => text.replace('"size":3', '"size":4'), 'data'],
    ['a null for a value', (text) => text.replace('"size":3', '"size":null'), 'data'],
    ['a missing field', (text) => text.replace(',"size":3', ''), 'data'],
    ['an item that is missing in a list', (text) => text.replace(',null,', ','), 'data'],
    ['a number that became a text', (text) => text.replace('"size":3', '"size":"3"'), 'data'],
    ['the order of fields', (text) => text.replace('"id":"t1","size":3', '"size":3,"id":"t1"'), 'order'],
    [
      'the path of an error',
      (text) => text.replace('["loose",3,"size"]', '["loose",2,"size"]'),
      'error added',
    ],
    ['the code of an error', (text) => text.replace('NO_SIZE', 'OTHER'), 'error missing'],
    ['an error that is missing', (text) => text.replace(/\{"message":"down".*?\}\},/, ''), 'error missing'],
    ['no data at all', (text) => text.replace(/"data":.*/, '"data":null}'), 'data'],
  ])('finds %s', async (_what, breaking, kind) => {
    const found = (await compare(executor, broken(executor, breaking), operation)).differences;
    expect(found.map((difference) => difference.kind)).toContain(kind);
    expect(describeDifferences(found, operation)).toContain(operation.query);
  });

  test('finds an executor that fails', async () => {
    const failing: Executor = { execute: () => Promise.reject(new Error('broken')), stop: async () => {} };
    expect((await compare(executor, failing, operation)).differences).toMatchObject([{ kind: 'failure' }]);
  });

  test.each<[string, (text: string) => string]>([
    [
      'an error at a place that has its value',
      (text) => text.replace('["loose",3,"size"]', '["loose",0,"size"]'),
    ],
    [
      'an error at a place that is not there',
      (text) => text.replace('["loose",3,"size"]', '["loose",9,"size"]'),
    ],
    ['an error that is missing', (text) => text.replace(/\{"message":"no size".*?\}\},/, '')],
    ['a value', (text) => text.replace('"size":3', '"size":4')],
    [
      'an order that is not the specified one',
      (text) => text.replace('"id":"t1","size":3', '"size":3,"id":"t1"'),
    ],
  ])('accepts nothing of %s', async (_what, breaking) => {
    const faulty = broken(executor, breaking);
    const comparison = await compare(executor, faulty, operation);
    expect(await unexplained(comparison, operation, graph.schema, executor)).not.toEqual([]);
  });

  test('takes errors in another order for the same', async () => {
    const reversed: Executor = {
      async execute(requested) {
        const answer = await executor.execute(requested);
        return { ...answer, errors: [...(answer.errors ?? [])].reverse() };
      },
      stop: async () => {},
    };
    expect((await compare(executor, reversed, operation)).differences).toEqual([]);
  });
});

/** An executor with a fault: its answer is changed as text; a change that changes nothing is refused. */
function broken(executor: Executor, breaking: (text: string) => string): Executor {
  return {
    async execute(requested): Promise<TextAnswer> {
      const { text } = await executor.execute(requested);
      const changed = breaking(text);
      if (changed === text) throw new Error('the fault changes nothing');
      return { ...JSON.parse(changed), text: changed };
    },
    stop: async () => {},
  };
}

describe.each(fixtures)('random operations on the fixture $name', (fixture) => {
  const { schema } = openFixture(fixture);

  test('are valid, and the same for the same seed', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const drawn = randomOperation(schema, seed, fixture.values);
      expect(validate(schema, parse(drawn.query))).toEqual([]);
      expect(randomOperation(schema, seed, fixture.values)).toEqual(drawn);
    }
  });
});

test('random operations have every part of the language that they are meant to have', () => {
  const texts = fixtures.flatMap((fixture) => {
    const { schema } = openFixture(fixture);
    return Array.from({ length: 20 }, (_, seed) => randomOperation(schema, seed, fixture.values).query);
  });
  const parts = [
    /\w+: \w+/,
    /\.\.\. on/,
    /\.\.\. \{|\.\.\. @/,
    /\.\.\.F1/,
    /@skip/,
    /@include/,
    /\$v1/,
    /= /,
    /mutation/,
  ];
  for (const part of parts) expect(texts.filter((text) => part.test(text)).length).toBeGreaterThan(3);
});

test('subgraphs fail at the places that the seed says, however often they are requested', async () => {
  const graph = openFixture(failures);
  const executor = await stock(graph);
  const fields = { query: '{ things { id next { id } self { boxes { label } } } }' };
  const quiet = (await executor.execute(fields)).text;
  const answers = new Set<string>();
  for (let seed = 1; seed <= 10; seed += 1) {
    graph.faults.seed = seed;
    const once = (await executor.execute(fields)).text;
    expect((await executor.execute(fields)).text).toBe(once);
    if (once !== quiet) answers.add(once);
  }
  expect(answers.size).toBeGreaterThan(5);
  await executor.stop();
});
