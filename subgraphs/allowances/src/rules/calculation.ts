/**
 * The calculation of an allowance: one function for estimates, decisions, reviews and changes of a standard. The
 * same facts and basis give the same result at any time.
 */
import { divideHalfUp, type Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceCalculationCategory } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { equalShares, monthlyAmount, standardParts } from './amount.ts';
import {
  amountStep,
  categoryStep,
  incomeStepOf,
  membersStep,
  perCapitaStep,
  propertyStep,
  standardStep,
} from './calculation/steps.ts';
import type { Calculation, CalculationBasis, CalculationFacts } from './calculation-facts.ts';
import { categoryOf, compareToStandard, propertyFits } from './category.ts';
import { compositionOf } from './composition.ts';
import type { IncomeTest } from './income.ts';
import { monthOf } from './time.ts';

/** Calculates a household. Income of persons who are not counted is left aside with them. */
export function calculate(facts: CalculationFacts, basis: CalculationBasis): Calculation {
  const composition = facts.members.map((member) => compositionOf(member, facts.month));
  const counted = facts.members.filter((_, n) => composition[n]?.counted);
  const members = membersStep(facts.members, composition, basis.policy);
  const incomeBy = (test: IncomeTest) => incomeStepOf(facts.members, composition, basis.policy, test);
  const ofAllowance = incomeBy('ALLOWANCE');
  const ofHardship = incomeBy('SPECIAL_HARDSHIP');
  const { fen, months } = standardParts(basis.standard.standard);
  const monthlyStandardFen = divideHalfUp(fen, months);
  const common = { policyId: basis.policy.id, standardId: basis.standard.id, monthlyStandardFen };
  const uncertain = uncertainties(facts, basis, composition);
  if (counted.length === 0)
    return {
      ...common,
      category: 'NONE',
      countedMembers: 0,
      members: facts.members.map(({ residentId }) => ({
        ...(residentId !== undefined && { residentId }),
        counted: false,
        shareFen: 0,
        incomeFen: 0,
      })),
      householdIncomeFen: 0,
      perCapitaIncomeFen: 0,
      monthlyAmountFen: 0,
      steps: [members],
      problems: [problem('NOBODY_COUNTED'), ...uncertain],
    };
  const { category, problems } = categoryOf(facts, basis, counted, {
    allowanceFen: ofAllowance.amountFen,
    hardshipFen: ofHardship.amountFen,
  });
  const income = category === 'SPECIAL_HARDSHIP' ? ofHardship : ofAllowance;
  const householdIncomeFen = income.amountFen;
  const perCapitaIncomeFen = divideHalfUp(BigInt(householdIncomeFen), BigInt(counted.length));
  const paid = counted.filter(({ shareStopped }) => !shareStopped);
  const monthlyAmountFen = amountOf(category, facts, basis, householdIncomeFen, counted.length, paid.length);
  const shares = equalShares(monthlyAmountFen, paid.length);
  return {
    ...common,
    category,
    countedMembers: counted.length,
    members: facts.members.map((member, n) => ({
      ...(member.residentId !== undefined && { residentId: member.residentId }),
      counted: composition[n]?.counted ?? false,
      shareFen: shares[paid.indexOf(member)] ?? 0,
      incomeFen: income.perMember[n] ?? 0,
    })),
    householdIncomeFen,
    perCapitaIncomeFen,
    monthlyAmountFen,
    steps: [
      members,
      income.step,
      perCapitaStep(perCapitaIncomeFen, counted.length),
      standardStep(basis, monthlyStandardFen),
      ...(facts.property || facts.propertyFits != null
        ? [propertyStep(propertyFits(facts, basis.policy, counted.length), basis)]
        : []),
      categoryStep(category, basis),
      amountStep(category, facts, basis, {
        monthlyAmountFen,
        householdIncomeFen,
        countedMembers: counted.length,
        paidMembers: paid.length,
      }),
    ],
    problems: [...problems, ...uncertain],
  };
}

/** What is paid a month; nothing to households on the edge and above. */
function amountOf(
  category: AllowanceCalculationCategory,
  facts: CalculationFacts,
  basis: CalculationBasis,
  householdIncomeFen: Fen,
  countedMembers: number,
  paidMembers: number,
): Fen {
  if (category === 'SPECIAL_HARDSHIP') {
    const care = facts.selfCare ? basis.hardshipCare[facts.selfCare] : undefined;
    const parts = [basis.hardshipLiving, care].flatMap((found) =>
      found ? [standardParts(found.standard)] : [],
    );
    const twelfths = parts.reduce((sum, { fen, months }) => sum + (fen * 12n) / months, 0n);
    return divideHalfUp(twelfths * BigInt(paidMembers), 12n);
  }
  if (category !== 'ALLOWANCE') return 0;
  if (basis.policy.method === 'TIERED') {
    const tier = basis.policy.tiers
      .toSorted((a, b) => a.belowPercent - b.belowPercent)
      .find(
        ({ belowPercent }) => compareToStandard(basis, belowPercent, householdIncomeFen, countedMembers) < 0n,
      );
    return (tier?.perPersonFen ?? 0) * paidMembers;
  }
  return monthlyAmount({
    standard: basis.standard.standard,
    householdMonthlyIncomeFen: householdIncomeFen,
    countedMembers,
    paidMembers,
  });
}

/** What the calculation rests on without being sure of it. */
function uncertainties(
  facts: CalculationFacts,
  { standard, policy }: CalculationBasis,
  composition: readonly ReturnType<typeof compositionOf>[],
): Problem[] {
  const pension = facts.members.some(
    ({ incomes }, n) =>
      composition[n]?.counted && incomes.some(({ kind, monthlyFen }) => kind === 'PENSION' && monthlyFen > 0),
  );
  return [
    ...(standard.followedByGap && monthOf(standard.effectiveFrom) < facts.month
      ? [problem('STANDARD_UNCERTAIN', { path: ['month'] })]
      : []),
    ...(pension && policy.unconfirmed.includes('PENSION') ? [problem('PENSION_RULE_UNCONFIRMED')] : []),
    ...composition.flatMap(({ reason }, n) => {
      if (reason === 'CO_RESIDENCE_NOT_STATED')
        return [problem('CO_RESIDENCE_NOT_STATED', { path: ['members', n, 'livesInHousehold'] })];
      return reason === 'DUTY_NOT_STATED'
        ? [problem('DUTY_NOT_STATED', { path: ['members', n, 'hasDutyOfSupport'] })]
        : [];
    }),
  ];
}
