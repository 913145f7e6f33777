/**
 * What happens by itself when its day has come. Nothing is queued: what is due follows from the rows and the city's day, so a
 * period that is paused, moved or completed needs no second record, and a day that passes while nothing runs is caught up.
 * Each piece of work is an act of the system, in its own transaction, under a key of its own: whoever else runs the same
 * schedule at the same time, or after a kill, gets the first answer.
 */
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { date, pgTable, text } from 'drizzle-orm/pg-core';
import { actingSystem } from './acting-system.ts';
import { writeAudit } from './audit-log.ts';
import { addDays, type LocalDate } from './dates.ts';
import { endOf } from './deadlines.ts';
import { pruneEvidence } from './evidence/evidence.ts';
import { newId } from './ids.ts';
import { log } from './log.ts';
import type { Result } from './problems.ts';
import { repeat } from './repeat.ts';
import type { Services } from './services.ts';
import { statutoryDeadlines } from './statutory-deadlines.ts';
import type { RequestFacts } from './viewer.ts';

// Unqualified on purpose: every subgraph has this table in its own schema, which its role's search_path names.
const scheduleDays = pgTable('schedule_days', {
  schedule: text().primaryKey(),
  doneThrough: date('done_through', { mode: 'string' }).notNull(),
});

/** The days whose work is done now. */
export interface Window {
  /** The first day that was not worked through yet; today when the schedule runs for the first time. */
  from: LocalDate;
  today: LocalDate;
}

/** One piece of work: the id of what fell due, and the day on which it did. */
export interface Due {
  id: string;
  on: LocalDate;
}

export interface Schedule<Context = RequestFacts> {
  /** Kept in the audit log as the request. */
  readonly name: string;
  /** What fell due in these days, in the order of the ids, after one of them. */
  due(context: Context, window: Window, after: string, limit: number): Promise<readonly Due[]>;
  /** Does what the law says about one; what stands against it is left as it is. */
  act(context: Context, id: string, key: string): Promise<Result<string>>;
}

interface Scheduling<Context> {
  name: string;
  schedules?: readonly Schedule<Context>[];
  createContext(services: Services, facts: RequestFacts): Context;
}

const atOnce = 100;
const lookEvery = 60_000;

/**
 * Does everything that is due.
 * @param done keys of what this process has done before, so that it does not ask again every minute
 * @returns how often each schedule acted
 */
export async function runSchedules<Context>(
  subgraph: Scheduling<Context>,
  services: Services,
  done: Set<string> = new Set(),
): Promise<Record<string, number>> {
  const acted: Record<string, number> = {};
  for (const schedule of subgraph.schedules ?? [])
    acted[schedule.name] = await runSchedule(subgraph, schedule, services, done);
  acted.recalculateDeadlines = await recalculateDeadlines(subgraph.name, services);
  acted.pruneEvidence = await pruneEvidence(services.database, services.clock);
  return acted;
}

async function runSchedule<Context>(
  { name: subgraph, createContext }: Scheduling<Context>,
  { name, due, act }: Schedule<Context>,
  services: Services,
  done: Set<string>,
): Promise<number> {
  const { db } = services.database;
  const today = services.clock.today();
  const contextNow = () => createContext(services, actingSystem(subgraph, name));
  const [known] = await db.select().from(scheduleDays).where(eq(scheduleDays.schedule, name));
  const window = { from: known ? addDays(known.doneThrough, 1) : today, today };
  let acted = 0;
  for (let after = '', more = true; more; ) {
    const found = await due(contextNow(), window, after, atOnce);
    for (const { id, on } of found) {
      const key = `${name} ${id} ${on}`;
      if (done.has(key)) continue;
      const result = await act(contextNow(), id, key);
      done.add(key);
      if (result.ok) acted += 1;
      else
        log.info({ subgraph, schedule: name, id, codes: result.problems.map(({ code }) => code) }, 'not due');
    }
    after = found.at(-1)?.id ?? after;
    more = found.length === atOnce;
  }
  // The day itself is looked at again until it is over: more may fall due in it.
  const doneThrough = addDays(today, -1);
  await db
    .insert(scheduleDays)
    .values({ schedule: name, doneThrough })
    .onConflictDoUpdate({ target: scheduleDays.schedule, set: { doneThrough } });
  if (acted > 0) log.info({ subgraph, schedule: name, acted }, 'done because its day had come');
  return acted;
}

/**
 * Calculates anew what rested on holidays that were not published yet. A period that stands is left: it is calculated when
 * it runs again.
 */
async function recalculateDeadlines(
  subgraph: string,
  { database, clock, newId: make = newId as (entity: string) => string }: Services,
): Promise<number> {
  const { id, provisional, completedOn, pausedSince, dueOn } = statutoryDeadlines;
  let moved = 0;
  for (let after = '', more = true; more; ) {
    const running = and(eq(provisional, true), isNull(completedOn), isNull(pausedSince));
    const rows = await database.db
      .select()
      .from(statutoryDeadlines)
      .where(and(running, gt(id, after)))
      .orderBy(asc(id))
      .limit(atOnce);
    for (const row of rows) {
      const end = endOf(row);
      if (end.dueOn === row.dueOn && end.provisional) continue;
      moved += await database.transaction(async (tx) => {
        // Whoever acted on the case meanwhile has calculated it already.
        const changed = await tx
          .update(statutoryDeadlines)
          .set(end)
          .where(and(eq(id, row.id), running, eq(dueOn, row.dueOn)))
          .returning({ id });
        if (changed.length === 0) return 0;
        const context = { ...actingSystem(subgraph, 'recalculateDeadlines'), clock, newId: make };
        const details = { deadlineId: row.id, formerlyDueOn: row.dueOn, dueOn: end.dueOn };
        const { caseId } = row;
        await writeAudit(tx, context, {
          action: 'recalculateDeadline',
          subjectId: caseId,
          caseNumber: caseId,
          details,
        });
        return 1;
      });
    }
    after = rows.at(-1)?.id ?? after;
    more = rows.length === atOnce;
  }
  return moved;
}

/** Runs the schedules of a subgraph now and every minute; one run at a time. */
export function startSchedules<Context>(
  subgraph: Scheduling<Context>,
  services: Services,
): { stop(): Promise<void> } {
  let day = services.clock.today();
  let done = new Set<string>();
  const run = () => {
    if (day !== services.clock.today()) done = new Set();
    day = services.clock.today();
    return runSchedules(subgraph, services, done);
  };
  const failed = (error: unknown) =>
    log.error({ subgraph: subgraph.name, err: error }, 'a schedule could not be run');
  const running = repeat(lookEvery, run, failed);
  running.now().catch(failed);
  return running;
}
