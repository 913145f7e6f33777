import { bigint, date, pgSchema, text } from 'drizzle-orm/pg-core';

const schema = pgSchema('allowances');

const precisions = ['DAY', 'MONTH', 'YEAR', 'NO_LATER_THAN'] as const;

export const standards = schema.table('standards', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  settlement: text({ enum: ['URBAN', 'RURAL'] }).notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  effectiveFromPrecision: text('effective_from_precision', { enum: precisions }).notNull(),
  perMonthFen: bigint('per_month_fen', { mode: 'number' }),
  perYearFen: bigint('per_year_fen', { mode: 'number' }),
  source: text().notNull(),
});

export const specialHardshipStandards = schema.table('special_hardship_standards', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  kind: text({
    enum: [
      'BASIC_LIVING_URBAN',
      'BASIC_LIVING_RURAL',
      'CARE_ABLE',
      'CARE_PARTLY_DISABLED',
      'CARE_FULLY_DISABLED',
    ],
  }).notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  effectiveFromPrecision: text('effective_from_precision', { enum: precisions }).notNull(),
  perMonthFen: bigint('per_month_fen', { mode: 'number' }).notNull(),
  source: text().notNull(),
});

export type StandardRow = typeof standards.$inferSelect;
export type SpecialHardshipStandardRow = typeof specialHardshipStandards.$inferSelect;
