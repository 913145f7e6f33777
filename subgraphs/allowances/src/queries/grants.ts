import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import type { Connection } from '@civil-affairs/kit/pages';
import { holds } from '@civil-affairs/kit/places';
import { and, asc, desc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  type GrantRow,
  grantMembers,
  grants,
  grantTerms,
  type MemberRow,
  type TermRow,
} from '../tables/grants.ts';

export interface HouseholdReference {
  id: string;
  communityCode?: string;
}

/** Only these grants of a household; all of them when null. */
export type OnlyGrants = readonly string[] | null;

/** A household as far as the viewer may see its grants. */
export interface HouseholdView {
  id: string;
  only: OnlyGrants;
}

/** A grant with the term that holds today: the last one once it has ended, the first one before it begins. */
export type Grant = GrantRow & { term: TermRow };
export type GrantPage = Connection<Grant>;

export function findGrants(db: Db, ids: readonly string[], today: LocalDate): Promise<Grant[]> {
  return grantsWhere(db, today, anyOf(grants.id, ids));
}

/** Every grant of each household, the latest first; a household has a handful in its life. */
export function grantsOfHouseholds(db: Db, ids: readonly string[], today: LocalDate): Promise<Grant[]> {
  return grantsWhere(db, today, anyOf(grants.householdId, ids));
}

async function grantsWhere(db: Db, today: LocalDate, condition: SQL): Promise<Grant[]> {
  const rows = await db
    .select()
    .from(grants)
    .innerJoinLateral(termOn(db, today), sql`true`)
    .where(condition)
    .orderBy(desc(grants.effectiveFrom), desc(grants.id));
  return rows.map(({ grants: grant, term }) => ({ ...grant, term }));
}

function termOn(db: Db, today: LocalDate) {
  const { grantId, since } = grantTerms;
  return db
    .select()
    .from(grantTerms)
    .where(and(eq(grantId, grants.id), lte(since, sql`greatest(${today}::date, ${grants.effectiveFrom})`)))
    .orderBy(desc(since))
    .limit(1)
    .as('term');
}

/** A grant as one of its persons has it. */
export interface CountedGrant {
  residentId: string;
  since: LocalDate;
  grant: Grant;
}

/** The running grant in which each resident is counted today. */
export async function countedGrants(
  db: Db,
  residentIds: readonly string[],
  today: LocalDate,
): Promise<CountedGrant[]> {
  const { grantId, residentId, since, until } = grantMembers;
  const rows = await db
    .select()
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .innerJoinLateral(termOn(db, today), sql`true`)
    .where(
      and(
        anyOf(residentId, residentIds),
        holds(since, until, today),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    )
    .orderBy(asc(since));
  return rows.map(({ grant_members: member, grants: grant, term }) => ({
    residentId: member.residentId,
    since: member.since,
    grant: { ...grant, term },
  }));
}

export interface OwnGrant {
  residentId: string;
  grantId: string;
  householdId: string;
}

/** The grants in which each resident is counted or was until their end; not those that the resident left. */
export function ownGrants(db: Db, residentIds: readonly string[], today: LocalDate): Promise<OwnGrant[]> {
  const { grantId, residentId, until } = grantMembers;
  return db
    .select({ residentId, grantId, householdId: grants.householdId })
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(
      and(
        anyOf(residentId, residentIds),
        or(isNull(until), sql`${until} >= least(${grants.effectiveUntil}, ${today}::date)`),
      ),
    );
}

export function membersOf(db: Db, grantIds: readonly string[]): Promise<MemberRow[]> {
  const { grantId, residentId, since } = grantMembers;
  return db.select().from(grantMembers).where(anyOf(grantId, grantIds)).orderBy(asc(since), asc(residentId));
}

export function termsOf(db: Db, grantIds: readonly string[]): Promise<TermRow[]> {
  return db
    .select()
    .from(grantTerms)
    .where(anyOf(grantTerms.grantId, grantIds))
    .orderBy(asc(grantTerms.since));
}

/** Support that a household or a person has, or will have. */
export interface CurrentGrant {
  grantId: string;
  householdId: string;
  category: GrantRow['category'];
}

/** The grants of each resident that have not ended, those that begin later included. */
export function currentGrantsOf(
  db: Db,
  residentIds: readonly string[],
  today: LocalDate,
): Promise<(CurrentGrant & { residentId: string })[]> {
  const { grantId, residentId, until } = grantMembers;
  return db
    .select({ residentId, grantId, householdId: grants.householdId, category: grants.category })
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(
      and(
        anyOf(residentId, residentIds),
        or(isNull(until), gte(until, today)),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    );
}

/** The grants of a household that have not ended, those that begin later included. */
export function currentGrantsOfHousehold(
  db: Db,
  householdId: string,
  today: LocalDate,
): Promise<CurrentGrant[]> {
  return db
    .select({ grantId: grants.id, householdId: grants.householdId, category: grants.category })
    .from(grants)
    .where(
      and(
        eq(grants.householdId, householdId),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    );
}
