import { boolean, date, integer, pgSchema, text } from 'drizzle-orm/pg-core';
import type { DeadlineUnit, StatutoryDeadlineKind } from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const deadlines = schema.table('deadlines', {
  id: text().primaryKey(),
  applicationId: text('application_id').notNull(),
  communityCode: text('community_code').notNull(),
  kind: text().$type<StatutoryDeadlineKind>().notNull(),
  round: integer().notNull(),
  startedOn: date('started_on', { mode: 'string' }).notNull(),
  days: integer().notNull(),
  unit: text().$type<DeadlineUnit>().notNull(),
  article: text().notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  provisional: boolean().notNull(),
  pausedSince: date('paused_since', { mode: 'string' }),
  pauseBasis: text('pause_basis'),
  pausedDays: integer('paused_days').notNull(),
  extendedBy: integer('extended_by'),
  extensionBasis: text('extension_basis'),
  completedOn: date('completed_on', { mode: 'string' }),
});

export type DeadlineRow = typeof deadlines.$inferSelect;
