/** What a viewer gets to see of a case. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { historyEntries } from '@civil-affairs/kit/history';
import type { ActionAvailability } from '@civil-affairs/kit/problems';
import {
  mayReissue,
  maySeeRegistration,
  rightsOnAppointment,
  rightsOnRegistration,
  worksAt,
} from './access.ts';
import type { AppointmentFacts } from './commands/case.ts';
import { appointmentActs, registrationActs } from './commands.ts';
import type { Context } from './context.ts';
import { type MarriageNews, marriedSince } from './queries.ts';
import type { AppointmentRow, RegistrationRow } from './tables.ts';

/** A row that a foreign key promises. */
export async function existing<Row>(loaded: Promise<Row | undefined>): Promise<Row> {
  const row = await loaded;
  if (!row) throw new Error('a row that a foreign key promises is missing');
  return row;
}

/** The appointment as rights and rules look at it. What the registry knows is left out: see `actionsOn`. */
async function factsOf({ loaders }: Context, appointment: AppointmentRow): Promise<AppointmentFacts> {
  const [office, parties, checks] = await Promise.all([
    existing(loaders.office.load(appointment.officeId)),
    loaders.parties.load(appointment.id),
    loaders.dataChecks.load(appointment.id),
  ]);
  const residentIds = parties.map(({ residentId }) => residentId);
  return { appointment, office, residentIds, checks, candidates: undefined };
}

function rightsOn({ viewer }: Context, { office, residentIds }: AppointmentFacts) {
  return rightsOnAppointment(viewer, office, residentIds);
}

/** The appointment, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleAppointment(context: Context, id: string): Promise<AppointmentRow | null> {
  const appointment = await context.loaders.appointment.load(id);
  return appointment && rightsOn(context, await factsOf(context, appointment)).see ? appointment : null;
}

/** Which acts are open to the viewer on an appointment. */
export async function actionsOn(
  context: Context,
  appointment: AppointmentRow,
): Promise<ActionAvailability[]> {
  const facts = await factsOf(context, appointment);
  const rights = rightsOn(context, facts);
  // A closed case needs no facts about its parties, and nobody but a registrar may know them.
  const needed = rights.decide && appointment.status === 'BOOKED';
  const candidates = needed ? (await context.loaders.candidates.load(appointment.id))?.candidates : undefined;
  return availableActions(appointmentActs, { ...facts, candidates }, rights, momentOf(context));
}

/** The registration, when there is one and the viewer may know: absent and forbidden look alike. */
export async function visibleRegistration(
  { viewer, loaders }: Context,
  registration: RegistrationRow | undefined,
): Promise<RegistrationRow | null> {
  if (!registration) return null;
  const [office, spouses] = await Promise.all([
    existing(loaders.office.load(registration.officeId)),
    loaders.spouses.load(registration.id),
  ]);
  const spouseIds = spouses.map(({ residentId }) => residentId);
  return maySeeRegistration(viewer, office, spouseIds) ? registration : null;
}

/** What was done on an appointment; who acted is for the staff of the office. */
export async function historyOfAppointment({ viewer, loaders }: Context, { id, officeId }: AppointmentRow) {
  const office = await existing(loaders.office.load(officeId));
  return historyEntries(await loaders.history.load(id), worksAt(viewer, office));
}

/** What was done on a registration; who acted is for registrars. */
export async function historyOfRegistration({ viewer, loaders }: Context, { id }: RegistrationRow) {
  return historyEntries(await loaders.history.load(id), mayReissue(viewer));
}

/** Which acts are open to the viewer on a registration. */
export async function actionsOnRegistration(
  context: Context,
  registration: RegistrationRow,
): Promise<ActionAvailability[]> {
  const [office, spouses, annotations, corrections] = await Promise.all([
    existing(context.loaders.office.load(registration.officeId)),
    context.loaders.spouses.load(registration.id),
    context.loaders.annotations.load(registration.id),
    context.loaders.corrections.load(registration.id),
  ]);
  const correction = corrections.find(({ status }) => status === 'PROPOSED');
  const spouseIds = spouses.map(({ residentId }) => residentId);
  const revocation = annotations.find(({ kind }) => kind === 'REVOKED');
  const facts = { registration, office, spouseIds, revocation, correction };
  const rights = rightsOnRegistration(context.viewer, office);
  return availableActions(registrationActs, facts, rights, momentOf(context));
}

/** Like `visibleRegistration`; a read by somebody else than a spouse is recorded first. */
export async function readRegistration(
  context: Context,
  registration: RegistrationRow | undefined,
): Promise<RegistrationRow | null> {
  const visible = await visibleRegistration(context, registration);
  const spouses = registration ? await context.loaders.spouses.load(registration.id) : [];
  if (spouses.some(({ residentId }) => residentId === context.viewer?.residentId)) return visible;
  await context.recordRead({
    action: 'readMarriageRegistration',
    subjectId: registration?.id ?? 'unknown',
    purpose: 'MARRIAGE_REGISTRATION',
    outcome: visible ? 'DONE' : 'REFUSED',
  });
  return visible;
}

const mostPersons = 400;

/** Who of some residents married, for another domain; the read of each of them is recorded first. */
export async function readMarriages(
  context: Context,
  residentIds: readonly string[],
  since: LocalDate,
  caseNumber: string,
): Promise<MarriageNews[]> {
  if (residentIds.length > mostPersons)
    throw publicError('BAD_USER_INPUT', `At most ${mostPersons} persons can be requested at once.`);
  const found = await marriedSince(context.database.db, residentIds, since);
  await Promise.all(
    found.map(({ residentId }) =>
      context.recordRead({
        action: 'readMarriages',
        subjectId: residentId,
        purpose: 'ALLOWANCE_CASE',
        caseNumber,
      }),
    ),
  );
  return found;
}
