import { describe, expect, test } from 'vitest';
import { type BankResult, lineResults, type SentLine } from '../../../src/rules/payments/results.ts';

const [exportedOn, today] = ['2026-11-05', '2026-11-20'];
const lineOf = (status: SentLine['status'], paymentId = 'p') => ({ paymentId, status });
const result = (changes: Partial<BankResult> = {}): BankResult => ({
  paymentId: 'p',
  outcome: 'PAID',
  on: '2026-11-10',
  ...changes,
});
const answer = (lines: readonly SentLine[], ...results: BankResult[]) =>
  lineResults(new Map(lines.map((line) => [line.paymentId, line])), results, exportedOn, today);
const faults = (lines: readonly SentLine[], ...results: BankResult[]) => {
  const found = answer(lines, ...results);
  return found.ok ? [] : found.problems.map(({ code, path }) => [code, path?.join('.')]);
};

describe('an answer of the bank', () => {
  test('of a payment is written with its day, of a return with its reason, as people wrote it', () => {
    const lines = [lineOf('SENT'), lineOf('SENT', 'q')];
    const back = result({ paymentId: 'q', outcome: 'RETURNED', reason: ' 户名不符 ' });
    expect(answer(lines, result(), back)).toEqual({
      ok: true,
      value: [
        { paymentId: 'p', status: 'PAID', on: '2026-11-10', reason: null },
        { paymentId: 'q', status: 'RETURNED', on: '2026-11-10', reason: '户名不符' },
      ],
    });
  });

  test('that is known already changes nothing', () => {
    expect(answer([lineOf('PAID')], result())).toEqual({ ok: true, value: [] });
    const back = result({ outcome: 'RETURNED', reason: '销户' });
    expect(answer([lineOf('RETURNED')], back)).toEqual({ ok: true, value: [] });
  });

  test('may be that a paid one has come back, but not that one which came back was paid', () => {
    const back = result({ outcome: 'RETURNED', reason: '销户' });
    expect(answer([lineOf('PAID')], back)).toMatchObject({ ok: true, value: [{ status: 'RETURNED' }] });
    const paid = answer([lineOf('RETURNED')], result());
    expect(paid).toMatchObject({
      problems: [{ code: 'RESULT_CONTRADICTS', path: ['results', 0, 'outcome'], conflictsWith: 'p' }],
    });
  });

  test.each(['READY', 'HELD', 'CANCELLED'] as const)('is refused for a line that is %s', (status) => {
    expect(faults([lineOf(status)], result())).toEqual([['NOT_IN_RUN', 'results.0.paymentId']]);
  });

  test('is refused for a payment of another run, and the second of one payment', () => {
    expect(faults([], result())).toEqual([['NOT_IN_RUN', 'results.0.paymentId']]);
    expect(faults([lineOf('SENT')], result(), result())).toEqual([['RESULT_TWICE', 'results.1.paymentId']]);
  });

  test('has a reason when the money came back, and none when it was paid', () => {
    const needed = [['RETURN_REASON_NEEDED', 'results.0.reason']];
    expect(faults([lineOf('SENT')], result({ outcome: 'RETURNED' }))).toEqual(needed);
    expect(faults([lineOf('SENT')], result({ outcome: 'RETURNED', reason: ' ' }))).toEqual(needed);
    expect(faults([lineOf('SENT')], result({ reason: '已付' }))).toEqual(needed);
    const long = (length: number) => result({ outcome: 'RETURNED', reason: '字'.repeat(length) });
    expect(faults([lineOf('SENT')], long(200))).toEqual([]);
    expect(faults([lineOf('SENT')], long(201))).toEqual([['TEXT_TOO_LONG', 'results.0.reason']]);
  });

  test.each([
    [exportedOn, []],
    [today, []],
    ['2026-11-04', [['RESULT_DAY', 'results.0.on']]],
    ['2026-11-21', [['RESULT_DAY', 'results.0.on']]],
  ])('of %s lies between the export and today', (on, expected) => {
    expect(faults([lineOf('SENT')], result({ on }))).toEqual(expected);
  });
});
