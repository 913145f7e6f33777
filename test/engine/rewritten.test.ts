// The fixtures' operations, written in other ways: the answer must be the same. No other executor is the judge.
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compiledToSpec } from './compiled.ts';
import type { Executor, Operation } from './executors.ts';
import { type Case, type FixtureGraph, openFixture } from './fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { addedName, rename, rewrite, rewritings } from './rewritten.ts';

/** Names of keys in the fixtures: the planner wants them for itself. */
const keys = ['id', 'sku', 'upc', 'code'];

/** The planner throws when the type of an interface is requested that no subgraph has a member of. */
const rewritable = fixtures.filter(({ name }) => name !== 'interface without members');

describe.each(rewritable)('the fixture $name', (fixture) => {
  const cases = fixture.cases.filter(
    ({ query }) => !new RegExp(`\\b${addedName}\\b|\\$(yes|no)\\b`).test(query),
  );
  let graph: FixtureGraph;
  let executor: Executor;
  beforeAll(async () => {
    graph = openFixture(fixture);
    executor = await compiledToSpec(graph);
  });
  afterAll(() => executor.stop());

  async function dataOf(operation: Operation): Promise<unknown> {
    fixture.reset?.();
    return (await executor.execute(operation)).data;
  }

  /** Compares data as text after `normalize`; operations that became invalid are left out. */
  async function differing(
    write: (example: Case) => Operation,
    normalize: (data: unknown) => unknown,
  ): Promise<string[]> {
    const found: string[] = [];
    for (const example of cases) {
      const written = write(example);
      if (validate(graph.schema, parse(written.query)).length > 0) continue;
      const [first, second] = [await dataOf(example), await dataOf(written)].map(normalize);
      if (JSON.stringify(first) !== JSON.stringify(second)) found.push(`${example.name}: ${written.query}`);
    }
    return found;
  }

  test.each(Object.entries(rewritings))('is answered alike %s', async (_name, change) => {
    expect(await differing((example) => rewrite(example, change), withoutAdded)).toEqual([]);
  });

  test.each(keys)('is answered alike with a field of each object under the name %s', async (key) => {
    expect(await differing((example) => rename(graph.schema, example, key), withoutNames)).toEqual([]);
  });
});

function withoutAdded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAdded);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== addedName);
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutAdded(inner)]));
}

function withoutNames(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.values(value).map(withoutNames);
}
