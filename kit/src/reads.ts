/** Reads of protected data: each is in the audit log before its answer leaves. */
import DataLoader from 'dataloader';
import { type AuditEntry, type AuditRow, auditLog, auditRow, type Recording } from './case-file.ts';
import type { Database } from './database.ts';
import type { ReadPurpose } from './generated/registry.ts';
import { insertMany } from './rows.ts';

/** A read of what the subject's protected data are. Who was refused has read nothing; the attempt is recorded too. */
export interface ProtectedRead extends AuditEntry {
  purpose: ReadPurpose;
  outcome?: AuditRow['outcome'];
}

/** Records a read for the viewer of the request; what was read may be answered once it resolves. */
export type RecordRead = (read: ProtectedRead) => Promise<void>;

/** All reads of one tick of a request go into the audit log in one statement, in the order in which they were made. */
export function createRecordRead(database: Database, context: Recording): RecordRead {
  const reads = new DataLoader<ProtectedRead, undefined>(
    async (made) => {
      const rows = made.map(({ outcome, ...entry }) => auditRow(context, entry, outcome));
      await database.db.execute(insertMany(auditLog, rows));
      return made.map(() => undefined);
    },
    // Two reads are two entries, also when they are alike.
    { cache: false },
  );
  return (read) => reads.load(read);
}
