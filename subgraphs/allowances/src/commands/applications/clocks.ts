/** The rows of the clocks. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { eq } from 'drizzle-orm';
import { deadlinesOf } from '../../queries/deadlines.ts';
import { clockOf, daysPassed, endOf } from '../../rules/applications/deadlines.ts';
import type { ApplicationRow } from '../../tables/applications.ts';
import { type DeadlineRow, deadlines } from '../../tables/deadlines.ts';

/** Starts a clock of a case on a day; the value is its last day. */
export async function startClock(
  tx: Db,
  { id, communityCode, delegated }: Pick<ApplicationRow, 'id' | 'communityCode' | 'delegated'>,
  kind: DeadlineRow['kind'],
  round: number,
  startedOn: LocalDate,
): Promise<LocalDate> {
  const clock = clockOf(kind, delegated);
  const start = { ...clock, startedOn, pausedDays: 0, extendedBy: null };
  const { date: dueOn, provisional } = endOf(start);
  await tx.insert(deadlines).values({
    id: newId('AllowanceDeadline'),
    applicationId: id,
    communityCode,
    kind,
    round,
    dueOn,
    provisional,
    ...start,
  });
  return dueOn;
}

/** Ends the clocks of a case that still run or stand, of the kinds that are chosen. */
export async function completeClocks(
  tx: Db,
  applicationId: string,
  on: LocalDate,
  chosen: (kind: DeadlineRow['kind']) => boolean,
): Promise<void> {
  const open = (await deadlinesOf(tx, [applicationId])).filter(
    ({ completedOn, kind }) => completedOn === null && chosen(kind),
  );
  for (const row of open) await changeClock(tx, { ...resumed(row, on), completedOn: on });
}

/** The clock running again from a day on, with the days that it stood. */
export function resumed(row: DeadlineRow, on: LocalDate): DeadlineRow {
  if (row.pausedSince === null) return row;
  const pausedDays = row.pausedDays + daysPassed(row.unit, row.pausedSince, on);
  return { ...row, pausedSince: null, pausedDays };
}

/** Writes a changed clock, with the end that follows from it. */
export async function changeClock(tx: Db, row: DeadlineRow): Promise<void> {
  const { date: dueOn, provisional } = endOf(row);
  const { id, ...values } = { ...row, dueOn, provisional };
  await tx.update(deadlines).set(values).where(eq(deadlines.id, id));
}
