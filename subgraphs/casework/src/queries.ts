import type { Db } from '@civil-affairs/kit/database';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { CaseworkTaskKind, CaseworkTaskStatus } from './generated/contract.ts';
import { type EventRow, eventLogEnd, events, places, type TaskRow, tasks } from './tables.ts';

export type EventPage = Connection<EventRow>;
export type TaskPage = Connection<TaskRow>;

/** What a viewer's token opens of what is kept here: the own division, and each domain by its scope. */
export interface Reach {
  place: string;
  scopes: readonly string[];
}

/** Where something of a table lies within somebody's reach. */
function within({ place, scopes }: Reach, table: typeof events | typeof tasks): SQL | undefined {
  return and(sql`${table.places} @> ${sql.param([place])}::text[]`, anyOf(table.scope, scopes));
}

/** What has happened, in the order of its commits. */
export function eventList(reach: Reach, types: readonly string[]): List<typeof events> {
  return {
    table: events,
    where: and(within(reach, events), types.length > 0 ? anyOf(events.type, types) : undefined),
    order: ascending(events.position),
  };
}

/** The position of the last event in the log; 0 before the first. */
export const endOfLog = statement((db) => db.select({ position: eventLogEnd.position }).from(eventLogEnd));

/**
 * Adds an event to the log. Its position is taken from a counter that the transaction holds until it ends: positions
 * follow the commits, and none is left out. To be called last, so that nobody waits for more than a commit.
 */
export async function appendEvent(tx: Db, event: Omit<EventRow, 'position'>): Promise<void> {
  const [end] = await tx
    .insert(eventLogEnd)
    .values({ position: 1 })
    .onConflictDoUpdate({
      target: eventLogEnd.onlyRow,
      set: { position: sql`${eventLogEnd.position} + 1` },
    })
    .returning({ position: eventLogEnd.position });
  if (!end) throw new Error('the log has no end');
  await tx.insert(events).values({ ...event, position: end.position });
}

export const placesOf = statement((db, ids: readonly string[]) =>
  db.select().from(places).where(anyOf(places.id, ids)),
);

/** Remembers where the things behind some ids are. */
export async function rememberPlaces(tx: Db, ids: readonly string[], codes: string[]): Promise<void> {
  if (ids.length === 0 || codes.length === 0) return;
  await tx
    .insert(places)
    .values(ids.map((id) => ({ id, codes })))
    .onConflictDoUpdate({ target: places.id, set: { codes } });
}

/** The city of which this is the graph, as far as any event has said. */
export async function cityOf(db: Db): Promise<string[]> {
  const rows = await db
    .select({ code: sql<string>`left(${places.codes}[1], 6)` })
    .from(places)
    .limit(1);
  return rows.map(({ code }) => code);
}

export const findTasks = statement(
  (db, ids: readonly string[]) => db.select().from(tasks).where(anyOf(tasks.id, ids)),
  ({ id }) => id,
);

const openStatuses: CaseworkTaskStatus[] = ['OPEN', 'TAKEN'];
const isOpen = inArray(tasks.status, openStatuses.map((status) => sql.raw(`'${status}'`)) as never);

/** The open tasks about each person, the oldest first. */
export const openTasksAbout = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ ...getTableColumns(tasks), residentId: sql<string>`${requestedKey}`.as('resident_id') })
      .from(requested(residentIds))
      .innerJoin(tasks, and(sql`${tasks.residentIds} @> ARRAY[${requestedKey}]`, isOpen))
      .orderBy(asc(tasks.id)),
  ({ residentId }) => residentId,
);

/** The open tasks of some kinds about a case, or about one object of it. */
export const openTasksOf = statement((db, subjectId: string) =>
  db
    .select()
    .from(tasks)
    .where(and(eq(tasks.subjectId, subjectId), isOpen))
    .orderBy(asc(tasks.id)),
);

/** Tasks that somebody may handle, the oldest first. */
export function taskList(
  reach: Reach,
  { status, kind, takenBy }: { status?: CaseworkTaskStatus; kind?: CaseworkTaskKind; takenBy?: string },
): List<typeof tasks> {
  return {
    table: tasks,
    where: and(
      within(reach, tasks),
      status ? eq(tasks.status, status) : isOpen,
      kind && eq(tasks.kind, kind),
      takenBy === undefined ? undefined : eq(tasks.takenBy, takenBy),
    ),
    order: ascending(tasks.id),
  };
}
