import { testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import {
  act,
  addElder,
  addElders,
  addResult,
  addStay,
  admission,
  agreement,
  clerk,
  clerkOf,
  freeBed,
  house,
  inDays,
  publicHouse,
  reserve,
  reviewer,
  risks,
  testElderCare,
  today,
} from './care-testing.ts';

const graph = testElderCare();

const admit = (admissionId: string, input: Record<string, unknown> = {}) =>
  act(graph, 'admitElder', { ...admission, admissionId, expectedVersion: 1, ...input }, clerk);

describe('a bed', () => {
  test('is given once, also by clerks at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const elders = await addElders(graph, 6);
      const bedNumber = await freeBed(graph);
      const answers = await Promise.all(
        elders.map((residentId) => reserve(graph, residentId, { bedNumber })),
      );
      const won = answers.filter(({ problems }) => problems.length === 0);
      expect(won).toHaveLength(1);
      const lost = answers.filter(({ problems }) => problems.length > 0);
      expect(new Set(lost.flatMap(codes))).toEqual(new Set(['BED_TAKEN']));
    }
  });

  test('is not the second one of a person, also when two institutions act at once', async () => {
    const residentId = await addElder(graph);
    const others = await freeBed(graph, publicHouse);
    const answers = await Promise.all([
      reserve(graph, residentId),
      act(
        graph,
        'reserveCareBed',
        { residentId, institutionId: publicHouse, bedNumber: others, stay: 'LONG_TERM', since: today },
        clerkOf(publicHouse),
      ),
    ]);
    const lost = answers.flatMap(codes);
    expect(lost).toEqual(['LIVES_ELSEWHERE']);
  });

  test('goes to the next person on the day after the last one, and not on it', async () => {
    const [one = '', two = ''] = await addElders(graph, 2);
    const bedNumber = await freeBed(graph, house, 'SHORT_STAY');
    const respite = { bedNumber, stay: 'RESPITE', until: inDays(10) };
    expect(codes(await reserve(graph, one, respite))).toEqual([]);
    const next = (since: string) => reserve(graph, two, { bedNumber, since, stay: 'LONG_TERM' });
    const early = await next(inDays(10));
    expect(early.problems).toMatchObject([{ code: 'BED_TAKEN' }]);
    expect(codes(await next(inDays(11)))).toEqual([]);
  });

  test('can be reserved by who works there alone', async () => {
    const residentId = await addElder(graph);
    const input = { residentId, institutionId: house, bedNumber: 'N001', stay: 'LONG_TERM', since: today };
    expect(codes(await act(graph, 'reserveCareBed', input, clerkOf(publicHouse)))).toEqual(['NOT_FOUND']);
  });

  test('is held for a stay that has its days right', async () => {
    const residentId = await addElder(graph);
    const wrong = async (input: Record<string, unknown>) => codes(await reserve(graph, residentId, input));
    expect(await wrong({ stay: 'RESPITE' })).toEqual(['RESPITE_NEEDS_AN_END']);
    expect(await wrong({ stay: 'RESPITE', until: inDays(29) })).toEqual(['RESPITE_TOO_LONG']);
    expect(await wrong({ since: inDays(-1) })).toEqual(['DAY_IS_OVER']);
    expect(await wrong({ until: inDays(-1) })).toEqual(['DAYS_IN_WRONG_ORDER']);
    expect(await wrong({ bedNumber: 'Z999' })).toEqual(['BED_OUT_OF_SERVICE']);
    expect(await wrong({ stay: 'RESPITE', until: inDays(28) })).toEqual([]);
  });
});

describe('an admission', () => {
  test('needs consent, an agreement, the nine risks and an assessment', async () => {
    const residentId = await addElder(graph);
    const { admission: held } = await reserve(graph, residentId);
    const refusal = await admit(held.id, { consented: false, agreement: null, risks: risks.slice(1) });
    expect(codes(refusal)).toEqual(['CONSENT_MISSING', 'AGREEMENT_MISSING', 'RISK_NOT_ASSESSED']);
    expect(codes(await admit(held.id))).toEqual(['ASSESSMENT_MISSING']);
    await addResult(graph, residentId, { publishedOn: '2025-11-20' });
    expect(codes(await admit(held.id))).toEqual(['ASSESSMENT_EXPIRED']);
    await addResult(graph, residentId, { publishedOn: '2025-11-21', score: 20 });
    const { admission: stay } = await admit(held.id);
    expect(stay).toMatchObject({
      status: 'IN_CARE',
      since: today,
      levelAtAdmission: 'TOTAL',
      holdUntil: null,
    });
  });

  test('in an emergency goes before the assessment, for a week', async () => {
    const { admission: held } = await reserve(graph, await addElder(graph));
    const { admission: stay, warnings } = await admit(held.id, { isEmergency: true });
    expect(stay).toMatchObject({ status: 'IN_CARE', assessmentPendingUntil: inDays(7) });
    expect(warnings).toEqual([{ code: 'ASSESSMENT_PENDING' }]);
  });

  test('keeps to the limits of what is paid in advance', async () => {
    const residentId = await addElder(graph);
    const bedNumber = await freeBed(graph, publicHouse);
    const given = { residentId, institutionId: publicHouse, bedNumber, stay: 'LONG_TERM', since: today };
    const { admission: held } = await act(graph, 'reserveCareBed', given, clerkOf(publicHouse));
    await addResult(graph, residentId);
    const high = { ...agreement, prepaidMonths: 13, depositFen: 12 * 120_000 + 1, membershipFeeFen: 1 };
    const input = { ...admission, admissionId: held.id, expectedVersion: 1, agreement: high };
    expect(codes(await act(graph, 'admitElder', input, clerkOf(publicHouse)))).toEqual([
      'PREPAID_TOO_LONG',
      'DEPOSIT_TOO_HIGH',
      'MEMBERSHIP_FEE_NOT_ALLOWED',
    ]);
  });

  test('puts nobody into the unit for dementia without the diagnosis, and warns of an ordinary bed', async () => {
    const residentId = await addElder(graph);
    const bedNumber = await freeBed(graph, house, 'DEMENTIA');
    const { admission: held } = await reserve(graph, residentId, { bedNumber });
    await addResult(graph, residentId);
    expect(codes(await admit(held.id))).toEqual(['NEEDS_DEMENTIA_DIAGNOSIS']);
    await addResult(graph, residentId, { disorders: ['F01'] });
    expect(codes(await admit(held.id))).toEqual([]);
    const other = await addElder(graph);
    const { admission: ordinary } = await reserve(graph, other, {
      bedNumber: await freeBed(graph, house, 'ORDINARY'),
    });
    await addResult(graph, other, { score: 10 });
    expect((await admit(ordinary.id)).warnings).toEqual([{ code: 'LEVEL_NEEDS_NURSING' }]);
  });
});

describe('a stay', () => {
  test('keeps the bed while the person is away, and while a discharge is planned', async () => {
    const residentId = await addElder(graph);
    const bedNumber = await freeBed(graph);
    const admissionId = await addStay(graph, residentId, { bedNumber });
    const step = (name: string, expectedVersion: number, input: Record<string, unknown>) =>
      act(graph, name, { admissionId, expectedVersion, ...input }, clerk);
    const takenFor = async () => codes(await reserve(graph, await addElder(graph), { bedNumber }));
    await step('recordCareAbsence', 2, { kind: 'HOSPITAL', since: today });
    expect(await takenFor()).toEqual(['BED_TAKEN']);
    await step('endCareAbsence', 3, { until: today });
    await step('planCareDischarge', 4, { on: inDays(2) });
    expect(await takenFor()).toEqual(['BED_TAKEN']);
    const { admission: ended } = await step('dischargeElder', 5, { until: today, endReason: 'RECOVERED' });
    expect(ended).toMatchObject({ status: 'ENDED', until: today, endReason: 'RECOVERED' });
    const next = await reserve(graph, await addElder(graph), { bedNumber, since: inDays(1) });
    expect(codes(next)).toEqual([]);
  });

  test('moves to another bed without a gap and without a day in both', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    const bedNumber = await freeBed(graph);
    const input = { admissionId, expectedVersion: 2, institutionId: house, bedNumber, reason: '换房间' };
    const { admission: made } = await act(graph, 'transferElder', { ...input, on: inDays(2) }, clerk);
    expect(made).toMatchObject({ status: 'IN_CARE', since: inDays(2), bedNumber });
    const rows = await graph.database.sql`
      SELECT status, since::text, until::text, end_reason FROM care_admissions WHERE resident_id = ${residentId} ORDER BY since`;
    expect([...rows]).toEqual([
      { status: 'ENDED', since: today, until: inDays(1), end_reason: 'TRANSFERRED' },
      { status: 'IN_CARE', since: inDays(2), until: null, end_reason: null },
    ]);
  });

  test('that began on the day of the transfer never was', async () => {
    const admissionId = await addStay(graph, await addElder(graph));
    const bedNumber = await freeBed(graph);
    const input = { admissionId, expectedVersion: 2, institutionId: house, bedNumber, reason: '换房间' };
    await act(graph, 'transferElder', { ...input, on: today }, clerk);
    const [row] = await graph.database
      .sql`SELECT status, until FROM care_admissions WHERE id = ${admissionId}`;
    expect(row).toEqual({ status: 'CANCELLED', until: null });
  });

  test('ends by no death and no transfer under another name, and not in the future', async () => {
    const admissionId = await addStay(graph, await addElder(graph));
    const discharge = async (input: Record<string, unknown>) =>
      codes(await act(graph, 'dischargeElder', { admissionId, expectedVersion: 2, ...input }, clerk));
    expect(await discharge({ until: today, endReason: 'DEATH' })).toEqual(['END_REASON_HAS_ITS_OWN_ACT']);
    expect(await discharge({ until: inDays(1), endReason: 'MOVED' })).toEqual(['DAY_TO_COME']);
    expect(await discharge({ until: inDays(-1), endReason: 'MOVED' })).toEqual(['DAYS_IN_WRONG_ORDER']);
  });
});

describe('the desk', () => {
  const query = `query ($id: ID!) { careAdmissionDesk(institutionId: $id) {
    beds(free: false) { number status admission { id availableActions { action allowed } } }
    arrivals { id } departures { id } agreementsEnding { id } assessmentsDue { id }
    nextOnList(bedType: NURSING) { id level priorityClass } } }`;

  test('shows an institution its own beds and who comes, goes and waits; who looks is in the log', async () => {
    const residentId = await addElder(graph);
    const admissionId = await addStay(graph, residentId);
    const { admission: held } = await reserve(graph, await addElder(graph));
    await act(graph, 'planCareDischarge', { admissionId, expectedVersion: 2, on: inDays(1) }, clerk);
    const { careAdmissionDesk: desk } = await graph.read(query, { id: house }, clerk);
    expect(desk.departures).toContainEqual({ id: admissionId });
    expect(desk.arrivals).toContainEqual({ id: held.id });
    expect(desk.nextOnList.length).toBeGreaterThan(1);
    const [reads] = await graph.database.sql`
      SELECT count(*)::int AS n FROM audit_log WHERE action = 'readCareAdmissionDesk' AND persons @> ARRAY[${residentId}]`;
    expect(reads?.n).toBeGreaterThan(0);
  });

  test('is nothing to another institution and to officers elsewhere', async () => {
    for (const viewer of [clerkOf(publicHouse), testViewer({ ...reviewer, division: '222402' })])
      expect((await graph.read(query, { id: house }, viewer)).careAdmissionDesk).toBeNull();
    expect((await graph.read(query, { id: house }, reviewer)).careAdmissionDesk).not.toBeNull();
  });
});
