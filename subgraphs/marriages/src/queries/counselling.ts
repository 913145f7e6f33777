import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, gte, lt, ne } from 'drizzle-orm';
import {
  counsellingBookings,
  counsellingParties,
  counsellingSlots,
  weddingActivities,
} from '../tables/counselling.ts';

export const findCounsellingSlots = statement(
  (db, ids: readonly string[]) => db.select().from(counsellingSlots).where(anyOf(counsellingSlots.id, ids)),
  (row) => row.id,
);

export const findBookings = statement(
  (db, ids: readonly string[]) =>
    db.select().from(counsellingBookings).where(anyOf(counsellingBookings.id, ids)),
  (row) => row.id,
);

/** The bookings of hours that were not given back. */
export const bookingsOfSlots = statement(
  (db, slotIds: readonly string[]) => {
    const { slotId, status } = counsellingBookings;
    return db
      .select()
      .from(counsellingBookings)
      .where(and(anyOf(slotId, slotIds), ne(status, 'CANCELLED')));
  },
  (row) => row.slotId,
);

/** For whom each booking is. */
export const counselledBy = statement(
  (db, bookingIds: readonly string[]) =>
    db
      .select()
      .from(counsellingParties)
      .where(anyOf(counsellingParties.bookingId, bookingIds))
      .orderBy(asc(counsellingParties.residentId)),
  (row) => row.bookingId,
);

/** The bookings of each resident, newest first. */
export const counsellingOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ residentId: counsellingParties.residentId, booking: counsellingBookings })
      .from(counsellingParties)
      .innerJoin(counsellingBookings, eq(counsellingBookings.id, counsellingParties.bookingId))
      .where(anyOf(counsellingParties.residentId, residentIds))
      .orderBy(desc(counsellingBookings.id)),
  (row) => row.residentId,
);

/** The hours of an office, in order. */
export function slotsOfOffice(db: Db, officeId: string, from: Date, until: Date) {
  const { startsAt, id } = counsellingSlots;
  return db
    .select()
    .from(counsellingSlots)
    .where(and(eq(counsellingSlots.officeId, officeId), gte(startsAt, from), lt(startsAt, until)))
    .orderBy(asc(startsAt), asc(id))
    .limit(1000);
}

/** The bookings of a counsellor, in the order of their hours. */
export async function bookingsOfCounsellor(db: Db, counsellor: string, from: Date, until: Date) {
  const { startsAt } = counsellingSlots;
  const rows = await db
    .select({ booking: counsellingBookings })
    .from(counsellingSlots)
    .innerJoin(counsellingBookings, eq(counsellingBookings.slotId, counsellingSlots.id))
    .where(and(eq(counsellingSlots.counsellor, counsellor), gte(startsAt, from), lt(startsAt, until)))
    .orderBy(asc(startsAt), asc(counsellingBookings.id))
    .limit(1000);
  return rows.map(({ booking }) => booking);
}

export const findActivities = statement(
  (db, ids: readonly string[]) => db.select().from(weddingActivities).where(anyOf(weddingActivities.id, ids)),
  (row) => row.id,
);

/** The activities of a division since a day, in order. */
export function activitiesOf(db: Db, divisionCode: string, since: LocalDate) {
  const { heldOn, id } = weddingActivities;
  return db
    .select()
    .from(weddingActivities)
    .where(and(liesIn(weddingActivities.divisionCode, divisionCode), gte(heldOn, since)))
    .orderBy(asc(heldOn), asc(id))
    .limit(1000);
}
