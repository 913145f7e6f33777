// What a calculation says beside the amount: of each member, and of what it is not sure of.
import { describe, expect, test } from 'vitest';
import { calculate } from '../../src/rules/calculation.ts';
import type { CalculationBasis, CalculationFacts } from '../../src/rules/calculation-facts.ts';
import { basis, household, income, member, policy2026, tiered } from './calculation-testing.ts';

const problemsOf = (facts: CalculationFacts, on: CalculationBasis = basis()) =>
  calculate(facts, on).problems.map(({ code, path }) => (path ? [code, path.join('.')] : [code]));

describe('a household in which nobody counts', () => {
  const alone = household([
    { ...member('APPLICANT', [income('WAGE', 100_000)], { imprisoned: true }), residentId: 'res_1' },
    member('OTHER', [], { hasDutyOfSupport: null, livesInHousehold: true }),
  ]);

  test('has no figures but the standard, and says why', () => {
    const result = calculate(alone, basis());
    expect(result).toEqual({
      policyId: 'pol_2021',
      standardId: 'std_urban',
      monthlyStandardFen: 76_000,
      category: 'NONE',
      countedMembers: 0,
      members: [
        { residentId: 'res_1', counted: false, shareFen: 0, incomeFen: 0 },
        { counted: false, shareFen: 0, incomeFen: 0 },
      ],
      householdIncomeFen: 0,
      perCapitaIncomeFen: 0,
      monthlyAmountFen: 0,
      steps: [expect.anything()],
      problems: [
        expect.objectContaining({ code: 'NOBODY_COUNTED' }),
        expect.objectContaining({ code: 'DUTY_NOT_STATED', path: ['members', 1, 'hasDutyOfSupport'] }),
      ],
    });
  });
});

describe('what is said of each member', () => {
  test('is who it is, where that is known, whether the person counts, with which share and income', () => {
    const facts = household([
      { ...member('APPLICANT', [income('WAGE', 100_000)]), residentId: 'res_1' },
      member('SPOUSE'),
      { ...member('OTHER', [income('WAGE', 50_000)], { hasDutyOfSupport: false }), residentId: 'res_3' },
    ]);
    expect(calculate(facts, basis()).members).toEqual([
      { residentId: 'res_1', counted: true, shareFen: 26_000, incomeFen: 100_000 },
      { counted: true, shareFen: 26_000, incomeFen: 0 },
      { residentId: 'res_3', counted: false, shareFen: 0, incomeFen: 0 },
    ]);
  });
});

describe('a calculation is not sure', () => {
  test('of a standard that a gap follows, but for its first month', () => {
    const uncertain = { ...basis(), standard: { ...basis().standard, followedByGap: true } };
    const applicant = [member('APPLICANT')];
    expect(problemsOf(household(applicant, { month: '2025-08-01' }), uncertain)).toEqual([
      ['STANDARD_UNCERTAIN', 'month'],
    ]);
    expect(problemsOf(household(applicant, { month: '2025-07-01' }), uncertain)).toEqual([]);
    expect(problemsOf(household(applicant, { month: '2025-08-01' }))).toEqual([]);
  });

  test('of a basic pension that somebody who counts really draws, while its rule is unconfirmed', () => {
    const of = (first: number, second: number, over = {}) =>
      problemsOf(
        household(
          [
            member('APPLICANT', [income('WAGE', 1_000), income('PENSION', first)]),
            member('PARENT', [income('PENSION', second)], { livesInHousehold: true, ...over }),
          ],
          { month: '2026-08-01' },
        ),
        policy2026(),
      );
    expect(of(20_000, 0)).toEqual([['PENSION_RULE_UNCONFIRMED']]);
    expect(of(0, 20_000)).toEqual([['PENSION_RULE_UNCONFIRMED']]);
    expect(of(0, 0)).toEqual([]);
    expect(of(0, 20_000, { livesInHousehold: false })).toEqual([]);
    const wage = household([member('APPLICANT', [income('WAGE', 1_000)])], { month: '2026-08-01' });
    expect(problemsOf(wage, policy2026())).toEqual([]);
    expect(problemsOf(household([member('APPLICANT', [income('PENSION', 1_000)])]))).toEqual([]);
  });

  test('of members of whom it was not said where they live, or whom they must support', () => {
    const facts = household([
      member('APPLICANT'),
      member('PARENT', [], { livesInHousehold: null }),
      member('OTHER', [], { livesInHousehold: true, hasDutyOfSupport: null }),
      member('OTHER', [], { livesInHousehold: true, hasDutyOfSupport: false }),
    ]);
    expect(problemsOf(facts)).toEqual([
      ['CO_RESIDENCE_NOT_STATED', 'members.1.livesInHousehold'],
      ['DUTY_NOT_STATED', 'members.2.hasDutyOfSupport'],
    ]);
  });
});

describe('the steps', () => {
  const stepsOf = (over: Partial<CalculationFacts>) =>
    calculate(household([member('APPLICANT')], over), basis()).steps.length;

  test('have one of property where something is known of it', () => {
    const without = stepsOf({});
    expect(stepsOf({ propertyFits: true })).toBe(without + 1);
    expect(stepsOf({ propertyFits: false })).toBe(without + 1);
  });
});

test('by tiers a household above the last one gets nothing', () => {
  const rich = household([member('APPLICANT', [income('WAGE', 76_000)])]);
  expect(calculate(rich, tiered()).monthlyAmountFen).toBe(0);
});
