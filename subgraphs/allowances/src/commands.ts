/** Every act of this subgraph. */
import { changeAllowanceHouseholdAccount } from './commands/accounts.ts';
import { applyForAllowance } from './commands/applications/apply.ts';
import { applicationActs } from './commands/applications.ts';
import { lifeActs } from './commands/life/acts.ts';
import { paymentActs } from './commands/payments/acts.ts';

export const acts = [
  applyForAllowance,
  ...applicationActs,
  changeAllowanceHouseholdAccount,
  ...lifeActs,
  ...paymentActs,
];
