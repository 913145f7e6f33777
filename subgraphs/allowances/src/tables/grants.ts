import { bigint, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type {
  AllowanceCategory,
  AllowanceStopReason,
  AllowanceTermReason,
  Settlement,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const grants = schema.table('grants', {
  id: text().primaryKey(),
  householdId: text('household_id').notNull(),
  communityCode: text('community_code').notNull(),
  settlement: text().$type<Settlement>().notNull(),
  category: text().$type<AllowanceCategory>().notNull(),
  decidedOn: date('decided_on', { mode: 'string' }).notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  effectiveUntil: date('effective_until', { mode: 'string' }),
  stopReason: text('stop_reason').$type<AllowanceStopReason>(),
  applicationId: text('application_id'),
  version: integer().notNull(),
});

export const grantTerms = schema.table(
  'grant_terms',
  {
    grantId: text('grant_id').notNull(),
    since: date({ mode: 'string' }).notNull(),
    status: text({ enum: ['ACTIVE', 'GRADUAL_EXIT', 'SUSPENDED'] }).notNull(),
    reason: text().$type<AllowanceTermReason>().notNull(),
    countedMembers: integer('counted_members').notNull(),
    householdIncomeFen: bigint('household_income_fen', { mode: 'number' }).notNull(),
    monthlyAmountFen: bigint('monthly_amount_fen', { mode: 'number' }).notNull(),
    calculationId: text('calculation_id'),
  },
  (table) => [primaryKey({ columns: [table.grantId, table.since] })],
);

export const grantMembers = schema.table(
  'grant_members',
  {
    grantId: text('grant_id').notNull(),
    residentId: text('resident_id').notNull(),
    since: date({ mode: 'string' }).notNull(),
    until: date({ mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.grantId, table.residentId, table.since] })],
);

export type GrantRow = typeof grants.$inferSelect;
export type TermRow = typeof grantTerms.$inferSelect;
export type MemberRow = typeof grantMembers.$inferSelect;
