import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, eq, sql } from 'drizzle-orm';
import type { ResidentMergeStatus } from '../generated/contract.ts';
import { type MergeRow, merges } from '../tables.ts';

export type MergePage = Connection<MergeRow>;

export const findMerges = statement(
  (db, ids: readonly string[]) => db.select().from(merges).where(anyOf(merges.id, ids)),
  (row) => row.id,
);

/** The merges of some records into others that are proposed or carried out: one of each at most. */
export const mergesOf = statement(
  (db, mergedIds: readonly string[]) =>
    db
      .select()
      .from(merges)
      .where(and(anyOf(merges.mergedId, mergedIds), sql`${merges.status} IN ('PROPOSED', 'MERGED')`)),
  (row) => row.mergedId,
);

/** The merges whose kept record belongs to a division, by community, the oldest first. */
export function mergesIn(division: string, status: ResidentMergeStatus | undefined): List<typeof merges> {
  return {
    table: merges,
    where: and(liesIn(merges.communityCode, division), status ? eq(merges.status, status) : undefined),
    order: ascending(merges.communityCode, merges.id),
  };
}
