import { newId as kitId } from '@civil-affairs/kit/ids';
import { runSchedules } from '@civil-affairs/kit/schedules';
import { databaseOf } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { elderCare } from '../src/subgraph.ts';
import {
  act,
  addElder,
  addEntry,
  addResult,
  addSlot,
  admission,
  clerk,
  clerkOf,
  elderAs,
  freeBed,
  house,
  inDays,
  publicHouse,
  testElderCare,
  today,
  worker,
} from './care-testing.ts';

const graph = testElderCare();

const offer = async (
  entryId: string,
  { institutionId = house, bedType = 'NURSING', ...input }: Record<string, string> = {},
  viewer = clerkOf(institutionId),
) =>
  act(
    graph,
    'offerCareBed',
    {
      entryId,
      institutionId,
      bedNumber: await freeBed(graph, institutionId, bedType),
      expectedVersion: 1,
      ...input,
    },
    viewer,
  );

function later(days: number) {
  const day = inDays(days);
  return { now: () => new Date(`${day}T02:00:00Z`), today: () => day };
}

async function statusOf(entryId: string) {
  const [row] = await graph.database.sql`SELECT status FROM care_waiting_entries WHERE id = ${entryId}`;
  return row?.status;
}

describe('the waiting list', () => {
  test('takes who has a valid assessment, once', async () => {
    const residentId = await addElder(graph);
    const join = () =>
      act(
        graph,
        'joinCareWaitingList',
        { residentId, bedType: 'NURSING', institutionIds: [house], isAlone: false },
        elderAs(residentId),
      );
    expect(codes(await join())).toEqual(['ASSESSMENT_MISSING']);
    await addResult(graph, residentId);
    expect((await join()).entry).toMatchObject({ status: 'WAITING', priorityClass: 3, level: 'SEVERE' });
    expect(codes(await join())).toEqual(['WAITS_ALREADY']);
  });

  test('has special hardship in the first class, and need with an allowance in the second', async () => {
    const classOf = async (category: string) => {
      const { sql } = databaseOf(graph, 'allowances');
      const [member] = await sql`
        SELECT m.resident_id, g.community_code FROM grant_members m JOIN grants g ON g.id = m.grant_id
        WHERE g.category = ${category} AND m.until IS NULL AND g.effective_until IS NULL
        ORDER BY m.resident_id LIMIT 1`;
      const residentId = String(member?.resident_id);
      await databaseOf(graph, 'residents')
        .sql`UPDATE residents SET birth_date = '1940-01-01' WHERE id = ${residentId}`;
      await addResult(graph, residentId);
      const input = { residentId, bedType: 'NURSING', institutionIds: [], isAlone: false };
      const anywhere = { ...worker, division: '222401' };
      return (await act(graph, 'joinCareWaitingList', input, anywhere)).entry.priorityClass;
    };
    expect(await classOf('SPECIAL_HARDSHIP')).toBe(1);
    expect(await classOf('ALLOWANCE')).toBe(2);
  });

  test('puts the worse level first, then the earlier time, and lets nobody be passed over in silence', async () => {
    const mild = await addEntry(graph, { score: 70, institutionIds: [publicHouse] });
    const severe = await addEntry(graph, { score: 40, institutionIds: [publicHouse] });
    const refusal = await offer(mild.entryId, { institutionId: publicHouse });
    expect(codes(refusal)).toContain('SKIPS_EARLIER_ENTRY');
    const given = await offer(mild.entryId, { institutionId: publicHouse, skipReason: '前一位本周住院' });
    expect(given.entry).toMatchObject({ status: 'OFFERED', offers: [{ skipReason: '前一位本周住院' }] });
    expect(await statusOf(severe.entryId)).toBe('WAITING');
  });

  test('shows the order, and only to staff of the place', async () => {
    const query = `query { careWaitingList(division: "222401", bedType: NURSING, first: 50) {
      totalCount nodes { id priorityClass level waitingSince } } }`;
    expect((await graph.read(query, {}, worker)).careWaitingList).toBeNull();
    const { careWaitingList } = await graph.read(query, {}, { ...worker, division: '222401' });
    const order = ['TOTAL', 'SEVERE', 'MODERATE', 'MILD', 'INTACT'];
    const places = careWaitingList.nodes.map(
      (entry: { priorityClass: number; level: string; waitingSince: string }) =>
        `${entry.priorityClass}${order.indexOf(entry.level)}${entry.waitingSince}`,
    );
    expect(places).toEqual(places.toSorted());
    expect(places.length).toBeGreaterThan(3);
  });
});

describe('an offer', () => {
  test('is of a bed that is wanted, free and of the type', async () => {
    const { entryId } = await addEntry(graph);
    expect(codes(await offer(entryId, { bedNumber: 'O050' }))).toEqual(['BED_OUT_OF_SERVICE']);
    const ordinary = await freeBed(graph, house, 'ORDINARY');
    expect(codes(await offer(entryId, { bedNumber: ordinary }))).toEqual(['BED_OF_OTHER_TYPE']);
    const any = await addEntry(graph, { institutionIds: [] });
    expect(codes(await offer(any.entryId, { institutionId: publicHouse }, clerk))).toEqual(['NOT_FOUND']);
  });

  test('of one bed goes to one person, also by two clerks at once', async () => {
    const entries = await Promise.all([1, 2, 3].map(() => addEntry(graph)));
    const bedNumber = await freeBed(graph);
    const answers = await Promise.all(entries.map(({ entryId }) => offer(entryId, { bedNumber })));
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['BED_TAKEN']));
  });

  test('that is taken holds the bed, and the admission ends the waiting', async () => {
    const { entryId, residentId } = await addEntry(graph);
    await offer(entryId);
    const accepted = await act(
      graph,
      'acceptCareBedOffer',
      { entryId, expectedVersion: 2 },
      elderAs(residentId),
    );
    expect(accepted.entry).toMatchObject({ status: 'ACCEPTED', offers: [{ answer: 'ACCEPTED' }] });
    const [stay] = await graph.database.sql`
      SELECT id, status, hold_until::text FROM care_admissions WHERE waiting_entry_id = ${entryId}`;
    expect(stay).toMatchObject({ status: 'RESERVED', hold_until: inDays(3) });
    const input = { ...admission, admissionId: stay?.id, expectedVersion: 1 };
    expect(codes(await act(graph, 'admitElder', input, clerk))).toEqual([]);
    expect(await statusOf(entryId)).toBe('ADMITTED');
  });

  test('declined three times ends the waiting', async () => {
    const { entryId } = await addEntry(graph);
    for (const [n, status] of ['WAITING', 'WAITING', 'LEFT'].entries()) {
      await offer(entryId, { expectedVersion: (1 + 2 * n) as unknown as string });
      const declined = await act(
        graph,
        'declineCareBedOffer',
        { entryId, expectedVersion: 2 + 2 * n },
        worker,
      );
      expect(declined.entry.status).toBe(status);
    }
  });

  test('lasts five working days, a hold three days, and both end by themselves', async () => {
    const missed = await addEntry(graph);
    const { entry } = await offer(missed.entryId);
    expect(entry.offers).toMatchObject([{ answerBy: '2026-11-27' }]);
    const held = await addEntry(graph);
    await offer(held.entryId);
    await act(graph, 'acceptCareBedOffer', { entryId: held.entryId, expectedVersion: 2 }, worker);
    const schedules = (elderCare.schedules ?? []).filter(({ name }) => name.startsWith('expire'));
    const ofBeds = { ...elderCare, schedules };
    const services = (days: number) => ({ database: graph.database, clock: later(days), subgraphs: {} });
    await runSchedules(ofBeds, services(3));
    expect(await statusOf(held.entryId)).toBe('ACCEPTED');
    await runSchedules(ofBeds, services(4));
    expect(await statusOf(held.entryId)).toBe('WAITING');
    expect(await statusOf(missed.entryId)).toBe('OFFERED');
    await runSchedules(ofBeds, services(8));
    expect(await statusOf(missed.entryId)).toBe('WAITING');
  });
});

describe('the register', () => {
  const receive = (type: string, payload: Record<string, unknown>) =>
    graph.receive({
      id: kitId('Event'),
      source: 'residents',
      type,
      subjectId: String(payload.residentId),
      payload,
    });

  test('ends waiting and assessments of who died, and gives the held bed back', async () => {
    const { entryId, residentId } = await addEntry(graph);
    await offer(entryId);
    await act(graph, 'acceptCareBedOffer', { entryId, expectedVersion: 2 }, worker);
    const { assessment } = await act(graph, 'requestCareAssessment', { residentId, reason: 'OTHER' }, worker);
    await receive('ResidentDeathRegistered', { status: 'DEAD', residentId, diedOn: today });
    expect(await statusOf(entryId)).toBe('CLOSED_BY_DEATH');
    const [left] = await graph.database.sql`
      SELECT (SELECT status FROM care_admissions WHERE waiting_entry_id = ${entryId}) AS stay,
        (SELECT status FROM care_assessments WHERE id = ${assessment.id}) AS assessment`;
    expect(left).toEqual({ stay: 'CANCELLED', assessment: 'WITHDRAWN' });
  });

  const moved = (residentId: string, communityCode: string | null) =>
    receive('ResidentMoved', {
      status: communityCode === null ? 'MOVED_OUT' : 'LIVING',
      residentId,
      move: communityCode === null ? 'OUT' : 'WITHIN',
      movedOn: today,
      communityCode,
      formerCommunityCode: '222401003004',
      residentIds: [residentId],
      householdIds: [],
    });

  test('ends the waiting of who moves out of the city', async () => {
    const { entryId, residentId } = await addEntry(graph);
    await moved(residentId, null);
    expect(await statusOf(entryId)).toBe('LEFT');
  });

  test('lets the staff of the new community see to who moves within it', async () => {
    const { entryId, residentId } = await addEntry(graph);
    await moved(residentId, '222401006003');
    const query = 'query ($id: ID!) { careWaitingEntry(id: $id) { status } }';
    expect((await graph.read(query, { id: entryId }, worker)).careWaitingEntry).toBeNull();
    const there = { ...worker, division: '222401006003' };
    expect((await graph.read(query, { id: entryId }, there)).careWaitingEntry).toEqual({ status: 'WAITING' });
  });

  /** What was done in a place stays there, and so does what is written down about a person. */
  const staying = ['care_vouchers', 'meal_orders', 'meal_absences', 'meal_allergy_records'];

  test('has every running case of who moves within the city follow', async () => {
    const { residentId } = await addEntry(graph);
    const slotId = await addSlot(graph);
    await act(graph, 'requestCareAssessment', { residentId, reason: 'OTHER' }, worker);
    await act(graph, 'bookCareService', { slotId, residentId }, worker);
    await act(graph, 'addCareVisitListing', { residentId, reasons: ['ALONE'] }, worker);
    await act(graph, 'requestCareRepair', { residentId, item: '电饭锅' }, worker);
    await act(graph, 'issueMealCard', { residentId }, worker);
    await moved(residentId, '222401006003');
    const { sql } = graph.database;
    const tables = await sql`
      SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'elder_care'
        AND column_name IN ('resident_id', 'community_code') GROUP BY 1 HAVING count(*) = 2 ORDER BY 1`;
    const found: Record<string, string[]> = {};
    for (const { name } of tables.filter(({ name }) => !staying.includes(name))) {
      const rows =
        await sql`SELECT community_code AS code FROM ${sql(name)} WHERE resident_id = ${residentId}`;
      found[name] = rows.map(({ code }) => code);
    }
    const there = ['222401006003'];
    expect(found).toEqual({
      care_assessments: expect.arrayContaining(there),
      care_bookings: there,
      care_repairs: there,
      care_visit_listings: there,
      care_waiting_entries: there,
      meal_cards: there,
    });
  });
});
