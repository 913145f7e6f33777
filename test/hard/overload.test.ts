// Three times as much as the graph can do: what it accepts is answered in time, the rest is told at once to come back.
import { setTimeout } from 'node:timers/promises';
import type { Transport } from '@civil-affairs/kit/services';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

/** As many requests are worked on at once. */
const places = 16;
const serviceTime = 400;
const capacity = places * (1_000 / serviceTime);
const seconds = 5;

/** Charity takes its time for every request, and does nothing meanwhile. */
const slow: Transport = async () => {
  await setTimeout(serviceTime);
  return { data: { charityCampaigns: null } };
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ plansAhead: true, beside: { charity: slow } });
});
afterAll(() => graph.stop());

async function ask() {
  const from = performance.now();
  const response = await fetch(graph.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ charityCampaigns(first: 1) { totalCount } }"}',
  });
  await response.arrayBuffer();
  const { status, headers } = response;
  return { status, wait: headers.get('retry-after'), milliseconds: performance.now() - from };
}

const at = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN;

test('the graph answers as many as it can, each in time, and sheds the rest at once', async () => {
  await Promise.all(Array.from({ length: places }, ask));
  const sent: ReturnType<typeof ask>[] = [];
  const from = performance.now();
  while (performance.now() - from < seconds * 1_000) {
    // Whether or not the ones before have their answers: a crowd does not wait for itself.
    const due = Math.floor(((performance.now() - from) / 1_000) * 3 * capacity);
    while (sent.length < due) sent.push(ask());
    await setTimeout(5);
  }
  const answers = await Promise.all(sent);
  const served = answers.filter(({ status }) => status === 200);
  const shed = answers.filter(({ status }) => status === 503);
  expect(served.length + shed.length).toBe(answers.length);
  expect(served.length).toBeGreaterThan(0.7 * capacity * seconds);
  expect(shed.length).toBeGreaterThan(served.length);
  expect(new Set(shed.map(({ wait }) => wait))).toEqual(new Set(['1']));
  const times = served.map(({ milliseconds }) => milliseconds);
  // An unregistered operation waits a quarter of a second for its place; what more there is, the machine took.
  expect(at(times, 0.5)).toBeLessThan(250 + 2 * serviceTime);
  expect(at(times, 0.99)).toBeLessThan(250 + 4 * serviceTime);
  expect(
    at(
      shed.map(({ milliseconds }) => milliseconds),
      0.5,
    ),
  ).toBeLessThan(600);

  const after = await ask();
  expect(after).toMatchObject({ status: 200 });
  expect(after.milliseconds).toBeLessThan(5 * serviceTime);
}, 60_000);
