// What an operation waits for in the database ends with it.
import { setTimeout } from 'node:timers/promises';
import type { Database } from '@civil-affairs/kit/database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from './graph.ts';

const aMoment = 200;

let graph: TestGraph;
let admin: Database;

beforeAll(async () => {
  graph = await startTestGraph();
  admin = graph.city.openAsAdmin();
});
afterAll(() => graph?.stop());

/** What the subgraphs' roles have the server do now. */
async function active(): Promise<string[]> {
  const rows = await admin.sql<{ query: string }[]>`
    SELECT query FROM pg_stat_activity
    WHERE datname = current_database() AND usename LIKE '%\_app' AND state = 'active'`;
  return rows.map(({ query }) => query);
}

/** Lets the table's reads wait for as long as the work lasts. */
async function whileHeld(table: string, work: () => Promise<void>): Promise<void> {
  await admin.sql.begin(async (tx) => {
    await tx.unsafe(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
    await work();
  });
}

/** Sends a query and stays for the answer until the end is told. */
function send(query: string, signal: AbortSignal): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const sent = fetch(graph.url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
    signal,
  });
  return sent.then(
    async (response) => `answered ${await response.text()}`,
    () => 'gone',
  );
}

test.each([
  ['a figure', '{ division(code: "222401003") { funerals { facilityCount } } }', 'funerals.facilities'],
  [
    'a list',
    '{ division(code: "222401003") { elderCare { institutions(first: 5) { nodes { id } } } } }',
    'elder_care.care_institutions',
  ],
])('%s is counted no further once the client has gone', async (_, query, table) => {
  // Whatever is looked up once is there already.
  await graph.request(query);
  await whileHeld(table, async () => {
    const end = new AbortController();
    const answer = send(query, end.signal);
    await expect.poll(active).not.toEqual([]);
    end.abort();
    expect(await answer).toBe('gone');
    // Long before its own time is up.
    await expect.poll(active, { timeout: 3_000 }).toEqual([]);
  });
  expect((await graph.request(query)).errors).toBeUndefined();
});

test('an operation of somebody else goes on beside one that ends', async () => {
  const query = '{ division(code: "222401") { funerals { facilityCount } } }';
  await whileHeld('funerals.facilities', async () => {
    const end = new AbortController();
    const stays = graph.request(query);
    const goes = send(query, end.signal);
    await expect.poll(active).not.toEqual([]);
    end.abort();
    expect(await goes).toBe('gone');
    await setTimeout(aMoment);
    answers.push(stays);
  });
  const [stayed] = await Promise.all(answers);
  expect(stayed?.errors).toBeUndefined();
  expect(stayed?.data.division.funerals.facilityCount).toBeGreaterThan(0);
});

const answers: ReturnType<TestGraph['request']>[] = [];
