import { demoCitizenId } from '@civil-affairs/kit/demo-people';
import { describe, expect, test } from 'vitest';
import { type BirthFacts, birthProblems, birthWarnings, childMembership } from '../../src/rules/births.ts';

const today = '2026-11-20';
const mother = { id: 'm', sex: 'FEMALE', birthDate: '1995-01-01', diedOn: null, ethnicity: 'CS' } as const;
const father = { id: 'f', sex: 'MALE', birthDate: '1994-01-01', diedOn: null, ethnicity: 'HA' } as const;
const facts: BirthFacts = {
  mother,
  father,
  members: [
    { residentId: 'f', relation: 'APPLICANT', since: '2020-01-01' },
    { residentId: 'm', relation: 'SPOUSE', since: '2021-01-01' },
  ],
};
const input = {
  name: '金花',
  sex: 'FEMALE',
  birthDate: '2026-11-01',
  ethnicity: 'CS',
  citizenId: demoCitizenId('2026-11-01', 0, 'FEMALE'),
  motherId: 'm',
  fatherId: 'f',
} as const;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a birth', () => {
  test.each<[string, Partial<BirthFacts>, object, string[]]>([
    ['of two parents', {}, {}, []],
    ['with the father’s ethnic group', {}, { ethnicity: 'HA' }, []],
    ['with that of neither', {}, { ethnicity: 'MA' }, ['ETHNICITY_OF_NO_PARENT']],
    ['of one parent', { father: undefined }, { fatherId: null }, []],
    [
      'of none',
      { mother: undefined, father: undefined },
      { motherId: null, fatherId: null },
      ['PARENT_NEEDED', 'NO_PARENT_IN_HOUSEHOLD'],
    ],
    ['of a mother whom nobody knows', { mother: undefined }, { ethnicity: 'HA' }, ['NOT_FOUND']],
    ['of a man as mother', { mother: { ...mother, sex: 'MALE' } }, {}, ['PARENT_OF_OTHER_SEX']],
    ['of a younger father', { father: { ...father, birthDate: '2026-11-01' } }, {}, ['PARENT_YOUNGER']],
    ['after the mother’s death', { mother: { ...mother, diedOn: '2026-10-31' } }, {}, ['MOTHER_DIED_BEFORE']],
    ['on the day of the mother’s death', { mother: { ...mother, diedOn: '2026-11-01' } }, {}, []],
    ['into a household of others', { members: [] }, {}, ['NO_PARENT_IN_HOUSEHOLD']],
    ['without a name', {}, { name: ' ' }, ['TEXT_MISSING']],
    ['with a long name', {}, { name: '金'.repeat(51) }, ['TEXT_TOO_LONG']],
    ['with a wrong check digit', {}, { citizenId: '222499202611010001' }, ['CITIZEN_ID_NOT_VALID']],
    [
      'with the id of a boy',
      {},
      { citizenId: demoCitizenId('2026-11-01', 0, 'MALE') },
      ['CITIZEN_ID_DISAGREES'],
    ],
    [
      'with the id of another day',
      {},
      { citizenId: demoCitizenId('2026-11-02', 0, 'FEMALE') },
      ['CITIZEN_ID_DISAGREES'],
    ],
  ])('%s', (_, known, given, expected) => {
    expect(codes(birthProblems({ ...facts, ...known }, { ...input, ...given }, today))).toEqual(expected);
  });

  test('never repeats the number', () => {
    const problems = birthProblems(facts, { ...input, citizenId: '222499202611010001' }, today);
    expect(JSON.stringify(problems)).not.toContain('2224992026');
  });

  test.each([
    ['2026-10-20', []],
    ['2026-10-19', ['BIRTH_REPORTED_LATE']],
  ])('of %s is declared in time or late', (birthDate, expected) => {
    expect(codes(birthWarnings(birthDate, today))).toEqual(expected);
  });

  test('makes the child a member from birth on, or since its parents came', () => {
    expect(childMembership(facts, '2026-11-01')).toEqual({ relation: 'MINOR_CHILD', since: '2026-11-01' });
    const guests = {
      ...facts,
      members: [{ residentId: 'm', relation: 'OTHER' as const, since: '2026-11-10' }],
    };
    expect(childMembership(guests, '2026-11-01')).toEqual({ relation: 'OTHER', since: '2026-11-10' });
  });
});
