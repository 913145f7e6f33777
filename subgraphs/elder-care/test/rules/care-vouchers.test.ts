import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareVoucherInput } from '../../src/generated/contract.ts';
import { estimateCareVoucher } from '../../src/rules/care-vouchers.ts';

const elder: CareVoucherInput = {
  month: '2026-11',
  birthDate: '1950-01-01',
  level: 'MODERATE',
  homeServicesFen: 0,
  institutionFen: 0,
};
const amounts = fc.integer({ min: 0, max: 1_000_000 });

describe('a care voucher (民发〔2025〕37号)', () => {
  test.each([
    [160_000, 0, 80_000, 80_000],
    [0, 200_000, 80_000, 120_000],
    [100_000, 100_000, 80_000, 120_000],
    [0, 199_999, 79_999, 120_000],
    [120_000, 60_000, 80_000, 100_000],
    [80_001, 99_999, 79_999, 100_001],
    [1, 0, 0, 1],
    [999, 0, 499, 500],
    [0, 0, 0, 0],
  ])('of services for %i fen at home and %i in an institution covers %i and leaves %i', (...fen) => {
    const [homeServicesFen, institutionFen, voucher, ownShare] = fen;
    expect(estimateCareVoucher({ ...elder, homeServicesFen, institutionFen })).toMatchObject({
      eligible: true,
      voucher,
      ownShare,
      problems: [],
    });
  });

  test.each([
    ['born on the month’s last day', { birthDate: '1966-11-30' }, []],
    ['born on the first of the next', { birthDate: '1966-12-01' }, ['NOT_AN_ELDER 2026-12-01']],
    ['not born yet', { birthDate: '2027-01-01' }, ['NOT_AN_ELDER 2087-01-01']],
    ['born too late for the calendar', { birthDate: '2150-01-01' }, ['NOT_AN_ELDER']],
    ['intact', { level: 'INTACT' }, ['LEVEL_TOO_GOOD']],
    ['mildly impaired', { level: 'MILD' }, ['LEVEL_TOO_GOOD']],
    ['severely impaired', { level: 'SEVERE' }, []],
    ['totally impaired', { level: 'TOTAL' }, []],
    [
      'young and well',
      { birthDate: '1990-01-01', level: 'INTACT' },
      ['NOT_AN_ELDER 2050-01-01', 'LEVEL_TOO_GOOD'],
    ],
    ['in the first month of the rule', { month: '2026-01' }, []],
    ['in the month before the rule', { month: '2025-12' }, ['VOUCHER_RULE_NOT_IN_FORCE 2026-01-01']],
  ] as const)('for somebody %s: %j has the obstacles %j', (_, facts, expected) => {
    const input = { ...elder, homeServicesFen: 10_000, institutionFen: 5_000, ...facts };
    const { eligible, voucher, ownShare, problems } = estimateCareVoucher(input);
    const found = problems.map((problem) =>
      [problem.code, ...('allowedFrom' in problem && problem.allowedFrom ? [problem.allowedFrom] : [])].join(
        ' ',
      ),
    );
    expect(found).toEqual(expected);
    expect([eligible, voucher, ownShare]).toEqual(
      expected.length === 0 ? [true, 7_000, 8_000] : [false, 0, 15_000],
    );
  });

  test.each([
    [-1, 0, ['homeServicesFen']],
    [0, 10_000_000_001, ['institutionFen']],
  ])('of prices out of range (%i, %i) is not calculated', (homeServicesFen, institutionFen, path) => {
    expect(estimateCareVoucher({ ...elder, homeServicesFen, institutionFen })).toMatchObject({
      eligible: false,
      voucher: null,
      ownShare: null,
      problems: [{ code: 'CARE_PRICE_OUT_OF_RANGE', path }],
    });
  });

  test('says what it did not look into, and that its settings are not confirmed', () => {
    expect(estimateCareVoucher(elder).warnings.map(({ code }) => code)).toEqual([
      'OTHER_BENEFIT_TO_CHECK',
      'VOUCHER_SETTING_UNCONFIRMED',
    ]);
  });

  test('adds up, keeps below its ceiling and its parts, and never falls when more is bought', () => {
    const voucherOf = (homeServicesFen: number, institutionFen: number) =>
      estimateCareVoucher({ ...elder, homeServicesFen, institutionFen });
    fc.assert(
      fc.property(amounts, amounts, amounts, (home, institution, more) => {
        const { voucher, ownShare, steps } = voucherOf(home, institution);
        if (voucher === null || ownShare === null) throw new Error('no voucher');
        expect(voucher + ownShare).toBe(home + institution);
        expect(voucher).toBeLessThanOrEqual(80_000);
        expect(voucher * 100).toBeLessThanOrEqual(home * 50 + institution * 40);
        expect(voucherOf(home + more, institution).voucher).toBeGreaterThanOrEqual(voucher);
        expect(voucherOf(home, institution + more).voucher).toBeGreaterThanOrEqual(voucher);
        expect(steps.map(({ amount }) => amount).slice(2)).toEqual([80_000, voucher, ownShare]);
      }),
    );
  });
});
