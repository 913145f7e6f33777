/** What a bank's answers do to the lines of a run. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import { textProblems, words } from '@civil-affairs/kit/words';
import type { AllowanceBankResultOutcome, AllowanceTransferStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

const longestReason = 200;

export interface BankResult {
  paymentId: string;
  outcome: AllowanceBankResultOutcome;
  on: LocalDate;
  reason?: string | null | undefined;
}

/** A line as it stands. */
export interface SentLine {
  paymentId: string;
  status: AllowanceTransferStatus;
}

const neverSent: readonly AllowanceTransferStatus[] = ['READY', 'HELD', 'CANCELLED'];

/** A line that an answer changes. */
export interface LineResult {
  paymentId: string;
  status: AllowanceBankResultOutcome;
  on: LocalDate;
  reason: string | null;
}

/**
 * What is to be written. An answer that is known already changes nothing; a payment that was reported as paid may
 * still come back, but one that came back is paid by a second transfer only.
 */
export function lineResults(
  lines: ReadonlyMap<string, SentLine>,
  results: readonly BankResult[],
  exportedOn: LocalDate,
  today: LocalDate,
): Result<LineResult[]> {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const changed: LineResult[] = [];
  results.forEach((result, n) => {
    const path = ['results', n];
    const line = lines.get(result.paymentId);
    const reason = words(result.reason);
    if (!line || neverSent.includes(line.status))
      problems.push(problem('NOT_IN_RUN', { path: [...path, 'paymentId'] }));
    else if (seen.has(result.paymentId))
      problems.push(problem('RESULT_TWICE', { path: [...path, 'paymentId'] }));
    else if (line.status === 'RETURNED' && result.outcome === 'PAID')
      problems.push(
        problem('RESULT_CONTRADICTS', { path: [...path, 'outcome'], conflictsWith: result.paymentId }),
      );
    if ((result.outcome === 'RETURNED') !== (reason !== null))
      problems.push(problem('RETURN_REASON_NEEDED', { path: [...path, 'reason'] }));
    problems.push(...textProblems(reason, [...path, 'reason'], longestReason));
    problems.push(...dayProblems(result.on, exportedOn, today, [...path, 'on']));
    seen.add(result.paymentId);
    if (line && line.status !== result.outcome)
      changed.push({ paymentId: result.paymentId, status: result.outcome, on: result.on, reason });
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: changed };
}

/** An answer lies between the export and today. */
export function dayProblems(
  on: LocalDate,
  exportedOn: LocalDate,
  today: LocalDate,
  path: readonly (string | number)[],
): Problem[] {
  return on < exportedOn || on > today ? [problem('RESULT_DAY', { path })] : [];
}
