import { bigint, boolean, date, integer, jsonb, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';

const schema = pgSchema('allowances');

export const policies = schema.table('policies', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  effectiveFrom: date('effective_from', { mode: 'string' }).notNull(),
  method: text({ enum: ['DIFFERENCE', 'TIERED'] }).notNull(),
  tiers: jsonb().$type<{ belowPercent: number; perPersonFen: number }[]>().notNull(),
  edgePercent: integer('edge_percent').notNull(),
  excludedIncome: text('excluded_income').array().notNull(),
  disposableIncomeFen: bigint('disposable_income_fen', { mode: 'number' }),
  rigidSharePercent: integer('rigid_share_percent'),
  reviewMonthsStable: integer('review_months_stable').notNull(),
  reviewMonthsUnstable: integer('review_months_unstable').notNull(),
  gradualExitMonths: integer('gradual_exit_months').notNull(),
  hearingRequired: boolean('hearing_required').notNull(),
  resultPublicationDays: integer('result_publication_days').notNull(),
  source: text().notNull(),
  propertyMoneyFen: bigint('property_money_fen', { mode: 'number' }),
  propertyVehicles: integer('property_vehicles'),
  propertyHomes: integer('property_homes'),
  disabilityDeductionFen: bigint('disability_deduction_fen', { mode: 'number' }),
  illnessDeductionFen: bigint('illness_deduction_fen', { mode: 'number' }),
  unconfirmed: text().array().notNull(),
});

export const calculations = schema.table('calculations', {
  id: text().primaryKey(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  policyId: text('policy_id').notNull(),
  facts: jsonb().notNull(),
  basis: jsonb().notNull(),
  result: jsonb().notNull(),
});

export type PolicyRow = typeof policies.$inferSelect;
export type CalculationRow = typeof calculations.$inferSelect;
