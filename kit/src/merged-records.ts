/**
 * What a domain does when the register has merged two records of one person, or has separated them again: whatever it has under
 * the id of the merged record stays as it is, and becomes an officer's task. Neither money nor civil status moves by itself.
 */
import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Act, ActingContext } from './acts.ts';
import { carryOut, done } from './case-file.ts';
import type { Db } from './database.ts';
import type { EventFields } from './events/catalogue.ts';
import { carried, type Reaction, reactionsOf } from './events/reactions.ts';

const merge = { keptId: 'id', mergedId: 'id', communityCode: 'code' } as const satisfies EventFields;

/** What the event of such an act names. */
interface RecordConflict {
  keptId: string;
  mergedId: string;
  communityCode: string;
  conflict: 'RECORDS_MERGED' | 'RECORDS_SEPARATED';
  clientMutationKey: string;
}

/** The act by which a domain leaves it to an officer. It writes nothing else: what there is stays as it is. */
export function recordConflictAct<Context extends ActingContext>(
  action: string,
  event: string,
): Act<Context, RecordConflict> {
  const act = (context: Context, { clientMutationKey: key, ...ids }: RecordConflict) =>
    carryOut(
      context,
      { mutation: action, key, input: ids, subjectId: ids.mergedId },
      async () => done(action, event, ids.mergedId, { ...ids }),
      () => undefined,
    );
  return Object.assign(act, { action, event });
}

/** @param columns every one in which the domain names a person whom it has a case of */
export function reactionsToMerges<Context extends ActingContext>(
  report: Act<Context, RecordConflict>,
  columns: readonly PgColumn[],
): Reaction<Context>[] {
  const on = reactionsOf<Context>();
  return (['ResidentsMerged', 'ResidentsSeparated'] as const).map((type) =>
    on(type, merge, async (context, event) => {
      const { keptId, mergedId, communityCode } = event.payload;
      if (!(await isNamedIn(context.database.db, columns, mergedId))) return;
      const conflict = type === 'ResidentsMerged' ? 'RECORDS_MERGED' : 'RECORDS_SEPARATED';
      const clientMutationKey = event.keyFor(mergedId);
      await carried(report(context, { keptId, mergedId, communityCode, conflict, clientMutationKey }));
    }),
  );
}

async function isNamedIn(db: Db, columns: readonly PgColumn[], residentId: string): Promise<boolean> {
  const any = columns.map(
    (column): SQL => sql`EXISTS (SELECT FROM ${column.table} WHERE ${eq(column, residentId)})`,
  );
  const [row] = await db.execute<{ named: boolean }>(sql`SELECT ${sql.join(any, sql` OR `)} AS named`);
  return row?.named === true;
}
