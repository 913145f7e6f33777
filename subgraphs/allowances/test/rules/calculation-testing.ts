/** Households and versions of the rules for tests. */
import type { AllowanceIncomeKind, HouseholdRelation } from '../../src/generated/contract.ts';
import type {
  CalculationBasis,
  CalculationFacts,
  IncomeFacts,
  MemberFacts,
  Policy,
} from '../../src/rules/calculation-facts.ts';

const leftOut = ['HONOUR_PENSION', 'SCHOLARSHIP', 'SOCIAL_ASSISTANCE', 'FAMILY_PLANNING_REWARD'];

const policy2021: Policy = {
  id: 'pol_2021',
  effectiveFrom: '2021-07-01',
  method: 'DIFFERENCE',
  tiers: [],
  edgePercent: 150,
  excludedIncome: ['PENSION', ...leftOut],
  disposableIncomeFen: null,
  rigidSharePercent: null,
  source: '办法',
  unconfirmed: ['ROUNDING'],
};

function published(id: string, standard: CalculationBasis['standard']['standard']) {
  return { id, standard, effectiveFrom: '2025-07-01', followedByGap: false, source: '测试' };
}

/** July 2025: 760 yuan, and the special hardship standards of the same report. */
export function basis(changes: Partial<Policy> = {}): CalculationBasis {
  return {
    policy: { ...policy2021, ...changes },
    standard: published('std_urban', { perMonthFen: 76_000 }),
    hardshipLiving: published('std_living', { perMonthFen: 105_600 }),
    hardshipCare: {
      ABLE: published('std_able', { perMonthFen: 19_200 }),
      PARTLY_DISABLED: published('std_partly', { perMonthFen: 38_400 }),
      FULLY_DISABLED: published('std_fully', { perMonthFen: 57_600 }),
    },
  };
}

export function rural(perYearFen: number): CalculationBasis {
  return { ...basis(), standard: published('std_rural', { perYearFen }) };
}

export function tiered(): CalculationBasis {
  const tiers = [
    { belowPercent: 100, perPersonFen: 30_000 },
    { belowPercent: 50, perPersonFen: 60_000 },
  ];
  return basis({ method: 'TIERED', tiers });
}

/** From 2026 the basic pension is calculated, and nobody has confirmed it. */
export function policy2026(): CalculationBasis {
  return basis({ effectiveFrom: '2026-01-01', excludedIncome: leftOut, unconfirmed: ['PENSION'] });
}

export function income(kind: AllowanceIncomeKind, monthlyFen: number, monthlyCostFen = 0): IncomeFacts {
  return { kind, monthlyFen, monthlyCostFen };
}

export function member(
  relation: HouseholdRelation,
  incomes: readonly IncomeFacts[] = [],
  changes: Partial<MemberFacts> = {},
): MemberFacts {
  return {
    relation,
    birthDate: null,
    imprisoned: false,
    awayByOrder: false,
    clergyAwayYears: 0,
    livesInHousehold: null,
    shareStopped: false,
    incomes,
    ...changes,
  };
}

export function household(
  members: readonly MemberFacts[],
  changes: Partial<CalculationFacts> = {},
): CalculationFacts {
  return {
    settlement: 'URBAN',
    month: '2025-08-01',
    members,
    withoutSupporter: false,
    selfCare: null,
    rigidExpenseFen: null,
    ...changes,
  };
}
