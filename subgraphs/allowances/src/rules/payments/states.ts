/** What becomes of a payment run: from each state, by each act, to each state that may follow. */
import type { StateTable } from '@civil-affairs/kit/states';
import type { AllowancePaymentRunState } from '../../generated/contract.ts';

export type RunAct =
  | 'preparePaymentRun'
  | 'approvePaymentRun'
  | 'exportPaymentRun'
  | 'recordBankResults'
  | 'cancelPaymentRun';

export const runStates: StateTable<AllowancePaymentRunState, RunAct> = {
  // A run of second transfers is prepared by the act that begins it.
  initial: ['PREPARING', 'PREPARED'],
  final: ['SETTLED', 'CANCELLED'],
  moves: {
    PREPARING: { preparePaymentRun: ['PREPARING', 'PREPARED'], cancelPaymentRun: ['CANCELLED'] },
    PREPARED: { approvePaymentRun: ['APPROVED'], cancelPaymentRun: ['CANCELLED'] },
    // Where every line is held, there is nothing that the bank could answer.
    APPROVED: { exportPaymentRun: ['EXPORTED', 'SETTLED'] },
    // A run that was exported is exported again with the same file.
    EXPORTED: { exportPaymentRun: ['EXPORTED'], recordBankResults: ['EXPORTED', 'SETTLED'] },
    // A bank may send money back after it reported it as paid.
    SETTLED: { exportPaymentRun: ['SETTLED'], recordBankResults: ['SETTLED'] },
    CANCELLED: {},
  },
};
