/** Every act on the money of a city. */
import { preparePaymentRun } from './prepare.ts';
import { recordRecovery } from './recoveries.ts';
import { recordBankResults, reissuePayments } from './results.ts';
import { approvePaymentRun, cancelPaymentRun, exportPaymentRun } from './runs.ts';
import { registerStandard } from './standards.ts';

export const runActs = [approvePaymentRun, exportPaymentRun, recordBankResults, cancelPaymentRun];
export const overpaymentActs = [recordRecovery];

export const paymentActs = [
  preparePaymentRun,
  reissuePayments,
  registerStandard,
  ...runActs,
  ...overpaymentActs,
];
