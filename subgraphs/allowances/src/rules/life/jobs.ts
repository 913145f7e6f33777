/** Jobs that were offered to a person (最低生活保障审核确认办法, article 34). */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { AllowanceJobAnswer } from '../../generated/contract.ts';

export interface JobOffer {
  offeredOn: LocalDate;
  answer: AllowanceJobAnswer;
}

/** So many refusals running cost a person the own share. */
export const refusalsThatCount = 3;

/**
 * How many of the person's latest offers in a row were refused without reason. A job that was taken begins the count
 * anew. So does one that was refused with reason: of the two readings of "in a row" this one cuts nobody whom the
 * article may not mean; no source decides between them.
 * @param offers of one person, the oldest first
 */
export function refusalsInRow(offers: readonly JobOffer[]): number {
  const last = offers.findLastIndex(({ answer }) => answer !== 'REFUSED_WITHOUT_REASON');
  return offers.length - 1 - last;
}

/**
 * Whether the person's share is cut: it was, by a confirmed change, and no job was taken since.
 * @param cutOn days on which a change for three refused jobs was confirmed
 */
export function shareIsStopped(cutOn: readonly LocalDate[], offers: readonly JobOffer[]): boolean {
  const latest = cutOn.toSorted().at(-1);
  if (latest === undefined) return false;
  return !offers.some(({ answer, offeredOn }) => answer === 'TAKEN' && offeredOn >= latest);
}
