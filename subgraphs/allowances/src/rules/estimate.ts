/** An estimate for a household that nobody has named: the same calculation as a decision's. */
import { fullYearsOn } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import type {
  AllowanceCalculationCategory,
  AllowancePropertyInput,
  EstimateAllowanceInput,
  EstimateAllowanceMemberInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { calculate } from './calculation.ts';
import type {
  CalculationBasis,
  CalculationFacts,
  CalculationStep,
  PropertyFacts,
} from './calculation-facts.ts';
import { compositionOf } from './composition.ts';
import { fullAge, isSevere } from './persons.ts';

export interface Estimate {
  category: AllowanceCalculationCategory | null;
  countedMembers: number;
  perCapitaIncomeFen: Fen | null;
  monthlyStandardFen: Fen | null;
  monthlyAmountFen: Fen | null;
  steps: readonly CalculationStep[];
  problems: readonly Problem[];
  warnings: readonly Problem[];
}

const mostMembers = 30;
const mostIncomes = 50;
/** 100 million yuan: no household's, and small enough that sums stay exact. */
const largestFen = 10_000_000_000;
const mostThings = 1_000;
/** The least age at which anybody marries: a woman's (Civil Code, article 1047). */
const ageOfMarriage = 20;

/** A household as somebody states it, wherever it lives. */
type StatedHousehold = Omit<EstimateAllowanceInput, 'division'>;

/** The facts of an estimate, or everything that is wrong with its input. */
export function estimateFacts(input: StatedHousehold): Result<CalculationFacts> {
  const problems = estimateProblems(input);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: factsOf(input) };
}

function estimateProblems(input: StatedHousehold): Problem[] {
  const { members } = input;
  const count = (relation: string) => members.filter((member) => member.relation === relation).length;
  return [
    ...(count('APPLICANT') === 1 ? [] : [problem('ONE_APPLICANT_NEEDED', { path: ['members'] })]),
    ...(count('SPOUSE') <= 1 ? [] : [problem('ONE_SPOUSE_AT_MOST', { path: ['members'] })]),
    ...(members.length <= mostMembers ? [] : [problem('TOO_MANY_MEMBERS', { path: ['members'] })]),
    ...outOfRange(input.rigidExpenseFen, ['rigidExpenseFen']),
    ...propertyProblems(input.property, ['property']),
    ...members.flatMap(memberProblems),
  ];
}

function factsOf(input: StatedHousehold): CalculationFacts {
  return {
    settlement: input.settlement,
    month: `${input.month}-01`,
    members: input.members.map((member) => ({
      relation: member.relation,
      birthDate: member.birthDate ?? null,
      imprisoned: member.imprisoned ?? false,
      awayByOrder: member.awayByOrder ?? false,
      clergyAwayYears: member.clergyAwayYears ?? 0,
      livesInHousehold: member.livesInHousehold ?? null,
      shareStopped: false,
      disabilityKind: member.disabilityKind ?? null,
      disabilityGrade: member.disabilityGrade ?? null,
      majorIllness: member.majorIllness ?? false,
      dependsOnSupport: member.dependsOnSupport ?? false,
      hasDutyOfSupport: member.hasDutyOfSupport ?? null,
      incomes: member.incomes.map(({ kind, monthlyFen, monthlyCostFen }) => ({
        kind,
        monthlyFen,
        monthlyCostFen: monthlyCostFen ?? 0,
      })),
    })),
    withoutSupporter: input.withoutSupporter ?? false,
    selfCare: input.selfCare ?? null,
    rigidExpenseFen: input.rigidExpenseFen ?? null,
    property: propertyOf(input.property),
  };
}

/** What of the property was declared; what was left out is nothing. */
export function propertyOf(input: AllowancePropertyInput | null | undefined): PropertyFacts | null {
  if (!input) return null;
  return { moneyFen: input.moneyFen ?? 0, vehicles: input.vehicles ?? 0, homes: input.homes ?? 0 };
}

export function propertyProblems(
  input: AllowancePropertyInput | null | undefined,
  path: readonly string[],
): Problem[] {
  const wrong = (count: number | null | undefined) => count != null && (count < 0 || count > mostThings);
  return [
    ...outOfRange(input?.moneyFen, [...path, 'moneyFen']),
    ...(['vehicles', 'homes'] as const).flatMap((field) =>
      wrong(input?.[field]) ? [problem('COUNT_OUT_OF_RANGE', { path: [...path, field] })] : [],
    ),
  ];
}

function memberProblems(member: EstimateAllowanceMemberInput, n: number): Problem[] {
  const { clergyAwayYears, incomes } = member;
  const path = ['members', n];
  if (incomes.length > mostIncomes) return [problem('TOO_MANY_INCOMES', { path: [...path, 'incomes'] })];
  return [
    ...((clergyAwayYears ?? 0) >= 0
      ? []
      : [problem('YEARS_OUT_OF_RANGE', { path: [...path, 'clergyAwayYears'] })]),
    ...disabilityProblems(member, path),
    ...incomes.flatMap(({ monthlyFen, monthlyCostFen }, income) => [
      ...outOfRange(monthlyFen, [...path, 'incomes', income, 'monthlyFen']),
      ...outOfRange(monthlyCostFen, [...path, 'incomes', income, 'monthlyCostFen']),
    ]),
  ];
}

/** Kind and grade of a certificate come together, the grade from 1 to 4. */
export function disabilityProblems(
  {
    disabilityKind,
    disabilityGrade,
  }: Pick<EstimateAllowanceMemberInput, 'disabilityKind' | 'disabilityGrade'>,
  path: readonly (string | number)[],
): Problem[] {
  const grade = disabilityGrade ?? 1;
  return (disabilityKind == null) === (disabilityGrade == null) && grade >= 1 && grade <= 4
    ? []
    : [problem('DISABILITY_INCOMPLETE', { path: [...path, 'disabilityGrade'] })];
}

function outOfRange(fen: Fen | null | undefined, path: (string | number)[]): Problem[] {
  return fen == null || (fen >= 0 && fen <= largestFen) ? [] : [problem('AMOUNT_OUT_OF_RANGE', { path })];
}

/**
 * The estimate of a household. Who counts is known also where nothing can be calculated.
 * @param basis undefined when no standard of the month is known
 */
export function estimate(input: EstimateAllowanceInput, basis: CalculationBasis | undefined): Estimate {
  const problems = [
    ...(/^[0-9]{6}([0-9]{3}){0,2}$/.test(input.division ?? '')
      ? []
      : [problem('DIVISION_NEEDED', { path: ['division'] })]),
    ...estimateProblems(input),
  ];
  const facts = factsOf(input);
  const warnings = warningsOf(input, facts);
  if (problems.length > 0 || !basis) {
    const why = problems.length > 0 ? problems : [problem('STANDARD_NOT_KNOWN', { path: ['month'] })];
    return {
      category: null,
      countedMembers: facts.members.filter((member) => compositionOf(member, facts.month).counted).length,
      perCapitaIncomeFen: null,
      monthlyStandardFen: null,
      monthlyAmountFen: null,
      steps: [],
      problems: why,
      warnings,
    };
  }
  const result = calculate(facts, basis);
  return {
    ...result,
    perCapitaIncomeFen: result.countedMembers > 0 ? result.perCapitaIncomeFen : null,
    warnings: [
      ...(facts.property ? [] : [problem('PROPERTY_NOT_CHECKED', { path: ['property'] })]),
      ...(facts.property && result.category !== 'NONE' ? [problem('PROPERTY_ONLY_DECLARED')] : []),
      ...unconfiguredDeductions(facts, basis),
      ...aloneWarnings(input, facts, result.category),
      ...warnings,
    ],
  };
}

/** Persons whose ages do not fit to what they are called. */
function warningsOf({ members }: EstimateAllowanceInput, { month }: CalculationFacts): Problem[] {
  const applicant = members.find(({ relation }) => relation === 'APPLICANT')?.birthDate;
  return members.flatMap(({ relation, birthDate }, n) => {
    const path = ['members', n, 'birthDate'];
    if (birthDate == null) return [];
    if (relation === 'SPOUSE')
      return fullYearsOn(birthDate, month) < ageOfMarriage ? [problem('SPOUSE_UNDER_AGE', { path })] : [];
    if (applicant == null) return [];
    const isChild =
      relation === 'MINOR_CHILD' || relation === 'ADULT_CHILD' || relation === 'ADULT_CHILD_STUDENT';
    const fits = isChild ? birthDate > applicant : relation === 'PARENT' ? birthDate < applicant : true;
    return fits ? [] : [problem('AGES_DO_NOT_FIT', { path })];
  });
}

/** What the 办法 lets a city deduct (article 13) and this one has not set. */
function unconfiguredDeductions({ members }: CalculationFacts, { policy }: CalculationBasis): Problem[] {
  const open =
    (policy.disabilityDeductionFen == null &&
      members.some(({ disabilityGrade }) => disabilityGrade != null)) ||
    (policy.illnessDeductionFen == null && members.some(({ majorIllness }) => majorIllness));
  return open ? [problem('DEDUCTION_NOT_CONFIGURED')] : [];
}

/** That somebody of a household that is not paid may apply alone (2022 notice, one (1)). */
function aloneWarnings(
  { members }: EstimateAllowanceInput,
  { month }: CalculationFacts,
  category: AllowanceCalculationCategory,
): Problem[] {
  if (members.length === 1 || category === 'ALLOWANCE' || category === 'SPECIAL_HARDSHIP') return [];
  return members.flatMap(({ birthDate, disabilityGrade, isUnemployed }, n) => {
    const isAdult = birthDate != null && fullYearsOn(birthDate, month) >= fullAge;
    return isAdult && isUnemployed && isSevere(disabilityGrade)
      ? [problem('MAY_APPLY_ALONE', { path: ['members', n] })]
      : [];
  });
}
