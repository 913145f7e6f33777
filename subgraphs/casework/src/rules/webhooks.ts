/** What may be done with a webhook, and when an attempt is made again. */
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import type { CaseworkWebhookStatus } from '../generated/contract.ts';
import { problem } from '../problems.ts';

export type WebhookAct =
  | 'changeCaseworkWebhook'
  | 'pauseCaseworkWebhook'
  | 'resumeCaseworkWebhook'
  | 'deleteCaseworkWebhook'
  | 'testCaseworkWebhook'
  | 'replayCaseworkWebhook';

export const webhookStates: StateTable<CaseworkWebhookStatus, WebhookAct> = {
  initial: ['ACTIVE'],
  final: ['DELETED'],
  moves: {
    ACTIVE: {
      changeCaseworkWebhook: ['ACTIVE'],
      pauseCaseworkWebhook: ['PAUSED'],
      deleteCaseworkWebhook: ['DELETED'],
      testCaseworkWebhook: ['ACTIVE'],
      replayCaseworkWebhook: ['ACTIVE'],
    },
    PAUSED: {
      changeCaseworkWebhook: ['PAUSED'],
      resumeCaseworkWebhook: ['ACTIVE'],
      deleteCaseworkWebhook: ['DELETED'],
      replayCaseworkWebhook: ['PAUSED'],
    },
    DELETED: {},
  },
};

export const webhookLabels: Readonly<Record<CaseworkWebhookStatus, Localized>> = {
  ACTIVE: { zhHans: '启用', ko: '사용중', en: 'Active' },
  PAUSED: { zhHans: '暂停', ko: '일시정지', en: 'Paused' },
  DELETED: { zhHans: '已删除', ko: '삭제됨', en: 'Deleted' },
};

export function webhookObstacles(status: CaseworkWebhookStatus, act: WebhookAct): Problem[] {
  return isOpenTo(webhookStates, status, act) ? [] : [problem('WEBHOOK_NOT_OPEN_TO_THIS')];
}

const mostTypes = 50;

/** What is wrong with the types of events that a webhook is to be sent. */
export function typesProblems(types: readonly string[]): Problem[] {
  const fits = types.length <= mostTypes && types.every((type) => /^[A-Za-z]{1,80}$/.test(type));
  return fits ? [] : [problem('WEBHOOK_TYPES_UNKNOWN', { path: ['types'] })];
}

/** Seconds until the next attempt, by how many were made: more than three days in all (Standard Webhooks). */
const pauses = [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** What becomes of a message whose attempt failed: seconds to wait, or none where nobody tries any more. */
export function pauseAfter(attempts: number, outcome: object): number | undefined {
  // The receiver says that it is gone for good.
  if ('status' in outcome && outcome.status === 410) return undefined;
  return pauses[attempts - 1];
}

/** What a message says: that something changed, and what. Whoever wants to know more asks the graph. */
export function messageOf(event: {
  id: string;
  type: string;
  subjectId: string;
  version: number | null;
  happenedAt: Date;
}): string {
  const { id, type, subjectId, version, happenedAt } = event;
  return JSON.stringify({
    type,
    timestamp: happenedAt.toISOString(),
    data: { event: id, id: subjectId, version },
  });
}
