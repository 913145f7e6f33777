/** What falls due in some days, each in the order of its id and after one of them. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Due } from '@civil-affairs/kit/schedules';
import { and, asc, between, eq, gt, isNull, sql } from 'drizzle-orm';
import { applications } from '../tables/applications.ts';
import { grants } from '../tables/grants.ts';
import { reviews } from '../tables/life.ts';
import { notices } from '../tables/notices.ts';

/** Applications whose notice had its last day from one day to another. */
export function noticesEndingIn(
  db: Db,
  from: LocalDate,
  to: LocalDate,
  after: string,
  limit: number,
): Promise<Due[]> {
  const { id, status } = applications;
  return db
    .selectDistinct({ id, on: notices.until })
    .from(applications)
    .innerJoin(notices, and(eq(notices.applicationId, id), eq(notices.kind, 'FIRST_OPINION')))
    .where(and(eq(status, 'PUBLIC_NOTICE'), between(notices.until, from, to), gt(id, after)))
    .orderBy(asc(id))
    .limit(limit);
}

/** Open reviews that are due on one of the days. */
export function reviewsDueIn(
  db: Db,
  from: LocalDate,
  to: LocalDate,
  after: string,
  limit: number,
): Promise<Due[]> {
  const { id, dueOn, doneOn } = reviews;
  return db
    .select({ id, on: dueOn })
    .from(reviews)
    .where(and(isNull(doneOn), between(dueOn, from, to), gt(id, after)))
    .orderBy(asc(id))
    .limit(limit);
}

/** Grants that had their last day from one day to another. */
export function grantsEndingIn(
  db: Db,
  from: LocalDate,
  to: LocalDate,
  after: string,
  limit: number,
): Promise<Due[]> {
  const { id, effectiveUntil } = grants;
  return db
    .select({ id, on: sql<LocalDate>`${effectiveUntil}` })
    .from(grants)
    .where(and(between(effectiveUntil, from, to), gt(id, after)))
    .orderBy(asc(id))
    .limit(limit);
}
