import { bigint, date, pgSchema, text } from 'drizzle-orm/pg-core';

const schema = pgSchema('allowances');

export const payments = schema.table('payments', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  month: date({ mode: 'string' }).notNull(),
  amountFen: bigint('amount_fen', { mode: 'number' }).notNull(),
  paidOn: date('paid_on', { mode: 'string' }).notNull(),
  status: text({ enum: ['PAID', 'RETURNED', 'RE_ISSUED'] }).notNull(),
});

export type PaymentRow = typeof payments.$inferSelect;
