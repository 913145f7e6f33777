import { and, eq } from 'drizzle-orm';
import { integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { type AuditEntry, checkForms, writeAudit } from './audit-log.ts';
import type { Database, Db } from './database.ts';
import { publicError } from './errors.ts';
import { addDeliveries } from './events/outbox.ts';
import { writeMessages } from './messages/messages.ts';
import type { MessageDraft } from './messages/templates.ts';
import { writePapers } from './papers/papers.ts';
import type { PaperDraft } from './papers/templates.ts';
import { keyReused, type Problem, type Result } from './problems.ts';
import type { Recording } from './recording.ts';

// Unqualified on purpose: every subgraph has these tables in its own schema, which its role's search_path names.
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
