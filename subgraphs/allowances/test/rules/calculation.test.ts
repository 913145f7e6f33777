import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AllowanceIncomeKind, HouseholdRelation } from '../../src/generated/contract.ts';
import { calculate } from '../../src/rules/calculation.ts';
import {
  type CalculationFacts,
  type CalculationStep,
  linesOf,
  type MemberFacts,
} from '../../src/rules/calculation-facts.ts';
import { basis, household, income, member, policy2026, rural, tiered } from './calculation-testing.ts';

const { round } = Math;

describe('the amount (办法, article 23)', () => {
  test('three persons with 1,000 yuan together under 760 get 1,280.00', () => {
    const facts = household([
      member('APPLICANT', [income('WAGE', 100_000)]),
      member('SPOUSE'),
      member('MINOR_CHILD'),
    ]);
    expect(calculate(facts, basis())).toMatchObject({
      category: 'ALLOWANCE',
      countedMembers: 3,
      householdIncomeFen: 100_000,
      perCapitaIncomeFen: 33_333,
      monthlyStandardFen: 76_000,
      monthlyAmountFen: 128_000,
      problems: [],
    });
  });

  test('the shares of the members add up to it, the fen left over going to the first', () => {
    const facts = household(
      [member('APPLICANT'), member('SPOUSE'), member('PARENT', [], { livesInHousehold: true })],
      {
        settlement: 'RURAL',
      },
    );
    const { monthlyAmountFen, members } = calculate(facts, rural(440_000));
    expect(monthlyAmountFen).toBe(110_000);
    expect(members.map(({ shareFen }) => shareFen)).toEqual([36_667, 36_667, 36_666]);
  });

  test('who refused three jobs in a row loses the own share, and still counts (article 34)', () => {
    const facts = household([
      member('APPLICANT', [income('WAGE', 100_000)]),
      member('SPOUSE', [], { shareStopped: true }),
      member('MINOR_CHILD'),
    ]);
    const result = calculate(facts, basis());
    expect(result).toMatchObject({ countedMembers: 3, monthlyAmountFen: round((128_000 * 2) / 3) });
    expect(result.members.map(({ shareFen }) => shareFen > 0)).toEqual([true, false, true]);
  });

  test('by tiers a fixed amount is paid a person, by the income a person (Social Assistance Law, article 18)', () => {
    const of = (fen: number) =>
      calculate(household([member('APPLICANT', [income('WAGE', fen)])]), tiered()).monthlyAmountFen;
    const two = household([member('APPLICANT'), member('SPOUSE', [], { shareStopped: true })]);
    expect(calculate(two, tiered()).monthlyAmountFen).toBe(60_000);
    expect([of(0), of(37_999), of(38_000), of(75_999), of(76_000)]).toEqual([
      60_000, 60_000, 30_000, 30_000, 0,
    ]);
  });
});

describe('the kind of household', () => {
  const kindAt = (fen: number) =>
    calculate(household([member('APPLICANT', [income('WAGE', fen)])]), basis()).category;

  test('is 低保 below the standard, 边缘 from it to below one and a half times of it, and none above', () => {
    expect([75_999, 76_000, 113_999, 114_000].map(kindAt)).toEqual(['ALLOWANCE', 'EDGE', 'EDGE', 'NONE']);
  });

  test('compares exactly, where a rounded income a person would lie: 228,000 fen among three is no allowance', () => {
    const three = (fen: number) =>
      household([member('APPLICANT', [income('WAGE', fen)]), member('SPOUSE'), member('MINOR_CHILD')]);
    expect(calculate(three(228_000), basis()).category).toBe('EDGE');
    expect(calculate(three(227_999), basis())).toMatchObject({ category: 'ALLOWANCE', monthlyAmountFen: 1 });
  });

  test('is 特困 for an elder whom nobody can support, and pays living and care by ability', () => {
    const alone = [member('APPLICANT', [], { birthDate: '1950-01-01' })];
    expect(
      calculate(household(alone, { withoutSupporter: true, selfCare: 'PARTLY_DISABLED' }), basis()),
    ).toMatchObject({
      category: 'SPECIAL_HARDSHIP',
      monthlyAmountFen: 105_600 + 38_400,
    });
    const unstated = calculate(household(alone), basis());
    expect(unstated).toMatchObject({ category: 'ALLOWANCE', monthlyAmountFen: 76_000 });
    expect(unstated.problems.map(({ code }) => code)).toEqual(['SPECIAL_HARDSHIP_POSSIBLE']);
  });

  test.each([
    ['1965-08-01', 'SPECIAL_HARDSHIP'],
    ['1965-08-02', 'ALLOWANCE'],
    ['2009-08-01', 'ALLOWANCE'],
    ['2009-08-02', 'SPECIAL_HARDSHIP'],
  ])('begins to be 特困 at 60 and ends at 16: born on %s, in August 2025 it is %s', (birthDate, category) => {
    const facts = household([member('APPLICANT', [], { birthDate })], { withoutSupporter: true });
    expect(calculate(facts, basis()).category).toBe(category);
  });

  test('goes on being 特困 at 16 and 17 for who was recognised before (特困人员认定办法, article 24)', () => {
    const of = (birthDate: string, recognised: boolean) =>
      calculate(
        household([member('APPLICANT', [], { birthDate })], { withoutSupporter: true, recognised }),
        basis(),
      ).category;
    expect([of('2009-08-01', false), of('2009-08-01', true), of('2007-08-01', true)]).toEqual([
      'ALLOWANCE',
      'SPECIAL_HARDSHIP',
      'ALLOWANCE',
    ]);
  });

  test.each([
    ['INTELLECTUAL', 3, true],
    ['INTELLECTUAL', 4, false],
    ['MENTAL', 3, true],
    ['MENTAL', 4, false],
    ['PHYSICAL', 2, true],
    ['PHYSICAL', 3, false],
    ['VISUAL', 1, true],
    ['VISUAL', 2, false],
    ['HEARING', 1, false],
    ['SPEECH', 1, false],
    ['SENSORY', 1, false],
    ['MULTIPLE', 1, false],
  ] as const)(
    'of working age is 特困 by certificate: %s of grade %i: %s (article 5)',
    (kind, grade, unable) => {
      const disabled = { birthDate: '1990-01-01', disabilityKind: kind, disabilityGrade: grade };
      const facts = household([member('APPLICANT', [], disabled)], { withoutSupporter: true });
      expect(calculate(facts, basis()).category).toBe(unable ? 'SPECIAL_HARDSHIP' : 'ALLOWANCE');
    },
  );

  test('is not 特困 by what somebody cannot do for himself or herself alone', () => {
    const facts = household([member('APPLICANT', [], { birthDate: '1990-01-01' })], {
      withoutSupporter: true,
      selfCare: 'FULLY_DISABLED',
    });
    expect(calculate(facts, basis()).category).toBe('ALLOWANCE');
  });

  describe('has an income test of its own for 特困 (特困人员认定办法, article 6)', () => {
    const elder = (incomes: Parameters<typeof member>[1], withoutSupporter = true) =>
      calculate(
        household([member('APPLICANT', incomes, { birthDate: '1950-01-01' })], { withoutSupporter }),
        policy2026(),
      );

    test('an elder without supporters and with a basic pension of 800 is paid 1,056.00', () => {
      expect(elder([income('PENSION', 80_000)])).toMatchObject({
        category: 'SPECIAL_HARDSHIP',
        householdIncomeFen: 0,
        monthlyAmountFen: 105_600,
      });
      expect(elder([income('PENSION', 80_000)], false)).toMatchObject({
        category: 'EDGE',
        householdIncomeFen: 80_000,
        problems: [{ code: 'SPECIAL_HARDSHIP_POSSIBLE' }, { code: 'PENSION_RULE_UNCONFIRMED' }],
      });
    });

    test.each(['PENSION', 'SOCIAL_INSURANCE', 'HONOUR_PENSION', 'OLD_AGE_ALLOWANCE'] as const)(
      'leaves out %s',
      (kind) => {
        const { category, steps } = elder([income(kind, 500_000)]);
        expect(category).toBe('SPECIAL_HARDSHIP');
        const left = linesOf(steps).find(({ code }) => code === 'LEFT_OUT');
        expect(left).toMatchObject({ amountFen: -500_000, article: '特困人员认定办法第六条' });
      },
    );

    test('counts everything else: retirement pay above the standard is no 特困', () => {
      expect(elder([income('TRANSFER', 75_999)]).category).toBe('SPECIAL_HARDSHIP');
      expect(elder([income('TRANSFER', 76_000)]).category).toBe('EDGE');
    });
  });

  test('is none where property is above the conditions, whatever the income (Social Assistance Law, articles 18 and 21)', () => {
    const poor = [member('APPLICANT'), member('SPOUSE')];
    const limited = basis({ propertyMoneyFen: 2_000_000, propertyVehicles: 0, propertyHomes: 1 });
    const with_ = (
      property: CalculationFacts['property'],
      propertyFits: boolean | null = null,
      rules = limited,
    ) => calculate(household(poor, { property: property ?? null, propertyFits }), rules);
    const modest = { moneyFen: 4_000_000, vehicles: 0, homes: 1 };
    expect(with_(modest).category).toBe('ALLOWANCE');
    for (const more of [{ moneyFen: 4_000_001 }, { vehicles: 1 }, { homes: 2 }]) {
      const { category, monthlyAmountFen, problems } = with_({ ...modest, ...more });
      expect({ category, monthlyAmountFen }).toEqual({ category: 'NONE', monthlyAmountFen: 0 });
      expect(problems.map(({ code }) => code)).toEqual(['PROPERTY_ABOVE_LIMITS']);
    }
    // The check has the last word, in both directions; where the city has set nothing, it has the only one.
    expect(with_(modest, false).category).toBe('NONE');
    expect(with_({ ...modest, vehicles: 1 }, true).category).toBe('ALLOWANCE');
    expect(with_({ ...modest, vehicles: 9 }, null, basis()).category).toBe('ALLOWANCE');
  });

  test('is not 特困 for somebody of working age', () => {
    const facts = household([member('APPLICANT', [], { birthDate: '1990-01-01' })], {
      withoutSupporter: true,
    });
    expect(calculate(facts, basis()).category).toBe('ALLOWANCE');
  });

  test('is 刚性支出困难 below the local income and above the local share, once both are configured', () => {
    const facts = household([member('APPLICANT', [income('WAGE', 150_000)])], { rigidExpenseFen: 1_200_000 });
    const unconfigured = calculate(facts, basis());
    expect(unconfigured.category).toBe('NONE');
    expect(unconfigured.problems.map(({ code }) => code)).toEqual(['RIGID_RULE_NOT_CONFIGURED']);
    const configured = basis({ disposableIncomeFen: 3_000_000, rigidSharePercent: 60 });
    expect(calculate(facts, configured).category).toBe('RIGID_EXPENDITURE');
    expect(calculate({ ...facts, rigidExpenseFen: 1_080_000 }, configured).category).toBe('NONE');
    const poorer = (disposableIncomeFen: number) =>
      calculate(facts, basis({ disposableIncomeFen, rigidSharePercent: 60 })).category;
    expect([poorer(1_800_001), poorer(1_800_000)]).toEqual(['RIGID_EXPENDITURE', 'NONE']);
  });
});

describe('income (办法, article 13)', () => {
  const left: AllowanceIncomeKind[] = [
    'HONOUR_PENSION',
    'SCHOLARSHIP',
    'SOCIAL_ASSISTANCE',
    'FAMILY_PLANNING_REWARD',
  ];
  test.each(left)('leaves out %s', (kind) => {
    const facts = household([member('APPLICANT', [income(kind, 500_000)])]);
    expect(calculate(facts, basis())).toMatchObject({ householdIncomeFen: 0, monthlyAmountFen: 76_000 });
  });

  test('of transfers is net: what is paid to others is taken off everything that comes in', () => {
    const of = (...incomes: ReturnType<typeof income>[]) =>
      calculate(household([member('APPLICANT', incomes)]), basis());
    expect(of(income('TRANSFER', 50_000, 20_000)).householdIncomeFen).toBe(30_000);
    expect(of(income('WAGE', 90_000), income('TRANSFER', 0, 30_000))).toMatchObject({
      householdIncomeFen: 60_000,
      category: 'ALLOWANCE',
      monthlyAmountFen: 16_000,
    });
    const nothing = of(income('WAGE', 10_000), income('TRANSFER', 0, 30_000));
    expect(nothing.householdIncomeFen).toBe(0);
    const added = linesOf(nothing.steps).find(({ code }) => code === 'NOT_BELOW_NOTHING');
    expect(added).toMatchObject({ amountFen: 20_000, depth: 1 });
  });

  test('is less by what the city deducts for disability and illness, and by nothing where it has set nothing', () => {
    const ill = { disabilityKind: 'PHYSICAL', disabilityGrade: 3, majorIllness: true } as const;
    const of = (fen: number, changes: Parameters<typeof basis>[0]) =>
      calculate(household([member('APPLICANT', [income('WAGE', fen)], ill)]), basis(changes))
        .householdIncomeFen;
    const set = { disabilityDeductionFen: 20_000, illnessDeductionFen: 30_000 };
    expect([of(90_000, set), of(40_000, set), of(90_000, {})]).toEqual([40_000, 0, 90_000]);
  });

  test('deducts necessary costs, and never goes below nothing', () => {
    const of = (monthlyFen: number, costFen: number) =>
      calculate(household([member('APPLICANT', [income('BUSINESS', monthlyFen, costFen)])]), basis())
        .householdIncomeFen;
    expect([of(50_000, 20_000), of(50_000, 80_000)]).toEqual([30_000, 0]);
  });

  test('leaves the basic pension out to the end of 2025, and calculates it with a warning later', () => {
    const facts = household([member('APPLICANT', [income('PENSION', 10_300)])]);
    expect(calculate(facts, basis())).toMatchObject({ monthlyAmountFen: 76_000, problems: [] });
    const later = calculate({ ...facts, month: '2026-02-01' }, policy2026());
    expect(later.monthlyAmountFen).toBe(65_700);
    expect(later.problems.map(({ code }) => code)).toEqual(['PENSION_RULE_UNCONFIRMED']);
  });
});

describe('a standard that was followed by raises nobody found', () => {
  const facts = household([member('APPLICANT')]);
  const followed = { ...basis(), standard: { ...basis().standard, followedByGap: true } };
  const codesIn = (month: string) =>
    calculate({ ...facts, month }, followed).problems.map(({ code }) => code);

  test('is sure in its first month, and uncertain from the next', () => {
    expect(codesIn('2025-07-01')).toEqual([]);
    expect(codesIn('2025-08-01')).toEqual(['STANDARD_UNCERTAIN']);
  });
});

describe('the calculation in words', () => {
  const facts = household([
    member('APPLICANT', [income('WAGE', 120_000, 20_000), income('SCHOLARSHIP', 5_000)]),
    member('PARENT'),
  ]);

  test('shows every person with the reason and every income with what was deducted or left out, by article', () => {
    const { steps, problems } = calculate(facts, basis());
    const lines = linesOf(steps).map(({ code, amountFen, article }) => [code, amountFen, article?.slice(-4)]);
    expect(lines).toEqual([
      ['MEMBERS', null, '法第七条'],
      ['MEMBER_COUNTED', null, '法第七条'],
      ['MEMBER_NOT_COUNTED', null, '法第七条'],
      ['HOUSEHOLD_INCOME', 100_000, '第十三条'],
      ['MEMBER_INCOME', 100_000, undefined],
      ['WAGE', 100_000, '第十三条'],
      ['FULL_AMOUNT', 120_000, undefined],
      ['COST_DEDUCTED', -20_000, '第十三条'],
      ['SCHOLARSHIP', 0, '第十三条'],
      ['FULL_AMOUNT', 5_000, undefined],
      ['LEFT_OUT', -5_000, '第十三条'],
      ['PER_CAPITA_INCOME', 100_000, undefined],
      ['STANDARD', 76_000, undefined],
      ['CATEGORY', null, expect.any(String)],
      ['MONTHLY_AMOUNT', 0, undefined],
    ]);
    expect(problems).toMatchObject([
      { code: 'CO_RESIDENCE_NOT_STATED', path: ['members', 1, 'livesInHousehold'] },
    ]);
  });

  test('says that nothing is rounded but the result', () => {
    const { steps } = calculate(household([member('APPLICANT')]), rural(440_000));
    expect(linesOf(steps).map(({ code }) => code)).toContain('ROUNDING');
    expect(steps.find(({ code }) => code === 'STANDARD')).toMatchObject({
      amountFen: 36_667,
      steps: [{ code: 'YEARLY_STANDARD', amountFen: 440_000 }],
    });
  });
});

const kinds: AllowanceIncomeKind[] = [
  'WAGE',
  'BUSINESS',
  'PROPERTY',
  'TRANSFER',
  'PENSION',
  'SCHOLARSHIP',
  'SOCIAL_ASSISTANCE',
];
const relations: HouseholdRelation[] = [
  'SPOUSE',
  'MINOR_CHILD',
  'ADULT_CHILD_STUDENT',
  'ADULT_CHILD',
  'PARENT',
  'OTHER',
];
const fen = fc.integer({ min: 0, max: 500_000 });
const incomes = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), monthlyFen: fen, monthlyCostFen: fen }),
  { maxLength: 3 },
);
const memberOf = (relation: fc.Arbitrary<HouseholdRelation>): fc.Arbitrary<MemberFacts> =>
  fc.record({
    relation,
    birthDate: fc.option(fc.constantFrom('1950-06-01', '1985-02-28', '2015-12-31', '2030-01-01')),
    imprisoned: fc.boolean(),
    awayByOrder: fc.boolean(),
    clergyAwayYears: fc.integer({ min: 0, max: 5 }),
    livesInHousehold: fc.option(fc.boolean()),
    shareStopped: fc.boolean(),
    incomes,
  });
const households: fc.Arbitrary<CalculationFacts> = fc.record({
  settlement: fc.constantFrom('URBAN', 'RURAL'),
  month: fc.constantFrom('2025-08-01', '2026-09-01'),
  members: fc
    .tuple(
      memberOf(fc.constant('APPLICANT')),
      fc.array(memberOf(fc.constantFrom(...relations)), { maxLength: 6 }),
    )
    .map(([applicant, others]) => [applicant, ...others]),
  withoutSupporter: fc.boolean(),
  selfCare: fc.option(fc.constantFrom('ABLE', 'PARTLY_DISABLED', 'FULLY_DISABLED')),
  rigidExpenseFen: fc.option(fen),
});
const bases = fc.constantFrom(basis(), rural(440_000), tiered(), policy2026());

describe('for every household and every version of the rules', () => {
  test('amounts are whole fen and never negative, and the shares add up to the amount', () => {
    fc.assert(
      fc.property(households, bases, (facts, on) => {
        const { monthlyAmountFen, members } = calculate(facts, on);
        const shares = members.map(({ shareFen }) => shareFen);
        expect(
          [monthlyAmountFen, ...shares].every((amount) => Number.isSafeInteger(amount) && amount >= 0),
        ).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(monthlyAmountFen);
      }),
    );
  });

  test('more income never raises the amount', () => {
    fc.assert(
      fc.property(
        households,
        bases,
        fc.nat(6),
        fc.constantFrom(...kinds),
        fen,
        (facts, on, who, kind, more) => {
          const richer = facts.members.map((one, n) =>
            n === who % facts.members.length
              ? { ...one, incomes: [...one.incomes, income(kind, more)] }
              : one,
          );
          const raised = calculate({ ...facts, members: richer }, on);
          expect(raised.monthlyAmountFen).toBeLessThanOrEqual(calculate(facts, on).monthlyAmountFen);
        },
      ),
    );
  });

  test('the lines of the income add up, from every source to the household', () => {
    fc.assert(
      fc.property(households, bases, (facts, on) => {
        const { steps, householdIncomeFen } = calculate(facts, on);
        const root = steps.find(({ code }) => code === 'HOUSEHOLD_INCOME');
        const check = (step: CalculationStep): void => {
          if (step.steps.length > 0 || step.code === 'MEMBER_INCOME')
            expect(step.steps.reduce((sum, line) => sum + (line.amountFen ?? 0), 0)).toBe(step.amountFen);
          step.steps.forEach(check);
        };
        if (root) check(root);
        expect(root?.amountFen ?? 0).toBe(householdIncomeFen);
      }),
    );
  });

  test('the stored facts give the same result again, also after a way through JSON', () => {
    fc.assert(
      fc.property(households, bases, (facts, on) => {
        const again = calculate(JSON.parse(JSON.stringify(facts)), JSON.parse(JSON.stringify(on)));
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(calculate(facts, on))));
      }),
    );
  });
});
