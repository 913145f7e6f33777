import type { Db } from '@civil-affairs/kit/database';
import { holds } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, gte, isNull, lt, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  type HouseholdMemberRow,
  householdMembers,
  householdPlaces,
  households,
  residents,
} from '../tables.ts';
import { residentColumns } from './persons.ts';

export const findHouseholds = statement(
  (db, ids: readonly string[]) => db.select().from(households).where(anyOf(households.id, ids)),
  (row) => row.id,
);

const { householdId, residentId, relation, since, until, recordedAt, replacedAt } = householdMembers;

/** What is read of a membership that holds. */
const membershipColumns = { householdId, residentId, relation, since, until };

/** The current household of each resident. */
export const currentMemberships = statement(
  (db, residentIds: readonly string[]) => {
    return db
      .select({ membership: { residentId, householdId }, household: households })
      .from(householdMembers)
      .innerJoin(households, eq(households.id, householdId))
      .where(and(anyOf(residentId, residentIds), isNull(until), isNull(replacedAt)));
  },
  ({ membership }) => membership.residentId,
);

/** Members on a day in any order, each with the person. */
export const membersOf = statement(
  (db, householdIds: readonly string[], on: string) => {
    return db
      .select({ member: membershipColumns, person: residentColumns })
      .from(householdMembers)
      .innerJoin(residents, eq(residents.id, residentId))
      .where(and(anyOf(householdId, householdIds), holds(since, until, on), isNull(replacedAt)));
  },
  ({ member }) => member.householdId,
);

/** The current household of each resident with its members on a day, as {@link membersOf} has them. */
export const householdsAround = statement(
  (db, residentIds: readonly string[], on: string) => {
    const own = alias(householdMembers, 'own');
    return db
      .select({
        membership: { residentId: own.residentId, householdId: own.householdId },
        household: households,
        member: membershipColumns,
        person: residentColumns,
      })
      .from(own)
      .innerJoin(households, eq(households.id, own.householdId))
      .leftJoin(
        householdMembers,
        and(eq(householdId, own.householdId), holds(since, until, on), isNull(replacedAt)),
      )
      .leftJoin(residents, eq(residents.id, residentId))
      .where(and(anyOf(own.residentId, residentIds), isNull(own.until), isNull(own.replacedAt)));
  },
  ({ membership }) => membership.residentId,
);

/** Every membership of some persons that holds, the first one first. */
export const membershipsOf = statement(
  (db, residentIds: readonly string[]) => {
    return db
      .select()
      .from(householdMembers)
      .where(and(anyOf(residentId, residentIds), isNull(replacedAt)))
      .orderBy(asc(residentId), asc(since));
  },
  (row) => row.residentId,
);

/** The memberships of a person as they were known just before an instant. */
export function membershipsKnownBefore(db: Db, person: string, at: Date): Promise<HouseholdMemberRow[]> {
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
