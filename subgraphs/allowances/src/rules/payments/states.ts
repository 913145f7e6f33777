/** What becomes of a payment run, a payment and a transfer: from each state, by each act, to each state that may follow. */
import type { StateTable } from '@civil-affairs/kit/states';
import type {
  AllowancePaymentRunStatus,
  AllowancePaymentStatus,
  AllowanceTransferStatus,
} from '../../generated/contract.ts';

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

/** What moves money: the acts on runs, second transfers, and a calculation of past months. */
export type MoneyAct = RunAct | 'reissueAllowancePayments' | 'reconcile';

/** The database refuses every other move (migration 0016). */
export const paymentStates: StateTable<AllowancePaymentStatus, MoneyAct> = {
  initial: ['DUE', 'PREPARED', 'HELD'],
  final: ['CANCELLED', 'DISCARDED'],
  moves: {
    DUE: { prepareAllowancePaymentRun: ['PREPARED', 'HELD'], reconcile: ['CANCELLED'] },
    PREPARED: {
      approveAllowancePaymentRun: ['APPROVED'],
      // A month's own payment is given up; others wait again as they did.
      cancelAllowancePaymentRun: ['DISCARDED', 'DUE', 'RETURNED', 'HELD'],
      reconcile: ['CANCELLED'],
    },
    HELD: {
      cancelAllowancePaymentRun: ['DISCARDED', 'DUE'],
      reissueAllowancePayments: ['PREPARED'],
      reconcile: ['CANCELLED'],
    },
    APPROVED: { exportAllowancePaymentRun: ['SENT'] },
    SENT: { recordAllowanceBankResults: ['PAID', 'RE_ISSUED', 'RETURNED'] },
    PAID: { recordAllowanceBankResults: ['RETURNED'] },
    RE_ISSUED: { recordAllowanceBankResults: ['RETURNED'] },
    RETURNED: { reissueAllowancePayments: ['PREPARED'], reconcile: ['CANCELLED'] },
    CANCELLED: {},
    DISCARDED: {},
  },
};

export const transferStates: StateTable<AllowanceTransferStatus, MoneyAct> = {
  initial: ['READY', 'HELD'],
  final: ['RETURNED', 'CANCELLED'],
  moves: {
    READY: {
      exportAllowancePaymentRun: ['SENT'],
      cancelAllowancePaymentRun: ['CANCELLED'],
      reconcile: ['HELD'],
    },
    HELD: { cancelAllowancePaymentRun: ['CANCELLED'] },
    SENT: { recordAllowanceBankResults: ['PAID', 'RETURNED'] },
    PAID: { recordAllowanceBankResults: ['RETURNED'] },
    RETURNED: {},
    CANCELLED: {},
  },
};
