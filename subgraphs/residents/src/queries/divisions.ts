import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, between, count, eq, gt, sql } from 'drizzle-orm';
import { divisions, householdCounts, peopleCounts, residents } from '../tables.ts';

export const findDivisions = statement(
  (db, codes: readonly string[]) => db.select().from(divisions).where(anyOf(divisions.code, codes)),
  (row) => row.code,
);

export const childrenOf = statement(
  (db, parents: readonly string[]) => {
    const { parentCode, code } = divisions;
    return db.select().from(divisions).where(anyOf(parentCode, parents)).orderBy(asc(code));
  },
  (row) => row.parentCode ?? '',
);

/**
 * The living residents and the elders of each community of each division. They were counted when they were written, by the
 * year of their birth; those of the last year alone are counted by days.
 * @param bornBy last birth date at which a person is 60 today
 */
export const populationOf = statement((db, codes: readonly string[], bornBy: LocalDate, year: number) => {
  const { communityCode, birthYear, residents: counted } = peopleCounts;
  const thisYear = db
    .select({ elders: count() })
    .from(residents)
    .where(
      and(
        eq(residents.communityCode, communityCode),
        eq(residents.status, sql`'LIVING'`),
        between(residents.birthDate, sql`make_date(${year}::int, 1, 1)`, sql`${bornBy}`),
      ),
    );
  const before = sql`coalesce(sum(${counted}) FILTER (WHERE ${birthYear} < ${year}), 0)`;
  return db
    .select({
      code: requestedKey,
      communityCode,
      residents: sql<number>`sum(${counted})::int`,
      elders: sql<number>`(${before} + (${thisYear}))::int`,
    })
    .from(requested(codes))
    .innerJoin(peopleCounts, liesIn(communityCode))
    .groupBy(requestedKey, communityCode);
});

/** The households of each community of each division that have a member today. */
export const householdsOf = statement(
  (db, codes: readonly string[]) => {
    const { communityCode, households: counted } = householdCounts;
    return db
      .select({ code: requestedKey, communityCode, households: counted })
      .from(requested(codes))
      .innerJoin(householdCounts, and(liesIn(communityCode), gt(counted, 0)));
  },
  (row) => row.code,
);
