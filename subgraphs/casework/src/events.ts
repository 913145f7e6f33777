/** What happens here and others may hear: ids, codes and days. */
import type { EventCatalogue } from '@civil-affairs/kit/events/catalogue';

/** `scope` is what a viewer needs to know of the task. */
const task = { status: 'code', taskId: 'id', subjectId: 'id', scope: 'code' } as const;

const webhook = { status: 'code', webhookId: 'id', divisionCode: 'code', scope: 'code' } as const;

export const events = {
  CaseworkTaskOpened: task,
  CaseworkTaskClosed: task,
  CaseworkTaskTaken: task,
  CaseworkTaskReleased: task,
  CaseworkTaskFinished: task,
  CaseworkTaskMoved: task,
  CaseworkWebhookRegistered: webhook,
  CaseworkWebhookChanged: webhook,
  CaseworkWebhookPaused: webhook,
  CaseworkWebhookResumed: webhook,
  CaseworkWebhookDeleted: webhook,
  CaseworkWebhookTested: webhook,
  CaseworkWebhookReplayed: { ...webhook, messages: 'number' },
  CaseworkReconciliationStarted: { runId: 'id', divisionCode: 'code', scope: 'code' },
} as const satisfies EventCatalogue;
