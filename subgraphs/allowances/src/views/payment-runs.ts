/** What a viewer may do with payment runs and overpayments now. */
import { type ActionAvailability, availability } from '@civil-affairs/kit/problems';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { recoveryObstacles } from '../rules/payments/recoveries.ts';
import {
  approvalObstacles,
  cancellationObstacles,
  continuationObstacles,
  exportObstacles,
  resultObstacles,
} from '../rules/payments/runs.ts';
import type { OverpaymentRow } from '../tables/overpayments.ts';
import type { RunRow } from '../tables/payment-runs.ts';

/** @param viewer who may see the run */
export function actionsOnRun(viewer: Viewer | null, run: RunRow): ActionAvailability[] {
  const pays = viewer?.scopes.includes('allowances:pay') === true;
  const approves = viewer?.scopes.includes('allowances:approve') === true;
  const subject = viewer?.subject ?? '';
  return [
    availability('preparePaymentRun', pays, () => continuationObstacles(run)),
    availability('approvePaymentRun', approves, () => approvalObstacles(run, subject)),
    availability('exportPaymentRun', pays, () => exportObstacles(run)),
    availability('recordBankResults', pays, () => resultObstacles(run)),
    availability('cancelPaymentRun', pays || approves, () => cancellationObstacles(run)),
  ];
}

export function actionsOnOverpayment(mayRecover: boolean, overpayment: OverpaymentRow): ActionAvailability[] {
  return [availability('recordRecovery', mayRecover, () => recoveryObstacles(overpayment))];
}
