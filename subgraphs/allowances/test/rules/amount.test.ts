import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyAmount, type Standard } from '../../src/rules/amount.ts';

const urban: Standard = { perMonthFen: 76_000 };
const rural: Standard = { perYearFen: 528_000 };

describe('the monthly amount is the difference to the standard (办法, article 23)', () => {
  test('three persons with 1,000 yuan together under 760 get 1,280.00', () => {
    expect(monthlyAmount({ standard: urban, householdMonthlyIncomeFen: 100_000, countedMembers: 3 })).toBe(
      128_000,
    );
  });

  test('a rural standard counts a twelfth of the year: two persons with 300 yuan get 580.00', () => {
    expect(monthlyAmount({ standard: rural, householdMonthlyIncomeFen: 30_000, countedMembers: 2 })).toBe(
      58_000,
    );
  });

  test('without income a person gets the whole standard', () => {
    expect(monthlyAmount({ standard: urban, householdMonthlyIncomeFen: 0, countedMembers: 1 })).toBe(76_000);
  });

  test('income at the standard or above it gives nothing', () => {
    expect(monthlyAmount({ standard: urban, householdMonthlyIncomeFen: 152_000, countedMembers: 2 })).toBe(0);
    expect(monthlyAmount({ standard: urban, householdMonthlyIncomeFen: 900_000, countedMembers: 2 })).toBe(0);
  });

  test('only the result is rounded: 4,400 a year is 366.67 for one, and 1,100.00 for three', () => {
    const of = (countedMembers: number) =>
      monthlyAmount({ standard: { perYearFen: 440_000 }, householdMonthlyIncomeFen: 0, countedMembers });
    expect([of(1), of(2), of(3)]).toEqual([36_667, 73_333, 110_000]);
  });

  test('half a fen is rounded up', () => {
    const of = (perYearFen: number) =>
      monthlyAmount({ standard: { perYearFen }, householdMonthlyIncomeFen: 0, countedMembers: 1 });
    expect([of(5), of(6), of(17), of(18)]).toEqual([0, 1, 1, 2]);
  });

  test.each([
    [{ standard: urban, householdMonthlyIncomeFen: 0.5, countedMembers: 1 }],
    [{ standard: urban, householdMonthlyIncomeFen: -1, countedMembers: 1 }],
    [{ standard: urban, householdMonthlyIncomeFen: 0, countedMembers: 0 }],
    [{ standard: urban, householdMonthlyIncomeFen: Number.NaN, countedMembers: 1 }],
    [{ standard: { perYearFen: -12 }, householdMonthlyIncomeFen: 0, countedMembers: 1 }],
  ])('refuses what is no household: %j', (household) => {
    expect(() => monthlyAmount(household)).toThrow(RangeError);
  });
});

const fen = fc.integer({ min: 0, max: 10_000_000_000 });
const standards: fc.Arbitrary<Standard> = fc.oneof(
  fen.map((perMonthFen) => ({ perMonthFen })),
  fen.map((perYearFen) => ({ perYearFen })),
);
const members = fc.integer({ min: 1, max: 30 });

describe('for every household', () => {
  test('the amount is a whole number of fen and never negative', () => {
    fc.assert(
      fc.property(standards, fen, members, (standard, householdMonthlyIncomeFen, countedMembers) => {
        const amount = monthlyAmount({ standard, householdMonthlyIncomeFen, countedMembers });
        return Number.isSafeInteger(amount) && amount >= 0;
      }),
    );
  });

  test('more income never raises it, and lowers it by no more than itself', () => {
    fc.assert(
      fc.property(standards, fen, fen, members, (standard, income, more, countedMembers) => {
        const of = (householdMonthlyIncomeFen: number) =>
          monthlyAmount({ standard, householdMonthlyIncomeFen, countedMembers });
        const lost = of(income) - of(income + more);
        return lost >= 0 && lost <= more;
      }),
    );
  });

  test('a higher standard or one person more never lowers it', () => {
    fc.assert(
      fc.property(fen, fen, fen, members, (perYearFen, raise, householdMonthlyIncomeFen, countedMembers) => {
        const of = (standard: Standard, persons: number) =>
          monthlyAmount({ standard, householdMonthlyIncomeFen, countedMembers: persons });
        const before = of({ perYearFen }, countedMembers);
        return (
          of({ perYearFen: perYearFen + raise }, countedMembers) >= before &&
          of({ perYearFen }, countedMembers + 1) >= before
        );
      }),
    );
  });

  test('twelve months are within half a fen a month of the exact yearly difference', () => {
    fc.assert(
      fc.property(fen, fen, members, (perYearFen, householdMonthlyIncomeFen, countedMembers) => {
        const amount = monthlyAmount({ standard: { perYearFen }, householdMonthlyIncomeFen, countedMembers });
        const exact = BigInt(perYearFen) * BigInt(countedMembers) - 12n * BigInt(householdMonthlyIncomeFen);
        const off = 12n * BigInt(amount) - exact;
        return exact <= 0n ? amount === 0 : off > -6n && off <= 6n;
      }),
    );
  });
});
