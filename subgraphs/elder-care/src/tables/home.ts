import { boolean, date, integer, pgSchema, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type {
  CareBookingStatus,
  CareCommunityDayKind,
  CareCommunityDayStatus,
  CareRepairStatus,
  CareVisitListingStatus,
  CareVisitMode,
  HomeCareService,
} from '../generated/contract.ts';

const schema = pgSchema('elder_care');
const day = (name: string) => date(name, { mode: 'string' });
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const careSlots = schema.table('care_slots', {
  id: text().primaryKey(),
  centreId: text('centre_id').notNull(),
  service: text().$type<HomeCareService>().notNull(),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  places: integer().notNull(),
  taken: integer().notNull().default(0),
});

export const careBookings = schema.table('care_bookings', {
  id: text().primaryKey(),
  slotId: text('slot_id').notNull(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  status: text().$type<CareBookingStatus>().notNull(),
  version: integer().notNull(),
});

export const careVisitListings = schema.table('care_visit_listings', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  reasons: text({
    enum: [
      'ALONE',
      'EMPTY_NEST',
      'LEFT_BEHIND',
      'DISABLED',
      'SEVERELY_HANDICAPPED',
      'FAMILY_PLANNING_SPECIAL',
    ],
  })
    .array()
    .notNull(),
  status: text().$type<CareVisitListingStatus>().notNull(),
  version: integer().notNull(),
  since: day('since').notNull(),
  until: day('until'),
});

export const careVisits = schema.table(
  'care_visits',
  {
    listingId: text('listing_id').notNull(),
    number: integer().notNull(),
    visitedOn: day('visited_on').notNull(),
    mode: text().$type<CareVisitMode>().notNull(),
    reached: boolean().notNull(),
    found: text(),
    done: text(),
    needs: text({ enum: ['REPAIR', 'MEAL', 'ASSESSMENT', 'ALLOWANCE', 'DOCTOR', 'OTHER'] })
      .array()
      .notNull(),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.number] })],
);

export const careRepairs = schema.table('care_repairs', {
  id: text().primaryKey(),
  residentId: text('resident_id').notNull(),
  communityCode: text('community_code').notNull(),
  item: text().notNull(),
  status: text().$type<CareRepairStatus>().notNull(),
  version: integer().notNull(),
  requestedOn: day('requested_on').notNull(),
  doneOn: day('done_on'),
  result: text(),
});

export const careCommunityDays = schema.table('care_community_days', {
  id: text().primaryKey(),
  communityCode: text('community_code').notNull(),
  kind: text().$type<CareCommunityDayKind>().notNull(),
  onDay: day('on_day').notNull(),
  services: text({
    enum: ['SHOE_REPAIR', 'HAIRCUT', 'ACUPUNCTURE', 'BLOOD_PRESSURE', 'HEALTH_ADVICE', 'SMALL_REPAIRS'],
  })
    .array()
    .notNull(),
  minAge: integer('min_age').notNull(),
  status: text().$type<CareCommunityDayStatus>().notNull(),
  version: integer().notNull(),
  visitors: integer(),
});

export type CareSlotRow = typeof careSlots.$inferSelect;
export type CareBookingRow = typeof careBookings.$inferSelect;
export type CareVisitListingRow = typeof careVisitListings.$inferSelect;
export type CareVisitRow = typeof careVisits.$inferSelect;
export type CareRepairRow = typeof careRepairs.$inferSelect;
export type CareCommunityDayRow = typeof careCommunityDays.$inferSelect;
