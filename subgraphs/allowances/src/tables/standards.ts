import { bigint, date, pgSchema, text } from 'drizzle-orm/pg-core';
import type {
  AllowanceSpecialHardshipStandardKind,
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

export type StandardRow = typeof standards.$inferSelect;
export type SpecialHardshipStandardRow = typeof specialHardshipStandards.$inferSelect;
