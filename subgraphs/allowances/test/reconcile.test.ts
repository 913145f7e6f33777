import { factsFor, testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { beforeAll, describe, expect, test } from 'vitest';
import { reconcileGrants } from '../src/commands/payments/reconcile.ts';
import { createContext } from '../src/context.ts';
import { newId } from '../src/ids.ts';
import { calculate } from '../src/rules/calculation.ts';
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
  elsewhere,
  moneyErrors,
  payMonth,
  paymentsOf,
  sendMonth,
} from './commands/payments/testing.ts';
import { basis, household, member } from './rules/calculation-testing.ts';

const graph = testSubgraph(allowances);
const raise = {
  division: city,
  settlement: 'URBAN',
  perMonthFen: 76_000,
  effectiveFrom: '2025-07-01',
  effectiveFromPrecision: 'MONTH',
  source: '延边广播电视台 2025-07-24',
};

/** Reconciles as the command of another part would, after it changed a grant. */
function reconcile(grantIds: string[], fromMonth: string) {
  const context = createContext(
    { database: graph.database, clock: graph.clock, subgraphs: { residents: async () => ({}) } },
    factsFor(decider),
  );
  return graph.database.transaction((tx) =>
    reconcileGrants(tx, context, grantIds, fromMonth, { cause: 'GRANT_ENDED', article: '办法第三十一条' }),
  );
}

describe('660 → 760 from July 2025, registered later', () => {
  let grants: string[];
  beforeAll(async () => {
    await addStandards(graph);
    grants = await addGrants(graph, [
      { persons: 3, incomeFen: 100_000 },
      { settlement: 'RURAL', amountFen: 44_000 },
      { status: 'GRADUAL_EXIT', amountFen: 50_000 },
      { incomeFen: 70_000, amountFen: 0 },
      {},
    ]);
    await withCalculation(grants[4] ?? '');
    for (const month of ['2025-06', '2025-07', '2025-08']) await payMonth(graph, month);
    await sendMonth(graph, '2025-09');
    await act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month: '2025-10' });
  });

  test('needs the office that decides, and its own city', async () => {
    await expect(act(graph, cashier, 'registerAllowanceStandard', raise)).rejects.toThrow('FORBIDDEN');
    expect(codes(await act(graph, elsewhere, 'registerAllowanceStandard', raise))).toEqual(['NOT_FOUND']);
  });

  test('makes arrears of 300.00 for each of three months of a household of three', async () => {
    const { standard, adjustment, grantsCorrected, arrears, problems } = await act(
      graph,
      decider,
      'registerAllowanceStandard',
      raise,
    );
    expect(problems).toEqual([]);
    expect(standard.source).toBe(raise.source);
    // So few are done when the answer comes.
    expect(adjustment).toEqual({ status: 'DONE', progress: { done: 4, total: 4 }, grantsChanged: 3 });
    // The household that was above the old standard and is below the new one is owed money too.
    expect({ grantsCorrected, arrears }).toEqual({
      grantsCorrected: 3,
      arrears: { fen: 3 * (30_000 + 6_000 + 10_000) },
    });
    const due = (await paymentsOf(graph, grants[0] ?? '')).filter(({ kind }) => kind === 'ARREARS');
    expect(due).toMatchObject(
      ['2025-07', '2025-08', '2025-09'].map((month) => ({ month, amount: 30_000, status: 'DUE' })),
    );
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('divides them among the members and explains each', async () => {
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on AllowanceGrant { payments(first: 10) { nodes { kind month shares { amount { fen } } corrections {
        cause oldAmount { yuan } newAmount { yuan } difference { yuan } article source
        oldStandard { ... on AllowanceUrbanStandard { perMonth { yuan } } } newStandard { ... on AllowanceUrbanStandard { perMonth { yuan } } }
      } } } } } }`;
    const representations = [{ __typename: 'AllowanceGrant', id: grants[0] }];
    const { _entities } = await graph.read(query, { representations }, cashier);
    const arrears = _entities[0].payments.nodes.find((row: { kind: string }) => row.kind === 'ARREARS');
    expect(arrears).toEqual({
      kind: 'ARREARS',
      month: '2025-09',
      shares: [10_000, 10_000, 10_000].map((fen) => ({ amount: { fen } })),
      corrections: [
        {
          cause: 'STANDARD_CHANGED',
          oldAmount: { yuan: '980.00' },
          newAmount: { yuan: '1280.00' },
          difference: { yuan: '300.00' },
          article: expect.stringContaining('社会救助法'),
          source: raise.source,
          oldStandard: { perMonth: { yuan: '660.00' } },
          newStandard: { perMonth: { yuan: '760.00' } },
        },
      ],
    });
  });

  test('gives the grants terms by it: the rural one and the gradual exit keep theirs', async () => {
    const rows = await graph.database
      .sql`SELECT grant_id, since::text, reason, monthly_amount_fen::int AS fen,
      calculation_id IS NOT NULL AS calculated FROM grant_terms WHERE grant_id IN ${graph.database.sql(grants)} AND since > '2025-01-01'`;
    const of = (n: number) =>
      rows.filter((row) => row.grant_id === grants[n]).map(({ fen, reason }) => [reason, fen]);
    expect([0, 1, 2, 3, 4].map(of)).toEqual([
      [['STANDARD_CHANGED', 128_000]],
      [],
      [],
      [['STANDARD_CHANGED', 6_000]],
      [['STANDARD_CHANGED', 76_000]],
    ]);
    expect(rows.every(({ since }) => since === '2025-07-01')).toBe(true);
    expect(rows.find((row) => row.grant_id === grants[4])?.calculated).toBe(true);
    const [grant] = await graph.database.sql`SELECT version FROM grants WHERE id = ${grants[0] ?? ''}`;
    expect(grant?.version).toBe(2);
  });

  test('leaves October, which waits for approval, to its run: it is prepared anew', async () => {
    const [run] = await graph.database
      .sql`SELECT id, version FROM payment_runs WHERE division_code = ${city} AND state = 'PREPARED'`;
    const input = { runId: run?.id, expectedVersion: run?.version };
    expect(codes(await act(graph, approver, 'approveAllowancePaymentRun', input))).toEqual(['RUN_OUTDATED']);
    await act(graph, cashier, 'cancelAllowancePaymentRun', input);
    await payMonth(graph, '2025-10');
    const paid = (await paymentsOf(graph, grants[0] ?? '')).find(({ month }) => month === '2025-10');
    expect(paid).toMatchObject({ amount: 128_000, status: 'PAID' });
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('is registered once, and a second look finds nothing', async () => {
    expect(codes(await act(graph, decider, 'registerAllowanceStandard', raise))).toEqual(['STANDARD_EXISTS']);
    expect(await reconcile(grants, '2025-01-01')).toEqual({ arrearsFen: 0, overpaidFen: 0 });
  });

  test('the arrears go out in a run of their own', async () => {
    const run = await payMonth(graph, '2025-11', 'ARREARS');
    expect(run).toMatchObject({ status: 'SETTLED', lineCount: 9, total: { fen: 138_000 } });
    expect(
      (await paymentsOf(graph, grants[0] ?? '')).every(({ status }) => ['PAID', 'SENT'].includes(status)),
    ).toBe(true);
    expect(await moneyErrors(graph)).toEqual([]);
  });

  /** Puts a stored calculation behind the first term of a grant of one person without income. */
  async function withCalculation(grantId: string): Promise<void> {
    const id = newId('AllowanceCalculation');
    const used = basis({ id: 'pol_01900000-0000-7000-8000-000000000002' });
    const old = { ...used, standard: { ...used.standard, standard: { perMonthFen: 66_000 } } };
    const facts = household([member('APPLICANT', [], { residentId: `res_${grantId}_1` })]);
    const { sql } = graph.database;
    const [given, before, result] = [facts, old, calculate(facts, old)].map((value) => JSON.stringify(value));
    await sql`INSERT INTO calculations VALUES (${id}, now(), 'pol_01900000-0000-7000-8000-000000000002',
      ${given ?? ''}::text::jsonb, ${before ?? ''}::text::jsonb, ${result ?? ''}::text::jsonb)`;
    await sql`UPDATE grant_terms SET calculation_id = ${id} WHERE grant_id = ${grantId}`;
  }
});

describe('a grant that turns out to have ended', () => {
  let grant: string;
  let overpaymentId: string;
  const end = (on: string | null) =>
    graph.database
      .sql`UPDATE grants SET effective_until = ${on}, stop_reason = ${on ? 'DIED' : null} WHERE id = ${grant}`;
  const owed = () =>
    graph.database
      .sql`SELECT id, (amount_fen - taken_back_fen)::int AS amount, recovered_fen::int AS recovered, version FROM overpayments
      WHERE grant_id = ${grant} ORDER BY id`;

  beforeAll(async () => {
    grant = (await addGrants(graph, [{ from: '2026-01-01' }]))[0] ?? '';
    for (const month of ['2026-01', '2026-02']) await payMonth(graph, month);
    const { id: runId } = await sendMonth(graph, '2026-03');
    const march = (await paymentsOf(graph, grant)).find(({ month }) => month === '2026-03');
    const returned = { paymentId: march?.id, outcome: 'RETURNED', on: graph.clock.today(), reason: '销户' };
    await act(graph, cashier, 'recordAllowanceBankResults', {
      runId,
      results: [returned],
      othersPaidOn: graph.clock.today(),
    });
  });

  test('owes back what it was paid since, but not what the bank sent back', async () => {
    await end('2026-01-31');
    expect(await reconcile([grant], '2026-02-01')).toEqual({ arrearsFen: 0, overpaidFen: 66_000 });
    expect(await owed()).toMatchObject([{ amount: 66_000, recovered: 0 }]);
    expect((await paymentsOf(graph, grant)).map(({ status }) => status)).toEqual([
      'PAID',
      'PAID',
      'CANCELLED',
    ]);
    expect(await moneyErrors(graph)).toEqual([]);
    overpaymentId = String((await owed())[0]?.id);
  });

  test('a payment that was taken back is not sent again', async () => {
    await changeAccount(graph, grant);
    const paymentId = (await paymentsOf(graph, grant))[2]?.id;
    const answer = await act(graph, cashier, 'reissueAllowancePayments', {
      division: city,
      payments: [{ paymentId }],
    });
    expect(codes(answer)).toEqual(['NOT_RETURNED']);
  });

  test('pays back in parts, never more than is owed', async () => {
    const recovery = {
      overpaymentId,
      expectedVersion: 1,
      kind: 'CASH',
      amountFen: 26_000,
      receivedOn: '2026-11-20',
    };
    const recover = (change: object) =>
      act(graph, cashier, 'recordAllowanceRecovery', { ...recovery, ...change });
    expect(codes(await recover({ amountFen: 66_001 }))).toEqual(['MORE_THAN_OWED']);
    expect(codes(await recover({ amountFen: 0 }))).toEqual(['MORE_THAN_OWED']);
    expect(codes(await recover({ receivedOn: '2026-11-21' }))).toEqual(['RECOVERY_DAY']);
    expect(codes(await recover({ kind: 'WRITTEN_OFF' }))).toEqual(['NOT_ALLOWED']);
    expect(codes(await recover({ overpaymentId: 'ovp_x' }))).toEqual(['NOT_FOUND']);
    expect(codes(await act(graph, elsewhere, 'recordAllowanceRecovery', recovery))).toEqual(['NOT_FOUND']);
    const { overpayment } = await recover({});
    expect(overpayment).toMatchObject({
      status: 'RECOVERING',
      recovered: { fen: 26_000 },
      outstanding: { fen: 40_000 },
    });
    expect(codes(await recover({}))).toEqual(['STALE_VERSION']);
    await expect(
      graph.database
        .sql`INSERT INTO recoveries (overpayment_id, position, kind, amount_fen, received_on, recorded_by, recorded_at)
        VALUES (${overpaymentId}, 2, 'CASH', 40001, '2026-11-20', 'x', now())`,
    ).rejects.toMatchObject({ constraint_name: 'never_more_than_owed' });
    const writtenOff = { ...recovery, expectedVersion: 2, kind: 'WRITTEN_OFF', amountFen: 10_000 };
    expect(codes(await act(graph, approver, 'recordAllowanceRecovery', writtenOff))).toEqual([
      'RECOVERY_REASON',
    ]);
    const { overpayment: less } = await act(graph, approver, 'recordAllowanceRecovery', {
      ...writtenOff,
      reason: '无力偿还',
    });
    expect(less).toMatchObject({ outstanding: { fen: 30_000 } });
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('is owed again what it paid back when the end is taken back, and not what was let go', async () => {
    await end(null);
    expect(await reconcile([grant], '2026-02-01')).toEqual({ arrearsFen: 26_000 + 66_000, overpaidFen: 0 });
    expect(await owed()).toMatchObject([{ amount: 26_000, recovered: 26_000 }]);
    const parts = await graph.database
      .sql`SELECT kind, amount_fen::int AS fen FROM recoveries WHERE overpayment_id = ${overpaymentId} ORDER BY position`;
    expect(parts).toEqual([
      { kind: 'CASH', fen: 26_000 },
      { kind: 'WRITTEN_OFF', fen: 10_000 },
      { kind: 'WRITTEN_OFF', fen: -10_000 },
    ]);
    expect(await moneyErrors(graph)).toEqual([]);
    expect(await reconcile([grant], '2026-01-01')).toEqual({ arrearsFen: 0, overpaidFen: 0 });
  });

  test('arrears that wait for approval are held in their run when they are not owed any more', async () => {
    const { run } = await act(graph, cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month: '2026-11',
      kind: 'ARREARS',
    });
    expect(run).toMatchObject({ status: 'PREPARED', lineCount: 2, heldCount: 0, total: { fen: 92_000 } });
    await end('2026-01-31');
    await reconcile([grant], '2026-02-01');
    const lines = await graph.database
      .sql`SELECT status, hold_reason FROM transfers WHERE run_id = ${run.id}`;
    expect(lines).toEqual([1, 2].map(() => ({ status: 'HELD', hold_reason: 'AMOUNT_CHANGED' })));
    expect(
      codes(
        await act(graph, approver, 'approveAllowancePaymentRun', {
          runId: run.id,
          expectedVersion: run.version,
        }),
      ),
    ).toEqual(['STALE_VERSION']);
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('the household sees its debt, and staff of the division list it', async () => {
    const list = `query ($division: ID!, $status: AllowanceOverpaymentStatus) {
      allowanceOverpayments(division: $division, status: $status) { totalCount nodes { id cause status corrections { month }
        recoveries { kind recordedBy } availableActions { action allowed blockedBy { code } } } } }`;
    const { allowanceOverpayments } = await graph.read(list, { division: city }, cashier);
    // Two of three parts had come back when the grant came to have ended a second time.
    expect(allowanceOverpayments.totalCount).toBe(2);
    expect(allowanceOverpayments.nodes[0]).toMatchObject({ status: 'OVERPAID' });
    expect(allowanceOverpayments.nodes[1]).toMatchObject({
      cause: 'GRANT_ENDED',
      status: 'SETTLED',
      availableActions: [
        { action: 'recordAllowanceRecovery', allowed: false, blockedBy: [{ code: 'NOTHING_OWED' }] },
      ],
    });
    expect(await graph.read(list, { division: city }, elsewhere)).toEqual({ allowanceOverpayments: null });
    const part = await graph.read(list, { division: city, status: 'RECOVERING' }, cashier);
    expect(part.allowanceOverpayments).toEqual({ totalCount: 0, nodes: [] });
  });
});
