/** Every act on the money of a city. */
import { prepareAllowancePaymentRun } from './prepare.ts';
import { recordAllowanceRecovery } from './recoveries.ts';
import { recordAllowanceBankResults, reissueAllowancePayments } from './results.ts';
import { approveAllowancePaymentRun, cancelAllowancePaymentRun, exportAllowancePaymentRun } from './runs.ts';
import { registerAllowanceStandard } from './standards.ts';

export const runActs = [
  prepareAllowancePaymentRun,
  approveAllowancePaymentRun,
  exportAllowancePaymentRun,
  recordAllowanceBankResults,
  cancelAllowancePaymentRun,
];
export const overpaymentActs = [recordAllowanceRecovery];

export const paymentActs = [
  reissueAllowancePayments,
  registerAllowanceStandard,
  ...runActs,
  ...overpaymentActs,
];
