// Whoever has nothing to do with a person learns nothing about the person: every field of every subgraph is requested for,
// as a public visitor and as a resident who is a stranger, and whatever an answer says of a person is a leak.
import { subgraphs } from '@civil-affairs/gateway/subgraphs';
import { newId } from '@civil-affairs/kit/ids';
import { testViewer } from '@civil-affairs/kit/testing';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaOf, startTestGraph, type TestGraph } from '../graph.ts';
import { openWalk } from './walk.ts';

/** Calculators: they answer from what is typed in, and look into no register. */
const calculators = [
  'Query.careLevel',
  'Query.divorcePeriods',
  'Query.estimateAllowance',
  'Query.estimateCareVoucher',
  'Query.quoteMeal',
];

const strangers: [string, Viewer | null][] = [
  ['a public visitor', null],
  ['a resident who is a stranger', testViewer({ ...personaOf('resident'), residentId: newId('Resident') })],
];

let graph: TestGraph;
let walkAs: Awaited<ReturnType<typeof openWalk>>;
beforeAll(async () => {
  graph = await startTestGraph();
  walkAs = await openWalk(graph);
});
afterAll(() => graph?.stop());

describe.each(subgraphs.map(({ name }) => name))('%s', (name) => {
  test.each(strangers)('tells %s nothing of a person, whatever is requested', async (_, viewer) => {
    const { ofPersons, requested, unasked } = await walkAs(name, viewer);
    expect(ofPersons).toEqual([]);
    expect(requested).toBeGreaterThan(2);
    expect(unasked.filter((coordinate) => !calculators.includes(coordinate))).toEqual([]);
  });
});
