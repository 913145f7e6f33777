/** What happens to appointments and divorces by itself when its day has come. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Due, Schedule } from '@civil-affairs/kit/schedules';
import { closeMissedMarriageAppointment } from './commands/appointments.ts';
import { deemDivorceWithdrawn, moveDivorcePeriods } from './commands/divorces/endings.ts';
import type { Context } from './context.ts';
import { lapsedDivorces, provisionalDivorces } from './queries/divorces.ts';
import { missedAppointments } from './queries.ts';
import { divorcePeriods } from './rules/divorce-periods.ts';

export const schedules: readonly Schedule<Context>[] = [
  {
    name: 'closeMissedMarriageAppointments',
    due: ({ database }, { today }, after, limit) => missedAppointments(database.db, today, after, limit),
    act: (context, appointmentId, clientMutationKey) =>
      closeMissedMarriageAppointment(context, { appointmentId, clientMutationKey }),
  },
  {
    // A table of holidays published meanwhile moves the second period with the first.
    name: 'moveDivorcePeriods',
    due: ({ database }, { today }, after, limit) => movedDivorces(database.db, today, after, limit),
    act: (context, divorceCaseId, clientMutationKey) =>
      moveDivorcePeriods(context, { divorceCaseId, clientMutationKey }),
  },
  {
    name: 'deemDivorcesWithdrawn',
    due: ({ database }, { today }, after, limit) => lapsedDivorces(database.db, today, after, limit),
    act: (context, divorceCaseId, clientMutationKey) =>
      deemDivorceWithdrawn(context, { divorceCaseId, clientMutationKey }),
  },
];

/** The open cases whose periods have other days now than those that were written. */
async function movedDivorces(db: Db, today: LocalDate, after: string, limit: number): Promise<Due[]> {
  const moved: Due[] = [];
  for (let from = after; moved.length < limit; ) {
    const rows = await provisionalDivorces(db, from, limit);
    for (const { id, acceptedOn, issueFrom, issueUntil } of rows) {
      const periods = divorcePeriods(acceptedOn);
      const isMoved = periods.withdrawUntil !== issueFrom || periods.issueUntil !== issueUntil;
      if (isMoved && moved.length < limit) moved.push({ id, on: today });
    }
    if (rows.length < limit) break;
    from = rows.at(-1)?.id ?? from;
  }
  return moved;
}
