/** Looks of staff into a file: each is in the audit log before it is answered. */
import { auditLog } from '@civil-affairs/kit/case-file';
import type { Clock } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import { newId } from '@civil-affairs/kit/ids';
import { loadOne } from '@civil-affairs/kit/loaders';
import type { RequestFacts } from '@civil-affairs/kit/viewer';
import { sql } from 'drizzle-orm';
import { insertMany } from './queries/rows.ts';

/** Writes down that the viewer reads the file of a case: once for a request, all cases of one tick in one statement. */
export type NoteRead = (applicationId: string) => Promise<unknown>;

export function createNoteRead(database: Database, clock: Clock, facts: RequestFacts): NoteRead {
  const { viewer, requestId } = facts;
  const entryOf = (id: string) => ({
    id: newId('AuditEntry'),
    at: clock.now(),
    actor: viewer?.subject ?? 'public',
    actorRole: viewer?.role ?? 'PUBLIC',
    action: 'readAllowanceFile',
    outcome: 'DONE' as const,
    subjectId: id,
    purpose: 'ALLOWANCE_CASE' as const,
    caseNumber: id,
    requestId,
    details: {},
  });
  const reads = loadOne(
    async (ids) => [
      ...(await database.db.execute<{ subject_id: string }>(
        sql`${insertMany(auditLog, ids.map(entryOf))} RETURNING subject_id`,
      )),
    ],
    (row) => row.subject_id,
  );
  return (id) => reads.load(id);
}
