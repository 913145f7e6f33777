import { type AuditRow, auditLog } from '@civil-affairs/kit/audit-log';
import type { Db } from '@civil-affairs/kit/database';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { and, arrayContains, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm';

export type AccessLogPage = Connection<AuditRow>;

/** Reads that name no purpose: of an operation, of a page, and of fields that a scope keeps closed. */
const readsWithoutPurpose = ['readResidents', 'listResidents', 'readFields'];

/** Who read persons' data or was refused, the latest first; acts on persons are in their history. */
export function readsOf(residentId: string | undefined): List<typeof auditLog> {
  const isRead = or(isNotNull(auditLog.purpose), inArray(auditLog.action, readsWithoutPurpose));
  return {
    table: auditLog,
    where: and(isRead, residentId === undefined ? undefined : isAbout(residentId)),
    order: descending(auditLog.id),
  };
}

/** Everybody whom the viewer was shown since a moment without having named a purpose. */
export function personsShownSince(db: Db, actor: string, since: string): Promise<{ id: string }[]> {
  const shown = sql<string>`unnest(coalesce(${auditLog.persons}, ARRAY[${auditLog.subjectId}]))`;
  return db
    .selectDistinct({ id: shown.as('id') })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.actor, actor),
        eq(auditLog.action, 'readResidents'),
        eq(auditLog.outcome, 'DONE'),
        sql`${auditLog.at} >= ${since}`,
      ),
    );
}

/** What the person is shown of it: a report of violence or trafficking may not warn whom it concerns. */
export function readsShownTo(residentId: string): List<typeof auditLog> {
  const concealed = 'PROTECTION_CASE' satisfies AuditRow['purpose'];
  return {
    ...readsOf(residentId),
    where: and(readsOf(residentId).where, or(isNull(auditLog.purpose), ne(auditLog.purpose, concealed))),
  };
}

function isAbout(residentId: string): SQL | undefined {
  return or(eq(auditLog.subjectId, residentId), arrayContains(auditLog.persons, [residentId]));
}

/** Reads of several persons as one of them is shown them: who else was shown is not theirs to know. */
export function asSeenBy(residentId: string, page: AccessLogPage): AccessLogPage {
  const alone = (row: AuditRow): AuditRow => ({ ...row, subjectId: residentId, persons: null });
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, node: alone(edge.node) })),
    nodes: page.nodes.map(alone),
  };
}
