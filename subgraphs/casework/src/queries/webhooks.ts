import type { Db } from '@civil-affairs/kit/database';
import { newId } from '@civil-affairs/kit/ids';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { messageOf } from '../rules/webhooks.ts';
import { type DeliveryRow, type EventRow, type WebhookRow, webhookDeliveries, webhooks } from '../tables.ts';

export const findWebhooks = statement(
  (db, ids: readonly string[]) => db.select().from(webhooks).where(anyOf(webhooks.id, ids)),
  ({ id }) => id,
);

const most = 100;

/** The webhooks of a division and of those in it, the oldest first. */
export const webhooksIn = statement((db, division: string) =>
  db
    .select()
    .from(webhooks)
    .where(
      and(
        sql`${webhooks.divisionCode} LIKE ${division} || '%'`,
        ne(webhooks.status, sql.raw(`'DELETED'`) as never),
      ),
    )
    .orderBy(asc(webhooks.id))
    .limit(most),
);

/** How many messages wait for each webhook, and how many nobody sends any more. */
export interface WebhookFigures {
  webhookId: string;
  waiting: number;
  deadLetters: number;
}

export const webhookFigures = statement(
  (db, ids: readonly string[]) =>
    db
      .select({
        webhookId: webhookDeliveries.webhookId,
        waiting: sql<number>`(count(*) FILTER (WHERE ${webhookDeliveries.parkedAt} IS NULL))::int`.as(
          'waiting',
        ),
        deadLetters: sql<number>`count(${webhookDeliveries.parkedAt})::int`.as('dead_letters'),
      })
      .from(webhookDeliveries)
      .where(anyOf(webhookDeliveries.webhookId, ids))
      .groupBy(webhookDeliveries.webhookId),
  ({ webhookId }) => webhookId,
);

const shown = 20;

/** The last messages of each webhook that nobody sends any more. */
export const deadLettersOf = statement((db, id: string) =>
  db
    .select()
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.webhookId, id), isNotNull(webhookDeliveries.parkedAt)))
    .orderBy(desc(webhookDeliveries.parkedAt))
    .limit(shown),
);

/** Has an event sent to every webhook whose registrant may know of it and has chosen its type. */
export async function addWebhookDeliveries(tx: Db, event: Omit<EventRow, 'position'>): Promise<void> {
  const { id, type, scope, places } = event;
  await tx.execute(sql`
    INSERT INTO webhook_deliveries (webhook_id, event_id, type, body)
    SELECT id, ${id}, ${type}, ${messageOf(event)} FROM webhooks
    WHERE status <> 'DELETED' AND (cardinality(types) = 0 OR ${type} = ANY (types)) AND ${scope} = ANY (scopes)
      AND division_code = ANY (${sql.param(places)}::text[])`);
}

/** Puts a message of no event into the queue of a webhook, to try the receiver. */
export async function addTestDelivery(tx: Db, webhookId: string, at: Date): Promise<void> {
  const id = newId('Event');
  const type = 'webhook.test';
  const body = messageOf({ id, type, subjectId: webhookId, version: null, happenedAt: at });
  await tx.insert(webhookDeliveries).values({ webhookId, eventId: id, type, body });
}

/** Lets messages be sent again that nobody sends any more: one, or all of a webhook. @returns how many */
export async function reviveDeliveries(tx: Db, webhookId: string, eventId: string | null): Promise<number> {
  const revived = await tx
    .update(webhookDeliveries)
    .set({ parkedAt: null, attempts: 0, dueAt: sql`now()` })
    .where(
      and(
        eq(webhookDeliveries.webhookId, webhookId),
        isNotNull(webhookDeliveries.parkedAt),
        eventId === null ? undefined : eq(webhookDeliveries.eventId, eventId),
      ),
    )
    .returning({ eventId: webhookDeliveries.eventId });
  return revived.length;
}

/** Webhooks that have something to be sent now. */
export const webhooksDue = statement((db) =>
  db
    .selectDistinct({ id: webhookDeliveries.webhookId })
    .from(webhookDeliveries)
    .innerJoin(webhooks, eq(webhooks.id, webhookDeliveries.webhookId))
    .where(
      and(
        eq(webhooks.status, sql.raw(`'ACTIVE'`) as never),
        isNull(webhookDeliveries.parkedAt),
        sql`${webhookDeliveries.dueAt} <= now()`,
      ),
    ),
);

/** A message that this process sends now; nobody else does until the lease is over. */
export type ClaimedDelivery = Pick<DeliveryRow, 'eventId' | 'body' | 'attempts'> &
  Pick<WebhookRow, 'url' | 'secret'>;

export async function claimDeliveries(
  db: Db,
  webhookId: string,
  leaseSeconds: number,
  limit: number,
): Promise<ClaimedDelivery[]> {
  const rows = await db.execute(sql`
    UPDATE webhook_deliveries d SET attempts = d.attempts + 1, due_at = now() + ${`${leaseSeconds} seconds`}::interval
    FROM webhooks w WHERE w.id = d.webhook_id AND w.status = 'ACTIVE' AND d.webhook_id = ${webhookId}
      AND d.event_id IN (SELECT event_id FROM webhook_deliveries
        WHERE webhook_id = ${webhookId} AND parked_at IS NULL AND due_at <= now()
        ORDER BY due_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING d.event_id AS "eventId", d.body, d.attempts, w.url, w.secret`);
  return rows as unknown as ClaimedDelivery[];
}

const delivery = (webhookId: string, eventId: string) =>
  and(eq(webhookDeliveries.webhookId, webhookId), eq(webhookDeliveries.eventId, eventId));

export async function removeDelivery(db: Db, webhookId: string, eventId: string): Promise<void> {
  await db.delete(webhookDeliveries).where(delivery(webhookId, eventId));
}

/** @param pause seconds until the next attempt; undefined when there is none */
export async function postponeDelivery(
  db: Db,
  webhookId: string,
  eventId: string,
  fault: string,
  pause: number | undefined,
): Promise<void> {
  const next =
    pause === undefined ? { parkedAt: sql`now()` } : { dueAt: sql`now() + ${`${pause} seconds`}::interval` };
  await db
    .update(webhookDeliveries)
    .set({ fault, ...next })
    .where(delivery(webhookId, eventId));
}
