/** Which kind of household it is (Social Assistance Law, articles 13, 21 and 22). */
import { fullYearsOn } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceCalculationCategory } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { standardParts } from './amount.ts';
import type { CalculationBasis, CalculationFacts, MemberFacts } from './calculation-facts.ts';

const ageOfElders = 60;
const fullAge = 18;

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

/** The kind of a household with at least one person counted. */
export function categoryOf(
  facts: CalculationFacts,
  basis: CalculationBasis,
  counted: readonly MemberFacts[],
  householdIncomeFen: Fen,
): { category: AllowanceCalculationCategory; problems: Problem[] } {
  const below = (percent: number) =>
    compareToStandard(basis, percent, householdIncomeFen, counted.length) < 0n;
  if (below(100)) {
    const unable = counted.every((member) => cannotWork(member, facts));
    if (!unable || !(facts.withoutSupporter || counted.length === 1))
      return { category: 'ALLOWANCE', problems: [] };
    if (!facts.withoutSupporter)
      return { category: 'ALLOWANCE', problems: [problem('SPECIAL_HARDSHIP_POSSIBLE')] };
    return basis.hardshipLiving
      ? { category: 'SPECIAL_HARDSHIP', problems: [] }
      : { category: 'ALLOWANCE', problems: [problem('HARDSHIP_STANDARD_NOT_KNOWN')] };
  }
  if (below(basis.policy.edgePercent)) return { category: 'EDGE', problems: [] };
  return rigidExpenditure(facts, basis, counted.length, householdIncomeFen);
}

/** Elders and minors; others by the assessment of their self-care. An unknown age proves nothing. */
function cannotWork({ birthDate }: MemberFacts, { month, selfCare }: CalculationFacts): boolean {
  if (selfCare === 'PARTLY_DISABLED' || selfCare === 'FULLY_DISABLED') return true;
  if (birthDate === null) return false;
  const age = fullYearsOn(birthDate, month);
  return age >= ageOfElders || age < fullAge;
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
