/** The rows of statutory deadlines: of one table that every subgraph has in its own schema. */
import { and, asc, eq, gte, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { boolean, date, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import type { Clock } from './clock.ts';
import type { Db } from './database.ts';
import { addDays, type LocalDate } from './dates.ts';
import { endOf, type Period, type Periods, resumed } from './deadlines.ts';
import { liesIn } from './divisions.ts';
import type { NewId } from './ids.ts';
import { anyOf } from './keys.ts';
import type { Localized } from './language.ts';
import { ascending, type List } from './lists.ts';
import type { Connection } from './pages.ts';
import { statement } from './statements.ts';

export const statutoryDeadlines = pgTable('statutory_deadlines', {
  id: text().primaryKey(),
  caseId: text('case_id').notNull(),
  divisionCode: text('division_code').notNull(),
  code: text().notNull(),
  round: integer().notNull(),
  unit: text({ enum: ['WORKING_DAYS', 'CALENDAR_DAYS', 'HOURS'] }).notNull(),
  length: integer().notNull(),
  article: text().notNull(),
  startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
  startedOn: date('started_on', { mode: 'string' }).notNull(),
  dueOn: date('due_on', { mode: 'string' }).notNull(),
  dueAt: timestamp('due_at', { withTimezone: true }),
  provisional: boolean().notNull(),
  pausedSince: timestamp('paused_since', { withTimezone: true }),
  pausedUntil: date('paused_until', { mode: 'string' }),
  pauseGround: text('pause_ground'),
  pausedLength: integer('paused_length').notNull(),
  extendedBy: integer('extended_by'),
  extensionBasis: text('extension_basis'),
  completedOn: date('completed_on', { mode: 'string' }),
  isMinimum: boolean('is_minimum').notNull(),
});

export type DeadlineRow = typeof statutoryDeadlines.$inferSelect;
export type DeadlinePage = Connection<DeadlineRow>;

/** What the `StatutoryDeadline` of the graph is answered from. */
export type Deadline = DeadlineRow & { label: Localized };

/** A deadline with its name. */
export function labelled(periods: Periods, row: DeadlineRow): Deadline {
  const period = periods[row.code];
  if (!period) throw new Error(`no period has the code ${row.code}`);
  return { ...row, label: period.label };
}

interface DeadlineContext {
  clock: Clock;
  newId: NewId;
}

/** The case whose deadline it is, and the division of the office that must act. */
export interface DeadlineCase {
  id: string;
  divisionCode: string;
}

/**
 * Starts a period of a case; the value is its last day.
 * @param startedOn the day from which it is counted, where that is not today
 */
export async function startDeadline(
  tx: Db,
  { clock, newId }: DeadlineContext,
  { id: caseId, divisionCode }: DeadlineCase,
  code: string,
  { unit, length, article, isMinimum = false }: Period,
  round = 1,
  startedOn: LocalDate = clock.today(),
): Promise<LocalDate> {
  const isToday = startedOn === clock.today();
  const start = {
    unit,
    length,
    article,
    startedAt: isToday ? clock.now() : new Date(`${startedOn}T00:00:00+08:00`),
    startedOn,
    pausedLength: 0,
    extendedBy: null,
  };
  const end = endOf(start);
  const id = newId('StatutoryDeadline');
  await tx
    .insert(statutoryDeadlines)
    .values({ id, caseId, divisionCode, code, round, isMinimum, ...start, ...end });
  return end.dueOn;
}

/** Writes a changed period, with the end that follows from it. */
export async function changeDeadline(tx: Db, row: DeadlineRow): Promise<void> {
  const { id, ...values } = { ...row, ...endOf(row) };
  await tx.update(statutoryDeadlines).set(values).where(eq(statutoryDeadlines.id, id));
}

/** Lets another office be the one that must act: the periods of a case that still run or stand go along. */
export async function moveDeadlines(tx: Db, caseId: string, divisionCode: string): Promise<void> {
  await tx
    .update(statutoryDeadlines)
    .set({ divisionCode })
    .where(and(eq(statutoryDeadlines.caseId, caseId), isNull(statutoryDeadlines.completedOn)));
}

/**
 * Completes the periods of a case that still run or stand, of the codes that are chosen.
 * @param on the day on which it was done, where that is not today
 */
export async function completeDeadlines(
  tx: Db,
  { clock }: Pick<DeadlineContext, 'clock'>,
  caseId: string,
  isChosen: (code: string) => boolean = () => true,
  on: LocalDate = clock.today(),
): Promise<void> {
  const open = (await deadlinesOf(tx, [caseId])).filter(
    ({ completedOn, code }) => completedOn === null && isChosen(code),
  );
  for (const row of open)
    await changeDeadline(tx, {
      ...resumed(row, clock.now()),
      // A time that must pass was over when it was, however late the next act came.
      completedOn: row.isMinimum && row.dueOn < on ? row.dueOn : on,
    });
}

/** The deadlines of each case, in the order of their start. */
export const deadlinesOf = statement(
  (db, caseIds: readonly string[]) => {
    const { caseId, startedAt, dueOn, id } = statutoryDeadlines;
    return db
      .select()
      .from(statutoryDeadlines)
      .where(anyOf(caseId, caseIds))
      .orderBy(asc(startedAt), asc(dueOn), asc(id));
  },
  (row) => row.caseId,
);

/** The deadline of a code that runs or stands in a case. */
export async function openDeadline(db: Db, caseId: string, code: string): Promise<DeadlineRow | undefined> {
  const mine = and(eq(statutoryDeadlines.caseId, caseId), eq(statutoryDeadlines.code, code));
  const [row] = await db
    .select()
    .from(statutoryDeadlines)
    .where(and(mine, isNull(statutoryDeadlines.completedOn)));
  return row;
}

export interface DeadlineFilter {
  divisionCode: string;
  status: 'DUE' | 'OVERDUE' | null;
  withinDays: number;
}

/** The running deadlines of a division, the earliest first. */
export function runningDeadlines(
  { divisionCode, status, withinDays }: DeadlineFilter,
  today: LocalDate,
): List<typeof statutoryDeadlines> {
  const { dueOn, id } = statutoryDeadlines;
  return {
    table: statutoryDeadlines,
    where: and(
      liesIn(statutoryDeadlines.divisionCode, divisionCode),
      isRunning(today),
      status === 'OVERDUE' ? lt(dueOn, today) : lte(dueOn, addDays(today, withinDays)),
      status === 'DUE' ? gte(dueOn, today) : undefined,
    ),
    order: ascending(dueOn, id),
  };
}

export interface DeadlineCount {
  street: string;
  due: number;
  overdue: number;
}

/** How many deadlines run out soon, or have, in each street of a division. */
export function deadlineCounts(
  db: Db,
  divisionCode: string,
  withinDays: number,
  today: LocalDate,
): Promise<DeadlineCount[]> {
  const { dueOn } = statutoryDeadlines;
  const street = sql<string>`left(${statutoryDeadlines.divisionCode}, 9)`;
  return db
    .select({
      street,
      due: sql<number>`(count(*) FILTER (WHERE ${dueOn} >= ${today}))::int`,
      overdue: sql<number>`(count(*) FILTER (WHERE ${dueOn} < ${today}))::int`,
    })
    .from(statutoryDeadlines)
    .where(
      and(
        liesIn(statutoryDeadlines.divisionCode, divisionCode),
        isRunning(today),
        lte(dueOn, addDays(today, withinDays)),
      ),
    )
    .groupBy(street)
    .orderBy(street);
}

/** Standing ones are listed too: the office still owes what they are for. */
function isRunning(today: LocalDate) {
  const { completedOn, isMinimum, dueOn } = statutoryDeadlines;
  return and(isNull(completedOn), or(eq(isMinimum, false), gte(dueOn, today)));
}
