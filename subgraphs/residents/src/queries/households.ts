import type { Db } from '@civil-affairs/kit/database';
import { holds } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, gte, isNull, lt, or, sql } from 'drizzle-orm';
import { alias, type PgColumn } from 'drizzle-orm/pg-core';
import {
  type HouseholdMemberRow,
  householdMembers,
  householdPlaces,
  households,
  residents,
} from '../tables.ts';

export const findHouseholds = statement((db, ids: readonly string[]) =>
  db.select().from(households).where(anyOf(households.id, ids)),
);

/** The current household of each resident. */
export const currentMemberships = statement((db, residentIds: readonly string[]) => {
  const { residentId, until, replacedAt, householdId } = householdMembers;
  return db
    .select({ membership: householdMembers, household: households })
    .from(householdMembers)
    .innerJoin(households, eq(households.id, householdId))
    .where(and(anyOf(residentId, residentIds), isNull(until), isNull(replacedAt)));
});

const applicantFirst = (relation: PgColumn) =>
  sql`array_position(ARRAY['APPLICANT','SPOUSE','MINOR_CHILD','ADULT_CHILD_STUDENT','ADULT_CHILD','PARENT','OTHER'], ${relation})`;

/** Members on a day, each with the person; the order of the relations puts the applicant first. */
export const membersOf = statement((db, householdIds: readonly string[], on: string) => {
  const { householdId, residentId, relation, since, until, replacedAt } = householdMembers;
  return db
    .select({ member: householdMembers, person: residents })
    .from(householdMembers)
    .innerJoin(residents, eq(residents.id, residentId))
    .where(and(anyOf(householdId, householdIds), holds(since, until, on), isNull(replacedAt)))
    .orderBy(applicantFirst(relation), asc(residentId));
});

/** The current household of each resident with its members on a day, as {@link membersOf} has them. */
export const householdsAround = statement((db, residentIds: readonly string[], on: string) => {
  const own = alias(householdMembers, 'own');
  const { householdId, residentId, relation, since, until, replacedAt } = householdMembers;
  return db
    .select({ membership: own, household: households, member: householdMembers, person: residents })
    .from(own)
    .innerJoin(households, eq(households.id, own.householdId))
    .leftJoin(
      householdMembers,
      and(eq(householdId, own.householdId), holds(since, until, on), isNull(replacedAt)),
    )
    .leftJoin(residents, eq(residents.id, residentId))
    .where(and(anyOf(own.residentId, residentIds), isNull(own.until), isNull(own.replacedAt)))
    .orderBy(applicantFirst(relation), asc(residentId));
});

/** Every membership of some persons that holds, the first one first. */
export const membershipsOf = statement((db, residentIds: readonly string[]) => {
  const { residentId, since, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(and(anyOf(residentId, residentIds), isNull(replacedAt)))
    .orderBy(asc(residentId), asc(since));
});

/** The memberships of a person as they were known just before an instant. */
export function membershipsKnownBefore(db: Db, person: string, at: Date): Promise<HouseholdMemberRow[]> {
  const { residentId, since, recordedAt, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(
      and(
        eq(residentId, person),
        or(isNull(recordedAt), lt(recordedAt, at)),
        or(isNull(replacedAt), gte(replacedAt, at)),
      ),
    )
    .orderBy(asc(since));
}

/** Everybody who has a membership that lasts in one of some households. */
export const openMembersOf = statement((db, householdIds: readonly string[]) => {
  const { householdId, residentId, until, replacedAt } = householdMembers;
  return db
    .select()
    .from(householdMembers)
    .where(and(anyOf(householdId, householdIds), isNull(until), isNull(replacedAt)))
    .orderBy(asc(residentId));
});

export const placesOf = statement((db, householdIds: readonly string[]) =>
  db
    .select()
    .from(householdPlaces)
    .where(anyOf(householdPlaces.householdId, householdIds))
    .orderBy(asc(householdPlaces.householdId), asc(householdPlaces.number)),
);
