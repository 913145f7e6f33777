/** Every act of this subgraph. */
import { startCaseworkReconciliation } from './commands/reconciliation.ts';
import { closeCaseworkTask, moveCaseworkTask, openCaseworkTask, taskActs } from './commands/tasks.ts';
import { registerCaseworkWebhook, webhookActs } from './commands/webhooks.ts';

export const acts = [...taskActs, registerCaseworkWebhook, ...webhookActs, startCaseworkReconciliation];

export const systemActs = [openCaseworkTask, closeCaseworkTask, moveCaseworkTask];
