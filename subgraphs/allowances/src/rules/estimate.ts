/** An estimate for a household that nobody has named: the same calculation as a decision's. */
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import type {
  AllowanceCalculationCategory,
  EstimateAllowanceInput,
  EstimateAllowanceMemberInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { calculate } from './calculation.ts';
import type { CalculationBasis, CalculationFacts, CalculationStep } from './calculation-facts.ts';

export interface Estimate {
  category: AllowanceCalculationCategory | null;
  countedMembers: number;
  perCapitaIncomeFen: Fen | null;
  monthlyStandardFen: Fen | null;
  monthlyAmountFen: Fen | null;
  steps: readonly CalculationStep[];
  problems: readonly Problem[];
}

const mostMembers = 30;
const mostIncomes = 50;
/** 100 million yuan: no household's, and small enough that sums stay exact. */
const largestFen = 10_000_000_000;

/** The facts of an estimate, or everything that is wrong with its input. */
export function estimateFacts(input: EstimateAllowanceInput): Result<CalculationFacts> {
  const { members } = input;
  const count = (relation: string) => members.filter((member) => member.relation === relation).length;
  const problems = [
    ...(count('APPLICANT') === 1 ? [] : [problem('ONE_APPLICANT_NEEDED', { path: ['members'] })]),
    ...(count('SPOUSE') <= 1 ? [] : [problem('ONE_SPOUSE_AT_MOST', { path: ['members'] })]),
    ...(members.length <= mostMembers ? [] : [problem('TOO_MANY_MEMBERS', { path: ['members'] })]),
    ...outOfRange(input.rigidExpenseFen, ['rigidExpenseFen']),
    ...members.flatMap(memberProblems),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      settlement: input.settlement,
      month: `${input.month}-01`,
      members: members.map((member) => ({
        relation: member.relation,
        birthDate: member.birthDate ?? null,
        imprisoned: member.imprisoned ?? false,
        awayByOrder: false,
        clergyAwayYears: member.clergyAwayYears ?? 0,
        livesInHousehold: member.livesInHousehold ?? null,
        shareStopped: false,
        incomes: member.incomes.map(({ kind, monthlyFen, monthlyCostFen }) => ({
          kind,
          monthlyFen,
          monthlyCostFen: monthlyCostFen ?? 0,
        })),
      })),
      withoutSupporter: input.withoutSupporter ?? false,
      selfCare: input.selfCare ?? null,
      rigidExpenseFen: input.rigidExpenseFen ?? null,
    },
  };
}

function memberProblems({ clergyAwayYears, incomes }: EstimateAllowanceMemberInput, n: number): Problem[] {
  const path = ['members', n];
  if (incomes.length > mostIncomes) return [problem('TOO_MANY_INCOMES', { path: [...path, 'incomes'] })];
  return [
    ...((clergyAwayYears ?? 0) >= 0
      ? []
      : [problem('YEARS_OUT_OF_RANGE', { path: [...path, 'clergyAwayYears'] })]),
    ...incomes.flatMap(({ monthlyFen, monthlyCostFen }, income) => [
      ...outOfRange(monthlyFen, [...path, 'incomes', income, 'monthlyFen']),
      ...outOfRange(monthlyCostFen, [...path, 'incomes', income, 'monthlyCostFen']),
    ]),
  ];
}

function outOfRange(fen: Fen | null | undefined, path: (string | number)[]): Problem[] {
  return fen == null || (fen >= 0 && fen <= largestFen) ? [] : [problem('AMOUNT_OUT_OF_RANGE', { path })];
}

/** An estimate without figures, with the reasons. */
export function noEstimate(problems: readonly Problem[]): Estimate {
  return {
    category: null,
    countedMembers: 0,
    perCapitaIncomeFen: null,
    monthlyStandardFen: null,
    monthlyAmountFen: null,
    steps: [],
    problems,
  };
}

/** @param basis undefined when no standard of the month is known */
export function estimate(facts: CalculationFacts, basis: CalculationBasis | undefined): Estimate {
  if (!basis) return noEstimate([problem('STANDARD_NOT_KNOWN', { path: ['month'] })]);
  const result = calculate(facts, basis);
  return { ...result, perCapitaIncomeFen: result.countedMembers > 0 ? result.perCapitaIncomeFen : null };
}
