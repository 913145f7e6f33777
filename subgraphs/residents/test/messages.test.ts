import { testSubgraph } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import {
  addFamily,
  addPerson,
  correctDeath,
  elsewhere,
  foreignRegistrar,
  move,
  registerDeath,
  registrar,
  residentAs,
  secondRegistrar,
} from './testing.ts';

const graph = testSubgraph(residents);

const messagesTo = async (id: string) => {
  const query = `{ resident(id: "${id}") { registerMessages { nodes { code zhHans ko status } } } }`;
  return (await graph.read(query, {}, residentAs(id))).resident.registerMessages.nodes as {
    code: string;
    zhHans: string;
    ko: string;
  }[];
};
const codesTo = async (id: string) => (await messagesTo(id)).map(({ code }) => code);

describe('a person is told', () => {
  test('how a correction was decided, and not why', async () => {
    const residentId = await addPerson(graph);
    const request = { residentId, field: 'NAME', value: '新名', reason: '户口簿有误' };
    const { correction } = await mutate(
      graph,
      'requestResidentCorrection',
      'correction { id }',
      request,
      registrar,
    );
    expect(await messagesTo(residentId)).toEqual([]);
    const refusal = {
      correctionId: correction.id,
      decision: 'REFUSE',
      reason: '未附户口簿',
      expectedVersion: 1,
    };
    const decided = await mutate(
      graph,
      'decideResidentCorrection',
      'correction { messages { code recipientId } }',
      refusal,
      secondRegistrar,
    );
    expect(decided.correction.messages).toEqual([
      { code: 'RESIDENT_CORRECTION_DECIDED', recipientId: residentId },
    ]);
    const [received] = await messagesTo(residentId);
    expect(received?.zhHans).toContain('您的姓名的更正申请：不予更正');
    expect(received?.ko).toContain('이름');
    expect(received?.zhHans).not.toContain('未附户口簿');
  });

  test('that a registered death was none; of a death and of its other day nobody is', async () => {
    const [alive, dead] = [await addPerson(graph), await addPerson(graph)];
    for (const residentId of [alive, dead]) await registerDeath(graph, { residentId });
    await correctDeath(graph, { residentId: dead, correction: 'OTHER_DAY', diedOn: '2026-11-18' });
    await correctDeath(graph, { residentId: alive });
    expect(await codesTo(alive)).toEqual(['RESIDENT_DEATH_UNDONE']);
    expect(await codesTo(dead)).toEqual([]);
  });

  test('of a move with everybody who moves, and not where to', async () => {
    const { applicant, spouse, child } = await addFamily(graph);
    await move(graph, { residentId: applicant, withHousehold: true });
    for (const id of [applicant, spouse, child]) {
      const [received] = await messagesTo(id);
      expect(received).toMatchObject({ code: 'RESIDENT_MOVE_REGISTERED', status: 'QUEUED' });
      expect(received?.zhHans).toContain('市内迁移，自2026年11月19日起');
      expect(JSON.stringify(received)).not.toContain(elsewhere);
    }
  });

  test('that the telephone number changed, without the number', async () => {
    const residentId = await addPerson(graph);
    const input = { residentId, phone: '13804339001', expectedVersion: 1 };
    await mutate(graph, 'changeResidentPhone', '__typename', input, registrar);
    const [received] = await messagesTo(residentId);
    expect(received?.code).toBe('RESIDENT_PHONE_CHANGED');
    expect(JSON.stringify(received)).not.toContain('9001');
  });

  test('of a merge by the record that is kept, and of its end both', async () => {
    const [keptId, mergedId] = [await addPerson(graph), await addPerson(graph)];
    const proposal = { keptId, mergedId, cancellationNumber: 'G 1', reason: '同一人' };
    const { merge } = await mutate(graph, 'proposeResidentMerge', 'merge { id }', proposal, registrar);
    const input = { mergeId: merge.id, expectedVersion: 1 };
    await mutate(graph, 'mergeResidentRecords', '__typename', input, secondRegistrar);
    expect([await codesTo(keptId), await codesTo(mergedId)]).toEqual([['RESIDENT_RECORDS_MERGED'], []]);
    const undo = { mergeId: merge.id, reason: '误并', expectedVersion: 2 };
    await mutate(graph, 'separateResidentRecords', '__typename', undo, registrar);
    expect(await codesTo(mergedId)).toEqual(['RESIDENT_RECORDS_SEPARATED']);
    expect(await codesTo(keptId)).toEqual(['RESIDENT_RECORDS_SEPARATED', 'RESIDENT_RECORDS_MERGED']);
  });
});

test('what a person was told is shown to nobody else, and what reached nobody to the office, with the read in the access log', async () => {
  const { applicant, spouse } = await addFamily(graph);
  const input = { residentId: applicant, phone: '13804339002', expectedVersion: 1 };
  await mutate(graph, 'changeResidentPhone', '__typename', input, registrar);
  const query = `{ resident(id: "${applicant}") { registerMessages { totalCount } } }`;
  for (const viewer of [residentAs(spouse), registrar])
    expect((await graph.read(query, {}, viewer)).resident.registerMessages).toBeNull();
  await graph.database.sql`
    UPDATE messages SET status = 'FAILED', fault = 'UNREACHABLE', settled_at = now() WHERE recipient_id = ${applicant}`;
  const failed = `{ residentFailedMessages(division: "222401") { nodes { code recipientId } } }`;
  expect((await graph.read(failed, {}, registrar)).residentFailedMessages.nodes).toEqual([
    { code: 'RESIDENT_PHONE_CHANGED', recipientId: applicant },
  ]);
  expect((await graph.read(failed, {}, foreignRegistrar)).residentFailedMessages).toBeNull();
  const [read] = await graph.database.sql`
    SELECT count(*)::int AS n FROM audit_log WHERE action = 'readResidentMessage' AND subject_id = ${applicant}`;
  expect(read?.n).toBe(1);
});
