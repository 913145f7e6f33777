/** What becomes of a payment run: from each state, by each act, to each state that may follow. */
import type { StateTable } from '@civil-affairs/kit/states';
import type { AllowancePaymentRunStatus } from '../../generated/contract.ts';

export type RunAct =
  | 'prepareAllowancePaymentRun'
  | 'approveAllowancePaymentRun'
  | 'exportAllowancePaymentRun'
  | 'recordAllowanceBankResults'
  | 'cancelAllowancePaymentRun';

export const runStates: StateTable<AllowancePaymentRunStatus, RunAct> = {
  // A run of second transfers is prepared by the act that begins it.
  initial: ['PREPARING', 'PREPARED'],
  final: ['SETTLED', 'CANCELLED'],
  moves: {
    PREPARING: {
      prepareAllowancePaymentRun: ['PREPARING', 'PREPARED'],
      cancelAllowancePaymentRun: ['CANCELLED'],
    },
    PREPARED: { approveAllowancePaymentRun: ['APPROVED'], cancelAllowancePaymentRun: ['CANCELLED'] },
    // Where every line is held, there is nothing that the bank could answer.
    APPROVED: { exportAllowancePaymentRun: ['EXPORTED', 'SETTLED'] },
    // A run that was exported is exported again with the same file.
    EXPORTED: {
      exportAllowancePaymentRun: ['EXPORTED'],
      recordAllowanceBankResults: ['EXPORTED', 'SETTLED'],
    },
    // A bank may send money back after it reported it as paid.
    SETTLED: { exportAllowancePaymentRun: ['SETTLED'], recordAllowanceBankResults: ['SETTLED'] },
    CANCELLED: {},
  },
};
