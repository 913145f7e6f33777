import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import { addPerson, foreignRegistrar, registrar, residentAs, secondRegistrar } from './testing.ts';

const graph = testSubgraph(residents);

const request = (input: object, viewer = registrar) =>
  mutate(
    graph,
    'requestResidentCorrection',
    'correction { id version status field formerValue newValue }',
    { field: 'NAME', value: '新名', reason: '户口簿有误', ...input },
    viewer,
  );
const decide = (input: object, viewer = secondRegistrar) =>
  mutate(
    graph,
    'decideResidentCorrection',
    `correction { id version status decidedOn decisionReason stage { isFinal } history { act actedBy remark }
      resident { name version birthDate } availableActions { action blockedBy { code } } } warnings { code }`,
    { decision: 'APPROVE', expectedVersion: 1, ...input },
    viewer,
  );

describe('a correction', () => {
  test('is requested by one, entered by another, and keeps what was before', async () => {
    const residentId = await addPerson(graph);
    const { correction } = await request({ residentId });
    expect(correction).toMatchObject({ status: 'REQUESTED', formerValue: '测试', newValue: '新名' });
    expect(await decide({ correctionId: correction.id })).toMatchObject({
      correction: {
        version: 2,
        status: 'APPROVED',
        stage: { isFinal: true },
        resident: { name: '新名', version: 2 },
        history: [{ act: 'requestResidentCorrection' }, { act: 'decideResidentCorrection' }],
      },
      problems: [],
    });
  });

  test('is not decided by who requested it', async () => {
    const residentId = await addPerson(graph);
    const { correction } = await request({ residentId });
    expect(codes(await decide({ correctionId: correction.id }, registrar))).toEqual([
      'ANOTHER_PERSON_DECIDES',
    ]);
    const query = `{ resident(id: "${residentId}") { corrections { availableActions { allowed } } } }`;
    const seen = async (viewer: typeof registrar) =>
      (await graph.read(query, {}, viewer)).resident.corrections[0].availableActions[0].allowed;
    expect([await seen(registrar), await seen(secondRegistrar)]).toEqual([false, true]);
  });

  test('is refused with a reason, and the entry stays', async () => {
    const residentId = await addPerson(graph);
    const { correction } = await request({ residentId });
    const refusal = { correctionId: correction.id, decision: 'REFUSE' };
    expect(codes(await decide(refusal))).toEqual(['TEXT_MISSING']);
    expect(await decide({ ...refusal, reason: '没有证明' })).toMatchObject({
      correction: { status: 'REFUSED', decisionReason: '没有证明', resident: { name: '测试', version: 1 } },
    });
    expect(codes(await decide({ ...refusal, expectedVersion: 2, reason: '没有证明' }))).toEqual([
      'CORRECTION_DECIDED_ALREADY',
    ]);
  });

  test('of the day of birth says that the citizen id disagrees', async () => {
    const residentId = await addPerson(graph);
    const { correction } = await request({ residentId, field: 'BIRTH_DATE', value: '1996-05-02' });
    expect(await decide({ correctionId: correction.id })).toMatchObject({
      correction: { resident: { birthDate: '1996-05-02' } },
      warnings: [{ code: 'CITIZEN_ID_DISAGREES' }],
    });
  });

  test('is open once for a field, also for two who request it at once', async () => {
    const residentId = await addPerson(graph);
    const answers = await Promise.all([request({ residentId }), request({ residentId, value: '别名' })]);
    expect(answers.flatMap(codes)).toEqual(['CORRECTION_OPEN_ALREADY']);
    expect(codes(await request({ residentId, field: 'NAME_KO', value: '김화' }))).toEqual([]);
  });

  test('is told to others without what was corrected', async () => {
    const residentId = await addPerson(graph);
    const { correction } = await request({ residentId, value: '秘名' });
    await decide({ correctionId: correction.id });
    const rows = await graph.database.sql`
      SELECT type, payload FROM outbox WHERE subject_id = ${correction.id} ORDER BY id`;
    expect([...rows]).toEqual([
      {
        type: 'ResidentCorrectionRequested',
        payload: { correctionId: correction.id, residentId, field: 'NAME' },
      },
      {
        type: 'ResidentCorrectionDecided',
        payload: { correctionId: correction.id, residentId, field: 'NAME', status: 'APPROVED' },
      },
    ]);
  });
});

describe('who may request and see it', () => {
  test('the person does, without who acts', async () => {
    const residentId = await addPerson(graph);
    const self = residentAs(residentId);
    const { correction } = await request({ residentId }, self);
    await decide({ correctionId: correction.id });
    const query = `{ resident(id: "${residentId}") { corrections { status history { actedBy } } } }`;
    expect((await graph.read(query, {}, self)).resident.corrections).toEqual([
      { status: 'APPROVED', history: [{ actedBy: null }, { actedBy: null }] },
    ]);
  });

  test('no stranger does, nor other staff of the place', async () => {
    const residentId = await addPerson(graph);
    const worker = testViewer({ scopes: ['residents:read'], division: '222401003004' });
    for (const viewer of [foreignRegistrar, worker, residentAs(await addPerson(graph))])
      expect(codes(await request({ residentId }, viewer))).toEqual(['NOT_FOUND']);
  });

  test('the registrars of the place have them in a list', async () => {
    const residentId = await addPerson(graph);
    const { correction } = await request({ residentId });
    const list = async (viewer: typeof registrar) =>
      (
        await graph.read(
          '{ residentCorrections(division: "222401003", status: REQUESTED, first: 100) { nodes { id } totalCount } }',
          {},
          viewer,
        )
      ).residentCorrections;
    expect((await list(registrar)).nodes).toContainEqual({ id: correction.id });
    expect(await list(foreignRegistrar)).toBeNull();
  });
});
