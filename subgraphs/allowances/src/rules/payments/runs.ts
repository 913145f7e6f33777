/** What may be done with a payment run, by whom and when. */
import { isYearMonth, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowancePaymentRunKind, AllowancePaymentRunState } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { monthOf } from '../time.ts';

type State = AllowancePaymentRunState;

/** What becomes of a run: the state table. */
export const runTransitions: Record<State, readonly State[]> = {
  PREPARING: ['PREPARED', 'CANCELLED'],
  PREPARED: ['APPROVED', 'CANCELLED'],
  APPROVED: ['EXPORTED'],
  EXPORTED: ['SETTLED'],
  SETTLED: [],
  CANCELLED: [],
};

/** A run as far as the rules look at it. */
export interface RunFacts {
  state: State;
  lineCount: number;
  preparedBy: string;
}

function stateProblems({ state }: RunFacts, to: State): Problem[] {
  return runTransitions[state].includes(to) ? [] : [problem('RUN_NOT_OPEN_FOR_THIS')];
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

export function continuationObstacles({ state }: RunFacts): Problem[] {
  return state === 'PREPARING' ? [] : [problem('ALREADY_PREPARED')];
}

/** @param subject account of who wants to approve */
export function approvalObstacles(run: RunFacts, subject: string): Problem[] {
  const problems = stateProblems(run, 'APPROVED');
  if (run.preparedBy === subject) problems.push(problem('SAME_PERSON_APPROVES'));
  if (run.state === 'PREPARED' && run.lineCount === 0) problems.push(problem('RUN_EMPTY'));
  return problems;
}

/** A run that was exported is exported again with the same file. */
export function exportObstacles(run: RunFacts): Problem[] {
  return wasSent(run) ? [] : stateProblems(run, 'EXPORTED');
}

/** A bank may send money back after it reported it as paid, hence also when the run is settled. */
export function resultObstacles(run: RunFacts): Problem[] {
  return wasSent(run) ? [] : [problem('RUN_NOT_OPEN_FOR_THIS')];
}

export function cancellationObstacles(run: RunFacts): Problem[] {
  return stateProblems(run, 'CANCELLED');
}

function wasSent({ state }: RunFacts): boolean {
  return state === 'EXPORTED' || state === 'SETTLED';
}
