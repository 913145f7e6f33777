import { createHash } from 'node:crypto';
import { historyOf } from '@civil-affairs/kit/history';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes, newKey } from '@civil-affairs/kit/testing/mutations';
import { beforeAll, describe, expect, test } from 'vitest';
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

const graph = testSubgraph(allowances);
const [month, before] = ['2026-11', '2026-10'];

describe('the demo city', () => {
  test('has money that adds up to the fen', async () => {
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('has a settled run for each month before, and this month’s with the bank', async () => {
    const rows = await graph.database
      .sql`SELECT kind, state, count(*)::int AS n FROM payment_runs GROUP BY kind, state
      ORDER BY kind, state`;
    expect(rows).toEqual([
      { kind: 'ARREARS', state: 'SETTLED', n: 1 },
      { kind: 'REGULAR', state: 'EXPORTED', n: 1 },
      { kind: 'REGULAR', state: 'SETTLED', n: 17 },
      { kind: 'REISSUE', state: 'SETTLED', n: 1 },
    ]);
    const [debts] = await graph.database
      .sql`SELECT count(*)::int AS n, sum(recovered_fen)::int AS back FROM overpayments`;
    expect(debts?.n).toBeGreaterThan(0);
    expect(debts?.back).toBeGreaterThan(0);
  });
});

describe('a month from the preparation to the account', () => {
  let grants: string[];
  let runId: string;
  let version: number;
  beforeAll(async () => {
    await addStandards(graph);
    grants = await addGrants(graph, [
      { persons: 3, incomeFen: 70_000 },
      {},
      { account: false },
      { status: 'SUSPENDED' },
      { amountFen: 0 },
      { from: '2026-12-01' },
      { persons: 2 },
    ]);
  });

  test('is prepared with one line for each grant in force that has an amount', async () => {
    const { run, problems } = await act(graph, cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month,
    });
    expect(problems).toEqual([]);
    expect(run).toMatchObject({
      status: 'PREPARED',
      lineCount: 4,
      heldCount: 1,
      total: { fen: 128_000 + 66_000 + 132_000 },
      heldTotal: { fen: 66_000 },
      progress: { done: 6, total: 6 },
    });
    ({ id: runId, version } = run);
    expect(await paymentsOf(graph, grants[0] ?? '')).toMatchObject([
      { month: '2026-11', status: 'PREPARED', amount: 128_000, paid: null },
    ]);
    expect(await paymentsOf(graph, grants[2] ?? '')).toMatchObject([{ status: 'HELD' }]);
    for (const index of [3, 4, 5]) expect(await paymentsOf(graph, grants[index] ?? '')).toEqual([]);
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('divides a payment among its persons, left-over fen to the first', async () => {
    const rows = await graph.database.sql`SELECT s.amount_fen::int AS fen FROM payment_shares s
      JOIN payments p ON p.id = s.payment_id WHERE p.grant_id = ${grants[0] ?? ''} ORDER BY s.resident_id`;
    expect(rows.map(({ fen }) => fen)).toEqual([42_667, 42_667, 42_666]);
  });

  test('is prepared once', async () => {
    const again = await act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month });
    expect(again).toMatchObject({
      run: null,
      problems: [{ code: 'ALREADY_PREPARED', conflictsWith: runId }],
    });
  });

  test('is not exported before it is approved, and has no results before it is exported', async () => {
    const input = { runId, expectedVersion: version };
    expect(codes(await act(graph, cashier, 'exportAllowancePaymentRun', input))).toEqual([
      'RUN_NOT_OPEN_FOR_THIS',
    ]);
    const results = { runId, results: [], othersPaidOn: '2026-11-20' };
    expect(codes(await act(graph, cashier, 'recordAllowanceBankResults', results))).toEqual([
      'RUN_NOT_OPEN_FOR_THIS',
    ]);
  });

  test('is approved by another person than the one who prepared it', async () => {
    const both = { ...cashier, scopes: [...cashier.scopes, 'allowances:approve'] };
    const input = { runId, expectedVersion: version };
    expect(codes(await act(graph, both, 'approveAllowancePaymentRun', input))).toEqual([
      'SAME_PERSON_APPROVES',
    ]);
    await expect(
      graph.database
        .sql`UPDATE payment_runs SET approved_by = prepared_by, approved_at = now(), state = 'APPROVED'
        WHERE id = ${runId}`,
    ).rejects.toMatchObject({ constraint_name: 'approved_by_another' });
    const { run, problems } = await act(graph, approver, 'approveAllowancePaymentRun', input);
    expect(problems).toEqual([]);
    expect(run.status).toBe('APPROVED');
    version = run.version;
  });

  test('is exported as a file whose last line is the run’s total, and again byte for byte', async () => {
    const first = await act(graph, cashier, 'exportAllowancePaymentRun', { runId, expectedVersion: version });
    expect(first.run.status).toBe('EXPORTED');
    const { content, sha256, lineCount, total, spreadsheet } = first.file;
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    expect(content.trimEnd().split('\r\n')).toHaveLength(1 + lineCount + 1);
    expect(content).toMatch(/合计,3,,,,3260\.00,\r\n$/);
    expect(total.fen).toBe(first.run.total.fen);
    // For people who open it: a byte order mark, and account numbers that stay text.
    expect(spreadsheet.startsWith('\uFEFF序号,')).toBe(true);
    expect(spreadsheet).toMatch(/,\t6\d{0,18}/);
    expect(spreadsheet.slice(1).replaceAll('\t', '')).toBe(content);
    const again = await act(graph, cashier, 'exportAllowancePaymentRun', {
      runId,
      expectedVersion: first.run.version,
    });
    expect(again.file).toEqual(first.file);
    expect(again.run.version).toBe(first.run.version);
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('takes the bank’s answers: the failures alone, and all others paid', async () => {
    const [returned] = await paymentsOf(graph, grants[1] ?? '');
    const failure = { paymentId: returned?.id, outcome: 'RETURNED', on: '2026-11-20', reason: '账号已销户' };
    const input = { runId, results: [failure], othersPaidOn: '2026-11-20' };
    const { run, problems } = await act(graph, cashier, 'recordAllowanceBankResults', input);
    expect(problems).toEqual([]);
    expect(run.status).toBe('SETTLED');
    expect(await paymentsOf(graph, grants[0] ?? '')).toMatchObject([{ status: 'PAID', paid: '2026-11-20' }]);
    expect(await paymentsOf(graph, grants[1] ?? '')).toMatchObject([{ status: 'RETURNED', paid: null }]);
    const rows = () => graph.database.sql`SELECT * FROM transfers WHERE run_id = ${runId} ORDER BY line_no`;
    const once = await rows();
    const again = await act(graph, cashier, 'recordAllowanceBankResults', input);
    expect(again).toEqual({ run, problems: [] });
    expect(await rows()).toEqual(once);
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('has a history of its acts, of which none changed nothing', async () => {
    const history = await historyOf(graph.database.db, [runId]);
    expect(history.map(({ act, status, actedBy }) => [act, status, actedBy])).toEqual([
      ['prepareAllowancePaymentRun', 'PREPARING', 'cashier'],
      ['approveAllowancePaymentRun', 'APPROVED', 'approver'],
      ['exportAllowancePaymentRun', 'EXPORTED', 'cashier'],
      ['recordAllowanceBankResults', 'SETTLED', 'cashier'],
    ]);
    const { allowancePaymentRun } = await graph.read(
      'query ($id: ID!) { allowancePaymentRun(id: $id) { version } }',
      { id: runId },
      cashier,
    );
    expect(history.at(-1)?.version).toBe(allowancePaymentRun.version);
    const events = await graph.database
      .sql`SELECT type FROM outbox WHERE subject_id = ${runId} ORDER BY at, id`;
    expect(events.map(({ type }) => type)).toEqual([
      'AllowancePaymentRunStarted',
      'AllowancePaymentRunApproved',
      'AllowancePaymentRunExported',
      'AllowanceBankResultsRecorded',
    ]);
  });

  test.each([
    ['an unknown payment', { paymentId: 'pay_x' }, 'NOT_IN_RUN'],
    ['a payment that was sent back as paid', { outcome: 'PAID', reason: null }, 'RESULT_CONTRADICTS'],
    ['a return without reason', { reason: ' ' }, 'RETURN_REASON_NEEDED'],
    ['a reason of nothing that can be seen', { reason: '\u200b' }, 'RETURN_REASON_NEEDED'],
    ['a reason that is too long', { reason: '长'.repeat(201) }, 'TEXT_TOO_LONG'],
    ['a day in the future', { on: '2026-11-21' }, 'RESULT_DAY'],
    ['a day before the export', { on: '2026-11-01' }, 'RESULT_DAY'],
  ])('refuses %s', async (_, change, code) => {
    const [returned] = await paymentsOf(graph, grants[1] ?? '');
    const result = {
      paymentId: returned?.id,
      outcome: 'RETURNED',
      on: '2026-11-20',
      reason: '销户',
      ...change,
    };
    const answer = await act(graph, cashier, 'recordAllowanceBankResults', { runId, results: [result] });
    expect(answer).toMatchObject({ run: null, problems: [{ code }] });
  });

  test('sends a returned payment again only after the account was changed or confirmed', async () => {
    const [returned] = await paymentsOf(graph, grants[1] ?? '');
    const paymentId = returned?.id;
    const reissue = (payments: object[]) =>
      act(graph, cashier, 'reissueAllowancePayments', { division: city, payments });
    expect(codes(await reissue([{ paymentId }]))).toEqual(['ACCOUNT_NOT_CHECKED']);
    const [held] = await paymentsOf(graph, grants[2] ?? '');
    const [paid] = await paymentsOf(graph, grants[0] ?? '');
    expect(codes(await reissue([{ paymentId: held?.id, accountConfirmed: true }]))).toEqual([
      'ACCOUNT_NOT_CHECKED',
    ]);
    expect(codes(await reissue([{ paymentId: paid?.id, accountConfirmed: true }]))).toEqual(['NOT_RETURNED']);
    expect(codes(await reissue([{ paymentId: 'pay_x' }]))).toEqual(['NOT_FOUND']);
    expect(codes(await reissue([]))).toEqual(['PAYMENTS_NEEDED']);
    await changeAccount(graph, grants[1] ?? '');
    await changeAccount(graph, grants[2] ?? '');
    const { run, problems } = await reissue([{ paymentId }, { paymentId: held?.id }]);
    expect(problems).toEqual([]);
    expect(run).toMatchObject({ kind: 'REISSUE', status: 'PREPARED', lineCount: 2, total: { fen: 132_000 } });
    expect(codes(await reissue([{ paymentId }]))).toEqual(['ALREADY_PREPARED']);
    const approved = await act(graph, approver, 'approveAllowancePaymentRun', {
      runId: run.id,
      expectedVersion: run.version,
    });
    await act(graph, cashier, 'exportAllowancePaymentRun', {
      runId: run.id,
      expectedVersion: approved.run.version,
    });
    await act(graph, cashier, 'recordAllowanceBankResults', {
      runId: run.id,
      results: [],
      othersPaidOn: '2026-11-20',
    });
    expect(await paymentsOf(graph, grants[1] ?? '')).toMatchObject([
      { status: 'RE_ISSUED', paid: '2026-11-20' },
    ]);
    expect(await paymentsOf(graph, grants[2] ?? '')).toMatchObject([{ status: 'PAID' }]);
    expect(await moneyErrors(graph)).toEqual([]);
  });
});

describe('a run that is given up', () => {
  test('leaves no payment behind but drafts, and the month is prepared anew', async () => {
    const first = await act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month: before });
    const input = { runId: first.run.id, expectedVersion: first.run.version };
    expect((await act(graph, approver, 'cancelAllowancePaymentRun', input)).run.status).toBe('CANCELLED');
    const [left] = await graph.database
      .sql`SELECT count(*)::int AS n FROM payments p JOIN grants g ON g.id = p.grant_id
      WHERE p.month = '2026-10-01' AND g.community_code LIKE '222403%' AND p.status <> 'DISCARDED'`;
    expect(left?.n).toBe(0);
    const second = await act(graph, cashier, 'prepareAllowancePaymentRun', { division: city, month: before });
    expect(second.run.id).not.toBe(first.run.id);
    expect(second.run.total).toEqual(first.run.total);
    expect(await moneyErrors(graph)).toEqual([]);
  });

  test('is not approved when its grants have changed since', async () => {
    const [grant] = await addGrants(graph, [{}]);
    const [run] = await graph.database.sql`SELECT id, version FROM payment_runs WHERE division_code = ${city}
      AND month = '2026-10-01' AND state = 'PREPARED'`;
    const input = { runId: run?.id, expectedVersion: run?.version };
    expect(codes(await act(graph, approver, 'approveAllowancePaymentRun', input))).toEqual(['RUN_OUTDATED']);
    await act(graph, cashier, 'cancelAllowancePaymentRun', input);
    await payMonth(graph, before);
    expect(await paymentsOf(graph, grant ?? '')).toMatchObject([{ month: '2026-10', status: 'PAID' }]);
    // The approved month of the new grant that no run has is owed from now on: see the reconciliation.
    await graph.database
      .sql`DELETE FROM grant_terms WHERE grant_id = ${grant ?? ''} AND since > '2026-10-01'`;
    await graph.database
      .sql`INSERT INTO grant_terms VALUES (${grant ?? ''}, '2026-11-01', 'SUSPENDED', 'SUSPENDED', 1, 0, 0)`;
    expect(await moneyErrors(graph)).toEqual([]);
  });
});

describe('preparation refuses', () => {
  test.each([
    [
      'a month that has not begun',
      { month: '2026-12' },
      [{ code: 'MONTH_NOT_BEGUN', allowedFrom: '2026-12-01' }],
    ],
    ['a street', { division: '222403001' }, [{ code: 'CITY_NEEDED' }]],
    ['second transfers', { kind: 'REISSUE' }, [{ code: 'KIND_NOT_PREPARED' }]],
    ['another city', { division: '222402' }, [{ code: 'NOT_FOUND' }]],
    ['arrears where none are due', { kind: 'ARREARS' }, [{ code: 'NOTHING_TO_PAY' }]],
  ])('%s', async (_, change, problems) => {
    const answer = await act(graph, cashier, 'prepareAllowancePaymentRun', {
      division: city,
      month,
      ...change,
    });
    expect(answer).toMatchObject({ run: null, problems });
  });

  test('an empty run cannot be approved', async () => {
    const empty = { ...elsewhere, subject: 'another' };
    const { run } = await act(graph, elsewhere, 'prepareAllowancePaymentRun', { division: '222402', month });
    const input = { runId: run.id, expectedVersion: run.version };
    expect(codes(await act(graph, empty, 'approveAllowancePaymentRun', input))).toEqual(['RUN_EMPTY']);
  });

  test('the same key gets the same run, and other input is a problem', async () => {
    const clientMutationKey = newKey();
    const input = { division: '222402', month: '2026-09', clientMutationKey };
    const first = await act(graph, elsewhere, 'prepareAllowancePaymentRun', input);
    expect((await act(graph, elsewhere, 'prepareAllowancePaymentRun', input)).run.id).toBe(first.run.id);
    const other = { ...input, month: '2026-08' };
    expect(codes(await act(graph, elsewhere, 'prepareAllowancePaymentRun', other))).toEqual(['KEY_REUSED']);
  });
});

describe('the bank’s answers', () => {
  const thousand = Array.from({ length: 1_000 }, (_, n) => n);

  test('are at most 1,000 at once, and the longest thousand is no larger than the gateway accepts', async () => {
    await addGrants(
      graph,
      thousand.map(() => ({ from: '2024-01-01' })),
    );
    const { id: runId, version } = await sendMonth(graph, '2024-02');
    const sent = await graph.database
      .sql`SELECT payment_id FROM transfers WHERE run_id = ${runId} AND status = 'SENT' ORDER BY line_no LIMIT 1000`;
    // Characters of four bytes, as many as a reason may have.
    const longest = { outcome: 'RETURNED', on: graph.clock.today(), reason: '𠮷'.repeat(200) };
    const results = sent.map(({ payment_id }) => ({ paymentId: payment_id, ...longest }));
    expect(results).toHaveLength(1_000);
    const oneMore = [...results, results[0]];
    expect(
      codes(await act(graph, cashier, 'recordAllowanceBankResults', { runId, results: oneMore })),
    ).toEqual(['TOO_MANY_RESULTS']);
    // bodyLimit of gateway/src/server.ts; the question itself and its names need little beside the answers.
    expect(Buffer.byteLength(JSON.stringify({ runId, results }))).toBeLessThan(1_024 * 1_024 - 16 * 1_024);
    const { run, problems } = await act(graph, cashier, 'recordAllowanceBankResults', { runId, results });
    expect(problems).toEqual([]);
    expect(run.version).toBe(version + 1);
    const [row] = await graph.database
      .sql`SELECT count(*)::int AS n FROM transfers WHERE run_id = ${runId} AND status = 'RETURNED'`;
    expect(row?.n).toBe(1_000);
  });
});

describe('a run of another city', () => {
  test('looks like none', async () => {
    const { id: runId, version } = (await sendMonth(graph, '2026-09')) as { id: string; version: number };
    const input = { runId, expectedVersion: version };
    for (const mutation of [
      'approveAllowancePaymentRun',
      'exportAllowancePaymentRun',
      'cancelAllowancePaymentRun',
    ])
      expect(codes(await act(graph, elsewhere, mutation, input))).toEqual(['NOT_FOUND']);
    expect(codes(await act(graph, elsewhere, 'recordAllowanceBankResults', { runId, results: [] }))).toEqual([
      'NOT_FOUND',
    ]);
    const query = `query ($id: ID!) { allowancePaymentRun(id: $id) { id } }`;
    expect(await graph.read(query, { id: runId }, elsewhere)).toEqual({ allowancePaymentRun: null });
    expect(await graph.read(query, { id: runId }, cashier)).toEqual({ allowancePaymentRun: { id: runId } });
    await expect(graph.read(query, { id: runId }, decider)).rejects.toThrow('FORBIDDEN');
  });
});
