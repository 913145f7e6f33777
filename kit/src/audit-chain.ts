/**
 * The chain over an audit log. Each row gets a place and a hash of itself and of the row before, after its own
 * transaction: in it, all writers would stand in one line.
 */
import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { type HeadSeal, sealedHead, writeHead } from './audit-heads.ts';
import type { Database } from './database.ts';
import { log } from './log.ts';
import { repeat } from './repeat.ts';

/** Where a chain ends: its last place, and the hash up to it. */
export interface Head {
  position: number;
  hash: string;
}

/** Before the first row. */
export const beginning: Head = { position: 0, hash: '' };

/** A row as it is hashed: texts as the database writes them, so that worker and verifier see the same. */
export interface LoggedRow {
  id: string;
  /** A list in JSON: the driver would take one of the database apart letter by letter. */
  columns: string;
}

/**
 * What of a row is hashed; both the worker and the verifier read it so. What is null was hashed as the word NULL from the
 * first chain on, since the driver makes no difference in a list.
 */
export function loggedRow(sql: postgres.Sql | postgres.TransactionSql): postgres.Fragment {
  return sql`id, to_json(ARRAY[to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, actor_role, action,
    outcome, subject_id, coalesce(persons::text, 'NULL'), coalesce(purpose, 'NULL'), coalesce(case_number, 'NULL'),
    request_id, details::text])::text AS columns`;
}

/** The hash of a row at its place: SHA-256 over the hash before it, the place and every column, as one list in JSON. */
export function hashAt({ position, hash }: Head, { id, columns }: LoggedRow): string {
  return createHash('sha256')
    .update(`${JSON.stringify([hash, position + 1, id]).slice(0, -1)},${columns.slice(1)}`)
    .digest('base64url');
}

const rowsAtOnce = 1_000;
/** The advisory lock under which one of several instances chains the log of a schema. */
export function chainLock(sql: postgres.Sql | postgres.TransactionSql): postgres.Fragment {
  return sql`222402, hashtext(current_schema())`;
}

/**
 * Chains the rows that were committed and have no place yet, in one transaction.
 * @returns how many; undefined when another instance is at it
 */
export async function chainRows(sql: postgres.Sql): Promise<number | undefined> {
  return sql.begin(async (tx) => {
    const [lock] = await tx`SELECT pg_try_advisory_xact_lock(${chainLock(tx)}) AS held`;
    return lock?.held ? chainNext(tx) : undefined;
  });
}

/**
 * Chains everything that is committed by now. Another instance is waited for: it may have looked before the last rows
 * came, or have been killed, and what it held is free only once the server has seen it go.
 */
export async function chainRest(sql: postgres.Sql): Promise<void> {
  let chained: number;
  do
    chained = await sql.begin(async (tx) => {
      await tx`SELECT pg_advisory_xact_lock(${chainLock(tx)})`;
      return chainNext(tx);
    });
  while (chained === rowsAtOnce);
}

/** For whoever holds the lock. */
async function chainNext(tx: postgres.TransactionSql): Promise<number> {
  const rows = await tx<LoggedRow[]>`
    SELECT ${loggedRow(tx)} FROM audit_log WHERE chain_position IS NULL ORDER BY id LIMIT ${rowsAtOnce}`;
  if (rows.length === 0) return 0;
  let head = await headOf(tx);
  const chained = rows.map((row) => {
    head = { position: head.position + 1, hash: hashAt(head, row) };
    return { id: row.id, ...head };
  });
  await tx`
    UPDATE audit_log SET chain_position = chained.position, chain_hash = chained.hash
    FROM json_to_recordset(${JSON.stringify(chained)}::text::json) AS chained (id text, position bigint, hash text)
    WHERE audit_log.id = chained.id`;
  return rows.length;
}

/** Where the log's chain ends now. */
export async function headOf(sql: postgres.Sql | postgres.TransactionSql): Promise<Head> {
  const [last] = await sql<{ position: string; hash: string }[]>`
    SELECT chain_position AS position, chain_hash AS hash FROM audit_log
    WHERE chain_position IS NOT NULL ORDER BY chain_position DESC LIMIT 1`;
  return last ? { position: Number(last.position), hash: last.hash } : beginning;
}

const chainEvery = 1_000;
const exportEvery = 60_000;

/** A worker that chains a log. */
export interface AuditChain {
  /** Chains what is committed by now, whoever else is at it, and exports where the chain ends. */
  stop(): Promise<void>;
}

/**
 * Chains a log once a second, and exports the signed head once a minute. Several instances may do so: one of them chains.
 * @param name of the log: the schema it is in
 */
export function startAuditChain(name: string, { sql }: Pick<Database, 'sql'>, seal: HeadSeal): AuditChain {
  let exported: string | undefined;

  async function chainNew(): Promise<void> {
    while ((await chainRows(sql)) === rowsAtOnce);
  }

  async function exportHead(): Promise<void> {
    const head = await headOf(sql);
    if (head.position === 0 || head.hash === exported) return;
    await writeHead(seal, sealedHead(seal.secret, { log: name, ...head, at: new Date().toISOString() }));
    exported = head.hash;
  }

  const failed = (error: unknown) =>
    log.error({ log: name, err: error }, 'the audit log could not be chained; it is tried again');
  const works = [repeat(chainEvery, chainNew, failed), repeat(exportEvery, exportHead, failed)];
  return {
    async stop() {
      await Promise.all(works.map((work) => work.stop()));
      await chainRest(sql).catch(failed);
      await exportHead().catch(failed);
    },
  };
}
