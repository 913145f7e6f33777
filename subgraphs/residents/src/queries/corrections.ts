import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq } from 'drizzle-orm';
import type { ResidentCorrectionStatus } from '../generated/contract.ts';
import { type CorrectionRow, corrections } from '../tables.ts';

export type CorrectionPage = Connection<CorrectionRow>;

export const findCorrections = statement(
  (db, ids: readonly string[]) => db.select().from(corrections).where(anyOf(corrections.id, ids)),
  (row) => row.id,
);

/** Corrections of some persons, the latest first. */
export const correctionsOf = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select()
      .from(corrections)
      .where(anyOf(corrections.residentId, residentIds))
      .orderBy(asc(corrections.residentId), desc(corrections.id)),
  (row) => row.residentId,
);

/** The corrections in a division, by community, the oldest first. */
export function correctionsIn(
  division: string,
  status: ResidentCorrectionStatus | undefined,
): List<typeof corrections> {
  return {
    table: corrections,
    where: and(
      liesIn(corrections.communityCode, division),
      status ? eq(corrections.status, status) : undefined,
    ),
    order: ascending(corrections.communityCode, corrections.id),
  };
}
