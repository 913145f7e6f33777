import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { date, pgSchema, text } from 'drizzle-orm/pg-core';

const schema = pgSchema('allowances');

export const householdAccounts = schema.table('household_accounts', {
  id: text().primaryKey(),
  householdId: text('household_id').notNull(),
  holderId: text('holder_id').notNull(),
  holderName: text('holder_name').notNull(),
  bankName: text('bank_name').notNull(),
  accountNumber: text('account_number').$type<Sealed>().notNull(),
  since: date({ mode: 'string' }).notNull(),
  until: date({ mode: 'string' }),
});

export type HouseholdAccountRow = typeof householdAccounts.$inferSelect;
