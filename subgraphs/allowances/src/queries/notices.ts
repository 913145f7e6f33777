import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { type Connection, connection, type PageRequest } from '@civil-affairs/kit/pages';
import { holds, liesIn } from '@civil-affairs/kit/places';
import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { type NoticeRow, notices, type ObjectionRow, objections } from '../tables/notices.ts';

export type NoticePage = Connection<NoticeRow>;

/** Notices by id, as far as they are public on the day. */
export function findPublicNotices(db: Db, ids: readonly string[], today: LocalDate): Promise<NoticeRow[]> {
  return db
    .select()
    .from(notices)
    .where(and(anyOf(notices.id, ids), isPublic(today)));
}

/** A page of the notices that are public in a place on the day, the latest first. */
export async function publicNoticePage(
  db: Db,
  division: string,
  kind: NoticeRow['kind'] | null | undefined,
  today: LocalDate,
  page: PageRequest,
): Promise<NoticePage> {
  const { communityCode, publishedOn, id } = notices;
  const shown = and(
    liesIn(communityCode, division),
    isPublic(today),
    kind ? eq(notices.kind, kind) : undefined,
  );
  const { after } = page;
  const rows = await db
    .select()
    .from(notices)
    .where(and(shown, after ? sql`(${publishedOn}, ${id}) < (${after[0]}::date, ${after[1]})` : undefined))
    .orderBy(desc(publishedOn), desc(id))
    .limit(page.size + 1);
  const total = async () => (await db.select({ n: count() }).from(notices).where(shown))[0]?.n ?? 0;
  return connection(rows, page, (row) => [row.publishedOn, row.id], total);
}

function isPublic(today: LocalDate) {
  return holds(notices.publishedOn, notices.until, today);
}

/** The notices of each case, those that have ended included. */
export function noticesOfApplications(db: Db, ids: readonly string[]): Promise<NoticeRow[]> {
  const { applicationId, publishedOn, id } = notices;
  return db.select().from(notices).where(anyOf(applicationId, ids)).orderBy(asc(publishedOn), asc(id));
}

export function findObjections(db: Db, ids: readonly string[]): Promise<ObjectionRow[]> {
  return db.select().from(objections).where(anyOf(objections.id, ids));
}

export function objectionsOfApplications(db: Db, ids: readonly string[]): Promise<ObjectionRow[]> {
  const { applicationId, raisedOn, id } = objections;
  return db.select().from(objections).where(anyOf(applicationId, ids)).orderBy(asc(raisedOn), asc(id));
}
