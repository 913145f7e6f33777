/** The cases of this subgraph, and how an act holds one. */
import { actsOf, type CaseKind, type HeldCase } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { Localized } from '@civil-affairs/kit/language';
import { moved } from '@civil-affairs/kit/states';
import { eq } from 'drizzle-orm';
import {
  type AppointmentRights,
  type RegistrationRights,
  rightsOnAppointment,
  rightsOnRegistration,
} from '../access.ts';
import type { Context } from '../context.ts';
import { isOutsideParty } from '../ids.ts';
import { problem } from '../problems.ts';
import { annotationsOf } from '../queries/ends.ts';
import { correctionsOf, dataChecksOf } from '../queries/parties.ts';
import { findAppointments, findOffices, findRegistrations, partiesOf, spousesOf } from '../queries.ts';
import { type AppointmentAct, appointmentStates } from '../rules/appointments.ts';
import type { Candidate, Person } from '../rules/marriage.ts';
import type { AnnotationRow } from '../tables/ends.ts';
import type { CorrectionRow, DataCheckRow } from '../tables/parties.ts';
import {
  type AppointmentRow,
  appointments,
  type OfficeRow,
  type RegistrationRow,
  registrations,
} from '../tables.ts';
import { messagesOfAppointment, messagesOfRegistration } from './messages.ts';
import { changeRegistration, lockOpenDivorce, type RegistrationChange } from './registry.ts';

export const theOffice: Localized = { zhHans: '该婚姻登记处', ko: '해당 혼인등록처', en: 'marriage office' };

const races = {
  one_open_appointment: () => problem('ALREADY_BOOKED', { path: ['parties'] }),
  one_open_divorce: () => problem('DIVORCE_RUNNING', { path: ['parties'] }),
  one_marriage_in_force: () => problem('ALREADY_MARRIED', { path: ['parties'] }),
  one_booking_of_slot: () => problem('COUNSELLING_TAKEN', { path: ['slotId'] }),
  counselling_slots_counsellor_starts_at_key: () =>
    problem('COUNSELLING_SLOT_EXISTS', { path: ['startsAt'] }),
  activity_within_capacity: () => problem('ACTIVITY_FULL', { path: ['activityId'] }),
  enrolled_once: () => problem('ALREADY_ENROLLED', { path: ['activityId'] }),
  place_in_archive: () => problem('ARCHIVE_PLACE_TAKEN', { path: ['firstPage'] }),
  one_open_correction: () => problem('CORRECTION_RUNNING'),
  slot_within_capacity: () => problem('SLOT_FULL', { path: ['startsAt'] }),
};

export const { actsOn, openingAct } = actsOf<Context>(races);

/** An appointment, as far as rights and rules look at it. */
export interface AppointmentFacts {
  appointment: AppointmentRow;
  office: OfficeRow;
  residentIds: readonly string[];
  /** What other registers said of the parties. */
  checks: readonly DataCheckRow[];
  /** What the registry knows of the parties; undefined while it was not read. */
  candidates: readonly Candidate[] | undefined;
}

type AppointmentCase = AppointmentFacts & HeldCase;

export const onAppointment = actsOn({
  noun: { zhHans: '该预约', ko: '해당 예약', en: 'appointment' },
  idField: 'appointmentId',
  async lock(tx, _, id) {
    await tx.select({ id: appointments.id }).from(appointments).where(eq(appointments.id, id)).for('update');
    const found = await findCase(tx, id);
    return found && { ...found, id, version: found.appointment.version };
  },
  rightsOn: ({ viewer }, { office, residentIds }) => rightsOnAppointment(viewer, office, residentIds),
  async move(tx, _, { appointment: { id, status, version } }, act, to) {
    const next = moved(appointmentStates, status, act as AppointmentAct, to);
    await tx
      .update(appointments)
      .set({ status: next, version: version + 1 })
      .where(eq(appointments.id, id));
    return next;
  },
  idsOf: ({ id, office, residentIds }) => ({
    appointmentId: id,
    officeId: office.id,
    residentIds: [...residentIds],
  }),
  messagesOf: async (_tx, _context, done) => messagesOfAppointment(done),
} satisfies CaseKind<
  Context,
  AppointmentFacts,
  AppointmentCase,
  AppointmentRights,
  AppointmentRow['status']
>);

/** A registration with its spouses. */
export interface RegistrationFacts {
  registration: RegistrationRow;
  office: OfficeRow;
  spouseIds: readonly string[];
  /** The revocation that was proposed or confirmed, if any. */
  revocation: AnnotationRow | undefined;
  /** The correction that waits for a decision, if any. */
  correction: CorrectionRow | undefined;
}

export const onRegistration = actsOn({
  noun: { zhHans: '该婚姻登记', ko: '해당 혼인등록', en: 'registration' },
  idField: 'registrationId',
  async lock(tx, _, id) {
    await lockOpenDivorce(tx, id);
    await tx
      .select({ id: registrations.id })
      .from(registrations)
      .where(eq(registrations.id, id))
      .for('update');
    const [registration] = await findRegistrations(tx, [id]);
    if (!registration) return undefined;
    const [office] = await findOffices(tx, [registration.officeId]);
    if (!office) throw new Error('a registration names an office that is not there');
    const spouseIds = (await spousesOf(tx, [id])).map(({ residentId }) => residentId);
    const revocation = (await annotationsOf(tx, [id])).find(({ kind }) => kind === 'REVOKED');
    const correction = (await correctionsOf(tx, [id])).find(({ status }) => status === 'PROPOSED');
    return { registration, office, spouseIds, revocation, correction, id, version: registration.version };
  },
  rightsOn: ({ viewer }, { office }) => rightsOnRegistration(viewer, office),
  async move(tx, { clock }, { registration }, _act, change) {
    await changeRegistration(tx, registration, change, clock.today());
    return change.status ?? registration.status;
  },
  idsOf: ({ id, spouseIds }) => ({
    registrationId: id,
    residentIds: spouseIds.filter((one) => !isOutsideParty(one)),
  }),
  messagesOf: async (_tx, _context, done) => messagesOfRegistration(done),
} satisfies CaseKind<
  Context,
  RegistrationFacts,
  RegistrationFacts & HeldCase,
  RegistrationRights,
  RegistrationChange
>);

export async function findCase(db: Db, appointmentId: string): Promise<AppointmentFacts | undefined> {
  const [appointment] = await findAppointments(db, [appointmentId]);
  const [office] = appointment ? await findOffices(db, [appointment.officeId]) : [];
  if (!appointment || !office) return undefined;
  const residentIds = (await partiesOf(db, [appointmentId])).map(({ residentId }) => residentId);
  const checks = await dataChecksOf(db, [appointmentId]);
  return { appointment, office, residentIds, checks, candidates: undefined };
}

/** Several rows of persons are written in this order, so that two writers never wait for each other. */
export function byResident(a: { residentId: string }, b: { residentId: string }): number {
  return a.residentId < b.residentId ? -1 : 1;
}

/** The names of persons in the register of residents, by their ids. */
export async function readNames(
  context: Context,
  caseNumber: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const known = ids.filter((id) => !isOutsideParty(id));
  const [persons = []] = known.length > 0 ? await context.names([{ caseNumber, ids: known }]) : [];
  return new Map(persons.map(({ id, name }) => [id, name]));
}

export async function readPersons(
  context: Context,
  caseNumber: string,
  ids: readonly string[],
): Promise<Person[]> {
  const known = ids.filter((id) => !isOutsideParty(id));
  const [persons = []] = known.length > 0 ? await context.registry([{ caseNumber, ids: known }]) : [];
  return persons;
}
