import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { withoutLimits } from '../limits.ts';
import { attackOf } from './corpus.ts';
import { families } from './families.ts';
import { attack, faultsOf } from './judge.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ plansAhead: true, protection: { limits: withoutLimits } });
});
afterAll(() => graph.stop());

/** Sizes that a gateway without limits survives. */
test.each([
  ['there and back', 4],
  ['fragments within fragments', 8],
  ['aliases of a field', 1_000],
  ['aliases of __typename', 10_000],
  ['operations in a document', 3_000],
  ['wrong values in a list', 5_000],
  ['pages within pages', 4],
  ['nested JSON', 50_000],
  ['one entity at many places', 3],
  ['figures of every place', 150],
])('without limits, %s of %i does harm', async (name, size) => {
  const family = families.find((one) => one.name === name);
  if (!family) throw new Error(`there is no family ${name}`);
  const verdict = await attack(graph, attackOf(family, size, 1));
  expect(faultsOf(verdict), JSON.stringify(verdict)).not.toEqual([]);
});
