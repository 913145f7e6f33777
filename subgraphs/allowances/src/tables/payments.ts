import { bigint, date, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  AllowanceCorrectionCause,
  AllowancePaymentKind,
  AllowancePaymentStatus,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const payments = schema.table('payments', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  month: date({ mode: 'string' }).notNull(),
  amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
  paidOn: date('paid_on', { mode: 'string' }),
  status: text().$type<AllowancePaymentStatus>().notNull(),
  kind: text().$type<AllowancePaymentKind>().notNull(),
});

export const paymentShares = schema.table(
  'payment_shares',
  {
    paymentId: text('payment_id').notNull(),
    residentId: text('resident_id').notNull(),
    amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.paymentId, table.residentId] })],
);

export const corrections = schema.table('corrections', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  month: date({ mode: 'string' }).notNull(),
  cause: text().$type<AllowanceCorrectionCause>().notNull(),
  amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
  oldAmountFen: bigint('old_amount_fen', { mode: 'number' }).notNull(),
  newAmountFen: bigint('new_amount_fen', { mode: 'number' }).notNull(),
  oldStandardId: text('old_standard_id'),
  newStandardId: text('new_standard_id'),
  article: text().notNull(),
  source: text(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  paymentId: text('payment_id'),
  overpaymentId: text('overpayment_id'),
});

export type PaymentRow = typeof payments.$inferSelect;
export type ShareRow = typeof paymentShares.$inferSelect;
export type CorrectionRow = typeof corrections.$inferSelect;
