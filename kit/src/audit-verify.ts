/** Finds what was done to an audit log past the application: by whoever owns the database. */
import type postgres from 'postgres';
import { beginning, type Head, hashAt, type LoggedRow, loggedRow } from './audit-chain.ts';
import type { ExportedHead } from './audit-heads.ts';

/** Something that no honest log shows. */
export type Finding =
  /** The row, or its hash, is not what was chained. */
  | { kind: 'EDITED'; position: number; id: string }
  /** Each stands at the other's place. */
  | { kind: 'SWAPPED'; position: number; id: string; with: string }
  /** Rows from one place to another are gone. */
  | { kind: 'DELETED'; from: number; to: number; after: string | null; before: string }
  /** A signed head lies beyond the last row. */
  | { kind: 'TAIL_CUT'; from: number; to: number; signedAt: string }
  /** The chain was made anew: at the place of a signed head is another hash. */
  | { kind: 'REWRITTEN'; position: number; id: string; signedAt: string };

/** Rows that no worker has chained yet: what is done to them leaves no trace. */
export interface OpenTail {
  rows: number;
  oldestId: string | null;
  oldestAt: Date | null;
}

export interface Verdict {
  log: string;
  head: Head;
  findings: Finding[];
  openTail: OpenTail;
}

interface ChainedRow extends LoggedRow {
  position: number;
  hash: string;
}

interface Misfit {
  before: Head;
  row: ChainedRow;
}

const rowsAtOnce = 5_000;
/** Every two of them are compared. */
const mostCompared = 200;

/**
 * Walks a log from its first row. Every row is compared with the hash that stands before it, so that each one that was
 * touched is named, and not all that follow.
 * @param sql a login that may read the log
 * @param name of the log: the schema it is in
 * @param heads those that were exported of it, with a valid signature
 */
export async function verifyLog(
  sql: postgres.Sql,
  name: string,
  heads: readonly ExportedHead[],
): Promise<Verdict> {
  // One moment for everything: the log goes on being written.
  return sql.begin('ISOLATION LEVEL REPEATABLE READ READ ONLY', async (tx) => {
    const table = tx`${tx(name)}.audit_log`;
    const signed = Map.groupBy(heads, ({ position }) => position);
    const findings: Finding[] = [];
    const misfits: Misfit[] = [];
    let last: ChainedRow | undefined;
    for (;;) {
      const rows = await tx<(Omit<ChainedRow, 'position'> & { position: string })[]>`
        SELECT ${loggedRow(tx)}, chain_position AS position, chain_hash AS hash FROM ${table}
        WHERE chain_position > ${last?.position ?? 0} ORDER BY chain_position LIMIT ${rowsAtOnce}`;
      for (const { position, ...rest } of rows) {
        const row: ChainedRow = { ...rest, position: Number(position) };
        const before: Head = last ?? beginning;
        if (row.position > before.position + 1)
          // What is before it is gone: the row itself cannot be judged.
          findings.push({
            kind: 'DELETED',
            from: before.position + 1,
            to: row.position - 1,
            after: last?.id ?? null,
            before: row.id,
          });
        else if (hashAt(before, row) !== row.hash) misfits.push({ before, row });
        for (const { hash, at } of signed.get(row.position) ?? [])
          if (hash !== row.hash)
            findings.push({ kind: 'REWRITTEN', position: row.position, id: row.id, signedAt: at });
        last = row;
      }
      if (rows.length < rowsAtOnce) break;
    }
    const head: Head = last ? { position: last.position, hash: last.hash } : beginning;
    findings.push(...judged(misfits), ...cutOff(head, heads));
    const [tail] = await tx<{ rows: number; id: string | null; at: Date | null }[]>`
      SELECT count(*)::int AS rows, min(id) AS id, min(at) AS at FROM ${table} WHERE chain_position IS NULL`;
    const openTail = { rows: tail?.rows ?? 0, oldestId: tail?.id ?? null, oldestAt: tail?.at ?? null };
    return { log: name, head, findings, openTail };
  });
}

/** Rows that do not fit where they stand: two that fit at each other's place were swapped, others were edited. */
function judged(misfits: readonly Misfit[]): Finding[] {
  const fits = ({ before, row }: Misfit, other: Misfit) => hashAt(before, other.row) === row.hash;
  const compared = misfits.slice(0, mostCompared);
  return misfits.map((misfit) => {
    const { position, id } = misfit.row;
    const other = compared.find((one) => one !== misfit && fits(misfit, one));
    return other ? { kind: 'SWAPPED', position, id, with: other.row.id } : { kind: 'EDITED', position, id };
  });
}

function cutOff(head: Head, heads: readonly ExportedHead[]): Finding[] {
  const beyond = heads.filter(({ position }) => position > head.position);
  const furthest = beyond.toSorted((a, b) => b.position - a.position)[0];
  if (!furthest) return [];
  const { position, at } = furthest;
  return [{ kind: 'TAIL_CUT', from: head.position + 1, to: position, signedAt: at }];
}

/** A finding in one sentence. */
export function sentenceOf(finding: Finding): string {
  switch (finding.kind) {
    case 'EDITED':
      return `row ${finding.position} (${finding.id}) was edited`;
    case 'SWAPPED':
      return `row ${finding.position} (${finding.id}) stands at the place of ${finding.with}`;
    case 'DELETED':
      return `rows ${finding.from} to ${finding.to} were deleted, between ${finding.after ?? 'the beginning'} and ${finding.before}`;
    case 'TAIL_CUT':
      return `rows ${finding.from} to ${finding.to} were cut off; the last one was signed at ${finding.signedAt}`;
    case 'REWRITTEN':
      return `row ${finding.position} (${finding.id}) is not the one that was signed at ${finding.signedAt}: the chain was made anew`;
  }
}
