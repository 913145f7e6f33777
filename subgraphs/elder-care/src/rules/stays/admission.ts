/** What an admission takes: law, agreement, risks and a bed that fits. */
import { addDays, daysBetween, type LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import { lengthOf, textProblems, words } from '@civil-affairs/kit/words';
import type {
  CareBedType,
  CareInstitutionKind,
  CareLevel,
  CareSafetyRisk,
  CareSafetyRiskDegree,
  CareStay,
  CareStayEndReason,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { holdsOn } from '../../rules.ts';
import { longestReason, pastDayProblems } from '../status.ts';
import type { PrepaymentLimit } from './prepayments.ts';

/** From this many days on a stay is long-term: the source has 以上 and 以内 for 30 days, which both include them. */
export const longTermDays = 30;
/** SETTINGS, UNCONFIRMED: no source was found for the city. */
export const holdDays = 3;
export const emergencyDays = 7;

export const safetyRisks: readonly CareSafetyRisk[] = [
  'CHOKING',
  'WRONG_FOOD_OR_DRUG',
  'PRESSURE_ULCER',
  'SCALDING',
  'FALL_FROM_BED',
  'FALL',
  'WANDERING',
  'HARM_TO_OTHERS_OR_SELF',
  'ACTIVITY_ACCIDENT',
];

export interface BedFacts {
  type: CareBedType;
  inServiceFrom: LocalDate;
  inServiceUntil: LocalDate | null;
}

export interface HouseFacts {
  openedOn: LocalDate | null;
  closedOn: LocalDate | null;
  status: string;
  capacity: number;
  kind: CareInstitutionKind;
}

/** Whether beds of a type are places of the house. */
export function isPlaceOfHouse(type: CareBedType): boolean {
  return type !== 'FAMILY_BED' && type !== 'DAY_PLACE';
}

/** What stands against giving a bed of a house for some days. */
export function bedProblems(
  bed: BedFacts | undefined,
  house: HouseFacts,
  { since, until }: { since: LocalDate; until: LocalDate | null },
  occupants: number,
): Problem[] {
  const path = ['bedNumber'];
  const open = house.openedOn !== null && holdsOn(house.openedOn, house.closedOn, since);
  const lastDay = until ?? '2199-12-31';
  return [
    ...(open && ['OPEN', 'UNDER_ORDER'].includes(house.status) ? [] : [problem('INSTITUTION_TAKES_NOBODY')]),
    ...(!bed ||
    bed.inServiceFrom > since ||
    (bed.inServiceUntil !== null && bed.inServiceUntil < (until === null ? bed.inServiceUntil : lastDay)) ||
    (bed.inServiceUntil !== null && bed.inServiceUntil < since)
      ? [problem('BED_OUT_OF_SERVICE', { path })]
      : []),
    ...(bed && isPlaceOfHouse(bed.type) && occupants >= house.capacity
      ? [problem('CAPACITY_FULL', { path: ['institutionId'] })]
      : []),
  ];
}

/** What is wrong with the days of a stay. */
export function stayProblems(stay: CareStay, since: LocalDate, until: LocalDate | null): Problem[] {
  const path = ['until'];
  if (until !== null && until < since) return [problem('DAYS_IN_WRONG_ORDER', { path })];
  if (stay === 'LONG_TERM') return [];
  if (until === null) return [problem('RESPITE_NEEDS_AN_END', { path })];
  return daysBetween(since, until) + 1 < longTermDays
    ? []
    : [problem('RESPITE_TOO_LONG', { path }, { days: longTermDays - 1 })];
}

/** Remarks on a bed that does not fit the need; a unit for dementia is for those whom a doctor found to have it. */
export function fitProblems(
  type: CareBedType,
  level: CareLevel | null,
  hasDementia: boolean,
): { problems: Problem[]; warnings: Problem[] } {
  return {
    problems:
      type === 'DEMENTIA' && level !== null && !hasDementia ? [problem('NEEDS_DEMENTIA_DIAGNOSIS')] : [],
    warnings:
      type === 'ORDINARY' && (level === 'TOTAL' || level === 'SEVERE')
        ? [problem('LEVEL_NEEDS_NURSING')]
        : [],
  };
}

export interface Agreement {
  signedOn: LocalDate;
  endsOn?: LocalDate | null | undefined;
  monthlyBedFen: Fen;
  monthlyCareFen: Fen;
  depositFen: Fen;
  prepaidMonths: number;
  membershipFeeFen: Fen;
}

/** No fee is above 10 million yuan. */
const mostFen = 1_000_000_000;

export function agreementProblems(
  agreement: Agreement | null,
  kind: CareInstitutionKind,
  limit: PrepaymentLimit,
  today: LocalDate,
): Problem[] {
  if (!agreement) return [problem('AGREEMENT_MISSING', { path: ['agreement'] })];
  const path = (field: string) => ['agreement', field];
  const fees = ['monthlyBedFen', 'monthlyCareFen', 'depositFen', 'membershipFeeFen'] as const;
  const wrong = fees.flatMap((field) =>
    agreement[field] >= 0 && agreement[field] <= mostFen
      ? []
      : [problem('CARE_PRICE_OUT_OF_RANGE', { path: path(field) })],
  );
  const late = pastDayProblems(agreement.signedOn, 'signedOn', today).map((one) => ({
    ...one,
    path: path('signedOn'),
  }));
  return [
    ...wrong,
    ...late,
    ...(agreement.endsOn != null && agreement.endsOn < agreement.signedOn
      ? [problem('DAYS_IN_WRONG_ORDER', { path: path('endsOn') })]
      : []),
    ...(agreement.prepaidMonths >= 0 && agreement.prepaidMonths <= limit.months
      ? []
      : [problem('PREPAID_TOO_LONG', { path: path('prepaidMonths') }, { months: limit.months })]),
    ...(agreement.depositFen <= limit.depositBedFees * agreement.monthlyBedFen
      ? []
      : [problem('DEPOSIT_TOO_HIGH', { path: path('depositFen') }, { times: limit.depositBedFees })]),
    ...(agreement.membershipFeeFen > 0 && kind !== 'PRIVATE'
      ? [problem('MEMBERSHIP_FEE_NOT_ALLOWED', { path: path('membershipFeeFen') })]
      : []),
  ];
}

export function riskProblems(
  risks: readonly {
    risk: CareSafetyRisk;
    degree: CareSafetyRiskDegree;
    measure?: string | null | undefined;
  }[],
): Problem[] {
  const given = risks.map(({ risk }) => risk);
  const complete = safetyRisks.every((risk) => given.filter((one) => one === risk).length === 1);
  return [
    ...(complete ? [] : [problem('RISK_NOT_ASSESSED', { path: ['risks'] })]),
    ...risks.flatMap(({ degree, measure }, n) => {
      const path = ['risks', n, 'measure'];
      if (degree !== 'NONE' && words(measure) === null) return [problem('MEASURE_MISSING', { path })];
      return lengthOf(measure ?? '') === 0 ? [] : textProblems(measure, path, longestReason);
    }),
  ];
}

/** What is wrong with the last day of a stay. */
export function endProblems(
  since: LocalDate,
  until: LocalDate,
  path: string,
  today: LocalDate,
  reason?: CareStayEndReason,
): Problem[] {
  return [
    ...pastDayProblems(until, path, today),
    ...(until < since ? [problem('DAYS_IN_WRONG_ORDER', { path: [path] })] : []),
    ...(reason === 'DEATH' || reason === 'TRANSFERRED'
      ? [problem('END_REASON_HAS_ITS_OWN_ACT', { path: ['endReason'] })]
      : []),
  ];
}

/** A transfer on a day ends the old stay the day before; null where it began on that day and so never was. */
export function lastDayBefore(since: LocalDate, on: LocalDate): LocalDate | null {
  return on > since ? addDays(on, -1) : null;
}
