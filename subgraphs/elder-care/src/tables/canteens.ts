import { bigint, boolean, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { CanteenDinerGroup, CanteenModel, MealPayer } from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const canteenOperations = schema.table(
  'canteen_operations',
  {
    canteenId: text('canteen_id').notNull(),
    since: day('since').notNull(),
    model: text().$type<CanteenModel>().notNull(),
    nameZh: text('name_zh'),
    nameKo: text('name_ko'),
    nameEn: text('name_en'),
  },
  (table) => [primaryKey({ columns: [table.canteenId, table.since] })],
);

export const canteenFoodChecks = schema.table('canteen_food_checks', {
  id: text().primaryKey(),
  canteenId: text('canteen_id').notNull(),
  carriedOutOn: day('carried_out_on').notNull(),
  inspectors: text().array().notNull(),
  passed: boolean().notNull(),
  found: text(),
});

export const canteenFoodSamples = schema.table('canteen_food_samples', {
  id: text().primaryKey(),
  menuId: text('menu_id').notNull(),
  canteenId: text('canteen_id').notNull(),
  dishId: text('dish_id').notNull(),
  grams: integer().notNull(),
  takenAt: instant('taken_at').notNull(),
  takenBy: text('taken_by').notNull(),
  keptUntil: instant('kept_until').notNull(),
  disposedAt: instant('disposed_at'),
});

export const canteenStatements = schema.table('canteen_statements', {
  id: text().primaryKey(),
  canteenId: text('canteen_id').notNull(),
  month: text().notNull(),
  issuedOn: day('issued_on').notNull(),
  issuedBy: text('issued_by').notNull(),
});

/** Counted by the database from what is ordered, paid and served. */
export const canteenMonths = schema.table(
  'canteen_months',
  {
    canteenId: text('canteen_id').notNull(),
    month: text().notNull(),
    portions: integer().notNull(),
    notHad: integer('not_had').notNull(),
  },
  (table) => [primaryKey({ columns: [table.canteenId, table.month] })],
);

export const canteenMonthPayments = schema.table('canteen_month_payments', {
  canteenId: text('canteen_id').notNull(),
  month: text().notNull(),
  had: boolean().notNull(),
  payer: text().$type<MealPayer>().notNull(),
  dinerGroup: text('diner_group').$type<CanteenDinerGroup>(),
  portions: integer().notNull(),
  fen: bigint({ mode: 'number' }).notNull(),
});

export type CanteenOperationRow = typeof canteenOperations.$inferSelect;
export type CanteenFoodCheckRow = typeof canteenFoodChecks.$inferSelect;
export type CanteenFoodSampleRow = typeof canteenFoodSamples.$inferSelect;
