// A standard that touches many grants, on a real PostgreSQL: killed wherever it is, by two at once, and beside other work.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { actingSystem } from '@civil-affairs/kit/acting-system';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { beforeAll, describe, expect, test } from 'vitest';
import { continueAdjustment } from '../../src/commands/payments/standards.ts';
import { createContext } from '../../src/context.ts';
import { newId } from '../../src/ids.ts';
import { allowances } from '../../src/subgraph.ts';
import {
  act,
  addGrants,
  addStandards,
  approver,
  cashier,
  city,
  decider,
  elsewhere,
  moneyErrors,
  payMonth,
} from '../commands/payments/testing.ts';

const graph = testSubgraph(allowances);
let sql: typeof graph.database.sql;
const count = 6_000;
const from = '2026-07-01';

/** Registers a standard and leaves its application to others, as somebody does who is killed at once. */
async function begin(perMonthFen: number, effectiveFrom: string): Promise<string> {
  const id = newId('AllowanceStandard');
  await sql`INSERT INTO standards VALUES (${id}, ${city}, 'URBAN', ${effectiveFrom}, 'MONTH', ${perMonthFen}, NULL, '测试')`;
  await sql`INSERT INTO standard_adjustments (standard_id, division_code, settlement, from_month, status, total, started_by, started_at)
    SELECT ${id}, ${city}, 'URBAN', ${effectiveFrom}, 'RUNNING', count(*), 'decider', now()
    FROM grants WHERE community_code LIKE ${`${city}%`} AND settlement = 'URBAN'`;
  return id;
}

function worker(standardId: string): { child: ChildProcess; ended: Promise<unknown[]> } {
  const child = spawn(process.execPath, [new URL('killed-adjustment.ts', import.meta.url).pathname], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin?.end(JSON.stringify({ ...graph.city, standardId }));
  return { child, ended: once(child, 'exit') };
}

async function progressOf(standardId: string, viewer = decider) {
  const { allowanceStandardAdjustment } = await graph.read(
    `query ($id: ID!) { allowanceStandardAdjustment(standardId: $id) {
      status progress { done total } grantsChanged grantsCorrected arrears { fen } } }`,
    { id: standardId },
    viewer,
  );
  return allowanceStandardAdjustment;
}

/** How often the terms of each grant were written: once for each standard, whatever was killed. */
const changes =
  () => sql`SELECT version, count(*)::int AS n FROM grants WHERE community_code LIKE ${`${city}%`}
  AND effective_from < ${from} AND effective_until IS NULL GROUP BY version ORDER BY version`;

beforeAll(async () => {
  ({ sql } = graph.database);
  await addStandards(graph);
  await addGrants(
    graph,
    Array.from({ length: count }, (_, n) => ({ persons: 1 + (n % 3), incomeFen: (n % 50) * 100 })),
  );
  await payMonth(graph, '2026-07');
}, 120_000);

describe('a standard that is killed while it is applied', () => {
  let standardId: string;
  let ended = '';
  let begun = '';

  test('goes on where it stopped: no grant is left out, none is changed twice', async () => {
    standardId = await begin(70_000, from);
    const random = seededRandom(11);
    const seen: number[] = [];
    let kills = 0;
    while (kills < 6) {
      const { child, ended } = worker(standardId);
      await once(child.stdout as NodeJS.ReadableStream, 'data');
      const killed = await Promise.race([setTimeout(random.int(5, 250), true), ended.then(() => false)]);
      if (killed) child.kill('SIGKILL');
      await ended;
      const { status, progress } = await progressOf(standardId);
      seen.push(progress.done);
      expect(progress.total).toBe(count);
      if (status === 'DONE') break;
      kills += 1;
    }
    expect(kills).toBeGreaterThanOrEqual(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await moneyErrors(graph)).toEqual([]);
  }, 120_000);

  test('meanwhile payments of its months wait, and so does another standard; who is elsewhere sees nothing', async () => {
    const waits = { code: 'STANDARD_BEING_APPLIED', conflictsWith: standardId };
    const prepare = (month: string) =>
      act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month });
    expect((await prepare('2026-08')).problems).toMatchObject([waits]);
    const earlier = await prepare('2026-06');
    expect(earlier.problems).toEqual([]);
    const approval = { runId: earlier.run.id, expectedVersion: earlier.run.version };
    expect((await act(graph, approver, 'approveAllowancePaymentRun', approval)).problems).toEqual([]);
    const another = {
      division: city,
      settlement: 'URBAN',
      perMonthFen: 80_000,
      effectiveFrom: '2026-09-01',
      effectiveFromPrecision: 'MONTH',
      source: '测试',
    };
    expect(codes(await act(graph, decider, 'registerAllowanceStandard', another))).toEqual([
      'STANDARD_BEING_APPLIED',
    ]);
    expect(await progressOf(standardId, elsewhere)).toBeNull();
  });

  test('who changes a grant meanwhile is not overwritten', async () => {
    const waiting =
      await sql`SELECT g.id FROM grants g JOIN standard_adjustments a ON a.standard_id = ${standardId}
      WHERE g.community_code LIKE ${`${city}%`} AND g.id > a.cursor ORDER BY g.id DESC LIMIT 2`;
    [ended = '', begun = ''] = waiting.map(({ id }) => String(id));
    // One has ended before the standard came; another was calculated by it already.
    await sql`UPDATE grants SET effective_until = '2026-06-30', stop_reason = 'WITHDRAWN' WHERE id = ${ended}`;
    await sql`INSERT INTO grant_terms (grant_id, since, status, reason, counted_members, household_income_fen, monthly_amount_fen)
      SELECT grant_id, ${from}, 'SUSPENDED', 'SUSPENDED', counted_members, household_income_fen, 0
      FROM grant_terms WHERE grant_id = ${begun}`;
  });

  test('two who go on with it take turns', async () => {
    const workers = [worker(standardId), worker(standardId)];
    await Promise.all(workers.map(({ ended }) => ended));
    const { status, progress, grantsChanged } = await progressOf(standardId);
    expect({ status, grantsChanged }).toEqual({ status: 'DONE', grantsChanged: count - 2 });
    expect(progress.done).toBe(progress.total);
    expect(await changes()).toEqual([
      { version: 1, n: 1 },
      { version: 2, n: count - 2 },
    ]);
    const terms = await sql`SELECT grant_id, status FROM grant_terms WHERE since = ${from}
      AND grant_id IN (${ended}, ${begun})`;
    expect(terms).toEqual([{ grant_id: begun, status: 'SUSPENDED' }]);
  }, 60_000);

  test('each grant is worth what the standard says', async () => {
    const wrong = await sql`SELECT grant_id FROM grant_terms WHERE since = ${from} AND status = 'ACTIVE'
      AND monthly_amount_fen <> 70000 * counted_members - household_income_fen`;
    expect(wrong).toEqual([]);
    const [due] = await sql`SELECT count(*)::int AS n FROM payments WHERE kind = 'ARREARS' AND status = 'DUE'
      AND month = ${from}`;
    expect(due?.n).toBe(count - 2);
    const again = await act(graph, cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month: '2026-08',
    });
    expect(again.problems).toEqual([]);
  }, 60_000);
});

describe('a standard whose request had no time left', () => {
  test('is applied by the schedule', async () => {
    const standardId = await begin(72_000, '2026-10-01');
    const services = { database: graph.database, clock: graph.clock, subgraphs: {} };
    const acted = await runSchedules(allowances, services);
    expect(acted.applyAllowanceStandards).toBe(1);
    expect((await progressOf(standardId)).status).toBe('DONE');
  }, 60_000);

  test('is longer than no batch: what others wait for is a moment', async () => {
    const standardId = await begin(74_000, '2026-11-01');
    const services = { database: graph.database, clock: graph.clock, subgraphs: {} };
    const context = createContext(services, actingSystem('allowances', 'test'));
    const times: number[] = [];
    while ((await progressOf(standardId)).status === 'RUNNING') {
      const began = performance.now();
      await continueAdjustment(context, standardId, 1);
      times.push(performance.now() - began);
    }
    expect(times.length).toBeGreaterThan(10);
    expect(Math.max(...times)).toBeLessThan(7_000);
  }, 60_000);
});
