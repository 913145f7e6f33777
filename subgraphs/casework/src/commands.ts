/** Every act of this subgraph. */
import { closeCaseworkTask, openCaseworkTask, taskActs } from './commands/tasks.ts';
import { registerCaseworkWebhook, webhookActs } from './commands/webhooks.ts';

export const acts = [...taskActs, registerCaseworkWebhook, ...webhookActs];

export const systemActs = [openCaseworkTask, closeCaseworkTask];
