/** Events on their way out: written in the transaction of the act, one delivery for each subgraph that listens. */
import { bigint, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Db } from '../database.ts';
import { listeners, listenersToAll } from '../generated/listeners.ts';
import { peopleIdPrefixes } from '../ids.ts';

// Unqualified on purpose: every subgraph has these tables in its own schema, which its role's search_path names.
export const eventDeliveries = pgTable(
  'event_deliveries',
  {
    eventId: text('event_id').notNull(),
    consumer: text().notNull(),
    sequence: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
    keys: text().array().notNull(),
    attempts: integer().notNull().default(0),
    dueAt: timestamp('due_at', { withTimezone: true }).notNull().defaultNow(),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
    parkedAt: timestamp('parked_at', { withTimezone: true }),
    fault: text(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.consumer] })],
);

export const eventInbox = pgTable('event_inbox', {
  eventId: text('event_id').primaryKey(),
  source: text().notNull(),
  type: text().notNull(),
  appliedAt: timestamp('applied_at', { withTimezone: true }).notNull(),
});

/** An event, as its subgraph keeps it and the others hear it. */
export interface WrittenEvent {
  id: string;
  type: string;
  /** Id of the case or object that it is about. */
  subjectId: string;
  payload: Readonly<Record<string, unknown>>;
  /** That the act made of its case; none where there is no case. */
  version?: number | null | undefined;
}

/** Has an event delivered to every subgraph that listens to it. */
export async function addDeliveries(tx: Db, event: WrittenEvent): Promise<void> {
  const consumers = [...(listeners[event.type] ?? []), ...listenersToAll];
  if (consumers.length === 0) return;
  const keys = keysOf(event);
  await tx
    .insert(eventDeliveries)
    .values(consumers.map((consumer) => ({ eventId: event.id, consumer, keys })));
}

const person = `${peopleIdPrefixes.Resident}_`;

/** What an event is about, for the order of delivery: its case, and the persons that it names. */
export function keysOf({ subjectId, payload }: Pick<WrittenEvent, 'subjectId' | 'payload'>): string[] {
  const named = Object.values(payload).flat();
  const persons = named.filter((id): id is string => typeof id === 'string' && id.startsWith(person));
  return [...new Set([subjectId, ...persons])];
}
