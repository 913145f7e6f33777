import { faultsOf } from '@civil-affairs/kit/states';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { acts } from '../src/commands.ts';
import { adoptionStates } from '../src/rules/adoptions.ts';
import { correctionStates } from '../src/rules/corrections.ts';
import { mergeStates } from '../src/rules/merges.ts';
import { residentStates } from '../src/rules/status.ts';
import { residents } from '../src/subgraph.ts';
import {
  addFamily,
  addPerson,
  birth,
  elsewhere,
  registerDeath,
  registrar,
  secondRegistrar,
} from './testing.ts';

const graph = testSubgraph(residents);

const correction = (residentId: string) => ({
  residentId,
  field: 'NAME',
  value: '新名',
  reason: '户口簿有误',
});

async function adoption() {
  const childId = await addPerson(graph, { birthDate: '2022-01-01' });
  const adopterIds = [await addPerson(graph, { birthDate: '1986-01-01' })];
  return { childId, adopterIds, kind: 'ORDINARY', registeredOn: '2026-11-10' };
}

async function twoRecords() {
  const [keptId, mergedId] = [await addPerson(graph), await addPerson(graph)];
  return { keptId, mergedId, cancellationNumber: 'G 1', reason: '同一人' };
}

async function proposed(): Promise<string> {
  const payload = await mutate(graph, 'proposeResidentMerge', 'merge { id }', await twoRecords(), registrar);
  return payload.merge.id;
}

test('a person can come to each status, and leave each that is not final', () => {
  expect(faultsOf(residentStates)).toEqual([]);
});

test('so can an adoption', () => {
  expect(faultsOf(adoptionStates)).toEqual([]);
});

test('so can a correction', () => {
  expect(faultsOf(correctionStates)).toEqual([]);
});

test('so can a merge', () => {
  expect(faultsOf(mergeStates)).toEqual([]);
});

describe('the protocol of each act', () => {
  tryActs(graph, acts, {
    async registerBirth() {
      const { householdId, spouse } = await addFamily(graph);
      const input = birth({ householdId, motherId: spouse });
      return { viewer: registrar, input, otherInput: { ...input, name: '另名' } };
    },
    async recordAdoption() {
      const input = await adoption();
      return { viewer: registrar, input, otherInput: { ...input, registeredOn: '2026-11-11' } };
    },
    async dissolveAdoption() {
      const payload = await mutate(graph, 'recordAdoption', 'adoption { id }', await adoption(), registrar);
      const adoptionId = payload.adoption.id;
      const input = { adoptionId, dissolvedOn: '2026-11-20', dissolution: 'AGREEMENT', expectedVersion: 1 };
      return { viewer: registrar, input };
    },
    async requestResidentCorrection() {
      const input = correction(await addPerson(graph));
      return { viewer: registrar, input, otherInput: { ...input, value: '别名' } };
    },
    async decideResidentCorrection() {
      const input = correction(await addPerson(graph));
      const payload = await mutate(graph, 'requestResidentCorrection', 'correction { id }', input, registrar);
      const correctionId = payload.correction.id;
      return {
        viewer: secondRegistrar,
        input: { correctionId, decision: 'APPROVE', expectedVersion: 1 },
      };
    },
    async proposeResidentMerge() {
      const input = await twoRecords();
      return { viewer: registrar, input, otherInput: { ...input, reason: '另有原因' } };
    },
    async mergeResidentRecords() {
      return { viewer: secondRegistrar, input: { mergeId: await proposed(), expectedVersion: 1 } };
    },
    async dropResidentMerge() {
      return { viewer: registrar, input: { mergeId: await proposed(), reason: '误提', expectedVersion: 1 } };
    },
    async separateResidentRecords() {
      const mergeId = await proposed();
      await mutate(
        graph,
        'mergeResidentRecords',
        '__typename',
        { mergeId, expectedVersion: 1 },
        secondRegistrar,
      );
      return { viewer: registrar, input: { mergeId, reason: '误并', expectedVersion: 2 } };
    },
    async registerDeath() {
      const residentId = await addPerson(graph);
      const input = { residentId, diedOn: '2026-11-19', certificateNumber: 'C 1', expectedVersion: 1 };
      return { viewer: registrar, input };
    },
    async correctResidentDeath() {
      const residentId = await addPerson(graph);
      await registerDeath(graph, { residentId });
      const input = { residentId, correction: 'NOT_DEAD', reason: '误登', expectedVersion: 2 };
      return { viewer: registrar, input };
    },
    async changeResidentPhone() {
      const input = { residentId: await addPerson(graph), phone: '13804330001', expectedVersion: 1 };
      return { viewer: registrar, input };
    },
    async registerResidentMove() {
      const residentId = await addPerson(graph);
      const place = { communityCode: elsewhere, settlement: 'URBAN' };
      const input = { residentId, move: 'WITHIN', movedOn: '2026-11-19', ...place, expectedVersion: 1 };
      return { viewer: registrar, input };
    },
    async changeResidentHousehold() {
      const { householdId, spouse } = await addFamily(graph);
      const members = [{ residentId: spouse, relation: 'APPLICANT' }];
      const input = { householdId, change: 'SPLIT', changedOn: '2026-11-10', members, expectedVersion: 1 };
      return { viewer: registrar, input };
    },
  });
});
