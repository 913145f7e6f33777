// Every operation of the project through the stock executor and ours, each on a city of its own.
import { cityClock, demoDate } from '@civil-affairs/kit/clock';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { inOneSecond } from '../one-second.ts';
import { operations } from '../operations.ts';
import { describeDifferences, differencesOf } from './differential.ts';
import type { TextAnswer } from './executors.ts';

let theirs: TestGraph;
let ours: TestGraph;
beforeAll(async () => {
  theirs = await startWith('stock');
  ours = await startWith('compiled');
});
afterAll(() => Promise.all([theirs.stop(), ours.stop()]));

/** Milliseconds: what was written now was written so long ago at most. */
const aWhile = 60_000;

/** The access log holds times, so both cities live in the same one. */
const moment = new Date('2026-11-20T02:00:00Z');
const clock = { ...cityClock(demoDate), now: () => moment };

/** The gateway reads once, at its start, what executes plans. */
async function startWith(engine: string): Promise<TestGraph> {
  vi.stubEnv('ENGINE', engine);
  try {
    return await startTestGraph({ clock });
  } finally {
    vi.unstubAllEnvs();
  }
}

// The log of reads first: later it holds those of the other operations, which each city numbers in its own way.
const inOrder = operations.toSorted(
  (a, b) => Number(b.name === 'ResidentReads') - Number(a.name === 'ResidentReads'),
);

test.each(inOrder)('$name is answered alike', (operation) =>
  inOneSecond(async () => {
    const request = { query: operation.query, variables: operation.variables ?? {} };
    const differences = differencesOf(await run(theirs, operation), await run(ours, operation));
    expect(differences, describeDifferences(differences, request)).toEqual([]);
  }),
);

test('an operation that the viewer may not run is refused alike', async () => {
  const operation = operations.find(({ name }) => name === 'ResidentAcrossDomains');
  if (!operation) throw new Error('the operation is gone');
  const stranger = { ...operation, persona: 'public-visitor' };
  const [stock, compiled] = [await run(theirs, stranger), await run(ours, stranger)];
  expect(stock.errors?.length).toBeGreaterThan(0);
  expect(differencesOf(stock, compiled)).toEqual([]);
});

async function run(graph: TestGraph, { name, persona }: (typeof operations)[number]): Promise<TextAnswer> {
  const answer = await graph.run(name, {}, persona ?? null);
  const { data, errors } = answer;
  return { ...(errors && { errors }), text: JSON.stringify(answer), data: withoutNewIds(data) };
}

/**
 * What a mutation makes has another id in each city, a secret another value, and what the server's own clock wrote another time;
 * the ids of the demo begin with zeros.
 */
function withoutNewIds(data: unknown): Record<string, unknown> {
  const text = JSON.stringify(data);
  return JSON.parse(
    text
      .replace(/whsec_[\w+/=]+/g, 'whsec_new')
      .replace(/([a-z]+_)[0-9a-f-]{14}7[0-9a-f-]{21}/g, (id, prefix: string) => {
        return id.includes('01900000-') ? id : `${prefix}new`;
      })
      .replace(/"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g, (text, time: string) =>
        Math.abs(Date.parse(time) - Date.now()) < aWhile ? '"now"' : text,
      ),
  );
}
