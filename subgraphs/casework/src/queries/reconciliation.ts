import { anyOf } from '@civil-affairs/kit/keys';
import { figures, statement } from '@civil-affairs/kit/statements';
import { asc, isNull, sql } from 'drizzle-orm';
import { reconciliationFindings, reconciliationRuns, reconciliations } from '../tables.ts';

const { query, objectId, residentId, places } = reconciliationFindings;

const most = 100;

/** The last look over all domains. */
export const lastReconciliation = statement((db) => db.select().from(reconciliations));

/** The run that was asked for and has not ended. */
export const awaitedRun = statement((db) =>
  db.select().from(reconciliationRuns).where(isNull(reconciliationRuns.ranAt)),
);

export const findRuns = statement(
  (db, ids: readonly string[]) =>
    db.select().from(reconciliationRuns).where(anyOf(reconciliationRuns.id, ids)),
  ({ id }) => id,
);

/** A reconciliation as somebody sees it: with the division in which that one has jurisdiction. */
export interface SeenReconciliation {
  ranAt: Date;
  queries: number;
  place: string;
}

const isIn = (place: string) => sql`${places} @> ARRAY[${place}]::text[]`;

export const findingsIn = figures((db, place: string) =>
  db
    .select()
    .from(reconciliationFindings)
    .where(isIn(place))
    .orderBy(asc(query), asc(objectId), asc(residentId))
    .limit(most),
);

export const countFindings = figures((db, place: string) =>
  db.select({ count: sql<number>`count(*)::int` }).from(reconciliationFindings).where(isIn(place)),
);
