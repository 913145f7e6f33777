/** What may be done with a payment run, by whom and when. */
import { isYearMonth, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo } from '@civil-affairs/kit/states';
import type { AllowancePaymentRunKind, AllowancePaymentRunStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { monthOf } from '../time.ts';
import { type RunAct, runStates } from './states.ts';

/** A run as far as the rules look at it. */
export interface RunFacts {
  status: AllowancePaymentRunStatus;
  lineCount: number;
  preparedBy: string;
}

/** What stands against an act on which nothing but the run's status decides. */
export function obstaclesTo(act: RunAct): (run: RunFacts) => Problem[] {
  return ({ status }) => (isOpenTo(runStates, status, act) ? [] : [problem('RUN_NOT_OPEN_FOR_THIS')]);
}

/** What is asked for, before anything is looked up. */
export function preparationProblems(
  input: { division: string; month: string; kind: AllowancePaymentRunKind },
  today: LocalDate,
): Problem[] {
  const problems: Problem[] = [];
  if (!/^[0-9]{6}$/.test(input.division)) problems.push(problem('CITY_NEEDED', { path: ['division'] }));
  if (input.kind === 'REISSUE') problems.push(problem('KIND_NOT_PREPARED', { path: ['kind'] }));
  const month = `${input.month}-01`;
  if (!isYearMonth(input.month) || month > monthOf(today))
    problems.push(problem('MONTH_NOT_BEGUN', { path: ['month'], allowedFrom: month }));
  return problems;
}

export function continuationObstacles({ status }: RunFacts): Problem[] {
  return isOpenTo(runStates, status, 'prepareAllowancePaymentRun') ? [] : [problem('ALREADY_PREPARED')];
}

/** @param subject account of who wants to approve */
export function approvalObstacles(run: RunFacts, subject: string): Problem[] {
  const problems = obstaclesTo('approveAllowancePaymentRun')(run);
  if (run.preparedBy === subject) problems.push(problem('SAME_PERSON_APPROVES'));
  if (run.status === 'PREPARED' && run.lineCount === 0) problems.push(problem('RUN_EMPTY'));
  return problems;
}
