/** The facts of a case as the calculation takes them. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type {
  AllowanceApplicationGround,
  AllowanceSelfCareAbility,
  Settlement,
} from '../../generated/contract.ts';
import type { CalculationFacts, IncomeFacts, MemberFacts, PropertyFacts } from '../calculation-facts.ts';

/** What of a case is calculated. */
export interface CalculatedCase {
  settlement: Settlement;
  ground: AllowanceApplicationGround;
  withoutSupporter: boolean;
  selfCare: AllowanceSelfCareAbility | null;
  rigidExpenseFen: number | null;
  propertyMoneyFen: number | null;
  propertyVehicles: number | null;
  propertyHomes: number | null;
}

/** A person who applies, as the application keeps one. */
export type CalculatedMember = Omit<MemberFacts, 'residentId' | 'incomes' | 'shareStopped'> & {
  residentId: string;
};

export function calculationFactsOf(
  application: CalculatedCase,
  members: readonly CalculatedMember[],
  incomesOf: (residentId: string) => readonly IncomeFacts[],
  month: LocalDate,
  propertyFits: boolean | null,
): CalculationFacts {
  const { settlement, withoutSupporter, selfCare, rigidExpenseFen } = application;
  return {
    settlement,
    month,
    members: members.map((member) => memberFactsOf(application, member, incomesOf(member.residentId))),
    withoutSupporter,
    selfCare,
    rigidExpenseFen,
    property: declaredProperty(application),
    propertyFits,
  };
}

/** What the household said of its property; null when it said nothing. */
export function declaredProperty({
  propertyMoneyFen: moneyFen,
  propertyVehicles: vehicles,
  propertyHomes: homes,
}: Pick<CalculatedCase, 'propertyMoneyFen' | 'propertyVehicles' | 'propertyHomes'>): PropertyFacts | null {
  return moneyFen === null || vehicles === null || homes === null ? null : { moneyFen, vehicles, homes };
}

/** A person's facts; who is away as clergy is not counted at home, and is in an application of the own (article 8). */
export function memberFactsOf(
  { ground }: Pick<CalculatedCase, 'ground'>,
  member: CalculatedMember,
  incomes: readonly IncomeFacts[],
): MemberFacts {
  const { residentId, relation, birthDate, imprisoned, awayByOrder, livesInHousehold } = member;
  const { disabilityKind = null, disabilityGrade = null, majorIllness = false } = member;
  const { dependsOnSupport = false, hasDutyOfSupport = null } = member;
  return {
    residentId,
    relation,
    birthDate,
    imprisoned,
    awayByOrder,
    clergyAwayYears: ground === 'CLERGY' ? 0 : member.clergyAwayYears,
    livesInHousehold,
    disabilityKind,
    disabilityGrade,
    majorIllness,
    dependsOnSupport,
    hasDutyOfSupport,
    ...(member.diedOn && { diedOn: member.diedOn }),
    shareStopped: false,
    incomes: incomes.map(({ kind, monthlyFen, monthlyCostFen }) => ({ kind, monthlyFen, monthlyCostFen })),
  };
}
