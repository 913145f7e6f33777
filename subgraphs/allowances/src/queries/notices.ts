import type { LocalDate } from '@civil-affairs/kit/dates';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq } from 'drizzle-orm';
import { type NoticeRow, notices, objections } from '../tables/notices.ts';

export type NoticePage = Connection<NoticeRow>;

/** Notices by id, as far as they are public on the day. */
export const findPublicNotices = statement(
  (db, ids: readonly string[], today: LocalDate) =>
    db
      .select()
      .from(notices)
      .where(and(anyOf(notices.id, ids), isPublic(today))),
  (row) => row.id,
);

/** The notices that are public in a division on the day, the latest first. */
export function publicNotices(
  division: string,
  kind: NoticeRow['kind'] | null | undefined,
  today: LocalDate,
): List<typeof notices> {
  const { communityCode, publishedOn, id } = notices;
  return {
    table: notices,
    where: and(liesIn(communityCode, division), isPublic(today), kind ? eq(notices.kind, kind) : undefined),
    order: descending(publishedOn, id),
  };
}

function isPublic(today: LocalDate) {
  return holds(notices.publishedOn, notices.until, today);
}

/** The notices of each case, those that have ended included. */
export const noticesOfApplications = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, publishedOn, id } = notices;
    return db.select().from(notices).where(anyOf(applicationId, ids)).orderBy(asc(publishedOn), asc(id));
  },
  (row) => row.applicationId ?? '',
);

export const findObjections = statement(
  (db, ids: readonly string[]) => db.select().from(objections).where(anyOf(objections.id, ids)),
  (row) => row.id,
);

export const objectionsOfApplications = statement(
  (db, ids: readonly string[]) => {
    const { applicationId, raisedOn, id } = objections;
    return db.select().from(objections).where(anyOf(applicationId, ids)).orderBy(asc(raisedOn), asc(id));
  },
  (row) => row.applicationId,
);
