/** What a voucher pays of a service, and who has one (民发〔2025〕37号). */
import { addDays, addMonths, type LocalDate, type YearMonth } from '@civil-affairs/kit/dates';
import { divideDown, type Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CareLevel, CareServiceSide } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { holdsOn, isElder } from '../../rules.ts';
import { isBetterThan } from '../care-levels.ts';
import type { VoucherRule } from '../care-vouchers.ts';
import { pastDayProblems } from '../status.ts';
import type { Support } from '../waiting/order.ts';

/** The last day of a month. */
export function lastDayOf(month: YearMonth): LocalDate {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** Why somebody whose level is known has no voucher in the month of a day. */
export type Exclusion = 'SUPPORTED' | 'NOT_ENTITLED';

export function exclusionOf(
  person: { birthDate: LocalDate; diedOn: LocalDate | null; communityCode: string } | undefined,
  level: CareLevel,
  supports: readonly Support[],
  division: string,
  today: LocalDate,
): Exclusion | null {
  if (!person || person.diedOn !== null || !person.communityCode.startsWith(division)) return 'NOT_ENTITLED';
  if (!isElder(person.birthDate, today) || isBetterThan(level, 'MODERATE')) return 'NOT_ENTITLED';
  // 特困 support excludes a voucher; the other two supports that do are not in the graph.
  return supports.some(({ category }) => category === 'SPECIAL_HARDSHIP') ? 'SUPPORTED' : null;
}

const mostPrice = 1_000_000_000;

export interface Redemption {
  serviceOn: LocalDate;
  serviceHour: number;
  priceFen: Fen;
  personConfirmed: boolean;
}

export interface RedemptionFacts {
  month: YearMonth;
  remainingFen: Fen;
  expiresOn: LocalDate;
  item:
    | { side: CareServiceSide; voucherable: boolean; validFrom: LocalDate; validUntil: LocalDate | null }
    | undefined;
  isListed: boolean;
  isInHospital: boolean;
  diedOn: LocalDate | null;
}

/** Everything that stands against paying a part of a service with a voucher. */
export function redemptionProblems(input: Redemption, facts: RedemptionFacts, today: LocalDate): Problem[] {
  const { serviceOn, serviceHour, priceFen, personConfirmed } = input;
  const { month, item } = facts;
  const on = ['serviceOn'];
  return [
    ...(facts.expiresOn < today ? [problem('VOUCHER_EXPIRED')] : []),
    ...pastDayProblems(serviceOn, 'serviceOn', today),
    ...(serviceOn.startsWith(month) ? [] : [problem('SERVICE_IN_OTHER_MONTH', { path: on })]),
    ...(serviceHour >= 0 && serviceHour <= 23
      ? []
      : [problem('HOUR_OUT_OF_RANGE', { path: ['serviceHour'] })]),
    ...(priceFen >= 1 && priceFen <= mostPrice
      ? []
      : [problem('CARE_PRICE_OUT_OF_RANGE', { path: ['priceFen'] })]),
    ...(personConfirmed ? [] : [problem('PERSON_HAS_NOT_CONFIRMED', { path: ['personConfirmed'] })]),
    ...(item?.voucherable && holdsOn(item.validFrom, item.validUntil, serviceOn)
      ? []
      : [problem('ITEM_NOT_COVERED', { path: ['serviceCode'] })]),
    ...(facts.isListed ? [] : [problem('PROVIDER_NOT_LISTED', { path: ['providerId'] })]),
    ...(facts.isInHospital ? [problem('PERSON_AWAY', { path: on })] : []),
    ...(facts.diedOn !== null && serviceOn > facts.diedOn ? [problem('DECEASED', { path: on })] : []),
    ...(facts.remainingFen > 0 ? [] : [problem('VOUCHER_USED_UP')]),
  ];
}

/** What a voucher pays of one price: its share, rounded down, and not more than is left. */
export function offsetOf(priceFen: Fen, side: CareServiceSide, rule: VoucherRule, remainingFen: Fen): Fen {
  const percent = side === 'INSTITUTION' ? rule.institutionPercent : rule.homePercent;
  return Math.min(divideDown(BigInt(priceFen) * percent, 100n), remainingFen);
}

/** How many redemptions of a month are checked on the spot: one in a hundred, rounded up. */
export function sampleSize(redemptions: number): number {
  return Math.ceil(redemptions / 100);
}
