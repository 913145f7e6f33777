import { bigint, date, integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  AllowanceSpecialHardshipStandardKind,
  AllowanceStandardAdjustmentStatus,
  AllowanceStandardDatePrecision,
  Settlement,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const standards = schema.table('standards', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  settlement: text().$type<Settlement>().notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  effectiveFromPrecision: text('effective_from_precision').$type<AllowanceStandardDatePrecision>().notNull(),
  perMonthFen: bigint('per_month_fen', { mode: 'number' }),
  perYearFen: bigint('per_year_fen', { mode: 'number' }),
  source: text().notNull(),
});

export const specialHardshipStandards = schema.table('special_hardship_standards', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  kind: text().$type<AllowanceSpecialHardshipStandardKind>().notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  effectiveFromPrecision: text('effective_from_precision').$type<AllowanceStandardDatePrecision>().notNull(),
  perMonthFen: bigint('per_month_fen', { mode: 'number' }).notNull(),
  source: text().notNull(),
});

export const standardAdjustments = schema.table('standard_adjustments', {
  standardId: text('standard_id').primaryKey(),
  divisionCode: text('division_code').notNull(),
  settlement: text().$type<Settlement>().notNull(),
  fromMonth: date('from_month', { mode: 'string' }).notNull(),
  status: text().$type<AllowanceStandardAdjustmentStatus>().notNull(),
  total: integer().notNull(),
  done: integer().notNull().default(0),
  changed: integer().notNull().default(0),
  cursor: text().notNull().default(''),
  startedBy: text('started_by').notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  finishedAt: timestamp('finished_at', { withTimezone: true }),
  failures: integer().notNull().default(0),
  failedAt: timestamp('failed_at', { withTimezone: true }),
});

export type StandardAdjustmentRow = typeof standardAdjustments.$inferSelect;
export type StandardRow = typeof standards.$inferSelect;
export type SpecialHardshipStandardRow = typeof specialHardshipStandards.$inferSelect;
