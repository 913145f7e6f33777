import { bigint, date, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

const schema = pgSchema('allowances');

export const payments = schema.table('payments', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  month: date({ mode: 'string' }).notNull(),
  amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
  paidOn: date('paid_on', { mode: 'string' }),
  status: text({
    enum: ['DUE', 'PREPARED', 'HELD', 'APPROVED', 'SENT', 'PAID', 'RETURNED', 'RE_ISSUED', 'CANCELLED'],
  }).notNull(),
  kind: text({ enum: ['REGULAR', 'ARREARS'] }).notNull(),
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
  cause: text({ enum: ['STANDARD_CHANGED', 'TERMS_CHANGED', 'MEMBER_DIED', 'GRANT_ENDED'] }).notNull(),
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
