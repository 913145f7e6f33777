import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { worksAt } from '../access.ts';
import type { Context } from '../context.ts';
import type { BookMarriageAppointmentInput, CancelMarriageAppointmentInput } from '../generated/contract.ts';
import { findOffices, marriedAmong, openAppointmentsOf, openingHoursOf, slotsOf } from '../queries.ts';
import {
  type Booker,
  bookerProblems,
  cancellationObstacles,
  mayBook,
  missedObstacles,
  partyProblems,
} from '../rules/appointments.ts';
import { candidatesOf, type Person } from '../rules/marriage.ts';
import { type BookableSlot, bookableSlots, dayOf, dayStatus, nextFreeSlot, slotsOn } from '../rules/slots.ts';
import { appointmentParties, appointments, type OfficeRow } from '../tables.ts';
import { byResident, onAppointment, openingAct, readPersons, theOffice } from './case.ts';
import { drawQueueNumber, freePlace, takePlace } from './counters.ts';
import { messagesOfBooking } from './messages.ts';

/** What a booking rests on. */
interface Booking {
  office: OfficeRow | undefined;
  booker: Booker;
  on: LocalDate;
  persons: Person[];
}

/** Books an appointment; the value is its id. */
export const bookMarriageAppointment = openingAct<BookMarriageAppointmentInput, Booking>(
  'bookMarriageAppointment',
  {
    event: 'MarriageAppointmentBooked',
    entity: 'MarriageAppointment',
    async prepare(context, { officeId, startsAt, parties }, id) {
      const { viewer, database } = context;
      const on = dayOf(startsAt);
      if (!on) throw publicError('BAD_USER_INPUT', 'startsAt lies outside the calendar.');
      const [office] = await findOffices(database.db, [officeId]);
      const booker: Booker =
        viewer?.role === 'RESIDENT'
          ? { role: 'PARTY', residentId: viewer.residentId }
          : { role: 'STAFF', ownOffice: office !== undefined && worksAt(viewer, office) };
      const ids = parties.map(({ residentId }) => residentId);
      // Nobody's data are read for a booking that cannot be made.
      const open = [...partyProblems(ids), ...bookerProblems(booker, ids)].length === 0;
      const persons = office && open ? await readPersons(context, id, ids) : [];
      return { office, booker, on, persons };
    },
    async write(tx, _, { officeId, startsAt, parties }, { id, now, today, prepared }) {
      const { office, booker, on, persons } = prepared;
      if (!office) return refused(notFound(['officeId'], theOffice));
      const residentIds = parties.map(({ residentId }) => residentId);
      const married = await marriedAmong(tx, residentIds);
      const open = await openAppointmentsOf(tx, residentIds);
      const decision = mayBook(
        {
          booker,
          on,
          bookAheadDays: office.bookAheadDays,
          slot: await findSlot(tx, office, startsAt, on),
          isPublished: dayStatus(await openingHoursOf(tx, [office.id], on, on), on) !== 'NOT_PUBLISHED',
          candidates: candidatesOf(residentIds, persons, married),
          openAppointments: new Map(open.map((party) => [party.residentId, party.appointmentId])),
        },
        now,
        today,
      );
      if (!decision.ok) return decision;
      await takePlace(tx, officeId, decision.value);
      const queueNumber = await drawQueueNumber(tx, officeId, on);
      await tx
        .insert(appointments)
        .values({ id, officeId, startsAt, queueNumber, status: 'BOOKED', bookedAt: now, version: 1 });
      const rows = residentIds.map((residentId, n) => ({ appointmentId: id, position: n + 1, residentId }));
      await tx.insert(appointmentParties).values(rows.toSorted(byResident));
      const ids = { appointmentId: id, officeId, residentIds };
      const about = { caseId: id, divisionCode: office.divisionCode };
      const messages = messagesOfBooking(about, residentIds, { startsAt, queueNumber });
      return { ok: true, value: { ids, opens: { caseId: id, version: 1, status: 'BOOKED' }, messages } };
    },
  },
);

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
export const cancelMarriageAppointment = onAppointment<CancelMarriageAppointmentInput>(
  'cancelMarriageAppointment',
  {
    event: 'MarriageAppointmentCancelled',
    mayAct: ({ cancel }) => cancel,
    obstacles: ({ appointment }) => cancellationObstacles(appointment),
    async write(tx, _context, _input, { found: { appointment } }) {
      // Before the appointment's own rows, in the order in which a booking takes its locks.
      await freePlace(tx, appointment);
      return { ok: true, value: { change: 'CANCELLED' } };
    },
  },
);

interface OnAppointment {
  appointmentId: string;
  clientMutationKey: string;
}

/** Closes the appointment of somebody who died; the value is its id. */
export const closeMarriageAppointmentByDeath = onAppointment<OnAppointment>(
  'closeMarriageAppointmentByDeath',
  {
    event: 'MarriageAppointmentClosed',
    mayAct: ({ system }) => system,
    obstacles: ({ appointment }) => cancellationObstacles(appointment),
    async write(tx, _context, _input, { found: { appointment } }) {
      await freePlace(tx, appointment);
      return { ok: true, value: { change: 'CANCELLED' } };
    },
  },
);

/** Closes an appointment whose day went by; the value is its id. Its place was there for nobody else. */
export const closeMissedMarriageAppointment = onAppointment<OnAppointment>('closeMissedMarriageAppointment', {
  event: 'MarriageAppointmentMissed',
  mayAct: ({ system }) => system,
  obstacles: ({ appointment }, { today }) => missedObstacles(appointment, today),
  write: async () => ({ ok: true, value: { change: 'MISSED' } }),
});

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
