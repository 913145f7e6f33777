/** What comes back of an overpayment. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { AllowanceOverpaymentStatus, AllowanceRecoveryKind } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

export interface OverpaymentFacts {
  amountFen: Fen;
  recoveredFen: Fen;
  foundOn: LocalDate;
}

export function overpaymentStatus({ amountFen, recoveredFen }: OverpaymentFacts): AllowanceOverpaymentStatus {
  if (recoveredFen === amountFen) return 'SETTLED';
  return recoveredFen > 0 ? 'RECOVERING' : 'OVERPAID';
}

export function recoveryObstacles(overpayment: OverpaymentFacts): Problem[] {
  return overpaymentStatus(overpayment) === 'SETTLED' ? [problem('NOTHING_OWED')] : [];
}

export function recoveryProblems(
  overpayment: OverpaymentFacts,
  recovery: { kind: AllowanceRecoveryKind; amountFen: Fen; receivedOn: LocalDate; reason: string | null },
  today: LocalDate,
): Problem[] {
  const { kind, amountFen, receivedOn, reason } = recovery;
  const obstacles = recoveryObstacles(overpayment);
  if (obstacles.length > 0) return obstacles;
  const problems: Problem[] = [];
  if (amountFen <= 0 || amountFen > overpayment.amountFen - overpayment.recoveredFen)
    problems.push(problem('MORE_THAN_OWED', { path: ['amountFen'] }));
  if (receivedOn < overpayment.foundOn || receivedOn > today)
    problems.push(problem('RECOVERY_DAY', { path: ['receivedOn'] }));
  if ((kind === 'WRITTEN_OFF' && !reason) || [...(reason ?? '')].length > 500)
    problems.push(problem('RECOVERY_REASON', { path: ['reason'] }));
  return problems;
}
