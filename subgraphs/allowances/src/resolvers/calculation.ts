import { isDeepStrictEqual } from 'node:util';
import type { Resolvers } from '../generated/resolver-types.ts';
import { basisOn } from '../queries/policies.ts';
import { calculate } from '../rules/calculation.ts';
import {
  type Calculation,
  type CalculationBasis,
  type CalculationFacts,
  linesOf,
} from '../rules/calculation-facts.ts';
import { estimate } from '../rules/estimate.ts';
import type { CalculationRow } from '../tables/policies.ts';
import { cityOf } from './arguments.ts';

export const calculationResolvers = {
  Query: {
    estimateAllowance: async (_, { input }, { database }) => {
      const { division, settlement, month } = input;
      return estimate(input, await basisOn(database.db, cityOf(division ?? ''), settlement, `${month}-01`));
    },
  },
  AllowanceEstimate: {
    perCapitaMonthlyIncome: ({ perCapitaIncomeFen }) => perCapitaIncomeFen,
    monthlyStandard: ({ monthlyStandardFen }) => monthlyStandardFen,
    monthlyAmount: ({ monthlyAmountFen }) => monthlyAmountFen,
    steps: ({ steps }) => linesOf(steps),
    problems: ({ problems }) => [...problems],
    warnings: ({ warnings }) => [...warnings],
  },
  AllowanceCalculationStep: {
    amount: ({ amountFen }) => amountFen,
  },
  AllowanceCalculation: {
    month: (row) => factsOf(row).month.slice(0, 7),
    category: (row) => resultOf(row).category,
    countedMembers: (row) => resultOf(row).countedMembers,
    householdIncome: (row) => resultOf(row).householdIncomeFen,
    perCapitaMonthlyIncome: (row) => resultOf(row).perCapitaIncomeFen,
    monthlyStandard: (row) => resultOf(row).monthlyStandardFen,
    standardSource: (row) => basisOf(row).standard.source,
    monthlyAmount: (row) => resultOf(row).monthlyAmountFen,
    steps: (row) => linesOf(resultOf(row).steps),
    problems: (row) => [...resultOf(row).problems],
    policySource: (row) => basisOf(row).policy.source,
    unconfirmed: (row) => [...basisOf(row).policy.unconfirmed],
    reproducible: (row) => isDeepStrictEqual(calculate(factsOf(row), basisOf(row)), resultOf(row)),
  },
} satisfies Resolvers;

function factsOf({ facts }: CalculationRow) {
  return facts as CalculationFacts;
}

function basisOf({ basis }: CalculationRow) {
  return basis as CalculationBasis;
}

function resultOf({ result }: CalculationRow) {
  return result as Calculation;
}
