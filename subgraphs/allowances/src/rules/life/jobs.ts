/** Jobs that were offered to a person (最低生活保障审核确认办法, article 34). */
import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceJobAnswer } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { MemberFacts } from '../calculation-facts.ts';
import { fullAge, isSevere } from '../persons.ts';

export interface JobOffer {
  offeredOn: LocalDate;
  answer: AllowanceJobAnswer;
  /** By the labour office or another department, and such as fits the person's health and ability. */
  counts: boolean;
}

/** So many refusals running cost a person the own share. */
export const refusalsThatCount = 3;

/**
 * How many of the person's latest offers in a row were refused without reason. A job that was taken begins the count
 * anew. So does one that was refused with reason: of the two readings of "in a row" this one cuts nobody whom the
 * article may not mean; no source decides between them. Offers of one day are one: whoever is asked three times in a
 * morning was not offered three jobs.
 * @param offers of one person, the oldest first
 */
export function refusalsInRow(offers: readonly JobOffer[]): number {
  const counting = offers.filter(({ answer, counts }) => counts || answer === 'TAKEN');
  const last = counting.findLastIndex(({ answer }) => answer !== 'REFUSED_WITHOUT_REASON');
  const days = counting.slice(last + 1).map(({ offeredOn }) => offeredOn);
  return new Set(days.filter((day) => day !== counting[last]?.offeredOn)).size;
}

/** Ages at which somebody is offered work: of age, and not an elder. */
const workingAge = { from: fullAge, below: 60 } as const;

/** Why a person is offered no work: able to work and without it are the members whom article 34 means. */
export function offerProblems(
  person: { birthDate: LocalDate | null } & Pick<MemberFacts, 'disabilityGrade' | 'incomes'>,
  offeredOn: LocalDate,
): Problem[] {
  const path = ['residentId'];
  const { birthDate, disabilityGrade, incomes } = person;
  const age = birthDate === null ? null : fullYearsOn(birthDate, offeredOn);
  if (age !== null && (age < workingAge.from || age >= workingAge.below))
    return [problem('NOT_OF_WORKING_AGE', { path })];
  if (isSevere(disabilityGrade)) return [problem('NOT_ABLE_TO_WORK', { path })];
  const works = incomes.some(
    ({ kind, monthlyFen }) => (kind === 'WAGE' || kind === 'BUSINESS') && monthlyFen > 0,
  );
  return works ? [problem('HAS_WORK', { path })] : [];
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
