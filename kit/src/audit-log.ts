/** The log of what was done and read: one row of each subgraph for each act and each read of persons. */
import { bigint, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Db } from './database.ts';
import { publicError } from './errors.ts';
import type { ReadPurpose } from './generated/registry.ts';
import type { Recording } from './recording.ts';

// Unqualified on purpose: every subgraph has this table in its own schema, which its role's search_path names.
export const auditLog = pgTable('audit_log', {
  id: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  actor: text().notNull(),
  actorRole: text('actor_role').notNull(),
  action: text().notNull(),
  outcome: text({ enum: ['DONE', 'REFUSED'] }).notNull(),
  subjectId: text('subject_id').notNull(),
  /** Everybody whom a read showed, when it showed more than one; the subject is the first of them. */
  persons: text().array(),
  purpose: text().$type<ReadPurpose>(),
  caseNumber: text('case_number'),
  requestId: text('request_id').notNull(),
  details: jsonb().$type<Record<string, unknown>>().notNull(),
  /** Place in the log's chain and the hash up to it; null until the worker has chained the row. */
  chainPosition: bigint('chain_position', { mode: 'number' }),
  chainHash: text('chain_hash'),
});

export type AuditRow = typeof auditLog.$inferSelect;
export type NewAuditRow = typeof auditLog.$inferInsert;

/** What was done or read, for the audit log. Details name ids and codes, never personal data. */
export interface AuditEntry {
  action: string;
  subjectId: string;
  persons?: readonly string[] | undefined;
  purpose?: ReadPurpose | null | undefined;
  caseNumber?: string | undefined;
  details?: Record<string, unknown>;
}

const idForm = /^[\w:.-]{1,100}$/;

/** Whether a text could be the id of something; what cannot be one is not there. */
export function isIdForm(text: string): boolean {
  return idForm.test(text);
}

const caseNumberForm = /^[\p{L}\p{N}][\p{L}\p{N} _\-/.:()（）〔〕]{0,63}$/u;

/**
 * Ids and case numbers come from clients and stay for good: nobody fills the log with them, or writes lines of it.
 * @throws BAD_USER_INPUT for a case number or an id that the log does not take
 */
export function checkForms({
  subjectId,
  caseNumber,
}: {
  subjectId: string;
  caseNumber?: string | undefined;
}): void {
  if (!isIdForm(subjectId))
    throw publicError(
      'BAD_USER_INPUT',
      'An id is at most 100 letters, digits and _ : . - of the Latin script.',
    );
  if (caseNumber !== undefined && !caseNumberForm.test(caseNumber))
    throw publicError(
      'BAD_USER_INPUT',
      'caseNumber must be 1 to 64 letters, digits and _ - / . : ( ) 〔 〕.',
    );
}

/**
 * The row of an entry in the audit log, in the name of the request's viewer.
 * @throws BAD_USER_INPUT for a case number or an id that the log does not take
 */
export function auditRow(
  context: Recording,
  entry: AuditEntry,
  outcome: AuditRow['outcome'] = 'DONE',
): NewAuditRow {
  checkForms(entry);
  return {
    id: context.newId('AuditEntry'),
    at: context.clock.now(),
    actor: context.viewer?.subject ?? 'public',
    actorRole: context.viewer?.role ?? 'PUBLIC',
    action: entry.action,
    outcome,
    subjectId: entry.subjectId,
    persons: entry.persons && entry.persons.length > 1 ? [...entry.persons] : null,
    purpose: entry.purpose ?? null,
    caseNumber: entry.caseNumber ?? null,
    requestId: context.requestId,
    details: entry.details ?? {},
  };
}

/** Adds an entry to the audit log, in the caller's transaction. */
export async function writeAudit(
  db: Db,
  context: Recording,
  entry: AuditEntry,
  outcome: AuditRow['outcome'] = 'DONE',
): Promise<void> {
  await db.insert(auditLog).values(auditRow(context, entry, outcome));
}
