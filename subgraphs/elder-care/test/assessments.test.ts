import { databaseOf, testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import {
  act,
  addAssigned,
  addElder,
  addEntry,
  addPublished,
  addRecorded,
  assessors,
  clerk,
  elderAs,
  findings,
  reviewer,
  testElderCare,
  today,
  worker,
} from './care-testing.ts';

const graph = testElderCare();

const record = async (
  assessmentId: string,
  more: Record<string, unknown>,
  viewer = assessors[0],
  version = 2,
) =>
  act(
    graph,
    'recordCareAssessment',
    { assessmentId, expectedVersion: version, ...(await findings(graph, 60)), ...more },
    viewer,
  );
const review = (assessmentId: string, viewer = reviewer, version = 3) =>
  act(graph, 'reviewCareAssessment', { assessmentId, expectedVersion: version, decision: 'PUBLISH' }, viewer);

describe('an assessment', () => {
  test('goes from the request to a published level, by the function of the calculator', async () => {
    const { assessmentId, residentId } = await addRecorded(graph, 70);
    const { assessment } = await review(assessmentId);
    expect(assessment).toMatchObject({
      status: 'PUBLISHED',
      publishedOn: today,
      result: { score: 70, level: 'MILD', levelChangedBy: [] },
    });
    const { careAssessmentCase: found } = await graph.read(
      `query ($id: ID!) { careAssessmentCase(id: $id) {
        ruleVersion validUntil disputeUntil assessors answers { item { code } points }
        history { act status actedBy } availableActions { action allowed } } }`,
      { id: assessmentId },
      elderAs(residentId),
    );
    expect(found).toMatchObject({ ruleVersion: 1, validUntil: '2027-11-19', disputeUntil: '2026-12-04' });
    expect(found.answers).toHaveLength(26);
    expect(found.history.map((entry: { act: string }) => entry.act)).toEqual([
      'requestCareAssessment',
      'assignCareAssessors',
      'recordCareAssessment',
      'reviewCareAssessment',
    ]);
    expect(found.history[0].actedBy).toBeNull();
    const open = found.availableActions.filter(({ allowed }: { allowed: boolean }) => allowed);
    expect(open.map(({ action }: { action: string }) => action)).toEqual(['disputeCareAssessment']);
  });

  test('is refused to who is under 60, and one at a time', async () => {
    const residentId = await addElder(graph);
    const request = () => act(graph, 'requestCareAssessment', { residentId, reason: 'FIRST' }, worker);
    expect(codes(await request())).toEqual([]);
    expect(codes(await request())).toEqual(['ASSESSMENT_OPEN']);
    await databaseOf(graph, 'residents')
      .sql`UPDATE residents SET birth_date = '1980-01-01' WHERE id = ${residentId}`;
    const other = await act(graph, 'requestCareAssessment', { residentId, reason: 'DISPUTE' }, worker);
    expect(codes(other)).toEqual(['NOT_AN_ELDER', 'DISPUTE_HAS_ITS_OWN_ACT']);
  });

  test('of an elder elsewhere looks like none, to a worker and to an institution', async () => {
    const residentId = await addElder(graph);
    const stranger = { ...worker, division: '222401006003' };
    for (const viewer of [stranger, clerk]) {
      const answer = await act(graph, 'requestCareAssessment', { residentId, reason: 'FIRST' }, viewer);
      expect(codes(answer)).toEqual(['NOT_FOUND']);
    }
  });

  test('names everything that is wrong with what was found, at once', async () => {
    const { assessmentId } = await addAssigned(graph);
    const { answers } = await findings(graph, 90);
    const wrong = answers.map((answer) => (answer.item === 'B.4.4' ? { ...answer, points: 4 } : answer));
    const payload = await record(assessmentId, {
      assessedOn: today,
      answers: wrong.filter(({ item }) => item !== 'B.1.1'),
      disorderCodes: ['G30'],
      riskEvents: [{ kind: 'FALL', on: '2026-11-21' }],
      bothSigned: false,
    });
    expect(codes(payload)).toEqual([
      'ANSWER_OUT_OF_RANGE',
      'ITEM_MISSING',
      'DIAGNOSIS_NOT_KNOWN',
      'EVENT_AFTER_ASSESSMENT',
      'TWO_ASSESSORS_NEEDED',
    ]);
  });

  test('of a person in a coma has no answers and is total loss', async () => {
    const { assessmentId } = await addAssigned(graph);
    expect(codes(await record(assessmentId, { inComa: true }))).toEqual(['COMA_IS_NOT_SCORED']);
    const { assessment } = await record(assessmentId, { inComa: true, answers: [] });
    expect(assessment.result).toEqual({ score: null, level: 'TOTAL', levelChangedBy: ['COMA'] });
  });

  test('is made one level worse by two events within 30 days, and only by them', async () => {
    const levelWith = async (...days: string[]) => {
      const { assessmentId } = await addAssigned(graph);
      const riskEvents = days.map((on) => ({ kind: 'FALL', on }));
      return (await record(assessmentId, { riskEvents })).assessment.result.level;
    };
    expect(await levelWith('2026-10-21', '2026-11-20')).toBe('SEVERE');
    expect(await levelWith('2026-10-20', '2026-11-01')).toBe('MODERATE');
    expect(await levelWith('2026-11-10', '2026-11-10')).toBe('SEVERE');
  });

  test('is recorded by who is named, and reviewed by none of them', async () => {
    const { assessmentId } = await addAssigned(graph);
    expect(codes(await record(assessmentId, {}, assessors[2]))).toEqual(['NOT_FOUND']);
    expect(codes(await record(assessmentId, {}))).toEqual([]);
    const both = testViewer({ ...reviewer, subject: 'two' });
    expect(codes(await review(assessmentId, both))).toEqual(['SAME_PERSON_REVIEWS']);
  });

  test('returned goes back to the assessors with a reason', async () => {
    const { assessmentId } = await addRecorded(graph);
    const back = { assessmentId, expectedVersion: 3, decision: 'RETURN' };
    expect(codes(await act(graph, 'reviewCareAssessment', back, reviewer))).toEqual(['TEXT_MISSING']);
    const { assessment } = await act(
      graph,
      'reviewCareAssessment',
      { ...back, remark: '缺少病历' },
      reviewer,
    );
    expect(assessment.status).toBe('RETURNED');
    expect((await record(assessmentId, {}, assessors[1], 4)).assessment.status).toBe('RECORDED');
  });
});

describe('a dispute', () => {
  async function disputed(secondScore: number) {
    const { assessmentId, residentId } = await addPublished(graph, 60);
    const given = { assessmentId, expectedVersion: 4, reason: '结果有疑问' };
    const { assessment } = await act(graph, 'disputeCareAssessment', given, elderAs(residentId));
    expect(assessment.status).toBe('DISPUTED');
    const [second] = await graph.database
      .sql`SELECT id FROM care_assessments WHERE disputes = ${assessmentId}`;
    const secondId = String(second?.id);
    const assign = (...names: string[]) =>
      act(
        graph,
        'assignCareAssessors',
        { assessmentId: secondId, assessors: names, expectedVersion: 1 },
        reviewer,
      );
    expect(codes(await assign('two', 'three'))).toEqual(['ASSESSED_BEFORE']);
    expect(codes(await assign('three', 'three'))).toEqual(['TWO_ASSESSORS_NEEDED']);
    await assign('three', 'four');
    const uphold = () => act(graph, 'upholdCareAssessment', { assessmentId, expectedVersion: 5 }, reviewer);
    expect(codes(await uphold())).toEqual(['SECOND_ASSESSMENT_MISSING']);
    await record(secondId, await findings(graph, secondScore), assessors[3]);
    return { assessmentId, secondId, uphold };
  }
  const statusOf = async (id: string) => {
    const [row] = await graph.database.sql`SELECT status FROM care_assessments WHERE id = ${id}`;
    return row?.status;
  };

  test('ends with the second result, which takes the place of the first', async () => {
    const { assessmentId, secondId } = await disputed(40);
    const { assessment } = await review(secondId);
    expect(assessment).toMatchObject({ status: 'PUBLISHED', result: { level: 'SEVERE' } });
    expect(await statusOf(assessmentId)).toBe('SUPERSEDED');
  });

  test('or with the first one, and the second is kept as superseded', async () => {
    const { secondId, uphold } = await disputed(60);
    expect((await uphold()).assessment.status).toBe('PUBLISHED');
    expect(await statusOf(secondId)).toBe('SUPERSEDED');
  });

  test('comes too late after ten working days', async () => {
    const { assessmentId } = await addPublished(graph);
    await graph.database
      .sql`UPDATE care_assessments SET published_on = '2026-11-05' WHERE id = ${assessmentId}`;
    const given = { assessmentId, expectedVersion: 4, reason: '结果有疑问' };
    expect(codes(await act(graph, 'disputeCareAssessment', given, worker))).toEqual(['DISPUTE_PERIOD_OVER']);
  });
});

describe('what an assessment tells', () => {
  const query = `query ($id: ID!) { careAssessmentCase(id: $id) { status result { level } answers { points } disorderCodes } }`;
  const seen = async (id: string, viewer: Parameters<typeof graph.read>[2]) =>
    (await graph.read(query, { id }, viewer)).careAssessmentCase;

  test('is its answers to the person, the assessors and reviewers; a worker sees the level alone', async () => {
    const { assessmentId, residentId } = await addPublished(graph);
    for (const viewer of [elderAs(residentId), assessors[1], reviewer])
      expect((await seen(assessmentId, viewer)).answers).toHaveLength(26);
    const reading = testViewer({ ...worker, scopes: ['residents:read', 'elder-care:read'] });
    expect(await seen(assessmentId, reading)).toEqual({
      status: 'PUBLISHED',
      result: { level: 'MODERATE' },
      answers: null,
      disorderCodes: null,
    });
  });

  test('is a draft until it is published', async () => {
    const { assessmentId, residentId } = await addRecorded(graph);
    expect(await seen(assessmentId, elderAs(residentId))).toMatchObject({ result: null, answers: null });
    expect((await seen(assessmentId, reviewer)).result).toEqual({ level: 'MODERATE' });
  });

  test('is nothing to strangers, and what others read is in the access log', async () => {
    const { assessmentId, residentId } = await addPublished(graph);
    const stranger = testViewer({ ...reviewer, division: '222402' });
    expect(await seen(assessmentId, stranger)).toBeNull();
    expect(await seen(assessmentId, assessors[2])).toBeNull();
    await seen(assessmentId, reviewer);
    await seen(assessmentId, elderAs(residentId));
    const rows = await graph.database.sql`
      SELECT actor, outcome FROM audit_log WHERE action = 'readCareAssessment' AND subject_id = ${residentId} ORDER BY id`;
    expect(rows.map(({ actor, outcome }) => `${actor} ${outcome}`)).toEqual([
      'reviewer REFUSED',
      'three REFUSED',
      'reviewer DONE',
    ]);
  });
});

describe('a new level', () => {
  test('moves a person in the waiting list, and the time of waiting stays', async () => {
    const before = await addEntry(graph, { score: 60 });
    const { entryId, residentId } = await addEntry(graph, { score: 62 });
    const positionOf = async (id: string) => {
      const { careWaitingEntry } = await graph.read(
        'query ($id: ID!) { careWaitingEntry(id: $id) { position level waitingSince version } }',
        { id },
        worker,
      );
      return careWaitingEntry;
    };
    const first = await positionOf(entryId);
    expect(first.position).toBeGreaterThan((await positionOf(before.entryId)).position);
    const { assessment } = await act(
      graph,
      'requestCareAssessment',
      { residentId, reason: 'IMMEDIATE' },
      worker,
    );
    const assessmentId = assessment.id;
    await act(
      graph,
      'assignCareAssessors',
      { assessmentId, assessors: ['one', 'two'], expectedVersion: 1 },
      reviewer,
    );
    await record(assessmentId, await findings(graph, 20));
    await review(assessmentId);
    const after = await positionOf(entryId);
    expect(after).toMatchObject({ level: 'TOTAL', waitingSince: first.waitingSince, version: 2 });
    expect(after.position).toBeLessThan((await positionOf(before.entryId)).position);
  });
});
