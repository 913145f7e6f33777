// Money under concurrency, on a real PostgreSQL: whoever is second finds what the first one did.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { lockMoney } from '../src/commands/payments/run-case.ts';
import { allowances } from '../src/subgraph.ts';
import {
  act,
  addGrants,
  addStandards,
  approver,
  cashier,
  city,
  decider,
  moneyErrors,
  paymentsOf,
  sendMonth,
  startRun,
} from './commands/payments/testing.ts';

const graph = testSubgraph(allowances);
const times = (count: number) => Array.from({ length: count }, (_, n) => n);
const another = (n: number, viewer = cashier) => ({ ...viewer, subject: `${viewer.subject} ${n}` });

async function linesOf(runId: string) {
  return graph.database
    .sql`SELECT p.grant_id, l.line_no, l.amount_fen::int AS fen, l.status, s.resident_id, s.amount_fen::int AS share
    FROM transfers l JOIN payments p ON p.id = l.payment_id JOIN payment_shares s ON s.payment_id = p.id
    WHERE l.run_id = ${runId} ORDER BY l.line_no, s.resident_id`;
}

describe('at the same moment', () => {
  test('two cashiers prepare one month: one run, each grant once', async () => {
    await addGrants(
      graph,
      times(2_500).map((n) => ({ persons: 1 + (n % 4), incomeFen: n, account: n % 100 !== 0 })),
    );
    const answers = await Promise.all(
      [1, 2].map((n) =>
        act(graph, another(n), 'prepareAllowancePaymentRun', { division: city, month: '2026-01' }),
      ),
    );
    // The slower one either helped or came too late; never is there a second run.
    const runs = new Set(answers.flatMap(({ run }) => (run ? [run.id] : [])));
    expect(runs.size).toBe(1);
    for (const { problems } of answers.filter(({ run }) => run === null))
      expect(problems).toMatchObject([{ code: 'ALREADY_PREPARED', conflictsWith: [...runs][0] }]);
    const [row] = await graph.database
      .sql`SELECT state, line_count, held_count FROM payment_runs WHERE id = ${[...runs][0] ?? ''}`;
    expect(row).toEqual({ state: 'PREPARED', line_count: 2_500, held_count: 25 });
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('the bank’s answers twice, and a contradiction between them', async () => {
    const run = await sendMonth(graph, '2026-02');
    const [first] = await graph.database
      .sql`SELECT payment_id FROM transfers WHERE run_id = ${run.id} AND status = 'SENT' LIMIT 1`;
    const on = graph.clock.today();
    const returned = { paymentId: first?.payment_id, outcome: 'RETURNED', on, reason: '销户' };
    const input = { runId: run.id, results: [returned], othersPaidOn: on };
    const contrary = { ...input, results: [{ ...returned, outcome: 'PAID', reason: null }] };
    const answers = await Promise.all(
      [input, input, contrary].map((answer, n) =>
        act(graph, another(n), 'recordAllowanceBankResults', answer),
      ),
    );
    expect(answers.slice(0, 2).flatMap(codes)).toEqual([]);
    const [row] = await graph.database
      .sql`SELECT status FROM payments WHERE id = ${String(first?.payment_id)}`;
    expect(row?.status).toBe('RETURNED');
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('a standard is registered while a run is approved: the month is right either way', async () => {
    await addStandards(graph);
    for (const [n, month] of ['2026-03', '2026-04', '2026-05', '2026-06'].entries()) {
      const { run } = await act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month });
      const standard = {
        division: city,
        settlement: 'URBAN',
        perMonthFen: 70_000 + n * 1_000,
        effectiveFrom: `${month}-01`,
        effectiveFromPrecision: 'MONTH',
        source: '测试',
      };
      const [approved, registered] = await Promise.all([
        act(graph, approver, 'approveAllowancePaymentRun', { runId: run.id, expectedVersion: run.version }),
        setTimeout(n * 15).then(() => act(graph, decider, 'registerAllowanceStandard', standard)),
      ]);
      expect(codes(registered)).toEqual([]);
      expect(['', 'RUN_OUTDATED']).toContain(codes(approved).join());
      if (!approved.run)
        await act(graph, cashier, 'cancelAllowancePaymentRun', {
          runId: run.id,
          expectedVersion: run.version,
        });
      expect(await moneyErrors(graph)).toEqual([]);
    }
  }, 60_000);

  test('a run is approved while a calculation holds one of its lines back: neither waits for the other', async () => {
    const { run } = await act(graph, cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month: '2025-12',
    });
    const input = { runId: run.id, expectedVersion: run.version };
    const approving = await graph.database.transaction(async (tx) => {
      await lockMoney(tx, 'CALCULATOR');
      const approved = act(graph, approver, 'approveAllowancePaymentRun', input);
      await setTimeout(300);
      await tx.execute(sql`UPDATE payment_runs SET version = version + 1 WHERE id = ${run.id}`);
      return { approved };
    });
    expect(codes(await approving.approved)).toEqual(['STALE_VERSION']);
    const again = { ...input, expectedVersion: run.version + 1 };
    expect((await act(graph, approver, 'approveAllowancePaymentRun', again)).problems).toEqual([]);
  });
});

describe('a preparation that is killed', () => {
  test('goes on where it stopped: nothing is lost, nothing is doubled', async () => {
    await addGrants(
      graph,
      times(6_000).map((n) => ({
        persons: 1 + (n % 3),
        incomeFen: n,
        account: n % 50 !== 0,
        from: '2026-07-01',
      })),
    );
    // Undisturbed, as the measure; then cancelled and prepared again with a kill every moment.
    const prepare = () =>
      act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month: '2026-07' });
    // A request works for some seconds; on a slow machine the next one goes on.
    let measure = await prepare();
    while (measure.run.status === 'PREPARING') measure = await prepare();
    expect(measure.run.lineCount).toBeGreaterThan(8_000);
    const expected = await linesOf(measure.run.id);
    await act(graph, cashier, 'cancelAllowancePaymentRun', {
      runId: measure.run.id,
      expectedVersion: measure.run.version,
    });
    const { id: runId, total } = await startRun(graph, '2026-07-01');
    const random = seededRandom(7);
    const seen: number[] = [];
    let kills = 0;
    for (;;) {
      const child = spawn(
        process.execPath,
        [new URL('commands/payments/killed-preparation.ts', import.meta.url).pathname],
        {
          stdio: ['pipe', 'pipe', 'inherit'],
        },
      );
      const ended = once(child, 'exit');
      child.stdin.end(JSON.stringify({ ...graph.city, runId }));
      const [ready] = await once(child.stdout, 'data');
      expect(String(ready)).toContain('READY');
      const killed =
        kills < 6 && (await Promise.race([setTimeout(random.int(5, 120), true), ended.then(() => false)]));
      if (killed) child.kill('SIGKILL');
      const [, signal] = await ended;
      if (signal === 'SIGKILL') kills += 1;
      const progress = await graph.read(
        'query ($id: ID!) { allowancePaymentRun(id: $id) { status progress { done total } } }',
        { id: runId },
        cashier,
      );
      seen.push(progress.allowancePaymentRun.progress.done);
      expect(progress.allowancePaymentRun.progress.total).toBe(total);
      if (progress.allowancePaymentRun.status === 'PREPARED') break;
    }
    expect(kills).toBeGreaterThanOrEqual(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(await linesOf(runId)).toEqual(expected);
    const [run] = await graph.database
      .sql`SELECT line_count, total_fen::int AS fen, held_count FROM payment_runs WHERE id = ${runId}`;
    expect(run).toEqual({
      line_count: measure.run.lineCount,
      fen: measure.run.total.fen,
      held_count: measure.run.heldCount,
    });
    expect(await moneyErrors(graph)).toEqual([]);
  }, 120_000);

  test('and the month is sent as if nothing had happened', async () => {
    const [run] = await graph.database
      .sql`SELECT id FROM payment_runs WHERE division_code = ${city} AND month = '2026-07-01' AND state = 'PREPARED'`;
    expect(run).toBeDefined();
    expect((await sendMonth(graph, '2026-08')).status).toBe('EXPORTED');
    const [grant] = await graph.database
      .sql`SELECT id FROM grants WHERE community_code LIKE '222403%' ORDER BY id LIMIT 1`;
    const months = (await paymentsOf(graph, String(grant?.id)))
      .filter(({ kind }) => kind === 'REGULAR')
      .map(({ month }) => month);
    expect(months).toEqual([...new Set(months)]);
  });
});

// Last, for the debt has no month behind it.
describe('a debt', () => {
  test('parts of a debt come back: never more than is owed', async () => {
    const [grant] = await addGrants(graph, [{}]);
    await graph.database
      .sql`INSERT INTO overpayments VALUES ('ovp_race', ${grant ?? ''}, 'TERMS_CHANGED', '2026-11-01', 100, 0, 1)`;
    const recovery = {
      overpaymentId: 'ovp_race',
      kind: 'CASH',
      amountFen: 60,
      receivedOn: '2026-11-20',
      expectedVersion: 1,
    };
    const answers = await Promise.all(
      times(5).map((n) => act(graph, another(n), 'recordAllowanceRecovery', recovery)),
    );
    expect(answers.filter(({ overpayment }) => overpayment)).toHaveLength(1);
    const [row] = await graph.database
      .sql`SELECT recovered_fen::int AS fen FROM overpayments WHERE id = 'ovp_race'`;
    expect(row?.fen).toBe(60);
  });
});
