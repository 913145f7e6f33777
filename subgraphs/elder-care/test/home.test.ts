import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { newId as kitId } from '@civil-affairs/kit/ids';
import { testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import {
  act,
  addBooking,
  addElder,
  addElders,
  addListing,
  addResult,
  addSlot,
  addStay,
  centre,
  elderAs,
  host,
  inDays,
  testElderCare,
  today,
  visit,
  worker,
} from './care-testing.ts';
import { figuresOf } from './testing.ts';

const graph = testElderCare();

describe('a slot of a centre', () => {
  test('has no place too many, also for many at once, and a free one goes to the first who waits', async () => {
    const slotId = await addSlot(graph, 3);
    const elders = await addElders(graph, 8);
    const answers = await Promise.all(
      elders.map((residentId) => act(graph, 'bookCareService', { slotId, residentId }, worker)),
    );
    const statuses = answers.map(({ booking }) => booking.status);
    expect(statuses.filter((status) => status === 'BOOKED')).toHaveLength(3);
    expect(answers.filter(({ warnings }) => warnings.length > 0)).toHaveLength(5);
    const booked = answers.find(({ booking }) => booking.status === 'BOOKED');
    const given = { bookingId: booked?.booking.id, expectedVersion: 1 };
    await act(graph, 'cancelCareBooking', given, worker);
    const rows = await graph.database.sql`
      SELECT status, id FROM care_bookings WHERE slot_id = ${slotId} AND status IN ('BOOKED', 'WAIT_LISTED') ORDER BY id`;
    expect(rows.filter(({ status }) => status === 'BOOKED')).toHaveLength(3);
    const waited = answers
      .filter(({ booking }) => booking.status === 'WAIT_LISTED')
      .map(({ booking }) => booking.id)
      .sort();
    expect(rows.find(({ id }) => id === waited[0])?.status).toBe('BOOKED');
    const [slot] = await graph.database.sql`SELECT taken FROM care_slots WHERE id = ${slotId}`;
    expect(slot?.taken).toBe(3);
  });

  test('is of a service that the centre offers, and booked once and not twice at a time', async () => {
    const times = { startsAt: '2026-12-20T01:00:00Z', endsAt: '2026-12-20T02:00:00Z', places: 2 };
    const wrong = { centreId: centre, service: 'REHABILITATION', ...times };
    expect(codes(await act(graph, 'openCareSlot', wrong, host))).toEqual(['SERVICE_NOT_OFFERED']);
    const stranger = testViewer({ ...host, organisationIds: [] });
    expect(codes(await act(graph, 'openCareSlot', { ...wrong, service: 'REST' }, stranger))).toEqual([
      'NOT_FOUND',
    ]);
    const slotId = await addSlot(graph);
    const residentId = await addElder(graph);
    const book = () => act(graph, 'bookCareService', { slotId, residentId }, elderAs(residentId));
    expect(codes(await book())).toEqual([]);
    expect(codes(await book())).toEqual(['BOOKING_CLASHES']);
  });

  test('shows its bookings to the centre alone', async () => {
    const slotId = await addSlot(graph);
    const { bookingId, residentId } = await addBooking(graph, slotId);
    const query = 'query ($id: ID!) { careBooking(id: $id) { status slot { bookings { id } } } }';
    const seen = async (viewer: Parameters<typeof graph.read>[2]) =>
      (await graph.ask(query, { id: bookingId }, viewer)).data?.careBooking;
    expect((await seen(host))?.slot.bookings).toEqual([{ id: bookingId }]);
    const own = 'query ($id: ID!) { careBooking(id: $id) { status } }';
    const { careBooking } = await graph.read(own, { id: bookingId }, elderAs(residentId));
    expect(careBooking).toEqual({ status: 'BOOKED' });
    const other = await addElder(graph);
    expect((await graph.read(own, { id: bookingId }, elderAs(other))).careBooking).toBeNull();
  });
});

describe('the visiting list', () => {
  test('shows who was not reached in a month, and ends when the elder wishes', async () => {
    const { listingId, residentId } = await addListing(graph);
    const due = async () => {
      const { careVisitsDue } = await graph.read(
        'query ($division: ID!) { careVisitsDue(division: $division) { id } }',
        { division: demoCommunity },
        worker,
      );
      return careVisitsDue.map(({ id }: { id: string }) => id);
    };
    expect(await due()).toContain(listingId);
    const [reads] = await graph.database.sql`
      SELECT count(*)::int AS n FROM audit_log WHERE action = 'readCareVisitsDue' 
        AND (subject_id = ${residentId} OR persons @> ARRAY[${residentId}])`;
    expect(reads?.n).toBeGreaterThan(0);
    const recorded = { listingId, expectedVersion: 1, ...visit, visitedOn: today };
    await act(graph, 'recordCareVisit', recorded, worker);
    expect(await due()).toContain(listingId);
    await act(
      graph,
      'recordCareVisit',
      { ...recorded, expectedVersion: 2, reached: true, done: '帮忙取药' },
      worker,
    );
    expect(await due()).not.toContain(listingId);
    const declined = { listingId, expectedVersion: 3 };
    const { listing } = await act(graph, 'declineCareVisits', declined, elderAs(residentId));
    expect(listing).toMatchObject({ status: 'ENDED', until: today });
    expect(codes(await act(graph, 'recordCareVisit', { ...recorded, expectedVersion: 4 }, worker))).toEqual([
      'STATUS_DOES_NOT_ALLOW',
    ]);
  });

  test('raises a concern after two days on which nobody was reached, not after two tries of one', async () => {
    const { listingId } = await addListing(graph);
    await graph.database.sql`UPDATE care_visit_listings SET since = '2026-10-01' WHERE id = ${listingId}`;
    const at = (visitedOn: string, expectedVersion: number) =>
      act(graph, 'recordCareVisit', { listingId, expectedVersion, ...visit, visitedOn }, worker);
    const raise = (expectedVersion: number) =>
      act(graph, 'raiseCareConcern', { listingId, expectedVersion, reason: '无人应答' }, worker);
    await at(today, 1);
    await at(today, 2);
    expect(codes(await raise(3))).toEqual(['REACHED_OR_ONCE']);
    await at(inDays(-1), 3);
    expect((await raise(4)).listing.status).toBe('CONCERN');
  });

  test('is the door to repairs, which cost nothing', async () => {
    const residentId = await addElder(graph);
    const request = { residentId, item: '电饭锅' };
    expect(codes(await act(graph, 'requestCareRepair', request, worker))).toEqual(['NOT_ON_VISITING_LIST']);
    const listed = await addListing(graph);
    const { repair } = await act(
      graph,
      'requestCareRepair',
      { ...request, residentId: listed.residentId },
      worker,
    );
    const done = { repairId: repair.id, expectedVersion: 1, done: true, result: '换了电源线' };
    expect((await act(graph, 'completeCareRepair', done, worker)).repair).toMatchObject({
      status: 'DONE',
      doneOn: today,
    });
  });
});

describe('a community day', () => {
  test('is announced to everybody; the market is for those of 70 and over', async () => {
    const input = {
      communityCode: demoCommunity,
      kind: 'MARKET',
      on: inDays(20),
      services: ['SHOE_REPAIR', 'HAIRCUT'],
    };
    const { day } = await act(graph, 'announceCareCommunityDay', input, worker);
    expect(day).toMatchObject({ status: 'ANNOUNCED', minAge: 70 });
    const { communityDays } = await figuresOf(graph, 'communityDays { id on services }');
    expect(communityDays).toContainEqual({
      id: day.id,
      on: inDays(20),
      services: ['SHOE_REPAIR', 'HAIRCUT'],
    });
    expect(codes(await act(graph, 'announceCareCommunityDay', input, worker))).toEqual([
      'COMMUNITY_DAY_EXISTS',
    ]);
    const held = { dayId: day.id, expectedVersion: 1, visitors: 120 };
    expect(codes(await act(graph, 'recordCareCommunityDay', held, worker))).toEqual(['DAY_TO_COME']);
  });
});

describe('the five aspects', () => {
  test('show what one elder receives, and nothing of it is stored', async () => {
    const { residentId } = await addListing(graph);
    await addResult(graph, residentId);
    await addStay(graph, residentId);
    await addBookingOf(residentId);
    const elder = {
      __typename: 'Resident',
      id: residentId,
      communityCode: demoCommunity,
      birthDate: '1940-05-01',
    };
    const [found] = await graph.entities(
      [elder],
      '... on Resident { elderCare { aspects { aspect entries { label { en } since } } } }',
      worker,
    );
    const { aspects } = found.elderCare;
    expect(aspects.map(({ aspect }: { aspect: string }) => aspect)).toEqual([
      'MEDICAL',
      'FOOD',
      'HOUSING',
      'MOBILITY',
      'SMART',
    ]);
    const labels = (n: number) => aspects[n].entries.map(({ label }: { label: { en: string } }) => label.en);
    expect(labels(0)).toContain('Assessment');
    expect(labels(2)).toContain('Visits');
    expect(labels(3)).toEqual(['Exercise']);
    expect(labels(4)).toEqual([]);
  });

  async function addBookingOf(residentId: string) {
    const slotId = await addSlot(graph);
    await act(graph, 'bookCareService', { slotId, residentId }, worker);
  }
});

test('a death ends visits and gives booked places back', async () => {
  const { listingId, residentId } = await addListing(graph);
  const slotId = await addSlot(graph, 1);
  await act(graph, 'bookCareService', { slotId, residentId }, worker);
  const next = await addBooking(graph, slotId);
  expect(next.status).toBe('WAIT_LISTED');
  await graph.receive({
    id: kitId('Event'),
    source: 'residents',
    type: 'ResidentDeathRegistered',
    subjectId: residentId,
    payload: { status: 'DEAD', residentId, diedOn: today },
  });
  const [row] = await graph.database.sql`
    SELECT (SELECT status FROM care_visit_listings WHERE id = ${listingId}) AS listing,
      (SELECT status FROM care_bookings WHERE id = ${next.bookingId}) AS booking`;
  expect(row).toEqual({ listing: 'ENDED', booking: 'BOOKED' });
});
