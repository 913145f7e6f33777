import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { liesIn } from '@civil-affairs/kit/places';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, gte, isNull, lt, lte, sql } from 'drizzle-orm';
import { type DeadlineRow, deadlines } from '../tables/deadlines.ts';

export type DeadlinePage = Connection<DeadlineRow>;

/** The clocks of each case, in the order of their start. */
export const deadlinesOf = statement((db, applicationIds: readonly string[]) => {
  const { applicationId, startedOn, dueOn, id } = deadlines;
  return db
    .select()
    .from(deadlines)
    .where(anyOf(applicationId, applicationIds))
    .orderBy(asc(startedOn), asc(dueOn), asc(id));
});

/** The clock of a kind that runs or stands in a case. */
export async function runningDeadline(
  db: Db,
  applicationId: string,
  kind: DeadlineRow['kind'],
): Promise<DeadlineRow | undefined> {
  const [row] = await db
    .select()
    .from(deadlines)
    .where(
      and(
        eq(deadlines.applicationId, applicationId),
        eq(deadlines.kind, kind),
        isNull(deadlines.completedOn),
      ),
    );
  return row;
}

export interface DeadlineFilter {
  division: string;
  state: 'DUE' | 'OVERDUE' | null;
  withinDays: number;
}

/** The running clocks of a place, the earliest first. */
export function runningDeadlines(
  { division, state, withinDays }: DeadlineFilter,
  today: LocalDate,
): List<typeof deadlines> {
  const { communityCode, dueOn, id } = deadlines;
  return {
    table: deadlines,
    where: and(
      liesIn(communityCode, division),
      running(),
      state === 'OVERDUE' ? lt(dueOn, today) : lte(dueOn, addDays(today, withinDays)),
      state === 'DUE' ? gte(dueOn, today) : undefined,
    ),
    order: ascending(dueOn, id),
  };
}

export interface DeadlineCount {
  street: string;
  due: number;
  overdue: number;
}

/** How many clocks run out soon, or have, in each street of a place. */
export function deadlineCounts(
  db: Db,
  division: string,
  withinDays: number,
  today: LocalDate,
): Promise<DeadlineCount[]> {
  const { communityCode, dueOn } = deadlines;
  const street = sql<string>`left(${communityCode}, 9)`;
  return db
    .select({
      street,
      due: sql<number>`(count(*) FILTER (WHERE ${dueOn} >= ${today}))::int`,
      overdue: sql<number>`(count(*) FILTER (WHERE ${dueOn} < ${today}))::int`,
    })
    .from(deadlines)
    .where(and(liesIn(communityCode, division), running(), lte(dueOn, addDays(today, withinDays))))
    .groupBy(street)
    .orderBy(street);
}

function running() {
  return and(isNull(deadlines.completedOn), isNull(deadlines.pausedSince));
}
