import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { CareBedType } from '../generated/contract.ts';
import { type CareWaitingEntryRow, careBedOffers, careWaitingEntries } from '../tables/waiting.ts';

export type CareWaitingPage = Connection<CareWaitingEntryRow>;

const open = ['WAITING', 'OFFERED', 'ACCEPTED'] as const;

export const findEntries = statement(
  (db, ids: readonly string[]) =>
    db.select().from(careWaitingEntries).where(anyOf(careWaitingEntries.id, ids)),
  (row) => row.id,
);

/** The open entry of each resident. */
export const openEntriesOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(careWaitingEntries)
      .where(
        and(anyOf(careWaitingEntries.residentId, residentIds), inArray(careWaitingEntries.status, [...open])),
      ),
  (row) => row.residentId,
);

export const offersOf = statement(
  (db, entryIds: readonly string[]) =>
    db
      .select()
      .from(careBedOffers)
      .where(anyOf(careBedOffers.entryId, entryIds))
      .orderBy(asc(careBedOffers.entryId), asc(careBedOffers.number)),
  (row) => row.entryId,
);

/** How many open entries for the same type of bed stand before each entry. */
export const entriesBefore = statement(
  (db, ids: readonly string[]) => {
    const other = alias(careWaitingEntries, 'other');
    const place = (row: typeof careWaitingEntries | typeof other) =>
      sql`(${row.priorityClass}, ${row.need}, ${row.completeAt}, ${row.id})`;
    return db
      .select({ id: careWaitingEntries.id, before: count() })
      .from(careWaitingEntries)
      .innerJoin(
        other,
        and(
          eq(other.bedType, careWaitingEntries.bedType),
          inArray(other.status, [...open]),
          sql`${place(other as never)} < ${place(careWaitingEntries)}`,
        ),
      )
      .where(anyOf(careWaitingEntries.id, ids))
      .groupBy(careWaitingEntries.id);
  },
  (row) => row.id,
);

/** Who waits for a bed of a type, of the communities of a division. */
export function waitingIn(division: string, bedType: CareBedType): List<typeof careWaitingEntries> {
  const { communityCode, status, priorityClass, need, id } = careWaitingEntries;
  return {
    table: careWaitingEntries,
    where: and(
      liesIn(communityCode, division),
      eq(careWaitingEntries.bedType, bedType),
      inArray(status, [...open]),
    ),
    // Ids are in the order of time, which is that of completion.
    order: ascending(priorityClass, need, id),
  };
}

/** Those who wait for an institution, in the order of the law, or of need and time alone. */
export async function waitingFor(
  db: Db,
  institutionId: string,
  bedType: CareBedType,
  byClass: boolean,
  limit?: number,
) {
  const { status, priorityClass, need, completeAt, id, institutionIds } = careWaitingEntries;
  const rows = db
    .select()
    .from(careWaitingEntries)
    .where(
      and(
        eq(careWaitingEntries.bedType, bedType),
        eq(status, 'WAITING'),
        or(sql`cardinality(${institutionIds}) = 0`, sql`${institutionId} = ANY (${institutionIds})`),
      ),
    )
    .orderBy(...(byClass ? [asc(priorityClass)] : []), asc(need), asc(completeAt), asc(id));
  return limit === undefined ? rows : rows.limit(limit);
}

/** Offers that nobody answered in time. */
export async function offersOver(db: Db, today: LocalDate, after: string, limit: number) {
  const rows = await db
    .select({ id: careBedOffers.entryId, on: careBedOffers.answerBy })
    .from(careBedOffers)
    .where(
      and(isNull(careBedOffers.answer), lt(careBedOffers.answerBy, today), gt(careBedOffers.entryId, after)),
    )
    .orderBy(asc(careBedOffers.entryId))
    .limit(limit);
  return rows.map(({ id, on }) => ({ id, on: addDays(on, 1) }));
}

/** The last offer of an entry. */
export async function lastOffer(db: Db, entryId: string) {
  const [offer] = await db
    .select()
    .from(careBedOffers)
    .where(eq(careBedOffers.entryId, entryId))
    .orderBy(desc(careBedOffers.number))
    .limit(1);
  return offer;
}
