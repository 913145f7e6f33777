/** What the commands of this subgraph have in common. */
import type { Db } from '@civil-affairs/kit/database';
import type { Localized } from '@civil-affairs/kit/language';
import { notFound, type Problem, type Result, refused, staleVersion } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { type AppointmentRights, rightsOnAppointment } from '../access.ts';
import type { Context } from '../context.ts';
import { problem } from '../problems.ts';
import { findAppointments, findOffices, partiesOf } from '../queries.ts';
import type { Person } from '../rules/marriage.ts';
import { type AppointmentRow, appointments, type OfficeRow } from '../tables.ts';

export const theOffice: Localized = { zhHans: '该婚姻登记处', ko: '해당 혼인등록처', en: 'marriage office' };
const theAppointment: Localized = { zhHans: '该预约', ko: '해당 예약', en: 'appointment' };
export const theMarriage: Localized = { zhHans: '该婚姻登记', ko: '해당 혼인등록', en: 'registration' };

/** Several rows of persons are written in this order, so that two writers never wait for each other. */
export function byResident(a: { residentId: string }, b: { residentId: string }): number {
  return a.residentId < b.residentId ? -1 : 1;
}

/** The problem behind a constraint, where another writer was faster than the rules could see. */
export function raceLost(constraint: string): Problem | undefined {
  if (constraint === 'one_open_appointment') return problem('ALREADY_BOOKED', { path: ['parties'] });
  if (constraint === 'one_marriage_in_force') return problem('ALREADY_MARRIED', { path: ['parties'] });
  if (constraint === 'slot_within_capacity') return problem('SLOT_FULL', { path: ['startsAt'] });
  return undefined;
}

export async function askRegistry(
  context: Context,
  caseNumber: string,
  ids: readonly string[],
): Promise<Person[]> {
  const [persons = []] = await context.registry([{ caseNumber, ids }]);
  return persons;
}

/** An appointment with what a command must know of it. */
interface Case {
  appointment: AppointmentRow;
  office: OfficeRow;
  residentIds: string[];
  rights: AppointmentRights;
}

export async function findCase(
  db: Db,
  { viewer }: Context,
  appointmentId: string,
): Promise<Case | undefined> {
  const [appointment] = await findAppointments(db, [appointmentId]);
  if (!appointment) return undefined;
  const [office] = await findOffices(db, [appointment.officeId]);
  if (!office) return undefined;
  const residentIds = (await partiesOf(db, [appointmentId])).map(({ residentId }) => residentId);
  return { appointment, office, residentIds, rights: rightsOnAppointment(viewer, office, residentIds) };
}

/** The case, held until the transaction ends; absent and forbidden look alike. */
export async function lockCase(
  tx: Db,
  context: Context,
  appointmentId: string,
  expectedVersion: number,
  right: 'cancel' | 'decide',
): Promise<Result<Case>> {
  await tx
    .select({ id: appointments.id })
    .from(appointments)
    .where(eq(appointments.id, appointmentId))
    .for('update');
  const found = await findCase(tx, context, appointmentId);
  if (!found?.rights[right]) return refused(notFound(['appointmentId'], theAppointment));
  const { version } = found.appointment;
  return version === expectedVersion ? { ok: true, value: found } : refused(staleVersion(version));
}

export async function closeAppointment(
  tx: Db,
  { id, version }: AppointmentRow,
  status: 'REGISTERED' | 'REFUSED' | 'CANCELLED',
): Promise<void> {
  await tx
    .update(appointments)
    .set({ status, version: version + 1 })
    .where(eq(appointments.id, id));
}
