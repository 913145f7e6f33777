import { type AuditRow, auditLog } from '@civil-affairs/kit/audit-log';
import { requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { and, eq, isNotNull, sql } from 'drizzle-orm';

export type ReadPage = Connection<AuditRow>;

/** In the order of the log's own index: keys are in the order of bytes, and for them it would be read from end to end. */
const requestedCase = sql`${requestedKey} COLLATE "default"`;

/** Looks into the file of each case, the newest first: the audit entries that name a purpose. */
export const readsOfCases: List<typeof auditLog> = {
  table: auditLog,
  where: and(eq(auditLog.subjectId, requestedCase), isNotNull(auditLog.purpose)),
  order: descending(auditLog.id),
};
