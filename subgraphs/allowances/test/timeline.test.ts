// One household through every known standard of 1998 to 2025, with amounts worked out by hand.
import { testSubgraph } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { basisOn } from '../src/queries/policies.ts';
import { calculate } from '../src/rules/calculation.ts';
import type { CalculationFacts, MemberFacts } from '../src/rules/calculation-facts.ts';
import { allowances } from '../src/subgraph.ts';

const graph = testSubgraph(allowances);

/** A couple and their child; the applicant earns 150 yuan a month and spends 30 on the way to work: 120 count. */
const household: MemberFacts[] = (['APPLICANT', 'SPOUSE', 'MINOR_CHILD'] as const).map((relation, n) => ({
  residentId: `res_${n}`,
  relation,
  birthDate: null,
  imprisoned: false,
  awayByOrder: false,
  clergyAwayYears: 0,
  livesInHousehold: true,
  shareStopped: false,
  incomes: n === 0 ? [{ kind: 'WAGE', monthlyFen: 15_000, monthlyCostFen: 3_000 }] : [],
}));

// Urban: 3 × standard − 120. Rural: 3 × yearly standard ÷ 12 − 120, rounded to the fen at the end alone.
test.each([
  ['URBAN', '1998-01-01', 100, 18_000],
  ['URBAN', '2015-06-01', 430, 117_000],
  ['URBAN', '2015-07-01', 480, 132_000],
  ['URBAN', '2017-03-01', 530, 147_000],
  ['URBAN', '2017-04-01', 550, 153_000],
  ['URBAN', '2024-10-01', 660, 186_000],
  ['URBAN', '2025-06-01', 660, 186_000],
  ['URBAN', '2025-07-01', 760, 216_000],
  // 3 × 800 ÷ 12 = 200
  ['RURAL', '1998-01-01', 800, 8_000],
  ['RURAL', '2015-06-01', 3000, 63_000],
  ['RURAL', '2015-07-01', 3600, 78_000],
  ['RURAL', '2017-03-01', 4200, 93_000],
  // 3 × 4,400 ÷ 12 = 1,100
  ['RURAL', '2017-04-01', 4400, 98_000],
  ['RURAL', '2024-10-01', 5280, 120_000],
  ['RURAL', '2025-07-01', 5280, 120_000],
] as const)('%s in the month of %s, standard %i yuan: %i fen', async (settlement, month, yuan, amount) => {
  const basis = await basisOn(graph.database.db, '222401', settlement, month);
  if (!basis) throw new Error('no basis');
  expect(basis.standard.standard).toEqual(
    settlement === 'URBAN' ? { perMonthFen: yuan * 100 } : { perYearFen: yuan * 100 },
  );
  const facts: CalculationFacts = {
    settlement,
    month,
    members: household,
    withoutSupporter: false,
    selfCare: null,
    rigidExpenseFen: null,
  };
  const result = calculate(facts, basis);
  expect(result).toMatchObject({ category: 'ALLOWANCE', countedMembers: 3, monthlyAmountFen: amount });
  expect(result.members.reduce((sum, { shareFen }) => sum + shareFen, 0)).toBe(amount);
});
