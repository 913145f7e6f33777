/** Counters that many writers advance at once. Each holds its row until its transaction ends, so no number is
 * given twice and one that fails leaves no gap. */
import type { Db } from '@civil-affairs/kit/database';
import { and, eq, sql } from 'drizzle-orm';
import { certificateNumber, type NumberPrefix } from '../rules/marriage.ts';
import type { Slot } from '../rules/slots.ts';
import { type AppointmentRow, numberCounters, officeDays, slots } from '../tables.ts';

/** Takes a place in a slot; a full one violates `slot_within_capacity`. */
export async function takePlace(tx: Db, officeId: string, { startsAt, capacity }: Slot): Promise<void> {
  await tx
    .insert(slots)
    .values({ officeId, startsAt, capacity, booked: 1 })
    .onConflictDoUpdate({
      target: [slots.officeId, slots.startsAt],
      // The office may have opened or closed windows since the slot's first booking.
      set: { booked: sql`${slots.booked} + 1`, capacity },
    });
}

/** Gives an appointment's place back. */
export async function freePlace(tx: Db, { officeId, startsAt }: AppointmentRow): Promise<void> {
  await tx
    .update(slots)
    .set({ booked: sql`${slots.booked} - 1` })
    .where(and(eq(slots.officeId, officeId), eq(slots.startsAt, startsAt)));
}

/** The next number on the queue tickets of an office's day. */
export async function drawQueueNumber(tx: Db, officeId: string, onDate: string): Promise<number> {
  const [row] = await tx
    .insert(officeDays)
    .values({ officeId, onDate, lastQueueNumber: 1 })
    .onConflictDoUpdate({
      target: [officeDays.officeId, officeDays.onDate],
      set: { lastQueueNumber: sql`${officeDays.lastQueueNumber} + 1` },
    })
    .returning({ last: officeDays.lastQueueNumber });
  if (!row) throw new Error('the queue counter gave no number');
  return row.last;
}

/** The next certificate number of an authority, kind and year. */
export async function issueNumber(
  tx: Db,
  authorityCode: string,
  prefix: NumberPrefix,
  year: number,
): Promise<string> {
  const { authorityCode: authority, lastNumber } = numberCounters;
  const [row] = await tx
    .insert(numberCounters)
    .values({ authorityCode, prefix, year, lastNumber: 1 })
    .onConflictDoUpdate({
      target: [authority, numberCounters.prefix, numberCounters.year],
      set: { lastNumber: sql`${lastNumber} + 1` },
    })
    .returning({ last: lastNumber });
  if (!row) throw new Error('the certificate counter gave no number');
  return certificateNumber(prefix, authorityCode, year, row.last);
}
