// Errors name the places of the client's document at which their fields stand.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiledToSpec } from './compiled.ts';
import type { Executor } from './executors.ts';
import { type FixtureGraph, openFixture } from './fixture.ts';
import { unionEntities } from './fixtures/abstract.ts';

let graph: FixtureGraph;
let executor: Executor;
beforeAll(async () => {
  graph = openFixture(unionEntities);
  executor = await compiledToSpec(graph);
});
afterAll(() => executor.stop());

/** An operation whose marks stand before each field that is expected to be named. */
const mark = '§';
function marked(text: string) {
  const locations: { line: number; column: number }[] = [];
  let query = text;
  for (let at = query.indexOf(mark); at >= 0; at = query.indexOf(mark)) {
    const before = query.slice(0, at).split('\n');
    locations.push({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
    query = query.replace(mark, '');
  }
  return { query, locations };
}

async function locationsOf(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await executor.execute({ query, variables });
  return (errors ?? []).map(({ locations }) => locations);
}

test.each([
  ['a field', '{ people {\n  ... on Worker {\n    §wage } } }'],
  ['an alias', '{ people { ... on Worker { name §pay: wage } } }'],
  ['a field in a named fragment', '{ people { ...Pay } }\n\nfragment Pay on Worker {\n  name\n  §wage\n}'],
  [
    'a field that is requested twice',
    '{ people { ... on Worker { §wage } ...Pay } } fragment Pay on Worker { §wage }',
  ],
  [
    'the selection on the type that it is about',
    '{ people { ... on Visitor { sum: fee } ... on Worker { §sum: wage } } }',
  ],
  [
    'what a condition leaves in',
    'query ($no: Boolean = false) { people { ... on Worker { wage @include(if: $no) §wage } } }',
  ],
  ['a null that may not be', '{ people { ... on Worker { §grade } } }'],
])('%s', async (_, text) => {
  const { query, locations } = marked(text);
  expect(locations.length).toBeGreaterThan(0);
  expect(await locationsOf(query)).toEqual([locations]);
});

test('an operation that is planned once is located in each text of it', async () => {
  const first = marked('{ groups { ... on Worker { §wage } } }');
  const second = marked('{\n\n groups {\n ... on Worker {\n\n §wage } } }');
  for (const { query, locations } of [first, second, first])
    expect(await locationsOf(query)).toEqual([locations]);
});

test('a subgraph that does not answer is told at every field that stays empty', async () => {
  const { query, locations } = marked('{ people { ... on Worker { name §wage } } }');
  graph.faults.seed = 1;
  graph.faults.severity = 1;
  const { errors } = await executor.execute({ query });
  graph.faults.seed = undefined;
  expect(errors?.length).toBeGreaterThan(0);
  for (const error of errors ?? [])
    expect(error.locations).toEqual(error.path?.length === 1 ? [{ line: 1, column: 3 }] : locations);
});
