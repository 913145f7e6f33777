import { type AuditRow, auditLog } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { anyOf, asked, askedKey } from '@civil-affairs/kit/keys';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';

import { and, count, desc, eq, getTableColumns, isNotNull, lt, sql } from 'drizzle-orm';

export type ReadPage = Connection<AuditRow>;

/** One page of each case's reads, the newest first: the audit entries that name a purpose. */
export async function readPages(
  db: Db,
  applicationIds: readonly string[],
  { size, after }: PageRequest,
): Promise<PageRow<AuditRow>[]> {
  const page = db
    .select(getTableColumns(auditLog))
    .from(auditLog)
    .where(
      and(
        eq(auditLog.subjectId, askedKey),
        isNotNull(auditLog.purpose),
        after?.[0] ? lt(auditLog.id, after[0]) : undefined,
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(size + 1)
    .as('page');
  return db
    .select({ parent: askedKey, row: page._.selectedFields })
    .from(asked(applicationIds))
    .innerJoinLateral(page, sql`true`)
    .orderBy(desc(page.id));
}

export function countReads(db: Db, applicationIds: readonly string[]): Promise<PageTotal[]> {
  return db
    .select({ parent: auditLog.subjectId, total: count() })
    .from(auditLog)
    .where(and(anyOf(auditLog.subjectId, applicationIds), isNotNull(auditLog.purpose)))
    .groupBy(auditLog.subjectId);
}
