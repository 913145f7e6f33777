/** What comes back of an overpayment. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems } from '@civil-affairs/kit/words';
import type { AllowanceOverpaymentStatus, AllowanceRecoveryKind } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

const longestReason = 500;

export interface RecoveryRequest {
  kind: AllowanceRecoveryKind;
  amountFen: Fen;
  receivedOn: LocalDate;
  reason?: string | null | undefined;
}

export interface OverpaymentFacts {
  /** As it was found. */
  amountFen: Fen;
  /** What later corrections found to be no debt. */
  takenBackFen: Fen;
  recoveredFen: Fen;
  foundOn: LocalDate;
}

/** What the debt comes to by now. */
export function debtOf({ amountFen, takenBackFen }: Omit<OverpaymentFacts, 'foundOn'>): Fen {
  return amountFen - takenBackFen;
}

/** What is still owed of it. */
export function outstandingOf(overpayment: Omit<OverpaymentFacts, 'foundOn'>): Fen {
  return debtOf(overpayment) - overpayment.recoveredFen;
}

export function overpaymentStatus(overpayment: OverpaymentFacts): AllowanceOverpaymentStatus {
  if (outstandingOf(overpayment) === 0) return 'SETTLED';
  return overpayment.recoveredFen > 0 ? 'RECOVERING' : 'OVERPAID';
}

export function recoveryObstacles(overpayment: OverpaymentFacts): Problem[] {
  return overpaymentStatus(overpayment) === 'SETTLED' ? [problem('NOTHING_OWED')] : [];
}

/** What is wrong with what is to be recorded; where nothing is owed, that alone is said of the amount. */
export function recoveryProblems(
  overpayment: OverpaymentFacts,
  recovery: RecoveryRequest,
  today: LocalDate,
): Problem[] {
  const { kind, amountFen, receivedOn, reason } = recovery;
  const owedFen = outstandingOf(overpayment);
  const problems: Problem[] = [];
  if (owedFen > 0 && (amountFen <= 0 || amountFen > owedFen))
    problems.push(problem('MORE_THAN_OWED', { path: ['amountFen'] }));
  if (receivedOn < overpayment.foundOn || receivedOn > today)
    problems.push(problem('RECOVERY_DAY', { path: ['receivedOn'] }));
  const path = ['reason'];
  problems.push(
    ...(kind === 'WRITTEN_OFF'
      ? requiredTextProblems(reason, path, longestReason, (details) => problem('RECOVERY_REASON', details))
      : textProblems(reason, path, longestReason)),
  );
  return problems;
}
