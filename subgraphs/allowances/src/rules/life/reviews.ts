/** Reviews of running grants (最低生活保障审核确认办法, article 31). */
import { addDays, addMonths, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceReviewCadence, AllowanceReviewStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { MemberFacts } from '../calculation-facts.ts';

/** How long before its day a review may be held: a setting of the bureau, which the article does not name. */
const daysAhead = 30;

/** Which ages count as able to work where nothing else is known of a person; no source names them. */
const workingAge = { from: 18, below: 60 } as const;

/**
 * Yearly for stable households, half-yearly where the income is not fixed or somebody is able to work. Of a person
 * the facts hold age, schooling and wages; whether illness or disability stand against work, an officer knows.
 */
export function cadenceOf(
  members: readonly Pick<MemberFacts, 'relation' | 'birthDate' | 'incomes'>[],
  on: LocalDate,
): AllowanceReviewCadence {
  const unstable = members.some(({ relation, birthDate, incomes }) => {
    if (incomes.some(({ kind }) => kind === 'WAGE' || kind === 'BUSINESS')) return true;
    if (birthDate === null || relation === 'ADULT_CHILD_STUDENT') return false;
    const age = fullYearsOn(birthDate, on);
    return age >= workingAge.from && age < workingAge.below;
  });
  return unstable ? 'HALF_YEARLY' : 'YEARLY';
}

/** The months between reviews, as the rules in force on the day have them. */
export interface ReviewMonths {
  reviewMonthsStable: number;
  reviewMonthsUnstable: number;
}

/** When the next review is due, counted from the last one or from the first day of the grant. */
export function nextReviewOn(
  after: LocalDate,
  cadence: AllowanceReviewCadence,
  { reviewMonthsStable, reviewMonthsUnstable }: ReviewMonths,
): LocalDate {
  return addMonths(after, cadence === 'YEARLY' ? reviewMonthsStable : reviewMonthsUnstable);
}

/** Where an open review stands on a day. */
export function reviewStatusOn(dueOn: LocalDate, today: LocalDate): Exclude<AllowanceReviewStatus, 'DONE'> {
  if (dueOn < today) return 'OVERDUE';
  return dueOn <= addDays(today, daysAhead) ? 'DUE' : 'UPCOMING';
}

/** The first and the last due day of the reviews in a status; null for no bound. */
export function dueDaysOf(
  status: Exclude<AllowanceReviewStatus, 'DONE'>,
  today: LocalDate,
): { from: LocalDate | null; until: LocalDate | null } {
  const last = addDays(today, daysAhead);
  if (status === 'OVERDUE') return { from: null, until: addDays(today, -1) };
  return status === 'DUE' ? { from: today, until: last } : { from: addDays(last, 1), until: null };
}

/** What stands against recording a review today. */
export function reviewObstacles(
  review: { dueOn: LocalDate; doneOn: LocalDate | null } | undefined,
  today: LocalDate,
): Problem[] {
  if (!review) return [problem('NO_OPEN_REVIEW')];
  if (review.doneOn !== null) return [problem('REVIEW_DONE')];
  if (reviewStatusOn(review.dueOn, today) !== 'UPCOMING') return [];
  return [problem('REVIEW_NOT_DUE', { allowedFrom: addDays(review.dueOn, -daysAhead) })];
}
