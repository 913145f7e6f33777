import { boolean, date, integer, pgSchema, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  AllowanceChangeCause,
  AllowanceChangeKind,
  AllowanceHearingOutcome,
  AllowanceJobAnswer,
  AllowanceRecheckCause,
  AllowanceRecheckOutcome,
  AllowanceReviewCadence,
  AllowanceReviewOutcome,
  AllowanceUnreportedChangeMeasure,
  Settlement,
} from '../generated/contract.ts';

const schema = pgSchema('allowances');

export const reviews = schema.table('reviews', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  cadence: text().$type<AllowanceReviewCadence>().notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  doneOn: date('done_on', { mode: 'string' }),
  doneBy: text('done_by'),
  outcome: text().$type<AllowanceReviewOutcome>(),
  findings: text(),
  calculationId: text('calculation_id'),
  changeId: text('change_id'),
  /** Written by the database: where the grant is, until it is done or that ends. */
  heldIn: text('held_in'),
});

/** Written by the database: how many are to be held in a city, a street or a community. */
export const reviewDays = schema.table('review_days', {
  place: text().notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  reviews: integer().notNull(),
});

export const grantChanges = schema.table('grant_changes', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  kind: text().$type<AllowanceChangeKind>().notNull(),
  cause: text().$type<AllowanceChangeCause>().notNull(),
  stopReason: text('stop_reason', {
    enum: ['INCOME_ABOVE_STANDARD', 'HOUSEHOLD_CHANGED', 'NOT_COOPERATING', 'FRAUD'],
  }),
  residentId: text('resident_id'),
  grounds: text().notNull(),
  calculationId: text('calculation_id'),
  since: date({ mode: 'string' }),
  exitMonths: integer('exit_months'),
  hearingRequired: boolean('hearing_required').notNull(),
  heardOn: date('heard_on', { mode: 'string' }),
  noticeRequired: boolean('notice_required').notNull().default(false),
  noticeUntil: date('notice_until', { mode: 'string' }),
  proposedOn: date('proposed_on', { mode: 'string' }).notNull(),
  proposedBy: text('proposed_by').notNull(),
  decision: text({ enum: ['CONFIRMED', 'DROPPED'] }),
  decidedOn: date('decided_on', { mode: 'string' }),
  decidedBy: text('decided_by'),
  reasons: text(),
});

export const hearings = schema.table('hearings', {
  id: text().primaryKey(),
  changeId: text('change_id').notNull(),
  openedOn: date('opened_on', { mode: 'string' }).notNull(),
  outcome: text().$type<AllowanceHearingOutcome>(),
  heardOn: date('heard_on', { mode: 'string' }),
  recordedBy: text('recorded_by'),
  statement: text(),
});

export const jobOffers = schema.table('job_offers', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  residentId: text('resident_id').notNull(),
  offeredOn: date('offered_on', { mode: 'string' }).notNull(),
  job: text().notNull(),
  answer: text().$type<AllowanceJobAnswer>().notNull(),
  reason: text(),
  counts: boolean().notNull(),
  recordedBy: text('recorded_by').notNull(),
  changeId: text('change_id'),
});

export const unreportedChanges = schema.table('unreported_changes', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  what: text().notNull(),
  happenedOn: date('happened_on', { mode: 'string' }).notNull(),
  foundOn: date('found_on', { mode: 'string' }).notNull(),
  measure: text().$type<AllowanceUnreportedChangeMeasure>().notNull(),
  changeId: text('change_id'),
  recordedBy: text('recorded_by').notNull(),
});

export const rechecks = schema.table('rechecks', {
  id: text().primaryKey(),
  grantId: text('grant_id').notNull(),
  cause: text().$type<AllowanceRecheckCause>().notNull(),
  residentId: text('resident_id'),
  happenedOn: date('happened_on', { mode: 'string' }).notNull(),
  settlement: text().$type<Settlement>(),
  openedOn: date('opened_on', { mode: 'string' }).notNull(),
  openedBy: text('opened_by').notNull(),
  report: text(),
  dueOn: date('due_on', { mode: 'string' }),
  settledOn: date('settled_on', { mode: 'string' }),
  settledBy: text('settled_by'),
  outcome: text().$type<AllowanceRecheckOutcome>(),
  calculationId: text('calculation_id'),
  changeId: text('change_id'),
});

export const householdChecks = schema.table('household_checks', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  madeBy: text('made_by').notNull(),
  persons: integer().notNull(),
  opened: integer().notNull(),
});

export type ReviewRow = typeof reviews.$inferSelect;
export type ChangeRow = typeof grantChanges.$inferSelect;
export type HearingRow = typeof hearings.$inferSelect;
export type JobOfferRow = typeof jobOffers.$inferSelect;
export type UnreportedChangeRow = typeof unreportedChanges.$inferSelect;
export type RecheckRow = typeof rechecks.$inferSelect;
export type HouseholdCheckRow = typeof householdChecks.$inferSelect;
