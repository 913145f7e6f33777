import { divideHalfUp, type Fen } from '@civil-affairs/kit/money';

/** A standard per person with its own period: urban ones are set per month, rural ones per year. */
export type Standard = { perMonthFen: Fen } | { perYearFen: Fen };

/** A standard as a fraction of its period: what it sets, and for how many months. */
export function standardParts(standard: Standard): { fen: bigint; months: bigint } {
  return 'perYearFen' in standard
    ? { fen: BigInt(standard.perYearFen), months: 12n }
    : { fen: BigInt(standard.perMonthFen), months: 1n };
}

/**
 * What a household is paid a month by the difference method: the standard less the income per person, times
 * the persons counted, and never less than nothing (最低生活保障审核确认办法, article 23). A yearly standard
 * counts a twelfth. Nothing is rounded on the way; the result is rounded half up to the fen, a setting that
 * no source has confirmed.
 * @param household.paidMembers how many of the persons counted are paid their share; all when left out
 * @throws RangeError when an amount is no whole number of fen, or negative, or nobody is counted
 */
export function monthlyAmount(household: {
  standard: Standard;
  householdMonthlyIncomeFen: Fen;
  countedMembers: number;
  paidMembers?: number;
}): Fen {
  const { standard, householdMonthlyIncomeFen, countedMembers, paidMembers = countedMembers } = household;
  const standardFen = 'perYearFen' in standard ? standard.perYearFen : standard.perMonthFen;
  if (
    ![standardFen, householdMonthlyIncomeFen, countedMembers, paidMembers].every(isWhole) ||
    countedMembers === 0 ||
    paidMembers > countedMembers
  )
    throw new RangeError('amounts are whole fen from 0, and at least one person is counted');
  const { fen, months } = standardParts(standard);
  const gap = fen * BigInt(countedMembers) - BigInt(householdMonthlyIncomeFen) * months;
  return gap > 0n ? divideHalfUp(gap * BigInt(paidMembers), months * BigInt(countedMembers)) : 0;
}

/** Splits an amount into equal whole parts; what is left over goes fen by fen to the first ones. */
export function equalShares(amountFen: Fen, count: number): Fen[] {
  const share = Math.floor(amountFen / count);
  return Array.from({ length: count }, (_, n) => share + (n < amountFen - share * count ? 1 : 0));
}

function isWhole(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
