import { describe, expect, test } from 'vitest';
import type { ResidentCorrectionField } from '../../src/generated/contract.ts';
import {
  correctionWarnings,
  decisionObstacles,
  decisionProblems,
  requestProblems,
} from '../../src/rules/corrections.ts';

const today = '2026-11-20';
const person = {
  name: '李英',
  nameKo: '리영',
  birthDate: '1950-01-01',
  sex: 'FEMALE',
  ethnicity: 'CS',
  hukouType: 'URBAN',
  diedOn: null,
};
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a request', () => {
  test.each<[ResidentCorrectionField, string, string[]]>([
    ['NAME', '李瑛', []],
    ['NAME', ' 李英 ', ['VALUE_UNCHANGED']],
    ['NAME', '\u200b', ['TEXT_MISSING']],
    ['NAME', '李'.repeat(51), ['TEXT_TOO_LONG']],
    ['NAME_KO', '리영희', []],
    ['BIRTH_DATE', '1950-01-02', []],
    ['BIRTH_DATE', '1950-02-30', ['BIRTH_DATE_IMPOSSIBLE']],
    ['BIRTH_DATE', '2026-11-21', ['BIRTH_DATE_IMPOSSIBLE']],
    ['SEX', 'MALE', []],
    ['SEX', 'man', ['NO_SUCH_VALUE']],
    ['ETHNICITY', 'HA', []],
    ['ETHNICITY', 'XX', ['NO_SUCH_VALUE']],
    ['HUKOU_TYPE', 'URBAN', ['VALUE_UNCHANGED']],
  ])('of %s to %j', (field, value, expected) => {
    expect(codes(requestProblems(person, { field, value, reason: '证明' }, today))).toEqual(expected);
  });

  test('of a day of birth after the death is refused, and one without a reason', () => {
    const input = { field: 'BIRTH_DATE', value: '2026-11-02', reason: '' } as const;
    expect(codes(requestProblems({ ...person, diedOn: '2026-11-01' }, input, today))).toEqual([
      'BIRTH_DATE_IMPOSSIBLE',
      'TEXT_MISSING',
    ]);
  });
});

describe('a decision', () => {
  const open = { status: 'REQUESTED', requestedBy: 'a', field: 'NAME', before: '李英' } as const;
  test.each([
    ['by another person', open, 'b', []],
    ['by the same', open, 'a', ['ANOTHER_PERSON_DECIDES']],
    ['after the entry changed', { ...open, before: '李瑛' }, 'b', ['VALUE_CHANGED_MEANWHILE']],
    ['a second time', { ...open, status: 'REFUSED' as const }, 'b', ['CORRECTION_DECIDED_ALREADY']],
  ])('%s', (_, facts, actor, expected) => {
    expect(codes(decisionObstacles(facts, person, actor))).toEqual(expected);
  });

  test('that refuses says why', () => {
    expect(codes(decisionProblems({ decision: 'REFUSE', reason: null }))).toEqual(['TEXT_MISSING']);
    expect(codes(decisionProblems({ decision: 'APPROVE', reason: null }))).toEqual([]);
  });

  test('is remarked where the citizen id says otherwise', () => {
    const id = { birthDate: '1950-01-01', sex: 'FEMALE' };
    expect(codes(correctionWarnings('SEX', 'MALE', id))).toEqual(['CITIZEN_ID_DISAGREES']);
    expect(codes(correctionWarnings('SEX', 'FEMALE', id))).toEqual([]);
    expect(codes(correctionWarnings('NAME', '李', id))).toEqual([]);
  });
});
