import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { type GrantRow, grantMembers, grants, grantTerms, type TermRow } from '../tables/grants.ts';

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

export const findGrants = grantsBy(grants.id);

/** Every grant of each household, the latest first; a household has a handful in its life. */
export const grantsOfHouseholds = grantsBy(grants.householdId);

function grantsBy(column: typeof grants.id | typeof grants.householdId) {
  const find = statement((db, keys: readonly string[], today: LocalDate) =>
    db
      .select()
      .from(grants)
      .innerJoinLateral(termOn(db, today), sql`true`)
      .where(anyOf(column, keys))
      .orderBy(desc(grants.effectiveFrom), desc(grants.id)),
  );
  return async (db: Db, keys: readonly string[], today: LocalDate): Promise<Grant[]> =>
    (await find(db, keys, today)).map(({ grants: grant, term }) => ({ ...grant, term }));
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

/** The running grants in which each resident is counted today, the one since the latest day last. */
export async function countedGrants(
  db: Db,
  residentIds: readonly string[],
  today: LocalDate,
): Promise<CountedGrant[]> {
  const rows = await findCounted(db, residentIds, today);
  return rows
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .map(({ residentId, since, grant, term }) => ({ residentId, since, grant: { ...grant, term } }));
}

const findCounted = statement(
  (db, residentIds: readonly string[], today: LocalDate) => {
    const { grantId, residentId, since, until } = grantMembers;
    const term = termOn(db, today);
    return db
      .select({ residentId, since, grant: grants, term: term._.selectedFields })
      .from(grantMembers)
      .innerJoin(grants, eq(grants.id, grantId))
      .innerJoinLateral(term, sql`true`)
      .where(
        and(
          anyOf(residentId, residentIds),
          holds(since, until, today),
          or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
        ),
      );
  },
  (row) => row.residentId,
);

/** The grants in which each resident is counted or was until their end; not those that the resident left. */
export const ownGrants = statement(
  (db, residentIds: readonly string[], today: LocalDate) => {
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
  },
  (row) => row.residentId,
);

export const membersOf = statement(
  (db, grantIds: readonly string[]) => {
    const { grantId, residentId, since } = grantMembers;
    return db
      .select()
      .from(grantMembers)
      .where(anyOf(grantId, grantIds))
      .orderBy(asc(since), asc(residentId));
  },
  (row) => row.grantId,
);

export const termsOf = statement(
  (db, grantIds: readonly string[]) =>
    db.select().from(grantTerms).where(anyOf(grantTerms.grantId, grantIds)).orderBy(asc(grantTerms.since)),
  (row) => row.grantId,
);

/** Whether a grant is in its gradual exit, also where that has yet to begin: its household may apply anew. */
function isLeaving(today: LocalDate) {
  return sql<boolean>`(${grants.effectiveUntil} >= ${today}::date AND ${grants.stopReason} = 'INCOME_ABOVE_STANDARD'
    AND EXISTS (SELECT FROM allowances.grant_terms t
      WHERE t.grant_id = ${grants.id} AND t.status = 'GRADUAL_EXIT'))`;
}

/** The grants of each resident that have not ended, those that begin later included. */
export const currentGrantsOf = statement((db, residentIds: readonly string[], today: LocalDate) => {
  const { grantId, residentId, until } = grantMembers;
  return db
    .select({
      residentId,
      grantId,
      householdId: grants.householdId,
      category: grants.category,
      leaving: isLeaving(today),
    })
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(
      and(
        anyOf(residentId, residentIds),
        or(isNull(until), gte(until, today)),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    );
});

/** The grants of a household that have not ended, those that begin later included. */
export const currentGrantsOfHousehold = statement((db, householdId: string, today: LocalDate) =>
  db
    .select({
      grantId: grants.id,
      householdId: grants.householdId,
      category: grants.category,
      leaving: isLeaving(today),
    })
    .from(grants)
    .where(
      and(
        eq(grants.householdId, householdId),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    ),
);
