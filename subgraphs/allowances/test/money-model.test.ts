// Whatever people, the bank and the law do to the money, and in whatever order: after every step debits and credits
// agree. The steps are drawn by fast-check and carried out on a real PostgreSQL.

import { addMonths } from '@civil-affairs/kit/dates';
import { factsFor, testSubgraph } from '@civil-affairs/kit/testing';
import { newKey } from '@civil-affairs/kit/testing/mutations';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcileGrants } from '../src/commands/payments/reconcile.ts';
import { createContext } from '../src/context.ts';
import { allowances } from '../src/subgraph.ts';
import {
  act,
  addGrants,
  addStandards,
  approver,
  cashier,
  changeAccount,
  city,
  decider,
  moneyErrors,
  startRun,
} from './commands/payments/testing.ts';

const graph = testSubgraph(allowances);
const months = Array.from({ length: 6 }, (_, n) => addMonths('2026-01-01', n));
const today = '2026-11-20';

const which = fc.nat({ max: 50 });
const steps = fc.oneof(
  fc.record({ step: fc.constant('prepare' as const), month: fc.nat({ max: 5 }), arrears: fc.boolean() }),
  fc.record({ step: fc.constant('payMonth' as const), month: fc.nat({ max: 5 }), arrears: fc.boolean() }),
  fc.record({ step: fc.constant('dieWhilePreparing' as const), month: fc.nat({ max: 5 }) }),
  fc.record({ step: fc.constant('approve' as const), which, samePerson: fc.boolean() }),
  fc.record({ step: fc.constant('cancel' as const), which }),
  fc.record({ step: fc.constant('export' as const), which }),
  fc.record({ step: fc.constant('answer' as const), which, returned: which, others: fc.boolean() }),
  fc.record({ step: fc.constant('reissue' as const), changed: fc.boolean() }),
  fc.record({
    step: fc.constant('changeStandard' as const),
    month: fc.nat({ max: 5 }),
    fen: fc.integer({ min: 40_000, max: 90_000 }),
  }),
  fc.record({ step: fc.constant('end' as const), which, month: fc.nat({ max: 5 }) }),
  fc.record({ step: fc.constant('revive' as const), which }),
  fc.record({ step: fc.constant('recover' as const), which, fen: fc.integer({ min: 1, max: 80_000 }) }),
  fc.record({ step: fc.constant('letGoAndRevive' as const), which }),
  fc.record({ step: fc.constant('retry' as const) }),
);
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never;

const pick = <Row>(rows: readonly Row[], n: number): Row | undefined => rows[n % Math.max(rows.length, 1)];

/** The last request, which may be sent a second time. */
let last: { viewer: typeof cashier; mutation: string; input: Record<string, unknown> } | undefined;

async function send(viewer: typeof cashier, mutation: string, input: Record<string, unknown>) {
  last = { viewer, mutation, input: { clientMutationKey: newKey(), ...input } };
  return act(graph, viewer, mutation, last.input);
}

async function carryOut(step: Step, grants: readonly string[]): Promise<void> {
  const { sql } = graph.database;
  const runsIn = (...states: string[]) =>
    sql`SELECT id, version FROM payment_runs WHERE division_code = ${city} AND state IN ${sql(states)} ORDER BY id`;
  const chosen = async (n: number, ...states: string[]) => {
    const run = pick(await runsIn(...states), n);
    return run ? { runId: String(run.id), expectedVersion: Number(run.version) } : undefined;
  };
  if (step.step === 'prepare') {
    const month = (months[step.month] ?? '').slice(0, 7);
    await send(cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month,
      kind: step.arrears ? 'ARREARS' : 'REGULAR',
    });
  } else if (step.step === 'payMonth') {
    const month = (months[step.month] ?? '').slice(0, 7);
    const { run } = await send(cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month,
      kind: step.arrears ? 'ARREARS' : 'REGULAR',
    });
    const approval = run && { runId: run.id, expectedVersion: run.version };
    const approved = approval && (await send(approver, 'approveAllowancePaymentRun', approval)).run;
    if (approved)
      await send(cashier, 'exportAllowancePaymentRun', {
        runId: approved.id,
        expectedVersion: approved.version,
      });
    if (approved && step.arrears)
      await send(cashier, 'recordAllowanceBankResults', {
        runId: approved.id,
        results: [],
        othersPaidOn: today,
      });
  } else if (step.step === 'dieWhilePreparing') {
    // The run was begun, and whoever worked on it is gone.
    await startRun(graph, months[step.month] ?? '').catch(() => {});
  } else if (step.step === 'approve') {
    const run = await chosen(step.which, 'PREPARED');
    const viewer = step.samePerson ? { ...approver, subject: cashier.subject } : approver;
    if (run) await send(viewer, 'approveAllowancePaymentRun', run);
  } else if (step.step === 'cancel') {
    const run = await chosen(step.which, 'PREPARING', 'PREPARED');
    if (run) await send(cashier, 'cancelAllowancePaymentRun', run);
  } else if (step.step === 'export') {
    const run = await chosen(step.which, 'APPROVED', 'EXPORTED', 'SETTLED');
    if (run) await send(cashier, 'exportAllowancePaymentRun', run);
  } else if (step.step === 'answer') {
    const run = await chosen(step.which, 'EXPORTED', 'SETTLED');
    const lines = run
      ? await sql`SELECT payment_id FROM transfers WHERE run_id = ${run.runId} ORDER BY line_no`
      : [];
    const line = pick(lines, step.returned);
    const returned = { paymentId: line?.payment_id, outcome: 'RETURNED', on: today, reason: '销户' };
    const others = step.others ? { othersPaidOn: today } : {};
    if (run && line)
      await send(cashier, 'recordAllowanceBankResults', { runId: run.runId, results: [returned], ...others });
  } else if (step.step === 'reissue') {
    const states = step.changed ? ['RETURNED'] : ['RETURNED', 'HELD'];
    const waiting = await sql`SELECT id, grant_id FROM payments p WHERE status IN ${sql(states)}
      AND grant_id IN ${sql(grants)} ORDER BY id LIMIT 3`;
    for (const { grant_id } of step.changed ? waiting : []) await changeAccount(graph, String(grant_id));
    const payments = waiting.map(({ id }) => ({ paymentId: id, accountConfirmed: true }));
    const { run } =
      payments.length > 0
        ? await send(cashier, 'reissueAllowancePayments', { division: city, payments })
        : { run: null };
    const approval = run && { runId: run.id, expectedVersion: run.version };
    const approved =
      approval && step.changed ? (await send(approver, 'approveAllowancePaymentRun', approval)).run : null;
    if (!approved) return;
    await send(cashier, 'exportAllowancePaymentRun', {
      runId: approved.id,
      expectedVersion: approved.version,
    });
    await send(cashier, 'recordAllowanceBankResults', {
      runId: approved.id,
      results: [],
      othersPaidOn: today,
    });
  } else if (step.step === 'changeStandard') {
    await send(decider, 'registerAllowanceStandard', {
      division: city,
      settlement: 'URBAN',
      perMonthFen: step.fen,
      effectiveFrom: months[step.month],
      effectiveFromPrecision: 'MONTH',
      source: '测试',
    });
  } else if (step.step === 'end' || step.step === 'revive') {
    const grant = pick(grants, step.which) ?? '';
    const until = step.step === 'end' ? addMonths('2026-01-31', step.month) : null;
    await changeEnd(grant, until);
  } else if (step.step === 'recover' || step.step === 'letGoAndRevive') {
    const debt = pick(
      await sql`SELECT id, grant_id, version, (amount_fen - taken_back_fen - recovered_fen)::int AS owed
        FROM overpayments WHERE grant_id IN ${sql(grants)} AND recovered_fen < amount_fen - taken_back_fen ORDER BY id`,
      step.which,
    );
    if (!debt) return;
    const of = { overpaymentId: debt.id, expectedVersion: debt.version, receivedOn: today };
    if (step.step === 'recover')
      await send(cashier, 'recordAllowanceRecovery', { ...of, kind: 'CASH', amountFen: step.fen });
    else {
      const writeOff = { ...of, kind: 'WRITTEN_OFF', amountFen: debt.owed, reason: '无力偿还' };
      await send(approver, 'recordAllowanceRecovery', writeOff);
      await changeEnd(String(debt.grant_id), null);
    }
  } else if (last) {
    const { viewer, mutation, input } = last;
    const first = await act(graph, viewer, mutation, input);
    expect(await act(graph, viewer, mutation, input)).toEqual(first);
  }
}

/** Ends a grant in the past, or takes its end back, as a re-check after a death does. */
function changeEnd(grant: string, until: string | null): Promise<unknown> {
  const context = createContext(
    { database: graph.database, clock: graph.clock, subgraphs: { residents: async () => ({}) } },
    factsFor(decider),
  );
  const reason = { cause: 'MEMBER_DIED', article: '2022年通知' } as const;
  return graph.database.transaction(async (tx) => {
    const change = until === null ? 'NULL' : `'${until}'`;
    const stop = until === null ? 'NULL' : `'DIED'`;
    await tx.execute(
      `UPDATE grants SET effective_until = ${change}, stop_reason = ${stop} WHERE id = '${grant}'`,
    );
    return reconcileGrants(tx, context, [grant], '2026-01-01', reason);
  });
}

test('debits and credits agree after every step, whatever the steps', async () => {
  await addStandards(graph);
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 30, maxLength: 50 }), async (commands) => {
      const { sql } = graph.database;
      // Each history begins with a city that has no money yet.
      const admin = graph.city.openAsAdmin();
      await admin.sql`TRUNCATE allowances.recoveries, allowances.corrections, allowances.overpayments, allowances.bank_files,
        allowances.transfers, allowances.payment_shares, allowances.payments, allowances.payment_runs,
        allowances.standard_adjustments`;
      await admin.sql`DELETE FROM allowances.standards WHERE division_code = ${city} AND effective_from >= '2026-01-01'`;
      await admin.sql`DELETE FROM allowances.grant_members m USING allowances.grants g WHERE g.id = m.grant_id AND g.community_code LIKE ${`${city}%`}`;
      await admin.sql`DELETE FROM allowances.grant_terms t USING allowances.grants g WHERE g.id = t.grant_id AND g.community_code LIKE ${`${city}%`}`;
      await admin.sql`DELETE FROM allowances.grants WHERE community_code LIKE ${`${city}%`}`;
      await admin.close();
      last = undefined;
      const grants = await addGrants(graph, [
        { persons: 3, incomeFen: 70_000 },
        {},
        { account: false },
        { persons: 2, status: 'SUSPENDED' },
        { incomeFen: 65_999 },
      ]);
      for (const command of commands) {
        await carryOut(command, grants);
        expect(await moneyErrors(graph)).toEqual([]);
      }
      const [reached] =
        await sql`SELECT (SELECT count(*) FROM corrections) AS corrections, (SELECT count(*) FROM overpayments) AS debts,
        (SELECT count(*) FROM recoveries) AS recoveries, (SELECT count(*) FROM payments WHERE status = 'RE_ISSUED') AS reissued,
        (SELECT count(*) FROM payments WHERE status = 'CANCELLED') AS "takenBack",
        (SELECT count(*) FROM payments WHERE status = 'DISCARDED') AS discarded,
        (SELECT count(*) FROM recoveries WHERE amount_fen < 0) AS "writeOffsTakenBack",
        (SELECT count(*) FROM payment_runs WHERE kind = 'ARREARS' AND state = 'SETTLED') AS "arrearsRuns"`;
      for (const [what, times] of Object.entries(reached ?? {}))
        seen.set(what, (seen.get(what) ?? 0) + Number(times));
      const twice =
        await sql`SELECT grant_id, month FROM payments WHERE kind = 'REGULAR' AND status <> 'DISCARDED' GROUP BY 1, 2 HAVING count(*) > 1`;
      expect(twice).toEqual([]);
    }),
    { numRuns: 10, seed: 20261122, endOnFailure: true },
  );
  // The histories have been where it matters.
  for (const [what, times] of seen) expect(times, what).toBeGreaterThan(0);
}, 120_000);
