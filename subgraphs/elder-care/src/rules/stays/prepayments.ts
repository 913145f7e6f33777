/** How much an institution may take in advance. SETTING, UNCONFIRMED: Jilin's limits were not found. */
import type { LocalDate } from '@civil-affairs/kit/dates';

export interface PrepaymentLimit {
  version: number;
  validFrom: LocalDate;
  /** Months of fees paid in advance, at most. */
  months: number;
  /** The deposit, at most so many monthly bed fees. */
  depositBedFees: number;
  confirmed: boolean;
  article: string;
}

/** The newest first. The national notice of 2024 is known by its beginning alone; other provinces have 3 and 6 months. */
export const prepaymentLimits: readonly [PrepaymentLimit, ...PrepaymentLimit[]] = [
  {
    version: 1,
    validFrom: '2024-10-01',
    months: 12,
    depositBedFees: 12,
    confirmed: false,
    article: '民发〔2024〕19号',
  },
];

/** The limit that holds on a day; the first one for days before. */
export function prepaymentLimitOn(day: LocalDate): PrepaymentLimit {
  return prepaymentLimits.find(({ validFrom }) => validFrom <= day) ?? prepaymentLimits[0];
}
