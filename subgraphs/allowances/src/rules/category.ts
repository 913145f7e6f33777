/** Which kind of household it is (Social Assistance Law, articles 13, 21 and 22). */
import { fullYearsOn } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceCalculationCategory } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { standardParts } from './amount.ts';
import type { CalculationBasis, CalculationFacts, MemberFacts, Policy } from './calculation-facts.ts';
import { fullAge } from './persons.ts';

const ageOfElders = 60;
/** Minors are recognised below 16, and go on until 18 (特困人员认定办法, articles 5 and 24). */
const ageOfMinors = 16;

/** Compares a household's income with a share of the standard, exactly: negative below it. */
export function compareToStandard(
  { standard }: CalculationBasis,
  percent: number,
  householdIncomeFen: Fen,
  countedMembers: number,
): bigint {
  const { fen, months } = standardParts(standard.standard);
  return BigInt(householdIncomeFen) * months * 100n - fen * BigInt(countedMembers) * BigInt(percent);
}

/** What a household has by the rules of each category: not the same is left out. */
export interface HouseholdIncome {
  allowanceFen: Fen;
  hardshipFen: Fen;
}

/** The kind of a household with at least one person counted. */
export function categoryOf(
  facts: CalculationFacts,
  basis: CalculationBasis,
  counted: readonly MemberFacts[],
  { allowanceFen, hardshipFen }: HouseholdIncome,
): { category: AllowanceCalculationCategory; problems: Problem[] } {
  if (propertyFits(facts, basis.policy, counted.length) === false)
    return { category: 'NONE', problems: [problem('PROPERTY_ABOVE_LIMITS')] };
  const below = (percent: number, incomeFen: Fen) =>
    compareToStandard(basis, percent, incomeFen, counted.length) < 0n;
  const problems: Problem[] = [];
  const unable = counted.every((member) => cannotWork(member, facts));
  if (unable && below(100, hardshipFen)) {
    if (facts.withoutSupporter && basis.hardshipLiving) return { category: 'SPECIAL_HARDSHIP', problems };
    if (facts.withoutSupporter) problems.push(problem('HARDSHIP_STANDARD_NOT_KNOWN'));
    else if (counted.length === 1) problems.push(problem('SPECIAL_HARDSHIP_POSSIBLE'));
  }
  if (below(100, allowanceFen)) return { category: 'ALLOWANCE', problems };
  if (below(basis.policy.edgePercent, allowanceFen)) return { category: 'EDGE', problems };
  const rigid = rigidExpenditure(facts, basis, counted.length, allowanceFen);
  return { ...rigid, problems: [...problems, ...rigid.problems] };
}

/** Whether property is within the conditions: by the check, else by what was declared and the city has set; null when unknown. */
export function propertyFits(
  { property, propertyFits: found }: Pick<CalculationFacts, 'property' | 'propertyFits'>,
  { propertyMoneyFen, propertyVehicles, propertyHomes }: Policy,
  countedMembers: number,
): boolean | null {
  if (found != null) return found;
  if (!property) return null;
  const above = (value: number, most: number | null | undefined) => most != null && value > most;
  if (above(property.moneyFen, propertyMoneyFen == null ? null : propertyMoneyFen * countedMembers))
    return false;
  if (above(property.vehicles, propertyVehicles) || above(property.homes, propertyHomes)) return false;
  // What a household says of itself is checked; it proves only what speaks against it.
  return null;
}

/**
 * Who is unable to work (特困人员认定办法, article 5): elders, minors, and certificates of these kinds and grades. What
 * somebody can do for himself or herself says nothing of work; an unknown age proves nothing.
 */
function cannotWork(
  { birthDate, disabilityKind, disabilityGrade }: MemberFacts,
  { month, recognised }: CalculationFacts,
): boolean {
  if (disabilityGrade != null && disabilityGrade <= leastGradeOf(disabilityKind)) return true;
  if (birthDate === null) return false;
  const age = fullYearsOn(birthDate, month);
  return age >= ageOfElders || age < (recognised ? fullAge : ageOfMinors);
}

/** The mildest grade of a kind that counts as unable to work; 0 for none. A certificate of several kinds says which no more. */
function leastGradeOf(kind: MemberFacts['disabilityKind']): number {
  switch (kind) {
    case 'INTELLECTUAL':
    case 'MENTAL':
      return 3;
    case 'PHYSICAL':
      return 2;
    case 'VISUAL':
      return 1;
    default:
      return 0;
  }
}

/** 刚性支出困难家庭认定办法: below the local income of last year, and spending above the local share of its own. */
function rigidExpenditure(
  { rigidExpenseFen }: CalculationFacts,
  { policy }: CalculationBasis,
  countedMembers: number,
  householdIncomeFen: Fen,
): { category: AllowanceCalculationCategory; problems: Problem[] } {
  if (rigidExpenseFen === null) return { category: 'NONE', problems: [] };
  const { disposableIncomeFen, rigidSharePercent } = policy;
  if (disposableIncomeFen === null || rigidSharePercent === null)
    return { category: 'NONE', problems: [problem('RIGID_RULE_NOT_CONFIGURED')] };
  const yearly = BigInt(householdIncomeFen) * 12n;
  const poor = yearly < BigInt(disposableIncomeFen) * BigInt(countedMembers);
  const burdened = BigInt(rigidExpenseFen) * 100n > yearly * BigInt(rigidSharePercent);
  return { category: poor && burdened ? 'RIGID_EXPENDITURE' : 'NONE', problems: [] };
}
