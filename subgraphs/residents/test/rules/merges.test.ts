import { describe, expect, test } from 'vitest';
import { type MergedRecord, mergeObstacles, mergeProblems } from '../../src/rules/merges.ts';

const record = (given: Partial<MergedRecord> = {}): MergedRecord => ({
  id: 'res_a',
  mergedInto: null,
  sex: 'FEMALE',
  birthDate: '1961-03-04',
  diedOn: null,
  movedOutOn: null,
  holdsOthers: false,
  ancestorIds: [],
  parents: [],
  adoptionId: undefined,
  ...given,
});
const against = (kept: Partial<MergedRecord>, merged: Partial<MergedRecord>) =>
  mergeProblems(record(kept), record({ id: 'res_b', ...merged })).map(({ code }) => code);

describe('two records are one', () => {
  test.each<[string, Partial<MergedRecord>, Partial<MergedRecord>]>([
    ['that say the same', {}, {}],
    ['with a slip in the day of birth', {}, { birthDate: '1961-04-03' }],
    ['of somebody who died', { diedOn: '2026-01-02' }, { diedOn: '2026-01-02' }],
    ['one of which has left the city', {}, { movedOutOn: '2020-01-01' }],
    ['both of which have left it', { movedOutOn: '2021-01-01' }, { movedOutOn: '2020-01-01' }],
    [
      'with a parent each',
      { parents: [{ id: 'res_m', sex: 'FEMALE' }] },
      { parents: [{ id: 'res_f', sex: 'MALE' }] },
    ],
    [
      'with the same parents',
      { parents: [{ id: 'res_m', sex: 'FEMALE' }] },
      { parents: [{ id: 'res_m', sex: 'FEMALE' }] },
    ],
    ['one of which is adopted', {}, { adoptionId: 'ado_1' }],
    ['the kept one of which has others', { holdsOthers: true }, {}],
  ])('%s', (_, kept, merged) => {
    expect(against(kept, merged)).toEqual([]);
  });
});

describe('two records are not one', () => {
  test.each<[string, Partial<MergedRecord>, Partial<MergedRecord>, string]>([
    ['that are one already', {}, { id: 'res_a' }, 'MERGE_OF_ONE_RECORD'],
    ['the kept one of which was merged', { mergedInto: 'res_c' }, {}, 'RECORD_MERGED'],
    ['the other one of which was merged', {}, { mergedInto: 'res_c' }, 'RECORD_MERGED'],
    ['the other one of which has others', {}, { holdsOthers: true }, 'MERGE_KEEPS_THE_OTHER'],
    ['of another sex', {}, { sex: 'MALE' }, 'MERGE_SEX_DIFFERS'],
    ['of another day of birth', {}, { birthDate: '1962-05-06' }, 'MERGE_BIRTH_DATES_DIFFER'],
    ['one of which lives', {}, { diedOn: '2026-01-02' }, 'MERGE_DEATHS_DIFFER'],
    ['with two days of death', { diedOn: '2026-01-01' }, { diedOn: '2026-01-02' }, 'MERGE_DEATHS_DIFFER'],
    ['when who lives here would be gone', { movedOutOn: '2020-01-01' }, {}, 'MERGE_KEEPS_WHO_LEFT'],
    ['when one is the mother', { ancestorIds: ['res_b'] }, {}, 'MERGE_OF_KIN'],
    ['when one is the grandchild', {}, { ancestorIds: ['res_a'] }, 'MERGE_OF_KIN'],
    [
      'with two mothers',
      { parents: [{ id: 'res_m', sex: 'FEMALE' }] },
      { parents: [{ id: 'res_n', sex: 'FEMALE' }] },
      'MERGE_PARENTS_DIFFER',
    ],
    ['adopted twice', { adoptionId: 'ado_1' }, { adoptionId: 'ado_2' }, 'ALREADY_ADOPTED'],
  ])('%s', (_, kept, merged, code) => {
    expect(against(kept, merged)).toEqual([code]);
  });
});

test('a proposal is carried out by another person, dropped by anybody, and undone once it is carried out', () => {
  const stands = (status: 'PROPOSED' | 'MERGED' | 'DROPPED') => ({ status, proposedBy: 'a' });
  const codes = (...given: Parameters<typeof mergeObstacles>) =>
    mergeObstacles(...given).map(({ code }) => code);
  expect(codes(stands('PROPOSED'), 'mergeResidentRecords', 'a')).toEqual(['ANOTHER_PERSON_MERGES']);
  expect(codes(stands('PROPOSED'), 'mergeResidentRecords', 'b')).toEqual([]);
  expect(codes(stands('PROPOSED'), 'dropResidentMerge', 'a')).toEqual([]);
  expect(codes(stands('PROPOSED'), 'separateResidentRecords', 'a')).toEqual(['MERGE_NOT_CARRIED_OUT']);
  expect(codes(stands('MERGED'), 'separateResidentRecords', 'a')).toEqual([]);
  expect(codes(stands('MERGED'), 'mergeResidentRecords', 'b')).toEqual(['MERGE_DECIDED_ALREADY']);
  expect(codes(stands('DROPPED'), 'separateResidentRecords', 'b')).toEqual(['MERGE_DECIDED_ALREADY']);
});
