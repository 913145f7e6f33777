import { bigint, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { AllowanceCorrectionCause, AllowanceRecoveryKind } from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const overpayments = schema.table('overpayments', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  cause: text().$type<AllowanceCorrectionCause>().notNull(),
  foundOn: date('found_on', { mode: 'string' }).notNull(),
  amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
  takenBackFen: bigint('taken_back_fen', { mode: 'number' }).notNull().default(0),
  recoveredFen: bigint('recovered_fen', { mode: 'number' }).notNull().default(0),
  version: integer().notNull(),
});

export const recoveries = schema.table(
  'recoveries',
  {
    overpaymentId: text('overpayment_id').notNull(),
    position: integer().notNull(),
    kind: text().$type<AllowanceRecoveryKind>().notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
    receivedOn: date('received_on', { mode: 'string' }).notNull(),
    reason: text(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: timestamp('recorded_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.overpaymentId, table.position] })],
);

export type OverpaymentRow = typeof overpayments.$inferSelect;
export type RecoveryRow = typeof recoveries.$inferSelect;
