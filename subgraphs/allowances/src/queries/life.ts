/** Reads of what happens to a grant after its decision. */

import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { figures, statement } from '@civil-affairs/kit/statements';
import { and, asc, between, eq, gt, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { grantMembers, grants } from '../tables/grants.ts';
import {
  grantChanges,
  hearings,
  householdChecks,
  jobOffers,
  type RecheckRow,
  type ReviewRow,
  rechecks,
  reviewDays,
  reviews,
  unreportedChanges,
} from '../tables/life.ts';

export type ReviewPage = Connection<ReviewRow>;
export type RecheckPage = Connection<RecheckRow>;

export const findReviews = statement(
  (db, ids: readonly string[]) => db.select().from(reviews).where(anyOf(reviews.id, ids)),
  (row) => row.id,
);

/** All reviews of each grant, the earliest first. */
export const reviewsOf = statement(
  (db, grantIds: readonly string[]) =>
    db
      .select()
      .from(reviews)
      .where(anyOf(reviews.grantId, grantIds))
      .orderBy(asc(reviews.dueOn), asc(reviews.id)),
  (row) => row.grantId,
);

/** The first and the last day on which a review is due; null for no bound. */
interface DueDays {
  from: LocalDate | null;
  until: LocalDate | null;
}

/**
 * The open reviews of the grants of a division that run on their day, the earliest first.
 * @param division a city, a street or a community: each has an index
 */
export function openReviews(division: string, { from, until }: DueDays): List<typeof reviews> {
  const { dueOn, id, heldIn } = reviews;
  return {
    table: reviews,
    where: and(
      eq(sql`left(${heldIn}, ${sql.raw(String(division.length))})`, division),
      from === null ? undefined : gte(dueOn, from),
      until === null ? undefined : lte(dueOn, until),
    ),
    order: ascending(dueOn, id),
  };
}

const reviewsDue = statement((db, division: string, from: string, until: string) =>
  db
    .select({ total: sql<number>`coalesce(sum(${reviewDays.reviews}), 0)::int` })
    .from(reviewDays)
    .where(and(eq(reviewDays.place, division), between(reviewDays.dueOn, from, until))),
);

/** How many {@link openReviews} there are, as it is kept by day. */
export async function countOpenReviews(db: Db, division: string, { from, until }: DueDays): Promise<number> {
  const [row] = await reviewsDue(db, division, from ?? '-infinity', until ?? 'infinity');
  return row?.total ?? 0;
}

export const findChanges = statement(
  (db, ids: readonly string[]) => db.select().from(grantChanges).where(anyOf(grantChanges.id, ids)),
  (row) => row.id,
);

/** All changes of each grant, the earliest first. */
export const changesOf = statement(
  (db, grantIds: readonly string[]) =>
    db.select().from(grantChanges).where(anyOf(grantChanges.grantId, grantIds)).orderBy(asc(grantChanges.id)),
  (row) => row.grantId,
);

export const findHearings = statement(
  (db, ids: readonly string[]) => db.select().from(hearings).where(anyOf(hearings.id, ids)),
  (row) => row.id,
);

export const hearingsOf = statement(
  (db, changeIds: readonly string[]) => db.select().from(hearings).where(anyOf(hearings.changeId, changeIds)),
  (row) => row.changeId,
);

export const findJobOffers = statement(
  (db, ids: readonly string[]) => db.select().from(jobOffers).where(anyOf(jobOffers.id, ids)),
  (row) => row.id,
);

/** Jobs that were offered to the persons of each grant, the earliest first. */
export const jobOffersOf = statement(
  (db, grantIds: readonly string[]) =>
    db
      .select()
      .from(jobOffers)
      .where(anyOf(jobOffers.grantId, grantIds))
      .orderBy(asc(jobOffers.offeredOn), asc(jobOffers.id)),
  (row) => row.grantId,
);

export const findUnreportedChanges = statement(
  (db, ids: readonly string[]) => db.select().from(unreportedChanges).where(anyOf(unreportedChanges.id, ids)),
  (row) => row.id,
);

/** Changes that each grant's household kept silent, the earliest found first. */
export const unreportedChangesOf = statement(
  (db, grantIds: readonly string[]) =>
    db
      .select()
      .from(unreportedChanges)
      .where(anyOf(unreportedChanges.grantId, grantIds))
      .orderBy(asc(unreportedChanges.foundOn), asc(unreportedChanges.id)),
  (row) => row.grantId,
);

export const findRechecks = statement(
  (db, ids: readonly string[]) => db.select().from(rechecks).where(anyOf(rechecks.id, ids)),
  (row) => row.id,
);

/** All re-checks of each grant, in the order in which they were opened. */
export const rechecksOf = statement(
  (db, grantIds: readonly string[]) =>
    db
      .select()
      .from(rechecks)
      .where(anyOf(rechecks.grantId, grantIds))
      .orderBy(asc(rechecks.openedOn), asc(rechecks.id)),
  (row) => row.grantId,
);

/** The re-checks of a person's death, by grant. */
export function deathRechecksOf(db: Db, residentId: string): Promise<RecheckRow[]> {
  return db
    .select()
    .from(rechecks)
    .where(and(eq(rechecks.residentId, residentId), eq(rechecks.cause, 'DEATH')))
    .orderBy(asc(rechecks.grantId));
}

/** The grants in which a person is counted on a day or after it. */
export async function grantsCounting(db: Db, residentId: string, from: LocalDate): Promise<string[]> {
  const { grantId, until } = grantMembers;
  const rows = await db
    .selectDistinct({ grantId })
    .from(grantMembers)
    .where(and(eq(grantMembers.residentId, residentId), or(isNull(until), gte(until, from))))
    .orderBy(asc(grantId));
  return rows.map((row) => row.grantId);
}

/** A grant that runs, with everybody who is counted in it: for what a register tells of some of them. */
export interface ConcernedGrant {
  grantId: string;
  householdId: string;
  communityCode: string;
  memberIds: string[];
}

/** The grants that run on a day in which somebody of these is counted, or that are of one of these households. */
export async function grantsConcerned(
  db: Db,
  residentIds: readonly string[],
  householdIds: readonly string[],
  today: LocalDate,
): Promise<ConcernedGrant[]> {
  const { grantId, residentId, until } = grantMembers;
  const counted = or(isNull(until), gte(until, today));
  const ids = db
    .select({ grantId })
    .from(grantMembers)
    .where(and(anyOf(residentId, residentIds), counted));
  return db
    .select({
      grantId: grants.id,
      householdId: grants.householdId,
      communityCode: grants.communityCode,
      memberIds: sql<string[]>`array_agg(DISTINCT ${residentId})`,
    })
    .from(grants)
    .innerJoin(grantMembers, and(eq(grantId, grants.id), counted))
    .where(
      and(
        or(inArray(grants.id, ids), anyOf(grants.householdId, householdIds)),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    )
    .groupBy(grants.id)
    .orderBy(asc(grants.id));
}

/** The re-checks of a division for which a condition holds, in the order in which they were opened. */
function rechecksIn(division: string, ...conditions: (SQL | undefined)[]): List<typeof rechecks> {
  const { openedOn, id, grantId } = rechecks;
  return {
    table: rechecks,
    join: { table: grants, on: eq(grants.id, grantId) },
    where: and(liesIn(grants.communityCode, division), ...conditions),
    order: ascending(openedOn, id),
  };
}

export function openRechecks(division: string, cause: RecheckRow['cause'] | null): List<typeof rechecks> {
  return rechecksIn(
    division,
    isNull(rechecks.settledOn),
    cause === null ? undefined : eq(rechecks.cause, cause),
  );
}

/**
 * Deaths after which the person is counted on beyond the month of death. What was recorded about their settlement is
 * not looked at: the rows that are paid by are.
 */
export function unsettledDeaths(db: Db, division: string): List<typeof rechecks> {
  const { grantId, residentId, until } = grantMembers;
  const lastDay = sql`(date_trunc('month', ${rechecks.happenedOn}::timestamp) + interval '1 month - 1 day')::date`;
  const stillCounted = db
    .select({ one: sql`1` })
    .from(grantMembers)
    .where(
      and(
        eq(grantId, rechecks.grantId),
        eq(residentId, rechecks.residentId),
        sql`least(${until}, ${grants.effectiveUntil}) > ${lastDay} IS NOT FALSE`,
      ),
    );
  return rechecksIn(division, eq(rechecks.cause, 'DEATH'), sql`EXISTS ${stillCounted}`);
}

export const findHouseholdChecks = statement(
  (db, ids: readonly string[]) => db.select().from(householdChecks).where(anyOf(householdChecks.id, ids)),
  (row) => row.id,
);

/** Everybody who is counted in a running grant of a division, in the order of their ids. */
export const countedIn = figures((db, division: string, today: LocalDate) => {
  const { grantId, residentId, since, until } = grantMembers;
  return db
    .select({ grantId, residentId, since })
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(and(liesIn(grants.communityCode, division), or(isNull(until), gt(until, today))))
    .orderBy(asc(residentId), asc(since));
});
