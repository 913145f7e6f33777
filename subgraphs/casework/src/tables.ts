import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { boolean, date, integer, jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type { CaseworkTaskKind, CaseworkTaskStatus, CaseworkWebhookStatus } from './generated/contract.ts';

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

export const webhooks = schema.table('webhooks', {
  id: text().primaryKey(),
  url: text().notNull(),
  types: text().array().notNull(),
  scopes: text().array().notNull(),
  divisionCode: text('division_code').notNull(),
  secret: text().$type<Sealed>().notNull(),
  status: text().$type<CaseworkWebhookStatus>().notNull(),
  registeredBy: text('registered_by').notNull(),
  registeredOn: day('registered_on').notNull(),
  version: integer().notNull(),
});

export type WebhookRow = typeof webhooks.$inferSelect;

export const webhookDeliveries = schema.table('webhook_deliveries', {
  webhookId: text('webhook_id').notNull(),
  eventId: text('event_id').notNull(),
  type: text().notNull(),
  body: text().notNull(),
  attempts: integer().notNull().default(0),
  dueAt: timestamp('due_at', { withTimezone: true }).notNull().defaultNow(),
  writtenAt: timestamp('written_at', { withTimezone: true }).notNull().defaultNow(),
  parkedAt: timestamp('parked_at', { withTimezone: true }),
  fault: text(),
});

export type DeliveryRow = typeof webhookDeliveries.$inferSelect;

export const reconciliations = schema.table('reconciliations', {
  onlyRow: boolean('only_row').primaryKey().default(true),
  ranAt: timestamp('ran_at', { withTimezone: true }).notNull(),
  queries: integer().notNull(),
});

export const reconciliationFindings = schema.table('reconciliation_findings', {
  query: text().notNull(),
  objectId: text('object_id').notNull(),
  residentId: text('resident_id').notNull(),
  places: text().array().notNull(),
});

export const reconciliationRuns = schema.table('reconciliation_runs', {
  id: text().primaryKey(),
  requestedBy: text('requested_by').notNull(),
  requestedAt: timestamp('requested_at', { withTimezone: true }).notNull().defaultNow(),
  ranAt: timestamp('ran_at', { withTimezone: true }),
});

export type ReconciliationRunRow = typeof reconciliationRuns.$inferSelect;
export type FindingRow = typeof reconciliationFindings.$inferSelect;
