// Counselling, wedding-custom activities, the archive, and suspicions that leave no trace where the couple could see one.

import { newId as kitId } from '@civil-affairs/kit/ids';
import { type TestAnswer, testViewer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { beforeEach, describe, expect, test } from 'vitest';
import { addCouple, marry, movableClock, office, registrar, residentAs, testMarriages } from './testing.ts';
import { receivedDivorce, registerDivorce } from './testing-divorces.ts';
import { archivist } from './testing-ends.ts';

const clock = movableClock('2026-11-20', '09:00');
const graph = testMarriages(clock);
beforeEach(() => clock.set('2026-11-20', '09:00'));

const counsellor = testViewer({
  subject: 'counsellor',
  role: 'MARRIAGE_COUNSELLING_OFFICER',
  scopes: ['marriages:counsel', 'marriages:protect'],
  division: '222401',
});
const otherCounsellor = { ...counsellor, subject: 'other counsellor' };

type Viewer = ReturnType<typeof testViewer> | null;
const act = (name: string, selection: string, input: object, viewer: Viewer): Promise<TestAnswer['data']> =>
  mutate(graph, name, selection, { ...input }, viewer);

let hours = 0;

/** An hour of counselling of its own. */
async function hour(kind = 'FAMILY') {
  hours += 1;
  const startsAt = new Date(Date.parse('2026-11-23T01:00:00Z') + hours * 3_600_000).toISOString();
  const input = { officeId: office, kind, startsAt, minutes: 50 };
  const { slot } = await act('openMarriageCounsellingSlot', 'slot { id startsAt }', input, counsellor);
  return slot as { id: string; startsAt: string };
}

const booked = (slotId: string, residentIds: string[], viewer: Viewer) =>
  act('bookMarriageCounselling', 'booking { id status version }', { slotId, residentIds }, viewer);

/** A booking whose hour has begun. */
async function begun(kind: string) {
  const [him, her] = await addCouple(graph);
  const slot = await hour(kind);
  const { booking } = await booked(slot.id, [him, her], residentAs(him));
  clock.set('2026-12-31', '09:00');
  return { id: booking.id as string, him, her };
}

const record = (bookingId: string, input: object, viewer: Viewer = counsellor) =>
  act(
    'recordMarriageCounselling',
    'booking { status outcome notes }',
    { bookingId, expectedVersion: 1, attended: true, ...input },
    viewer,
  );

describe('counselling', () => {
  test('is booked by one of the couple, once an hour; nobody else books for them', async () => {
    const [him, her] = await addCouple(graph);
    const slot = await hour();
    expect(codes(await booked(slot.id, [him, her], residentAs((await addCouple(graph))[0])))).toEqual([
      'NOT_A_PARTY',
    ]);
    const both = await Promise.all([
      booked(slot.id, [him, her], residentAs(him)),
      booked(slot.id, [her], residentAs(her)),
    ]);
    expect(both.map(codes).toSorted()).toEqual([[], ['COUNSELLING_TAKEN']]);
    const data = await graph.read(
      `query ($office: ID!) { marriageCounsellingSlots(office: $office, from: "2026-11-23", to: "2026-11-30") { id isFree } }`,
      { office },
      null,
    );
    expect(data.marriageCounsellingSlots.find(({ id }: { id: string }) => id === slot.id).isFree).toBe(false);
  });

  test('has notes that its counsellor reads and nobody else, each read recorded', async () => {
    const { id, him } = await begun('DIVORCE_MEDIATION');
    expect((await record(id, { outcome: 'THINKING', notes: ' 双方愿意再谈。 ' })).booking).toEqual({
      status: 'ATTENDED',
      outcome: 'THINKING',
      notes: '双方愿意再谈。',
    });
    const [row] = await graph.database.sql`SELECT notes FROM counselling_bookings WHERE id = ${id}`;
    expect(row?.notes).not.toContain('双方');
    const find = async (viewer: Viewer, fields: string) =>
      (
        await graph.entities(
          [{ __typename: 'MarriageCounsellingBooking', id }],
          `... on MarriageCounsellingBooking { ${fields} }`,
          viewer,
        )
      )[0];
    expect(await find(otherCounsellor, 'status notes outcome')).toEqual({
      status: 'ATTENDED',
      notes: null,
      outcome: null,
    });
    expect(await find(registrar, 'status')).toBeNull();
    // The couple see that they were there, and nothing of what came of it.
    expect(await find(residentAs(him), 'status')).toEqual({ status: 'ATTENDED' });
    const party = { ...residentAs(him), scopes: ['marriages:read', 'marriages:counsel'] };
    expect(await find(party, 'outcome notes')).toEqual({ outcome: null, notes: null });
    const reads = await graph.database.sql`
      SELECT actor FROM audit_log WHERE subject_id = ${id} AND action = 'readMarriageCounsellingNotes'`;
    expect(new Set(reads.map(({ actor }) => actor))).toEqual(new Set(['counsellor']));
    const [event] = await graph.database.sql`
      SELECT payload FROM outbox WHERE type = 'MarriageCounsellingRecorded' AND payload->>'bookingId' = ${id}`;
    expect(event?.payload).toEqual({ status: 'ATTENDED', bookingId: id, officeId: office });
  });

  test('is recorded by its counsellor once it has begun; only a mediation has an outcome', async () => {
    const { id } = await begun('NEWLYWED');
    expect(codes(await record(id, {}, otherCounsellor))).toEqual(['NOT_FOUND']);
    expect(codes(await record(id, { outcome: 'RECONCILED' }))).toEqual(['COUNSELLING_OUTCOME']);
    clock.set('2026-11-20', '09:00');
    expect(codes(await record(id, {}))).toEqual(['COUNSELLING_TIME_WRONG']);
    clock.set('2026-12-31', '09:00');
    expect(codes(await record(id, { attended: false }))).toEqual([]);
    expect(codes(await record(id, { expectedVersion: 2 }))).toEqual(['COUNSELLING_NOT_OPEN']);
  });

  test('runs beside a divorce and never holds it up, whatever comes of it', async () => {
    clock.set('2026-10-12', '09:00');
    const one = await receivedDivorce(graph);
    const slot = await hour('DIVORCE_MEDIATION');
    await booked(slot.id, one.couple, residentAs(one.couple[0]));
    clock.set('2026-11-20', '10:00');
    expect(codes(await registerDivorce(graph, one))).toEqual([]);
  });

  test('is given back, and closed when one of them dies', async () => {
    const [him, her] = await addCouple(graph);
    const [first, second] = [await hour(), await hour()];
    const one = (await booked(first.id, [him], residentAs(him))).booking;
    const cancelled = await act(
      'cancelMarriageCounselling',
      'booking { status }',
      { bookingId: one.id, expectedVersion: 1 },
      residentAs(him),
    );
    expect(cancelled.booking).toEqual({ status: 'CANCELLED' });
    expect(codes(await booked(first.id, [her], residentAs(her)))).toEqual([]);
    const other = (await booked(second.id, [him, her], residentAs(her))).booking;
    await graph.receive({
      id: kitId('Event'),
      source: 'residents',
      type: 'ResidentDeathRegistered',
      subjectId: him,
      payload: { status: 'DEAD', residentId: him, diedOn: '2026-11-20' },
    });
    const [row] = await graph.database.sql`SELECT status FROM counselling_bookings WHERE id = ${other.id}`;
    expect(row?.status).toBe('CANCELLED');
  });

  test('shows a counsellor the own week, and a person the own bookings', async () => {
    const [him] = await addCouple(graph);
    const slot = await hour();
    const { booking } = await booked(slot.id, [him], residentAs(him));
    const week = async (viewer: Viewer) =>
      (
        await graph.read(
          'query { marriageCounsellingBookings(from: "2026-11-23", to: "2026-11-30") { id } }',
          {},
          viewer,
        )
      ).marriageCounsellingBookings.map(({ id }: { id: string }) => id);
    expect(await week(counsellor)).toContain(booking.id);
    expect(await week(otherCounsellor)).toEqual([]);
    const own = async (viewer: Viewer) =>
      (
        await graph.entities(
          [{ __typename: 'Resident', id: him, communityCode: '222401003004' }],
          '... on Resident { marriageCounselling { id } }',
          viewer,
        )
      )[0].marriageCounselling;
    expect(await own(residentAs(him))).toEqual([{ id: booking.id }]);
    expect(await own(registrar)).toBeNull();
  });
});

describe('a wedding-custom activity', () => {
  const announce = async (capacity: number) =>
    (
      await act(
        'announceWeddingActivity',
        'activity { id isFull }',
        {
          divisionCode: '222401',
          kind: 'COLLECTIVE_WEDDING',
          departments: ['市民政局', '市妇联'],
          heldOn: '2026-12-01',
          place: '延吉市婚姻登记处',
          capacity,
          parentsInvited: true,
        },
        counsellor,
      )
    ).activity as { id: string };
  const enrol = (activityId: string, id: string) =>
    act('enrolInWeddingActivity', 'activity { isFull }', { activityId }, residentAs(id));

  test('takes as many as it has room for, each once, at the same moment too', async () => {
    const { id } = await announce(2);
    const people = [...(await addCouple(graph)), ...(await addCouple(graph))];
    const results = await Promise.all(people.map((person) => enrol(id, person)));
    expect(results.map(codes).toSorted()).toEqual([[], [], ['ACTIVITY_FULL'], ['ACTIVITY_FULL']]);
    const [taken] = await graph.database
      .sql`SELECT resident_id FROM wedding_enrolments WHERE activity_id = ${id}`;
    const other = await announce(2);
    expect(codes(await enrol(other.id, taken?.resident_id))).toEqual([]);
    expect(codes(await enrol(other.id, taken?.resident_id))).toEqual(['ALREADY_ENROLLED']);
  });

  test('tells the public how many couples came, unless they were too few', async () => {
    const { id } = await announce(20);
    const attendance = { activityId: id, expectedVersion: 1, attendedCouples: 3 };
    expect(codes(await act('recordWeddingAttendance', '__typename', attendance, counsellor))).toEqual([
      'ACTIVITY_NOT_HELD',
    ]);
    clock.set('2026-12-01');
    expect(codes(await act('recordWeddingAttendance', '__typename', attendance, counsellor))).toEqual([]);
    const read = async (viewer: Viewer) =>
      (
        await graph.read(
          'query { weddingActivities(division: "222401") { id attendedCouples isSuppressed } }',
          {},
          viewer,
        )
      ).weddingActivities.find((one: { id: string }) => one.id === id);
    expect(await read(null)).toEqual({ id, attendedCouples: null, isSuppressed: true });
    expect(await read(counsellor)).toEqual({ id, attendedCouples: 3, isSuppressed: false });
  });
});

describe('the archive', () => {
  let him: string;
  let her: string;
  let registrationId: string;
  let volume = 0;
  beforeEach(async () => {
    [him, her] = await addCouple(graph);
    registrationId = await marry(graph, him, her);
    volume += 1;
  });
  const file = (input: object = {}) =>
    act(
      'fileMarriageArchive',
      'file { id fonds volume firstPage lastPage consultations { basis applicant purpose pagesCopied } }',
      {
        officeId: office,
        registrationId,
        kind: 'MARRIAGE',
        fonds: '12',
        year: 2020,
        volume,
        firstPage: 1,
        lastPage: 6,
        ...input,
      },
      archivist,
    );

  test('has each file at one place', async () => {
    expect((await file()).file).toMatchObject({ fonds: '12', firstPage: 1, lastPage: 6 });
    expect(codes(await file())).toEqual(['ARCHIVE_PLACE_TAKEN']);
    expect(codes(await file({ firstPage: 9, lastPage: 8 }))).toEqual(['ARCHIVE_PLACE_WRONG']);
  });

  test('is consulted on a basis and for a purpose; a neighbour has none', async () => {
    const { id } = (await file()).file;
    const consult = (input: object) =>
      act(
        'consultMarriageArchive',
        'file { consultations { basis applicant purpose pagesCopied } }',
        {
          fileId: id,
          basis: 'PARTY',
          applicantId: her,
          applicant: '本人',
          purpose: '补领证件',
          pagesCopied: 2,
          ...input,
        },
        archivist,
      );
    const [neighbour] = await addCouple(graph);
    expect(codes(await consult({ applicantId: neighbour, purpose: ' ' }))).toEqual([
      'ARCHIVE_BASIS_MISSING',
      'PURPOSE_MISSING',
    ]);
    expect(codes(await consult({ basis: 'OTHER_APPROVED' }))).toEqual(['ARCHIVE_BASIS_MISSING']);
    expect((await consult({})).file.consultations).toEqual([
      { basis: 'PARTY', applicant: '本人', purpose: '补领证件', pagesCopied: 2 },
    ]);
    expect(codes(await consult({ basis: 'COURT', pagesCopied: 7 }))).toEqual(['ARCHIVE_PLACE_WRONG']);
  });

  test('is searched by number or person, with the purpose in the audit log', async () => {
    const { id } = (await file()).file;
    const search = async (text: string, viewer: Viewer = archivist) =>
      (
        await graph.read(
          'query ($search: String!) { marriageArchive(search: $search, purpose: RECORD_CERTIFICATE, caseNumber: "x-1") { id } }',
          { search: text },
          viewer,
        )
      ).marriageArchive;
    expect(await search(him)).toEqual([{ id }]);
    expect(await search(him, { ...archivist, division: '222402' })).toEqual([]);
    expect(await search('J222401-1999-000001')).toEqual([]);
    const [read] = await graph.database.sql`
      SELECT actor, case_number, details, persons FROM audit_log
      WHERE action = 'searchMarriageArchive' AND subject_id IN (${him}, ${her})`;
    expect(read).toMatchObject({
      actor: 'archivist',
      case_number: 'x-1',
      details: { purpose: 'RECORD_CERTIFICATE' },
    });
    expect(read?.persons.toSorted()).toEqual([him, her].toSorted());
  });

  test('certifies a record also of a marriage that has ended, to a party and not to a neighbour', async () => {
    await graph.database.sql`
      UPDATE registrations SET status = 'DISSOLVED', ended_on = '2024-05-01', end_reason = 'DIVORCE'
      WHERE id = ${registrationId}`;
    const issue = (input: object) =>
      act(
        'issueMarriageRecordCertificate',
        'certificate { status purpose issuedOn }',
        { registrationId, officeId: office, basis: 'PARTY', applicantId: him, purpose: '房产登记', ...input },
        archivist,
      );
    expect((await issue({})).certificate).toEqual({
      status: 'DISSOLVED',
      purpose: '房产登记',
      issuedOn: '2026-11-20',
    });
    const [neighbour] = await addCouple(graph);
    expect(codes(await issue({ applicantId: neighbour }))).toEqual(['ARCHIVE_BASIS_MISSING']);
    expect(codes(await issue({ purpose: '' }))).toEqual(['PURPOSE_MISSING']);
  });
});

test('a suspicion leaves no trace in anything that the couple can see', async () => {
  clock.set('2026-06-01');
  const one = await receivedDivorce(graph);
  const [him, her] = one.couple;
  const seenBy = async (id: string) => ({
    case: await graph.read(
      `query ($id: ID!, $marriage: ID!) {
        divorceCase(id: $id) { version status history { act version } deadlines { id } availableActions { action allowed } }
        marriageRegistration(id: $marriage) { version status history { act version } annotations { kind } } }`,
      { id: one.id, marriage: one.registrationId },
      residentAs(id),
    ),
    log: await graph.database.sql`
      SELECT id FROM audit_log WHERE subject_id = ${id} OR persons @> ARRAY[${id}] OR details::text LIKE ${`%${id}%`}`,
    events: await graph.database.sql`SELECT id FROM outbox WHERE payload::text LIKE ${`%${id}%`}`,
  });
  const before = [await seenBy(him), await seenBy(her)];
  const { report, problems } = await act(
    'reportMarriageProtectionConcern',
    'report { id suspicion observation residentIds }',
    {
      officeId: office,
      residentIds: [her],
      suspicion: 'VIOLENCE',
      reportedTo: '延吉市公安局',
      observation: '女方手臂有伤，不愿单独谈话。',
    },
    counsellor,
  );
  expect(problems).toEqual([]);
  expect(report).toMatchObject({ suspicion: 'VIOLENCE', residentIds: [her] });
  const data = await graph.read('query { marriageProtectionReports { id } }', {}, counsellor);
  expect(data.marriageProtectionReports).toContainEqual({ id: report.id });
  expect([await seenBy(him), await seenBy(her)]).toEqual(before);
  const [stored] = await graph.database.sql`SELECT content FROM protection_reports WHERE id = ${report.id}`;
  expect(stored?.content).not.toContain(her);
  expect(
    codes(
      await act(
        'reportMarriageProtectionConcern',
        '__typename',
        {
          officeId: office,
          residentIds: [her],
          suspicion: 'MINOR',
          reportedTo: ' ',
          observation: '',
        },
        counsellor,
      ),
    ),
  ).toEqual(['TEXT_MISSING', 'TEXT_MISSING']);
});
