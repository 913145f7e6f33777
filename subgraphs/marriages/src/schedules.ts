/** What happens to appointments by itself when its day has come. */
import type { Schedule } from '@civil-affairs/kit/schedules';
import { closeMissedMarriageAppointment } from './commands/appointments.ts';
import type { Context } from './context.ts';
import { missedAppointments } from './queries.ts';

export const schedules: readonly Schedule<Context>[] = [
  {
    name: 'closeMissedMarriageAppointments',
    due: ({ database }, { today }, after, limit) => missedAppointments(database.db, today, after, limit),
    act: (context, appointmentId, clientMutationKey) =>
      closeMissedMarriageAppointment(context, { appointmentId, clientMutationKey }),
  },
];
