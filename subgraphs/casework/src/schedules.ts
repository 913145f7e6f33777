/** What this subgraph does by itself: it sends what waits for webhooks. Any number of processes may. */
import type { Database } from '@civil-affairs/kit/database';
import { log } from '@civil-affairs/kit/log';
import { repeat } from '@civil-affairs/kit/repeat';
import type { Services } from '@civil-affairs/kit/services';
import type { Work } from '@civil-affairs/kit/subgraph';
import { webhookHeaders } from '@civil-affairs/kit/webhooks/message';
import { type Posted, postMessage } from '@civil-affairs/kit/webhooks/post';
import pLimit from 'p-limit';
import {
  type ClaimedDelivery,
  claimDeliveries,
  postponeDelivery,
  removeDelivery,
  webhooksDue,
} from './queries/webhooks.ts';
import { pauseAfter } from './rules/webhooks.ts';
import { secretOf } from './sealed.ts';

interface Sending {
  /** Milliseconds between two looks for what is due. */
  lookEvery: number;
  /** Seconds after which somebody else sends what this process has claimed. */
  lease: number;
  send: typeof postMessage;
}

const standard: Sending = { lookEvery: 1_000, lease: 30, send: postMessage };

/** Messages to one receiver at the same time, and receivers at the same time: one that hangs holds up itself. */
const atOnce = 4;
const receiversAtOnce = 8;

export function startSending({ database }: Pick<Services, 'database'>, given: Partial<Sending> = {}): Work {
  const { lookEvery, lease, send } = { ...standard, ...given };
  const limit = pLimit(receiversAtOnce);
  const working = new Map<string, Promise<void>>();
  let isStopped = false;

  async function sendAll(webhookId: string): Promise<void> {
    for (;;) {
      if (isStopped) return;
      const claimed = await claimDeliveries(database.db, webhookId, lease, atOnce);
      if (claimed.length === 0) return;
      await Promise.all(claimed.map((message) => sendOne(database, webhookId, message, send)));
    }
  }

  async function look(): Promise<void> {
    for (const { id } of await webhooksDue(database.db)) {
      if (working.has(id)) continue;
      const work = limit(() => sendAll(id))
        .catch((error) => log.error({ webhook: id, err: error }, 'messages could not be sent'))
        .finally(() => working.delete(id));
      working.set(id, work);
    }
  }

  const looking = repeat(lookEvery, look, (error) =>
    log.error({ err: error }, 'what waits for webhooks could not be read'),
  );
  return {
    async stop() {
      isStopped = true;
      await looking.stop();
      await Promise.all(working.values());
    },
  };
}

/** One attempt: who is killed before its outcome is written has it made again, under the same id. */
async function sendOne(
  database: Database,
  webhookId: string,
  message: ClaimedDelivery,
  send: typeof postMessage,
): Promise<void> {
  const { eventId, body, attempts, url } = message;
  const headers = webhookHeaders(secretOf({ database }, message), eventId, new Date(), body);
  const posted = await send(url, body, headers);
  if ('status' in posted && posted.status >= 200 && posted.status < 300)
    return removeDelivery(database.db, webhookId, eventId);
  const pause = pauseAfter(attempts, posted);
  const fault = faultOf(posted);
  log.warn(
    { webhook: webhookId, event: eventId, fault, attempts },
    pause ? 'a message did not arrive' : 'a dead letter',
  );
  await postponeDelivery(database.db, webhookId, eventId, fault, pause);
}

function faultOf(posted: Posted): string {
  return 'status' in posted ? `HTTP_${posted.status}` : posted.fault;
}
