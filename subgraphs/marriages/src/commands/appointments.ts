import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { addDays } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { newId } from '@civil-affairs/kit/ids';
import { notFound, type Result, refused } from '@civil-affairs/kit/problems';
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { BookMarriageAppointmentInput, CancelAppointmentInput } from '../generated/contract.ts';
import { findOffices, marriedAmong, openAppointmentsOf, openingHoursOf, slotsOf } from '../queries.ts';
import {
  type Booker,
  bookerProblems,
  cancellationObstacles,
  mayBook,
  partyProblems,
} from '../rules/appointments.ts';
import { candidatesOf } from '../rules/marriage.ts';
import { type BookableSlot, bookableSlots, dayOf, nextFreeSlot, slotsOn } from '../rules/slots.ts';
import { appointmentParties, appointments, type OfficeRow } from '../tables.ts';
import { askRegistry, byResident, closeAppointment, lockCase, raceLost, theOffice } from './case.ts';
import { drawQueueNumber, freePlace, takePlace } from './counters.ts';

/** Books an appointment; the value is its id. */
export async function bookMarriageAppointment(
  context: Context,
  input: BookMarriageAppointmentInput,
): Promise<Result<string>> {
  const { viewer, clock, database } = context;
  const { officeId, startsAt } = input;
  const on = dayOf(startsAt);
  if (!on) throw publicError('BAD_USER_INPUT', 'startsAt lies outside the calendar.');
  const id = newId('MarriageAppointment');
  const residentIds = input.parties.map(({ residentId }) => residentId);
  const [office] = await findOffices(database.db, [officeId]);
  const booker: Booker =
    viewer?.role === 'RESIDENT'
      ? { role: 'PARTY', residentId: viewer.residentId }
      : { role: 'STAFF', ownOffice: office !== undefined && worksAt(viewer, office) };
  return carryOut(
    context,
    {
      mutation: 'bookMarriageAppointment',
      key: input.clientMutationKey,
      input,
      subjectId: id,
      async prepare() {
        // Nobody's data are read for a booking that cannot be made.
        const open = [...partyProblems(residentIds), ...bookerProblems(booker, residentIds)].length === 0;
        return office && open ? askRegistry(context, id, residentIds) : [];
      },
    },
    async (tx, persons) => {
      if (!office) return refused(notFound(['officeId'], theOffice));
      const married = await marriedAmong(tx, residentIds);
      const open = await openAppointmentsOf(tx, residentIds);
      const decision = mayBook(
        {
          booker,
          on,
          bookAheadDays: office.bookAheadDays,
          slot: await findSlot(tx, office, startsAt, on),
          candidates: candidatesOf(residentIds, persons, married),
          openAppointments: new Map(open.map((party) => [party.residentId, party.appointmentId])),
        },
        clock.now(),
        clock.today(),
      );
      if (!decision.ok) return decision;
      await takePlace(tx, officeId, decision.value);
      const queueNumber = await drawQueueNumber(tx, officeId, on);
      const bookedAt = clock.now();
      await tx
        .insert(appointments)
        .values({ id, officeId, startsAt, queueNumber, status: 'BOOKED', bookedAt, version: 1 });
      const parties = residentIds.map((residentId, n) => ({
        appointmentId: id,
        position: n + 1,
        residentId,
      }));
      await tx.insert(appointmentParties).values(parties.toSorted(byResident));
      return done('bookMarriageAppointment', 'MarriageAppointmentBooked', id, {
        appointmentId: id,
        officeId,
        residentIds,
      });
    },
    raceLost,
  );
}

/** The first free slot after a full one, as far as can be booked today. */
export async function findNextFreeSlot(
  { database, clock }: Context,
  officeId: string,
  after: Date,
): Promise<BookableSlot | undefined> {
  const [office] = await findOffices(database.db, [officeId]);
  const from = dayOf(after);
  if (!office || !from) return undefined;
  const lastDay = addDays(clock.today(), office.bookAheadDays);
  const rules = await openingHoursOf(database.db, [officeId], from, lastDay);
  const counters = await slotsOf(database.db, [officeId], from, lastDay);
  return nextFreeSlot(rules, office.couplesPerWindowHour, counters, after, lastDay);
}

/** Gives an appointment back; the value is its id. */
export function cancelAppointment(context: Context, input: CancelAppointmentInput): Promise<Result<string>> {
  const { appointmentId } = input;
  return carryOut(
    context,
    { mutation: 'cancelAppointment', key: input.clientMutationKey, input, subjectId: appointmentId },
    async (tx) => {
      const found = await lockCase(tx, context, appointmentId, input.expectedVersion, 'cancel');
      if (!found.ok) return found;
      const { appointment, residentIds } = found.value;
      const problems = cancellationObstacles(appointment);
      if (problems.length > 0) return { ok: false, problems };
      // Before the appointment's own rows, in the order in which a booking takes its locks.
      await freePlace(tx, appointment);
      await closeAppointment(tx, appointment, 'CANCELLED');
      return done('cancelAppointment', 'MarriageAppointmentCancelled', appointmentId, {
        appointmentId,
        officeId: appointment.officeId,
        residentIds,
      });
    },
  );
}

async function findSlot(
  tx: Db,
  office: OfficeRow,
  startsAt: Date,
  on: string,
): Promise<BookableSlot | undefined> {
  const rules = await openingHoursOf(tx, [office.id], on, on);
  const counters = await slotsOf(tx, [office.id], on, on);
  const day = bookableSlots(slotsOn(rules, office.couplesPerWindowHour, on), counters);
  return day.find((slot) => slot.startsAt.getTime() === startsAt.getTime());
}
