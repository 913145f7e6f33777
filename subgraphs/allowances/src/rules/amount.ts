import type { Fen } from '@civil-affairs/kit/money';

/** A standard per person with its own period: urban ones are set per month, rural ones per year. */
export type Standard = { perMonthFen: Fen } | { perYearFen: Fen };

/**
 * What a household is paid a month by the difference method: the standard less the income per person, times
 * the persons counted, and never less than nothing (最低生活保障审核确认办法, article 23). A yearly standard
 * counts a twelfth. Nothing is rounded on the way; the result is rounded half up to the fen, a setting that
 * no source has confirmed.
 * @throws RangeError when an amount is no whole number of fen, or negative, or nobody is counted
 */
export function monthlyAmount(household: {
  standard: Standard;
  householdMonthlyIncomeFen: Fen;
  countedMembers: number;
}): Fen {
  const { standard, householdMonthlyIncomeFen, countedMembers } = household;
  const [standardFen, months] =
    'perYearFen' in standard ? [standard.perYearFen, 12n] : [standard.perMonthFen, 1n];
  if (![standardFen, householdMonthlyIncomeFen, countedMembers].every(isWhole) || countedMembers === 0)
    throw new RangeError('amounts are whole fen from 0, and at least one person is counted');
  const gap = BigInt(standardFen) * BigInt(countedMembers) - BigInt(householdMonthlyIncomeFen) * months;
  return gap > 0n ? Number((2n * gap + months) / (2n * months)) : 0;
}

function isWhole(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
