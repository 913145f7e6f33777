/** Acts on webhooks: where events are sent, which, and whether at all. */
import { type ActOnCase, actsOf, type CaseKind, type HeldCase } from '@civil-affairs/kit/acts';
import { refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { receiverAddress } from '@civil-affairs/kit/webhooks/addresses';
import { newWebhookSecret } from '@civil-affairs/kit/webhooks/message';
import { eq } from 'drizzle-orm';
import { reachOf, rightsOnWebhook, type WebhookRights } from '../access.ts';
import type { Context } from '../context.ts';
import type {
  ChangeCaseworkWebhookInput,
  DeleteCaseworkWebhookInput,
  PauseCaseworkWebhookInput,
  RegisterCaseworkWebhookInput,
  ReplayCaseworkWebhookInput,
  ResumeCaseworkWebhookInput,
  TestCaseworkWebhookInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { addTestDelivery, reviveDeliveries } from '../queries/webhooks.ts';
import { typesProblems, type WebhookAct, webhookObstacles, webhookStates } from '../rules/webhooks.ts';
import { sealedSecret } from '../sealed.ts';
import { type WebhookRow, webhooks } from '../tables.ts';

const { actsOn, openingAct } = actsOf<Context>({});

const scope = 'casework:webhooks';

type Change = Partial<Pick<WebhookRow, 'status' | 'types'>>;

const onWebhook = actsOn({
  noun: { zhHans: '该网络回调', ko: '해당 웨브훅', en: 'webhook' },
  idField: 'webhookId',
  async lock(tx, _, id) {
    const [found] = await tx.select().from(webhooks).where(eq(webhooks.id, id)).for('update');
    return found;
  },
  rightsOn: ({ viewer }, found) => rightsOnWebhook(viewer, found),
  async move(tx, _, { id, status, version }, act, change) {
    const next = moved(webhookStates, status, act as WebhookAct, change.status ?? status);
    await tx
      .update(webhooks)
      .set({ ...change, status: next, version: version + 1 })
      .where(eq(webhooks.id, id));
    return next;
  },
  idsOf: ({ id, divisionCode }) => ({ webhookId: id, divisionCode, scope }),
} satisfies CaseKind<Context, WebhookRow, WebhookRow & HeldCase, WebhookRights, Change>);

type Law<Input> = ActOnCase<
  Context,
  WebhookRow,
  WebhookRow & HeldCase,
  WebhookRights,
  Change,
  Input,
  undefined
>;

function byManager(act: WebhookAct): Pick<Law<unknown>, 'mayAct' | 'obstacles'> {
  return {
    mayAct: ({ manage }) => manage,
    obstacles: ({ status }) => webhookObstacles(status, act),
  };
}

/** Registers where events are sent; the value is the id. The secret is given to the request that made it, and to no other. */
export const registerCaseworkWebhook = openingAct<RegisterCaseworkWebhookInput>('registerCaseworkWebhook', {
  event: 'CaseworkWebhookRegistered',
  entity: 'CaseworkWebhook',
  async write(tx, context, { url, types }, { id, today, actor }) {
    const reach = reachOf(context.viewer);
    if (!reach) return refused(problem('WEBHOOK_WITHOUT_JURISDICTION'));
    const problems = typesProblems(types);
    if (!receiverAddress(url)) problems.push(problem('WEBHOOK_ADDRESS_REFUSED', { path: ['url'] }));
    if (problems.length > 0) return refused(...problems);
    const secret = newWebhookSecret();
    await tx.insert(webhooks).values({
      ...{ id, url, types: [...new Set(types)], scopes: [...reach.scopes], divisionCode: reach.place },
      ...{
        secret: sealedSecret(context, secret),
        status: 'ACTIVE',
        registeredBy: actor,
        registeredOn: today,
        version: 1,
      },
    });
    context.newSecrets.set(id, secret);
    return {
      ok: true,
      value: {
        ids: { status: 'ACTIVE', webhookId: id, divisionCode: reach.place, scope },
        opens: { caseId: id, version: 1, status: 'ACTIVE' },
      },
    };
  },
});

const changeCaseworkWebhook = onWebhook<ChangeCaseworkWebhookInput>('changeCaseworkWebhook', {
  event: 'CaseworkWebhookChanged',
  ...byManager('changeCaseworkWebhook'),
  inputProblems: ({ types }) => typesProblems(types),
  write: async (_tx, _context, { types }) => ({
    ok: true,
    value: { change: { types: [...new Set(types)] } },
  }),
});

const pauseCaseworkWebhook = onWebhook<PauseCaseworkWebhookInput>('pauseCaseworkWebhook', {
  event: 'CaseworkWebhookPaused',
  ...byManager('pauseCaseworkWebhook'),
  write: async () => ({ ok: true, value: { change: { status: 'PAUSED' } } }),
});

const resumeCaseworkWebhook = onWebhook<ResumeCaseworkWebhookInput>('resumeCaseworkWebhook', {
  event: 'CaseworkWebhookResumed',
  ...byManager('resumeCaseworkWebhook'),
  write: async () => ({ ok: true, value: { change: { status: 'ACTIVE' } } }),
});

const deleteCaseworkWebhook = onWebhook<DeleteCaseworkWebhookInput>('deleteCaseworkWebhook', {
  event: 'CaseworkWebhookDeleted',
  ...byManager('deleteCaseworkWebhook'),
  write: async () => ({ ok: true, value: { change: { status: 'DELETED' } } }),
});

const testCaseworkWebhook = onWebhook<TestCaseworkWebhookInput>('testCaseworkWebhook', {
  event: 'CaseworkWebhookTested',
  ...byManager('testCaseworkWebhook'),
  async write(tx, _, { webhookId }, { now }) {
    await addTestDelivery(tx, webhookId, now);
    return { ok: true, value: { change: {} } };
  },
});

const replayCaseworkWebhook = onWebhook<ReplayCaseworkWebhookInput>('replayCaseworkWebhook', {
  event: 'CaseworkWebhookReplayed',
  ...byManager('replayCaseworkWebhook'),
  async write(tx, _, { webhookId, eventId }) {
    const messages = await reviveDeliveries(tx, webhookId, eventId ?? null);
    if (messages === 0) return refused(problem('WEBHOOK_NOTHING_TO_REPLAY'));
    return { ok: true, value: { change: {}, ids: { messages } } };
  },
});

/** Those on a webhook that is there. */
export const webhookActs = [
  changeCaseworkWebhook,
  pauseCaseworkWebhook,
  resumeCaseworkWebhook,
  deleteCaseworkWebhook,
  testCaseworkWebhook,
  replayCaseworkWebhook,
];
