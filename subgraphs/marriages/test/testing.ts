import type { Clock } from '@civil-affairs/kit/clock';
import { todayIn } from '@civil-affairs/kit/dates';
import {
  databaseOf,
  type TestAnswer,
  type TestSubgraph,
  testSubgraph,
  testViewer,
} from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { addResidents } from '@civil-affairs/kit/testing/people';
import { residents } from '../../residents/src/subgraph.ts';
import { demoId, newId } from '../src/ids.ts';
import { marriages } from '../src/subgraph.ts';

/** Marriages for the tests of a file, with the registry beside it. */
export function testMarriages(clock?: Clock): TestSubgraph {
  return testSubgraph(marriages, { neighbours: [residents], ...(clock && { clock }) });
}

/** A clock that a test sets, in city time. */
export function movableClock(day = '2026-11-20', time = '10:00') {
  let now = new Date(`${day}T${time}:00+08:00`);
  return {
    now: () => now,
    today: () => todayIn(now),
    set(on: string, at = '10:00') {
      now = new Date(`${on}T${at}:00+08:00`);
    },
  };
}

export const office = demoId('MarriageOffice', 0);
const community = '222401003004';

/** A community worker who may read marriages. */
export const worker = testViewer({ scopes: ['residents:read', 'marriages:read'], division: community });

export const registrar = testViewer({
  subject: 'registrar',
  role: 'MARRIAGE_REGISTRAR',
  scopes: ['residents:read', 'marriages:read', 'marriages:book', 'marriages:register'],
  division: '222401',
});

/** A registrar of the neighbouring city. */
export const foreignRegistrar = testViewer({
  ...registrar,
  subject: 'foreign registrar',
  division: '222402',
});

/** A resident as viewer. The community is set, and gives no right. */
export function residentAs(residentId: string) {
  return testViewer({
    subject: `resident ${residentId}`,
    role: 'RESIDENT',
    scopes: ['residents:read', 'marriages:read', 'marriages:book'],
    division: community,
    residentId,
  });
}

/** Registers men and women who may marry each other. */
export async function addCouples(graph: TestSubgraph, count: number): Promise<[string, string][]> {
  const ids = await addResidents(
    graph,
    Array.from({ length: 2 * count }, (_, n) => ({
      sex: n % 2 === 0 ? ('MALE' as const) : ('FEMALE' as const),
    })),
  );
  return Array.from({ length: count }, (_, n) => [ids[2 * n] ?? '', ids[2 * n + 1] ?? '']);
}

/** A man and a woman who may marry each other. */
export async function addCouple(graph: TestSubgraph): Promise<[string, string]> {
  const [couple = ['', '']] = await addCouples(graph, 1);
  return couple;
}

/** Who read a person's data in the registry, for what and for which case. */
export async function readsOf(graph: TestSubgraph, residentId: string) {
  const rows = await databaseOf(graph, 'residents').sql`
    SELECT actor, action, purpose, case_number FROM audit_log WHERE subject_id = ${residentId} ORDER BY id`;
  return [...rows];
}

type Input = Record<string, unknown>;

/** What a mutation answered; an unexpected error is thrown with its code. */
type Payload = TestAnswer['data'];

const appointment =
  'appointment { id status version queueNumber startsAt refusal { refusedOn reasons remark } }';

export function book(
  graph: TestSubgraph,
  parties: readonly string[],
  input: Input = {},
  viewer = registrar,
): Promise<Payload> {
  const given = { officeId: office, startsAt: '2026-11-23T01:00:00.000Z', ...input };
  return mutate(
    graph,
    'bookMarriageAppointment',
    `${appointment} nextFreeSlot { startsAt free }`,
    { ...given, parties: parties.map((residentId) => ({ residentId })) },
    viewer,
  );
}

export function cancel(graph: TestSubgraph, input: Input, viewer = registrar): Promise<Payload> {
  return mutate(graph, 'cancelMarriageAppointment', appointment, { expectedVersion: 1, ...input }, viewer);
}

/** What a registrar finds of a couple that may marry. */
export function willing(...residentIds: string[]) {
  return residentIds.map((residentId) => ({
    residentId,
    appearedInPerson: true,
    statementSigned: true,
    voluntary: true,
  }));
}

export function register(graph: TestSubgraph, input: Input, viewer = registrar): Promise<Payload> {
  const selection = `registration {
    id registrationNumber registeredOn status version husband { id } wife { id } certificates { number kind }
  }`;
  return mutate(graph, 'registerMarriage', selection, { expectedVersion: 1, ...input }, viewer);
}

export function refuse(graph: TestSubgraph, input: Input, viewer = registrar): Promise<Payload> {
  return mutate(graph, 'refuseMarriage', appointment, { expectedVersion: 1, ...input }, viewer);
}

export function reissue(graph: TestSubgraph, input: Input, viewer = registrar): Promise<Payload> {
  const selection = 'certificate { id number kind issuedOn reissueReason applicant { id } }';
  return mutate(
    graph,
    'reissueMarriageCertificate',
    selection,
    { expectedVersion: 1, officeId: office, reason: 'LOST', ...input },
    viewer,
  );
}

/** Puts an open appointment of today for a couple into the tables, past the booking's own rules. */
export async function appointmentToday(graph: TestSubgraph, parties: readonly string[]): Promise<string> {
  const id = newId('MarriageAppointment');
  const startsAt = `${graph.clock.today()}T15:00:00+08:00`;
  await graph.database.sql.begin(async (sql) => {
    await sql`
      INSERT INTO slots VALUES (${office}, ${startsAt}, 1000, 1)
      ON CONFLICT (office_id, starts_at) DO UPDATE SET booked = slots.booked + 1, capacity = 1000`;
    const [day] = await sql`
      INSERT INTO office_days VALUES (${office}, ${graph.clock.today()}, 1)
      ON CONFLICT (office_id, on_date) DO UPDATE SET last_queue_number = office_days.last_queue_number + 1
      RETURNING last_queue_number AS number`;
    await sql`
      INSERT INTO appointments (id, office_id, starts_at, queue_number, status, booked_at, version)
      VALUES (${id}, ${office}, ${startsAt}, ${day?.number}, 'BOOKED', now(), 1)`;
    for (const [n, residentId] of parties.entries())
      await sql`
        INSERT INTO appointment_parties (appointment_id, position, resident_id)
        VALUES (${id}, ${n + 1}, ${residentId})`;
  });
  return id;
}

const counted = [
  'appointments',
  'parties',
  'refusals',
  'registrations',
  'spouses',
  'certificates',
  'numbers',
  'tickets',
  'booked',
  'audit',
  'events',
  'keys',
] as const;

/** How many rows the tables hold that a command writes into. */
export async function rowCounts(graph: TestSubgraph) {
  const [row] = await graph.database.sql`
    SELECT (SELECT count(*)::int FROM appointments) AS appointments,
      (SELECT count(*)::int FROM appointment_parties) AS parties,
      (SELECT count(*)::int FROM refusals) AS refusals,
      (SELECT count(*)::int FROM registrations) AS registrations,
      (SELECT count(*)::int FROM spouses) AS spouses,
      (SELECT count(*)::int FROM certificates) AS certificates,
      (SELECT coalesce(sum(last_number), 0)::int FROM number_counters) AS numbers,
      (SELECT coalesce(sum(last_queue_number), 0)::int FROM office_days) AS tickets,
      (SELECT coalesce(sum(booked), 0)::int FROM slots) AS booked,
      (SELECT count(*)::int FROM audit_log) AS audit,
      (SELECT count(*)::int FROM outbox) AS events,
      (SELECT count(*)::int FROM idempotency_keys) AS keys`;
  return row as unknown as Record<(typeof counted)[number], number>;
}

let married = 0;

/** A couple that married on a day, as the register of marriages has it. */
export async function marry(
  graph: TestSubgraph,
  one: string,
  other: string,
  registeredOn = '2020-05-20',
): Promise<string> {
  married += 1;
  const id = newId('MarriageRegistration');
  const number = `J222401-${registeredOn.slice(0, 4)}-${900_000 + married}`;
  const { sql } = graph.database;
  await sql`
    INSERT INTO registrations (id, registration_number, office_id, registered_on, status, version)
    VALUES (${id}, ${number}, ${office}, ${registeredOn}, 'IN_FORCE', 1)`;
  await sql`
    INSERT INTO spouses (registration_id, role, resident_id)
    VALUES (${id}, 'HUSBAND', ${one}), (${id}, 'WIFE', ${other})`;
  return id;
}
