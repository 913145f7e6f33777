import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { boolean, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  MarriageCounsellingKind,
  MarriageCounsellingOutcome,
  MarriageCounsellingStatus,
  WeddingCustomActivityKind,
} from '../generated/contract.ts';

const schema = pgSchema('marriages');

export const counsellingSlots = schema.table('counselling_slots', {
  id: text().primaryKey(),
  officeId: text('office_id').notNull(),
  kind: text().$type<MarriageCounsellingKind>().notNull(),
  counsellor: text().notNull(),
  startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
  endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
});

export const counsellingBookings = schema.table('counselling_bookings', {
  id: text().primaryKey(),
  slotId: text('slot_id').notNull(),
  status: text().$type<MarriageCounsellingStatus>().notNull(),
  bookedOn: date('booked_on', { mode: 'string' }).notNull(),
  recordedOn: date('recorded_on', { mode: 'string' }),
  outcome: text().$type<MarriageCounsellingOutcome>(),
  notes: text().$type<Sealed>(),
  version: integer().notNull(),
});

export const counsellingParties = schema.table(
  'counselling_parties',
  {
    bookingId: text('booking_id').notNull(),
    residentId: text('resident_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.bookingId, table.residentId] })],
);

export const weddingActivities = schema.table('wedding_activities', {
  id: text().primaryKey(),
  divisionCode: text('division_code').notNull(),
  kind: text().$type<WeddingCustomActivityKind>().notNull(),
  departments: text().array().notNull(),
  heldOn: date('held_on', { mode: 'string' }).notNull(),
  place: text().notNull(),
  capacity: integer().notNull(),
  enrolled: integer().notNull().default(0),
  parentsInvited: boolean('parents_invited').notNull(),
  attendedCouples: integer('attended_couples'),
  version: integer().notNull(),
});

export const weddingEnrolments = schema.table(
  'wedding_enrolments',
  {
    activityId: text('activity_id').notNull(),
    residentId: text('resident_id').notNull(),
    enrolledOn: date('enrolled_on', { mode: 'string' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.activityId, table.residentId] })],
);

export type CounsellingSlotRow = typeof counsellingSlots.$inferSelect;
export type CounsellingBookingRow = typeof counsellingBookings.$inferSelect;
export type WeddingActivityRow = typeof weddingActivities.$inferSelect;
