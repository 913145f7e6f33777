import { and, eq } from 'drizzle-orm';
import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Database, Db } from './database.ts';
import { publicError } from './errors.ts';
import { addDeliveries } from './events/outbox.ts';
import type { ReadPurpose } from './generated/registry.ts';
import { writeMessages } from './messages/messages.ts';
import type { MessageDraft } from './messages/templates.ts';
import { writePapers } from './papers/papers.ts';
import type { PaperDraft } from './papers/templates.ts';
import { keyReused, type Problem, type Result } from './problems.ts';
import type { Recording } from './recording.ts';

// Unqualified on purpose: every subgraph has these tables in its own schema, which its role's search_path names.
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

export const outbox = pgTable('outbox', {
  id: text().primaryKey(),
  at: timestamp({ withTimezone: true }).notNull(),
  type: text().notNull(),
  subjectId: text('subject_id').notNull(),
  payload: jsonb().$type<Record<string, unknown>>().notNull(),
  /** That the act made of its case; null where there is none. */
  version: integer(),
  /** When the other subgraphs were told; null while they have yet to be. */
  deliveredAt: timestamp('delivered_at', { withTimezone: true }),
});

const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actor: text().notNull(),
    key: text().notNull(),
    mutation: text().notNull(),
    digest: text().notNull(),
    answer: jsonb().$type<Result<string>>(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.actor, table.key] })],
);

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

/** Ids and case numbers come from clients and stay for good: nobody fills the log with them, or writes lines of it. */
function checkForms({ subjectId, caseNumber }: { subjectId: string; caseNumber?: string | undefined }): void {
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

/** What a command wrote: the id of its object, the entry for the audit log, the event for others and what persons are told. */
export interface Effect {
  id: string;
  audit: AuditEntry;
  event?: { type: string; payload: Record<string, unknown>; version?: number | undefined };
  messages?: readonly MessageDraft[];
  papers?: readonly PaperDraft[];
}

/**
 * The effect of a command: its audit entry and its event name ids and codes only.
 * @param version that it made of its case
 */
export function done(
  action: string,
  type: string,
  id: string,
  ids: Record<string, string | number | string[] | null>,
  caseNumber: string = id,
  warnings: Problem[] = [],
  version?: number,
): Result<Effect> {
  const audit = { action, subjectId: id, caseNumber, details: ids };
  return { ok: true, value: { id, audit, event: { type, payload: ids, version } }, warnings };
}

/** The same effect, with what persons are told of it and what is issued on paper. */
export function withWords(
  effect: Result<Effect>,
  words: Pick<Effect, 'messages' | 'papers'>,
): Result<Effect> {
  return effect.ok ? { ...effect, value: { ...effect.value, ...words } } : effect;
}

/** The effect of a command that found everything as it was to be: the audit log alone shows the request. */
export function nothingDone(
  action: string,
  id: string,
  ids: Record<string, string | number | string[] | null>,
  caseNumber: string,
  warnings: Problem[] = [],
): Result<Effect> {
  return {
    ok: true,
    value: { id, audit: { action, subjectId: id, caseNumber, details: ids } },
    warnings,
  };
}

/** One call of a mutation. */
export interface Command<Facts> {
  mutation: string;
  /** The client's idempotency key, 1 to 100 characters. */
  key: string;
  input: unknown;
  /** Object that the audit entry of a refusal names. */
  subjectId: string;
  /**
   * Gathers what the rules need from other subgraphs, for `work`. Runs before the transaction, so that no lock
   * and no connection waits for another server, and not at all when the key was answered already.
   */
  prepare?: () => Promise<Facts>;
}

/**
 * Carries out a command once: its rows, its audit entry and its event are written in one transaction, or
 * none of them. The same key with the same input gets the first answer again; with other input it is the
 * problem KEY_REUSED. A refusal leaves nothing but its own audit entry.
 * @param work loads its own rows, asks the rules and writes; problems undo whatever it wrote
 * @param onConstraint names the problem behind a violated database constraint, where two writers raced
 * @throws BAD_USER_INPUT for a key that is empty, too long or holds control characters, and for an id that is none
 */
export async function carryOut<Facts = undefined>(
  context: Recording & { database: Database },
  command: Command<Facts>,
  work: (tx: Db, facts: Facts) => Promise<Result<Effect>>,
  onConstraint: (constraint: string) => Problem | undefined = () => undefined,
): Promise<Result<string>> {
  if (!/^\P{Cc}{1,100}$/u.test(command.key))
    throw publicError('BAD_USER_INPUT', 'clientMutationKey must be 1 to 100 characters of plain text.');
  checkForms(command);
  const actor = context.viewer?.subject ?? 'public';
  // Keyed: what was sent could be found by trial from a plain hash, where all but a citizen id is known.
  const digests = context.database.sealing.digestsOf(JSON.stringify([command.mutation, command.input]));
  const [digest] = digests;
  const mine = and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.key, command.key));
  const earlierAnswer = async (db: Db): Promise<Result<string> | undefined> => {
    const [earlier] = await db.select().from(idempotencyKeys).where(mine);
    if (!earlier?.answer) return undefined;
    return digests.includes(earlier.digest) ? earlier.answer : { ok: false, problems: [keyReused()] };
  };
  const answered = await earlierAnswer(context.database.db);
  if (answered) return answered;
  const facts = (await command.prepare?.()) as Facts;
  return context.database.transaction(async (tx) => {
    const claimed = await tx
      .insert(idempotencyKeys)
      .values({ actor, key: command.key, mutation: command.mutation, digest, at: context.clock.now() })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    // Somebody else held the key until now: the insert has waited for that transaction's end.
    if (claimed.length === 0) {
      const first = await earlierAnswer(tx);
      if (!first) throw new Error('an idempotency key without an answer was committed');
      return first;
    }
    const result = await attempt(tx, (savepoint) => work(savepoint, facts), onConstraint);
    if (result.ok) {
      const { id, audit, event, messages = [], papers = [] } = result.value;
      await writeAudit(tx, context, audit);
      await writeMessages(tx, context, command.mutation, messages);
      await writePapers(tx, context, command.mutation, papers);
      if (event) {
        const written = { id: context.newId('Event'), subjectId: id, ...event };
        await tx.insert(outbox).values({ at: context.clock.now(), ...written });
        await addDeliveries(tx, written);
      }
    } else {
      const codes = result.problems.map((problem) => problem.code);
      const entry = { action: command.mutation, subjectId: command.subjectId, details: { codes } };
      await writeAudit(tx, context, entry, 'REFUSED');
    }
    const answer: Result<string> = result.ok
      ? { ok: true, value: result.value.id, ...(result.warnings?.length && { warnings: result.warnings }) }
      : result;
    await tx.update(idempotencyKeys).set({ answer }).where(mine);
    return answer;
  });
}

class Refused extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    super('refused');
    this.problems = problems;
  }
}

/** Runs the work under a savepoint, so that a refusal can be recorded after its rows are undone. */
async function attempt(
  tx: Db,
  work: (tx: Db) => Promise<Result<Effect>>,
  onConstraint: (constraint: string) => Problem | undefined,
): Promise<Result<Effect>> {
  try {
    return await tx.transaction(async (savepoint) => {
      const result = await work(savepoint);
      if (!result.ok) throw new Refused(result.problems);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problems: error.problems };
    const problem = onConstraint(violatedConstraint(error));
    if (problem) return { ok: false, problems: [problem] };
    throw error;
  }
}

function violatedConstraint(error: unknown): string {
  const cause = (error as { cause?: unknown }).cause ?? error;
  return String((cause as { constraint_name?: string }).constraint_name ?? '');
}
