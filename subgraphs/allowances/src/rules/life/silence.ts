/** Changes in a household that nobody reported. */
import { addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceUnreportedChangeMeasure } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

const monthsOfSilence = 3;

/** The last day on which a change is still reported in time. */
export function reportedInTimeUntil(happenedOn: LocalDate): LocalDate {
  return addMonths(happenedOn, monthsOfSilence);
}

/**
 * What stands against recording a change as kept silent. More than three months of silence are criticised; a false
 * statement is fraud from its first day (Social Assistance Law, article 73).
 */
export function silenceProblems(
  silence: { happenedOn: LocalDate; foundOn: LocalDate; measure: AllowanceUnreportedChangeMeasure },
  today: LocalDate,
): Problem[] {
  const { happenedOn, foundOn, measure } = silence;
  const problems: Problem[] = [];
  if (foundOn > today) problems.push(problem('DAY_NOT_POSSIBLE', { path: ['foundOn'] }));
  if (happenedOn > foundOn) problems.push(problem('DAY_NOT_POSSIBLE', { path: ['happenedOn'] }));
  else if (measure === 'EDUCATED' && foundOn <= reportedInTimeUntil(happenedOn))
    problems.push(problem('REPORTED_IN_TIME', { path: ['foundOn'] }));
  return problems;
}
