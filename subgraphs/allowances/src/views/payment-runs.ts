/** What a viewer may do with payment runs and overpayments now. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import type { ActionAvailability } from '@civil-affairs/kit/problems';
import { getGrant, rightsOnMoney, rightsOnOverpayment } from '../access.ts';
import { overpaymentActs, runActs } from '../commands/payments/acts.ts';
import type { Context } from '../context.ts';
import type { OverpaymentRow } from '../tables/overpayments.ts';
import type { RunRow } from '../tables/payment-runs.ts';

export function actionsOnRun(context: Context, run: RunRow): ActionAvailability[] {
  const rights = rightsOnMoney(context.viewer, run.divisionCode);
  return availableActions(runActs, run, rights, momentOf(context));
}

export async function actionsOnOverpayment(
  context: Context,
  overpayment: OverpaymentRow,
): Promise<ActionAvailability[]> {
  const grant = await getGrant(context, overpayment.grantId);
  const rights = rightsOnOverpayment(context.viewer, grant);
  return availableActions(overpaymentActs, { overpayment, grant }, rights, momentOf(context));
}
