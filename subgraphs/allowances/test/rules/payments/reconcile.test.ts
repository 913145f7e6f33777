import { addMonths } from '@civil-affairs/kit/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Correction,
  correctionsOf,
  entitlementOf,
  type GrantMoney,
  type PaymentFacts,
} from '../../../src/rules/payments/reconcile.ts';

const july = '2025-07-01';
const august = '2025-08-01';
const months = ['2025-06-01', july, august];

function grant(changes: Partial<GrantMoney> = {}): GrantMoney {
  return {
    effectiveFrom: '2025-06-01',
    effectiveUntil: null,
    terms: [{ since: '2025-06-01', status: 'ACTIVE', monthlyAmountFen: 66_000 }],
    payments: months.map((month) => payment(month)),
    corrections: [],
    overpayments: [],
    ...changes,
  };
}

function payment(month: string, changes: Partial<PaymentFacts> = {}): PaymentFacts {
  const id = `pay ${month} ${changes.kind ?? 'REGULAR'}`;
  return { id, kind: 'REGULAR', month, amountFen: 66_000, status: 'PAID', draft: false, ...changes };
}

const raised = [
  { since: '2025-06-01', status: 'ACTIVE', monthlyAmountFen: 66_000 },
  { since: july, status: 'ACTIVE', monthlyAmountFen: 76_000 },
] as const;

describe('what a grant is worth in a month', () => {
  test.each([
    ['2025-05-01', 0],
    ['2025-06-01', 66_000],
    ['2025-08-01', 0],
    ['2025-09-01', 20_000],
    ['2025-10-01', 20_000],
    ['2025-11-01', 0],
  ])('%s', (month, fen) => {
    const terms = [
      { since: '2025-06-01', status: 'ACTIVE', monthlyAmountFen: 66_000 },
      { since: '2025-08-01', status: 'SUSPENDED', monthlyAmountFen: 66_000 },
      { since: '2025-09-01', status: 'GRADUAL_EXIT', monthlyAmountFen: 20_000 },
    ] as const;
    expect(entitlementOf(grant({ terms, effectiveUntil: '2025-10-01' }), month)).toBe(fen);
  });

  test('is nothing before the first day, whatever the terms say, nor without terms', () => {
    const terms = [{ since: '2025-01-01', status: 'ACTIVE', monthlyAmountFen: 66_000 }] as const;
    expect(entitlementOf(grant({ terms }), '2025-05-01')).toBe(0);
    expect(entitlementOf(grant({ terms: [] }), july)).toBe(0);
    expect(entitlementOf(grant({ terms: [{ ...terms[0], since: august }] }), july)).toBe(0);
  });

  test('has no end while none is set', () => {
    expect(entitlementOf(grant(), '2199-12-01')).toBe(66_000);
  });
});

describe('which months are looked at', () => {
  const nothing = { terms: [], effectiveFrom: '2025-06-01' };
  const monthsOf = (changes: Partial<GrantMoney>, from: string, approved: readonly string[]) =>
    correctionsOf(grant({ ...nothing, ...changes }), from, approved).map(({ month }) => month);

  test('those with a regular payment, also when the city has none of them, from the first one on', () => {
    expect(monthsOf({}, july, [])).toEqual([july, august]);
    expect(monthsOf({}, '2025-06-01', [])).toEqual(months);
  });

  test('none for a payment of arrears alone', () => {
    expect(monthsOf({ payments: [payment(july, { kind: 'ARREARS' })] }, july, [])).toEqual([]);
  });

  test('a draft of arrears keeps no month back', () => {
    const payments = [payment(july), payment(july, { kind: 'ARREARS', draft: true })];
    expect(monthsOf({ payments }, july, [])).toEqual([july]);
  });
});

describe('the money of past months', () => {
  test('needs nothing where the payments are what the terms say', () => {
    expect(correctionsOf(grant(), '2025-06-01', months)).toEqual([]);
  });

  test('660 → 760 from July 2025, known later: 100.00 of arrears for each month since', () => {
    expect(correctionsOf(grant({ terms: raised }), july, months)).toEqual(
      [july, august].map((month) => ({
        month,
        amountFen: 10_000,
        oldAmountFen: 66_000,
        newAmountFen: 76_000,
        into: { kind: 'ARREARS' },
      })),
    );
  });

  test('a month whose run is not approved is left to its run', () => {
    const payments = [payment('2025-06-01'), payment(july, { status: 'PREPARED', draft: true })];
    expect(correctionsOf(grant({ terms: raised, payments }), july, ['2025-06-01'])).toEqual([]);
  });

  describe('a payment that was too much and then came back', () => {
    const ended = { effectiveUntil: '2025-06-30' };
    const debt = { corrections: [{ month: july, amountFen: -66_000, overpaymentId: 'o' }] };
    const open = { overpayments: [{ id: 'o', amountFen: 66_000, recoveredFen: 0, writtenOffFen: 0 }] };
    const payments = (status: PaymentFacts['status']) => [
      payment('2025-06-01'),
      payment(july, { status }),
      payment(august, { status: 'CANCELLED', amountFen: 0 }),
    ];

    test('leaves no debt', () => {
      const kept = grant({ ...ended, ...debt, ...open, payments: payments('PAID') });
      expect(correctionsOf(kept, july, [july])).toEqual([]);
      const returned = grant({ ...ended, ...debt, ...open, payments: payments('RETURNED') });
      expect(correctionsOf(returned, july, [july])).toEqual([
        {
          month: july,
          amountFen: -66_000,
          oldAmountFen: 0,
          newAmountFen: -66_000,
          into: { kind: 'CANCELLED_PAYMENT', paymentId: payments('RETURNED')[1]?.id },
        },
        {
          month: july,
          amountFen: 66_000,
          oldAmountFen: -66_000,
          newAmountFen: 0,
          into: { kind: 'LESS_OVERPAID', overpaymentId: 'o', writtenOffFen: 0 },
        },
      ]);
    });

    test('gives back what was recovered meanwhile', () => {
      const partly = {
        overpayments: [{ id: 'o', amountFen: 66_000, recoveredFen: 10_000, writtenOffFen: 0 }],
      };
      const returned = grant({ ...ended, ...debt, ...partly, payments: payments('RETURNED') });
      const steps = correctionsOf(returned, july, [july]);
      expect(steps.map(({ amountFen, into }) => [into.kind, amountFen])).toEqual([
        ['CANCELLED_PAYMENT', -66_000],
        ['LESS_OVERPAID', 56_000],
        ['ARREARS', 10_000],
      ]);
    });
  });

  test('an end in the past makes an overpayment of each month after it', () => {
    const ended = grant({ effectiveUntil: '2025-06-30' });
    expect(correctionsOf(ended, july, months)).toMatchObject([
      { month: july, amountFen: -66_000, newAmountFen: 0, into: { kind: 'OVERPAYMENT' } },
      { month: august, amountFen: -66_000, into: { kind: 'OVERPAYMENT' } },
    ]);
  });

  test.each(['DUE', 'HELD', 'RETURNED'] as const)(
    'what never reached the household (%s) is taken back and is no debt',
    (status) => {
      const kind = status === 'DUE' ? 'ARREARS' : 'REGULAR';
      const open = payment(august, { status, kind });
      const ended = grant({
        effectiveUntil: '2025-06-30',
        payments: [open],
        corrections: kind === 'ARREARS' ? [{ month: august, amountFen: 66_000, overpaymentId: null }] : [],
      });
      expect(correctionsOf(ended, july, [august])).toMatchObject([
        { amountFen: -66_000, into: { kind: 'CANCELLED_PAYMENT', paymentId: open.id } },
      ]);
    },
  );

  test('a returned payment that is worth less is taken back whole, and the rest is owed anew', () => {
    const less = grant({
      terms: [{ since: '2025-06-01', status: 'ACTIVE', monthlyAmountFen: 50_000 }],
      payments: [payment(august, { status: 'RETURNED' })],
    });
    expect(correctionsOf(less, august, [august])).toMatchObject([
      { amountFen: -66_000, oldAmountFen: 66_000, newAmountFen: 0, into: { kind: 'CANCELLED_PAYMENT' } },
      { amountFen: 50_000, oldAmountFen: 0, newAmountFen: 50_000, into: { kind: 'ARREARS' } },
    ]);
  });

  test('a debt that turns out to be none is taken back as far as it was not paid back', () => {
    const revived = grant({
      payments: [payment(august)],
      corrections: [{ month: august, amountFen: -66_000, overpaymentId: 'ovp' }],
      overpayments: [{ id: 'ovp', amountFen: 66_000, recoveredFen: 20_000, writtenOffFen: 0 }],
    });
    expect(correctionsOf(revived, august, [august])).toMatchObject([
      { amountFen: 46_000, into: { kind: 'LESS_OVERPAID', overpaymentId: 'ovp' } },
      { amountFen: 20_000, into: { kind: 'ARREARS' } },
    ]);
  });

  test('what was let go of a debt that turns out to be none is not paid again', () => {
    const revived = grant({
      payments: [payment(august)],
      corrections: [{ month: august, amountFen: -66_000, overpaymentId: 'ovp' }],
      overpayments: [{ id: 'ovp', amountFen: 66_000, recoveredFen: 50_000, writtenOffFen: 30_000 }],
    });
    expect(correctionsOf(revived, august, [august])).toMatchObject([
      { amountFen: 46_000, into: { kind: 'LESS_OVERPAID', overpaymentId: 'ovp', writtenOffFen: 30_000 } },
      { amountFen: 20_000, into: { kind: 'ARREARS' } },
    ]);
  });

  test('a payment that comes back late voids the debt that was made of it', () => {
    const late = grant({
      effectiveUntil: '2025-06-30',
      payments: [payment(august, { status: 'RETURNED' })],
      corrections: [{ month: august, amountFen: -40_000, overpaymentId: 'ovp' }],
      overpayments: [{ id: 'ovp', amountFen: 40_000, recoveredFen: 0, writtenOffFen: 0 }],
    });
    expect(correctionsOf(late, august, [august])).toMatchObject([
      { amountFen: -66_000, newAmountFen: -40_000, into: { kind: 'CANCELLED_PAYMENT' } },
      { amountFen: 40_000, newAmountFen: 0, into: { kind: 'LESS_OVERPAID' } },
    ]);
  });

  test('a suspended month is worth nothing', () => {
    const terms = [{ since: july, status: 'SUSPENDED', monthlyAmountFen: 0 }] as const;
    expect(entitlementOf(grant({ terms }), july)).toBe(0);
    expect(entitlementOf(grant({ terms }), '2025-05-01')).toBe(0);
  });
});

/** A grant in memory, to which changes are applied one after another as the command applies them. */
class Ledger {
  money: GrantMoney = grant({ payments: [] });
  count = 0;

  apply(steps: readonly Correction[]): void {
    for (const { month, amountFen, into } of steps) {
      this.count += 1;
      let overpaymentId: string | null = null;
      let { payments, overpayments } = this.money;
      if (into.kind === 'ARREARS')
        payments = [
          ...payments,
          { ...payment(month, { kind: 'ARREARS', amountFen, status: 'DUE' }), id: `pay ${this.count}` },
        ];
      if (into.kind === 'CANCELLED_PAYMENT')
        payments = payments.map((row) => (row.id === into.paymentId ? { ...row, status: 'CANCELLED' } : row));
      if (into.kind === 'OVERPAYMENT') {
        overpaymentId = `ovp ${this.count}`;
        overpayments = [
          ...overpayments,
          { id: overpaymentId, amountFen: -amountFen, recoveredFen: 0, writtenOffFen: 0 },
        ];
      }
      if (into.kind === 'LESS_OVERPAID') {
        overpaymentId = into.overpaymentId;
        overpayments = overpayments.map((row) =>
          row.id === overpaymentId
            ? {
                ...row,
                amountFen: row.amountFen - amountFen,
                recoveredFen: row.recoveredFen - into.writtenOffFen,
                writtenOffFen: row.writtenOffFen - into.writtenOffFen,
              }
            : row,
        );
      }
      const corrections = [...this.money.corrections, { month, amountFen, overpaymentId }];
      this.money = { ...this.money, payments, corrections, overpayments };
    }
  }

  worth(month: string): number {
    const regular = this.money.payments.filter((row) => row.kind === 'REGULAR' && row.month === month);
    const corrected = this.money.corrections.filter((row) => row.month === month);
    return [...regular, ...corrected].reduce((sum, { amountFen }) => sum + amountFen, 0);
  }

  /** What the household has or is promised, less what it owes. */
  balance(): number {
    const standing = this.money.payments.filter(({ status }) => status !== 'CANCELLED');
    const owed = this.money.overpayments.reduce((sum, row) => sum + row.amountFen, 0);
    return standing.reduce((sum, { amountFen }) => sum + amountFen, 0) - owed;
  }
}

const nthMonth = (n: number) => addMonths('2025-06-01', n);
const monthNumber = fc.integer({ min: 0, max: 5 });
const amount = fc.integer({ min: 1, max: 200_000 });
const changes = fc.oneof(
  fc.record({ kind: fc.constant('term' as const), month: monthNumber, amount, suspended: fc.boolean() }),
  fc.record({ kind: fc.constant('end' as const), month: monthNumber }),
  fc.constant({ kind: 'revive' as const }),
  fc.record({ kind: fc.constant('pay' as const), month: monthNumber }),
  fc.record({ kind: fc.constant('bank' as const), which: fc.nat(), returned: fc.boolean() }),
  fc.record({ kind: fc.constant('recover' as const), which: fc.nat(), amount }),
);

describe('whatever happens in whatever order', () => {
  test('arrears, payments and overpayments of every month come to what it is worth, and a second look finds nothing', () => {
    fc.assert(
      fc.property(fc.array(changes, { maxLength: 40 }), (commands) => {
        const ledger = new Ledger();
        const approved = new Set<string>();
        for (const command of commands) {
          const { money } = ledger;
          if (command.kind === 'term') {
            const since = nthMonth(command.month);
            const status = command.suspended ? 'SUSPENDED' : 'ACTIVE';
            const kept = money.terms.filter((term) => term.since < since);
            ledger.money = {
              ...money,
              terms: [...kept, { since, status, monthlyAmountFen: command.suspended ? 0 : command.amount }],
            };
          }
          if (command.kind === 'end')
            ledger.money = { ...money, effectiveUntil: addMonths('2025-06-30', command.month) };
          if (command.kind === 'revive') ledger.money = { ...money, effectiveUntil: null };
          if (command.kind === 'pay') {
            const month = nthMonth(command.month);
            const fen = entitlementOf(money, month);
            if (!approved.has(month) && fen > 0)
              ledger.money = {
                ...money,
                payments: [...money.payments, payment(month, { amountFen: fen, status: 'SENT' })],
              };
            approved.add(month);
          }
          if (command.kind === 'bank') {
            const open = money.payments.filter(({ status }) => ['DUE', 'SENT', 'RETURNED'].includes(status));
            const chosen = open[command.which % Math.max(open.length, 1)];
            const status = command.returned ? 'RETURNED' : 'PAID';
            ledger.money = {
              ...money,
              payments: money.payments.map((row) => (row === chosen ? { ...row, status } : row)),
            };
          }
          if (command.kind === 'recover') {
            const chosen = money.overpayments[command.which % Math.max(money.overpayments.length, 1)];
            ledger.money = {
              ...money,
              overpayments: money.overpayments.map((row) =>
                row === chosen
                  ? { ...row, recoveredFen: Math.min(row.amountFen, row.recoveredFen + command.amount) }
                  : row,
              ),
            };
          }
          ledger.apply(correctionsOf(ledger.money, '2025-06-01', [...approved]));
          for (const month of approved) expect(ledger.worth(month)).toBe(entitlementOf(ledger.money, month));
          const due = [...approved].reduce((sum, month) => sum + entitlementOf(ledger.money, month), 0);
          expect(ledger.balance()).toBe(due);
          expect(correctionsOf(ledger.money, '2025-06-01', [...approved])).toEqual([]);
          for (const { amountFen, recoveredFen } of ledger.money.overpayments)
            expect(recoveredFen).toBeLessThanOrEqual(amountFen);
        }
      }),
      { numRuns: 400 },
    );
  });
});
