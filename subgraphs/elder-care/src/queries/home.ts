import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  notExists,
  or,
  sql,
} from 'drizzle-orm';
import {
  careBookings,
  careCommunityDays,
  careRepairs,
  careSlots,
  careVisitListings,
  careVisits,
} from '../tables/home.ts';

export const findSlots = statement(
  (db, ids: readonly string[]) => db.select().from(careSlots).where(anyOf(careSlots.id, ids)),
  (row) => row.id,
);

/** The slots of a centre on a city day. */
export const slotsOn = (db: Db, centreIds: readonly string[], on: LocalDate) =>
  db
    .select()
    .from(careSlots)
    .where(
      and(
        anyOf(careSlots.centreId, centreIds),
        gte(careSlots.startsAt, new Date(`${on}T00:00:00+08:00`)),
        lt(careSlots.startsAt, new Date(`${addDays(on, 1)}T00:00:00+08:00`)),
      ),
    )
    .orderBy(asc(careSlots.startsAt), asc(careSlots.id));

export const findBookings = statement(
  (db, ids: readonly string[]) => db.select().from(careBookings).where(anyOf(careBookings.id, ids)),
  (row) => row.id,
);

export const bookingsOfSlots = statement(
  (db, slotIds: readonly string[]) =>
    db
      .select()
      .from(careBookings)
      .where(and(anyOf(careBookings.slotId, slotIds), ne(careBookings.status, 'CANCELLED')))
      .orderBy(asc(careBookings.id)),
  (row) => row.slotId,
);

/** The bookings of each resident, the latest slot first. */
export const bookingsOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ ...getTableColumns(careBookings), startsAt: careSlots.startsAt, endsAt: careSlots.endsAt })
      .from(careBookings)
      .innerJoin(careSlots, eq(careSlots.id, careBookings.slotId))
      .where(anyOf(careBookings.residentId, residentIds))
      .orderBy(desc(careSlots.startsAt), desc(careBookings.id)),
  (row) => row.residentId,
);

export const findListings = statement(
  (db, ids: readonly string[]) => db.select().from(careVisitListings).where(anyOf(careVisitListings.id, ids)),
  (row) => row.id,
);

/** The entry of each resident that lasts. */
export const openListingsOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(careVisitListings)
      .where(and(anyOf(careVisitListings.residentId, residentIds), ne(careVisitListings.status, 'ENDED'))),
  (row) => row.residentId,
);

/** The visits of each entry, the latest first. */
export const visitsOf = statement(
  (db, listingIds: readonly string[]) =>
    db
      .select()
      .from(careVisits)
      .where(anyOf(careVisits.listingId, listingIds))
      .orderBy(desc(careVisits.visitedOn), desc(careVisits.number)),
  (row) => row.listingId,
);

/** Entries of a division of which nobody was reached in a month. */
export async function visitsDue(db: Db, division: string, first: LocalDate, last: LocalDate) {
  const reached = db
    .select({ one: sql`1` })
    .from(careVisits)
    .where(
      and(
        eq(careVisits.listingId, careVisitListings.id),
        eq(careVisits.reached, true),
        gte(careVisits.visitedOn, first),
        lte(careVisits.visitedOn, last),
      ),
    );
  return db
    .select()
    .from(careVisitListings)
    .where(
      and(
        liesIn(careVisitListings.communityCode, division),
        lte(careVisitListings.since, last),
        or(isNull(careVisitListings.until), gte(careVisitListings.until, first)),
        notExists(reached),
      ),
    )
    .orderBy(asc(careVisitListings.id));
}

export const findRepairs = statement(
  (db, ids: readonly string[]) => db.select().from(careRepairs).where(anyOf(careRepairs.id, ids)),
  (row) => row.id,
);

export const repairsOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(careRepairs)
      .where(anyOf(careRepairs.residentId, residentIds))
      .orderBy(desc(careRepairs.requestedOn), desc(careRepairs.id)),
  (row) => row.residentId,
);

export const findCommunityDays = statement(
  (db, ids: readonly string[]) => db.select().from(careCommunityDays).where(anyOf(careCommunityDays.id, ids)),
  (row) => row.id,
);

const daysAhead = 31;

/** Community days of each division from a day on. */
export const communityDaysOf = (db: Db, codes: readonly string[], on: LocalDate) =>
  db
    .select({ ...getTableColumns(careCommunityDays), division: requestedKey })
    .from(careCommunityDays)
    .innerJoin(requested(codes), liesIn(careCommunityDays.communityCode))
    .where(
      and(
        gte(careCommunityDays.onDay, on),
        lt(careCommunityDays.onDay, addDays(on, daysAhead)),
        inArray(careCommunityDays.status, ['ANNOUNCED', 'HELD']),
      ),
    )
    .orderBy(asc(careCommunityDays.onDay), asc(careCommunityDays.id));
