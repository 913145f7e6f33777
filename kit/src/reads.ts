/** Reads of protected data: each is in the audit log before its answer leaves. */
import { type AuditEntry, type AuditRow, auditLog, auditRow, type NewAuditRow } from './audit-log.ts';
import type { Database } from './database.ts';
import type { ReadPurpose } from './generated/registry.ts';
import { groupWrites } from './grouped-writes.ts';
import { lanesOf } from './lanes.ts';
import type { Recording } from './recording.ts';
import { insertionOf, insertMany } from './rows.ts';

/** A read of what the subject's protected data are. Who was refused has read nothing; the attempt is recorded too. */
export interface ProtectedRead extends AuditEntry {
  /** Null where an operation does not say what it reads persons for. */
  purpose: ReadPurpose | null;
  outcome?: AuditRow['outcome'];
}

/**
 * Records a read for the viewer of the request. Once it resolves, what was read may be answered, or is held until the
 * row is written.
 */
export type RecordRead = (read: ProtectedRead) => Promise<void>;

const longestWait = 5;
const writers = new WeakMap<Database, (row: NewAuditRow) => Promise<void>>();

/** The reads of all requests go into a log by one way, so that a busy city costs few statements. */
function writerInto(database: Database): (row: NewAuditRow) => Promise<void> {
  const known = writers.get(database);
  if (known) return known;
  const { db } = database;
  const own = lanesOf(db)?.additions;
  const add = own
    ? (rows: NewAuditRow[]) => {
        const { text, values } = insertionOf(auditLog, rows);
        return own.add(text, values);
      }
    : (rows: NewAuditRow[]) => db.execute(insertMany(auditLog, rows));
  const write = groupWrites<NewAuditRow>(add, longestWait);
  writers.set(database, write);
  return write;
}

/**
 * All reads of one tick go into the audit log in one statement, in the order in which they were made.
 * @throws BAD_USER_INPUT for a case number or an id that the log does not take
 */
export function createRecordRead(database: Database, context: Recording): RecordRead {
  return async ({ outcome, ...entry }) => {
    const written = writerInto(database)(auditRow(context, entry, outcome));
    if (context.answerAfter) context.answerAfter(written);
    else await written;
  };
}
