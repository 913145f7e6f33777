/** The history of cases: every act on one, with who did it and where the case stood then. */
import { asc } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import { anyOf } from './keys.ts';
import { statement } from './statements.ts';

// Unqualified on purpose: every subgraph has this table in its own schema, which its role's search_path names.
export const caseHistory = pgTable(
  'case_history',
  {
    caseId: text('case_id').notNull(),
    version: integer().notNull(),
    actedAt: timestamp('at', { withTimezone: true }).notNull(),
    actedBy: text('actor').notNull(),
    actedByRole: text('actor_role').notNull(),
    act: text().notNull(),
    status: text().notNull(),
    remark: text(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.version] })],
);

export type CaseHistoryRow = typeof caseHistory.$inferSelect;

/** The acts on each case, the first one first. */
export const historyOf = statement(
  (db, caseIds: readonly string[]) =>
    db
      .select()
      .from(caseHistory)
      .where(anyOf(caseHistory.caseId, caseIds))
      .orderBy(asc(caseHistory.caseId), asc(caseHistory.version)),
  (row) => row.caseId,
);

/** An act as the graph shows it: who acted is for those alone who may know. */
export function historyEntries(rows: readonly CaseHistoryRow[], showsActors: boolean) {
  return rows.map((row) => ({ ...row, actedBy: showsActors ? row.actedBy : null }));
}
