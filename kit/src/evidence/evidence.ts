/** Files that people hand in for a case: what is known of one, how an act takes it up, and when one is forgotten. */
import { and, asc, count, eq, gte, isNull, sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import type { Clock } from '../clock.ts';
import type { Database, Db } from '../database.ts';
import { schemaNameOf } from '../database-setup.ts';
import { todayIn } from '../dates.ts';
import type { ReadPurpose } from '../generated/registry.ts';
import { anyOf } from '../keys.ts';
import type { Localized } from '../language.ts';
import { kitProblem, type Problem } from '../problems.ts';
import type { Sealed, SealedColumn } from '../sealed-columns.ts';
import type { SignLink } from '../signed-links.ts';
import { statement } from '../statements.ts';
import type { Viewer } from '../viewer.ts';
import type { EvidenceMediaType } from './clean.ts';

// Unqualified on purpose: every subgraph has these tables in its own schema, which its role's search_path names.
export const evidence = pgTable('evidence', {
  id: text().primaryKey(),
  kind: text().notNull(),
  mediaType: text('media_type').$type<EvidenceMediaType>().notNull(),
  size: integer().notNull(),
  sha256: text().notNull(),
  status: text({ enum: ['UNSCANNED', 'CLEAN'] }).notNull(),
  uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull(),
  uploadedBy: text('uploaded_by').notNull(),
  caseId: text('case_id'),
  linkedAt: timestamp('linked_at', { withTimezone: true }),
});

export const evidenceParts = pgTable(
  'evidence_parts',
  {
    evidenceId: text('evidence_id').notNull(),
    position: integer().notNull(),
    content: text().$type<Sealed>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.evidenceId, table.position] })],
);

export type EvidenceRow = typeof evidence.$inferSelect;

/** What a subgraph says of the files of its cases. */
export interface EvidenceRules {
  /** What a file may be handed in as: stable codes with their words. */
  kinds: Readonly<Record<string, Localized>>;
  /** What staff read them for. */
  purpose: ReadPurpose;
  /** Who may hand in files at all; which case takes one up, its acts decide. */
  mayUpload(viewer: Viewer): boolean;
}

/** The column with the bytes of the files of a subgraph, for its list of sealed columns. */
export function sealedEvidence(subgraph: string): SealedColumn {
  return {
    table: `${schemaNameOf(subgraph)}.evidence_parts`,
    column: 'content',
    key: ['evidence_id', 'position'],
    rowsAtOnce: 8,
  };
}

/** The files of each case, in the order in which they came. */
export const evidenceOf = statement(
  (db, caseIds: readonly string[]) =>
    db
      .select()
      .from(evidence)
      .where(anyOf(evidence.caseId, caseIds))
      .orderBy(asc(evidence.caseId), asc(evidence.id)),
  (row) => row.caseId ?? '',
);

/** Whoever has handed in a file has so long to name it in an act. */
const hoursToLink = 24;
const mostInAnAct = 20;
/** Files of one person that no act has named yet. */
const mostUnlinked = 100;

function oldestLinkable(clock: Clock): Date {
  return new Date(clock.now().getTime() - hoursToLink * 3_600_000);
}

interface Linking {
  viewer: Viewer | null;
  clock: Clock;
}

/**
 * Gives files to a case, in the transaction of the act that names them: each was handed in by who acts, not long ago, and
 * belongs to no case yet. Of two acts that name one at the same time, one gets it.
 */
export async function linkEvidence(
  tx: Db,
  { viewer, clock }: Linking,
  caseId: string,
  ids: readonly string[],
): Promise<Problem[]> {
  const path = ['evidenceIds'];
  const named = [...new Set(ids)].toSorted();
  if (named.length === 0) return [];
  if (named.length > mostInAnAct) return [kitProblem('EVIDENCE_TOO_MANY', { path }, { most: mostInAnAct })];
  const linked = await tx
    .update(evidence)
    .set({ caseId, linkedAt: clock.now() })
    .where(
      and(
        anyOf(evidence.id, named),
        eq(evidence.uploadedBy, viewer?.subject ?? ''),
        isNull(evidence.caseId),
        gte(evidence.uploadedAt, oldestLinkable(clock)),
      ),
    )
    .returning({ id: evidence.id });
  const taken = new Set(linked.map(({ id }) => id));
  return ids.flatMap((id, n) =>
    taken.has(id) ? [] : [kitProblem('EVIDENCE_NOT_USABLE', { path: [...path, n] })],
  );
}

/** Whether somebody has handed in so much, and named it in no act, that nothing more is taken. */
export async function hasTooMuchUnlinked(db: Db, { viewer }: Pick<Linking, 'viewer'>): Promise<boolean> {
  const [row] = await db
    .select({ files: count() })
    .from(evidence)
    .where(and(eq(evidence.uploadedBy, viewer?.subject ?? ''), isNull(evidence.caseId)));
  return (row?.files ?? 0) >= mostUnlinked;
}

/** Takes out the files that no act has named in time. */
export async function pruneEvidence(database: Database, clock: Clock): Promise<number> {
  const before = oldestLinkable(clock).toISOString();
  const [row] = await database.db.execute<{ pruned: number }>(
    sql`SELECT prune_evidence(${before}::timestamptz) AS pruned`,
  );
  return row?.pruned ?? 0;
}

/** The path under which the gateway answers with a file. */
export function evidencePath(subgraph: string, id: string): string {
  return `/evidence/${subgraph}/${id}`;
}

interface Showing {
  viewer: Viewer | null;
  signLink: SignLink;
}

/**
 * How the graph shows the files of a subgraph.
 * @param subgraph its name
 */
export function evidenceResolvers(subgraph: string, kinds: EvidenceRules['kinds']) {
  return {
    link: ({ id }: EvidenceRow, _: unknown, { viewer, signLink }: Showing) =>
      viewer && signLink(evidencePath(subgraph, id), viewer),
    label({ kind }: EvidenceRow) {
      const label = kinds[kind];
      if (!label) throw new Error(`the kind ${kind} of evidence has no words`);
      return label;
    },
    uploadedOn: ({ uploadedAt }: EvidenceRow) => todayIn(uploadedAt),
  };
}
