import type { Db } from '@civil-affairs/kit/database';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, count, desc, eq, inArray, ne, notExists, notInArray, sql } from 'drizzle-orm';
import { careFindings, careInspections, careStarGrades } from '../tables/inspections.ts';
import { careAdmissions, careServiceAgreements } from '../tables/stays.ts';
import { beds, careInstitutions } from '../tables.ts';
import { notBegun } from './stays.ts';

export const starGradesOf = statement(
  (db, institutionIds: readonly string[]) =>
    db
      .select()
      .from(careStarGrades)
      .where(anyOf(careStarGrades.institutionId, institutionIds))
      .orderBy(desc(careStarGrades.awardedOn)),
  (row) => row.institutionId,
);

export const findInspections = statement(
  (db, ids: readonly string[]) => db.select().from(careInspections).where(anyOf(careInspections.id, ids)),
  (row) => row.id,
);

/** The inspections of each institution, the latest first. */
export const inspectionsOf = statement(
  (db, institutionIds: readonly string[]) => {
    const { institutionId, plannedFor, id } = careInspections;
    return db
      .select()
      .from(careInspections)
      .where(anyOf(institutionId, institutionIds))
      .orderBy(desc(plannedFor), desc(id));
  },
  (row) => row.institutionId,
);

export const findFindings = statement(
  (db, ids: readonly string[]) => db.select().from(careFindings).where(anyOf(careFindings.id, ids)),
  (row) => row.id,
);

export const findingsOf = statement(
  (db, inspectionIds: readonly string[]) =>
    db
      .select()
      .from(careFindings)
      .where(anyOf(careFindings.inspectionId, inspectionIds))
      .orderBy(asc(careFindings.inspectionId), asc(careFindings.id)),
  (row) => row.inspectionId,
);

/** Findings of each institution that are not closed. */
export const openFindingsOf = statement(
  (db, institutionIds: readonly string[]) =>
    db
      .select()
      .from(careFindings)
      .where(and(anyOf(careFindings.institutionId, institutionIds), ne(careFindings.status, 'CLOSED')))
      .orderBy(asc(careFindings.dueOn), asc(careFindings.id)),
  (row) => row.institutionId,
);

/** Stays of each institution that have not ended. */
export const openStaysOf = statement(
  (db, institutionIds: readonly string[]) =>
    db
      .select()
      .from(careAdmissions)
      .where(
        and(
          anyOf(careAdmissions.institutionId, institutionIds),
          notInArray(careAdmissions.status, ['ENDED', 'CANCELLED']),
        ),
      )
      .orderBy(asc(careAdmissions.since), asc(careAdmissions.id)),
  (row) => row.institutionId,
);

/** What each institution has not returned of what was paid in advance, and its first elder's first day. */
export const houseSumsOf = statement(
  (db, institutionIds: readonly string[]) =>
    db
      .select({
        institutionId: careAdmissions.institutionId,
        prepaidRestFen:
          sql<number>`coalesce(sum(${careServiceAgreements.prepaidRestFen}), 0)::bigint`.mapWith(Number),
        firstElderOn: sql<string | null>`min(${careAdmissions.since})::text`,
      })
      .from(careAdmissions)
      .leftJoin(careServiceAgreements, eq(careServiceAgreements.admissionId, careAdmissions.id))
      .where(
        and(
          anyOf(careAdmissions.institutionId, institutionIds),
          notInArray(careAdmissions.status, [...notBegun]),
        ),
      )
      .groupBy(careAdmissions.institutionId),
  (row) => row.institutionId,
);

/** How many places of an institution are or will be in service. */
export async function countPlaces(db: Db, institutionId: string): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(beds)
    .where(
      and(
        eq(beds.institutionId, institutionId),
        sql`${beds.inServiceUntil} IS NULL`,
        notInArray(beds.type, ['FAMILY_BED', 'DAY_PLACE']),
      ),
    );
  return row?.total ?? 0;
}

/** Open institutions of a division without a recorded inspection in a year. */
export function inspectionsDue(db: Db, division: string, year: number, today: string) {
  const inspected = db
    .select({ one: sql`1` })
    .from(careInspections)
    .where(
      and(
        eq(careInspections.institutionId, careInstitutions.id),
        inArray(careInspections.status, ['RECORDED', 'CLOSED']),
        sql`${careInspections.carriedOutOn} BETWEEN ${`${year}-01-01`} AND ${`${year}-12-31`}`,
      ),
    );
  return db
    .select()
    .from(careInstitutions)
    .where(
      and(
        liesIn(careInstitutions.communityCode, division),
        holds(careInstitutions.openedOn, careInstitutions.closedOn, today),
        notInArray(careInstitutions.status, ['REGISTERED', 'CLOSED']),
        notExists(inspected),
      ),
    )
    .orderBy(asc(careInstitutions.communityCode), asc(careInstitutions.id));
}
