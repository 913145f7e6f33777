import { boolean, date, integer, jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { CaseworkTaskKind, CaseworkTaskStatus } from './generated/contract.ts';

const schema = pgSchema('casework');

const day = (column: string) => date(column, { mode: 'string' });

export const events = schema.table('events', {
  position: integer().primaryKey(),
  id: text().notNull(),
  source: text().notNull(),
  type: text().notNull(),
  subjectId: text('subject_id').notNull(),
  version: integer(),
  happenedAt: timestamp('happened_at', { withTimezone: true }).notNull(),
  residentIds: text('resident_ids').array().notNull(),
  places: text().array().notNull(),
  scope: text().notNull(),
  payload: jsonb().$type<Readonly<Record<string, unknown>>>().notNull(),
});

export type EventRow = typeof events.$inferSelect;

export const eventLogEnd = schema.table('event_log_end', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  position: integer().notNull(),
});

export const places = schema.table('places', {
  id: text().primaryKey(),
  codes: text().array().notNull(),
});

export const tasks = schema.table('tasks', {
  id: text().primaryKey(),
  kind: text().$type<CaseworkTaskKind>().notNull(),
  source: text().notNull(),
  subjectId: text('subject_id').notNull(),
  objectId: text('object_id').notNull(),
  conflict: text(),
  residentIds: text('resident_ids').array().notNull(),
  places: text().array().notNull(),
  scope: text().notNull(),
  status: text().$type<CaseworkTaskStatus>().notNull(),
  openedOn: day('opened_on').notNull(),
  takenBy: text('taken_by'),
  closedOn: day('closed_on'),
  version: integer().notNull(),
});

export type TaskRow = typeof tasks.$inferSelect;
