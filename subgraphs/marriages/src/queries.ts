import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import {
  and,
  asc,
  between,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  max,
  ne,
  notInArray,
  or,
  sql,
} from 'drizzle-orm';
import type { RegisteredRow } from './rules/figures.ts';
import { kinds } from './rules/series.ts';
import {
  type AppointmentRow,
  appointmentParties,
  appointments,
  certificates,
  type OfficeRow,
  officeMonths,
  offices,
  openingHours,
  type RegistrationRow,
  refusals,
  registrations,
  type SlotRow,
  slots,
  spouses,
} from './tables.ts';

/** A division as other subgraphs know it. */
export interface DivisionReference {
  code: string;
}

/** A registration, and the resident through whom it was reached, if any. */
export type SeenRegistration = RegistrationRow & { seenFrom?: string };

export type RegistrationPage = Connection<SeenRegistration>;
export type AppointmentPage = Connection<AppointmentRow>;

export const findOffices = statement(
  (db, ids: readonly string[]) => db.select().from(offices).where(anyOf(offices.id, ids)),
  (row) => row.id,
);

/** The offices of each division, in the order of their authority codes. */
export async function officesOf(
  db: Db,
  codes: readonly string[],
): Promise<{ division: string; office: OfficeRow }[]> {
  const rows = await db
    .select({ division: requestedKey, office: offices })
    .from(requested(codes))
    .innerJoin(offices, liesIn(offices.divisionCode))
    .orderBy(asc(offices.authorityCode));
  return rows as { division: string; office: OfficeRow }[];
}

/** How many marriages were registered at the offices of a place, among those of a division that was asked for. */
export interface RegisteredAt extends RegisteredRow {
  division: string;
}

/** How many marriages the offices of each place in each division registered in a year. */
export function registeredIn(db: Db, codes: readonly string[], year: number): Promise<RegisteredAt[]> {
  return db
    .select({
      division: requestedKey,
      divisionCode: offices.divisionCode,
      registered: sql<number>`sum(${officeMonths.count})::int`,
    })
    .from(requested(codes))
    .innerJoin(offices, liesIn(offices.divisionCode))
    .innerJoin(
      officeMonths,
      and(
        eq(officeMonths.officeId, offices.id),
        between(officeMonths.month, `${year}-01`, `${year}-12`),
        inArray(officeMonths.what, kinds),
        ne(officeMonths.count, 0),
      ),
    )
    .groupBy(requestedKey, offices.divisionCode);
}

/** The ordinary hours of offices, and those of single dates within a period. */
export const openingHoursOf = statement(
  (db, officeIds: readonly string[], from: LocalDate, to: LocalDate) => {
    const { officeId, onDate } = openingHours;
    return db
      .select()
      .from(openingHours)
      .where(and(anyOf(officeId, officeIds), or(isNull(onDate), between(onDate, from, to))));
  },
  (row) => row.officeId,
);

/** All hours of offices: the ordinary ones, and those of single dates. */
export const allHoursOf = statement(
  (db, officeIds: readonly string[]) =>
    db.select().from(openingHours).where(anyOf(openingHours.officeId, officeIds)),
  (row) => row.officeId,
);

/** The slot counters of offices within a period of days. */
export function slotsOf(
  db: Db,
  officeIds: readonly string[],
  from: LocalDate,
  to: LocalDate,
): Promise<SlotRow[]> {
  const { officeId, startsAt } = slots;
  return db
    .select()
    .from(slots)
    .where(
      and(
        anyOf(officeId, officeIds),
        gte(startsAt, new Date(`${from}T00:00:00+08:00`)),
        lt(startsAt, new Date(Date.parse(`${to}T00:00:00+08:00`) + 86_400_000)),
      ),
    );
}

export const findAppointments = statement(
  (db, ids: readonly string[]) => db.select().from(appointments).where(anyOf(appointments.id, ids)),
  (row) => row.id,
);

/** The parties of each appointment, as they were named. */
export const partiesOf = statement(
  (db, appointmentIds: readonly string[]) => {
    const { appointmentId, position } = appointmentParties;
    return db
      .select()
      .from(appointmentParties)
      .where(anyOf(appointmentId, appointmentIds))
      .orderBy(asc(appointmentId), asc(position));
  },
  (row) => row.appointmentId,
);

/** Open appointments of residents. */
export const openAppointmentsOf = statement((db, residentIds: readonly string[]) => {
  const { residentId, open } = appointmentParties;
  return db
    .select()
    .from(appointmentParties)
    .where(and(anyOf(residentId, residentIds), open));
});

/** How many open appointments of the day come before each one. */
export async function aheadInQueue(db: Db, ids: readonly string[]): Promise<{ id: string; ahead: number }[]> {
  const rows = await db.execute<{ id: string; ahead: number }>(sql`
    SELECT own.id, count(other.id)::int AS ahead
    FROM marriages.appointments own
    LEFT JOIN marriages.appointments other ON other.office_id = own.office_id AND other.on_date = own.on_date
      AND other.open AND (other.starts_at, other.queue_number) < (own.starts_at, own.queue_number)
    WHERE ${anyOf(sql`own.id`, ids)}
    GROUP BY own.id`);
  return [...rows];
}

/** The appointments of each office on a day, in the order of the queue. */
export const appointmentsOn = statement(
  (db, officeIds: readonly string[], on: LocalDate) => {
    const { officeId, onDate, startsAt, queueNumber } = appointments;
    return db
      .select()
      .from(appointments)
      .where(and(anyOf(officeId, officeIds), eq(onDate, on)))
      .orderBy(asc(startsAt), asc(queueNumber));
  },
  (row) => row.officeId,
);

/** Open appointments of days before one, in the order of their ids. */
export async function missedAppointments(
  db: Db,
  before: LocalDate,
  after: string,
  limit: number,
): Promise<{ id: string; on: LocalDate }[]> {
  const { id, onDate, status } = appointments;
  const rows = await db
    .select({ id, on: onDate })
    .from(appointments)
    .where(and(eq(status, 'BOOKED'), lt(onDate, before), gt(id, after)))
    .orderBy(asc(id))
    .limit(limit);
  return rows;
}

export const refusalsOf = statement(
  (db, appointmentIds: readonly string[]) =>
    db.select().from(refusals).where(anyOf(refusals.appointmentId, appointmentIds)),
  (row) => row.appointmentId,
);

export const findRegistrations = statement(
  (db, ids: readonly string[]) => db.select().from(registrations).where(anyOf(registrations.id, ids)),
  (row) => row.id,
);

export async function findRegistrationByNumber(db: Db, number: string): Promise<RegistrationRow | undefined> {
  const [row] = await db.select().from(registrations).where(eq(registrations.registrationNumber, number));
  return row;
}

/** The registration that came of each appointment. */
export const registrationsOfAppointments = statement(
  (db, appointmentIds: readonly string[]) =>
    db.select().from(registrations).where(anyOf(registrations.appointmentId, appointmentIds)),
  (row) => row.appointmentId ?? '',
);

/** All marriages of each resident, newest first. */
export async function marriagesOf(
  db: Db,
  residentIds: readonly string[],
): Promise<(RegistrationRow & { seenFrom: string })[]> {
  const rows = await findMarriages(db, residentIds);
  return rows.map(({ seenFrom, registration }) => ({ ...registration, seenFrom }));
}

const findMarriages = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ seenFrom: spouses.residentId, registration: registrations })
      .from(spouses)
      .innerJoin(registrations, eq(registrations.id, spouses.registrationId))
      .where(anyOf(spouses.residentId, residentIds))
      .orderBy(desc(registrations.registeredOn), desc(registrations.id)),
  (row) => row.seenFrom,
);

/** Those of the residents whose marriage is in force. */
export async function marriedAmong(db: Db, residentIds: readonly string[]): Promise<Set<string>> {
  const rows = await findMarried(db, residentIds);
  return new Set(rows.map(({ residentId }) => residentId));
}

const findMarried = statement(
  (db, residentIds: readonly string[]) =>
    db
      .select({ residentId: spouses.residentId })
      .from(spouses)
      .where(and(anyOf(spouses.residentId, residentIds), spouses.inForce)),
  (row) => row.residentId,
);

/** The spouses of each registration. */
export const spousesOf = statement(
  (db, registrationIds: readonly string[]) =>
    db.select().from(spouses).where(anyOf(spouses.registrationId, registrationIds)),
  (row) => row.registrationId ?? '',
);

export const findCertificates = statement(
  (db, ids: readonly string[]) => db.select().from(certificates).where(anyOf(certificates.id, ids)),
  (row) => row.id,
);

/** The certificates of each registration, the first one first. */
export const certificatesOf = statement(
  (db, registrationIds: readonly string[]) =>
    db
      .select()
      .from(certificates)
      .where(and(anyOf(certificates.registrationId, registrationIds), isNull(certificates.divorceCaseId)))
      .orderBy(asc(certificates.id)),
  (row) => row.registrationId ?? '',
);

/** A person's latest marriage. */
export interface MarriageNews {
  residentId: string;
  registeredOn: LocalDate;
}

/** Those of the residents who married on a day or later, annulled marriages left out. */
export const marriedSince = statement((db, residentIds: readonly string[], since: LocalDate) => {
  const { registeredOn, status } = registrations;
  return db
    .select({ residentId: spouses.residentId, registeredOn: max(registeredOn).mapWith(String) })
    .from(spouses)
    .innerJoin(registrations, eq(registrations.id, spouses.registrationId))
    .where(
      and(
        anyOf(spouses.residentId, residentIds),
        gte(registeredOn, since),
        notInArray(status, ['ANNULLED', 'REVOKED']),
      ),
    )
    .groupBy(spouses.residentId)
    .orderBy(asc(spouses.residentId));
});
