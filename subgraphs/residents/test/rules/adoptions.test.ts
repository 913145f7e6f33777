import { describe, expect, test } from 'vitest';
import { adoptionProblems, dissolutionObstacles, dissolutionProblems } from '../../src/rules/adoptions.ts';

const today = '2026-11-20';
const person = (id: string, sex: 'MALE' | 'FEMALE', birthDate: string, diedOn: string | null = null) => ({
  id,
  sex,
  birthDate,
  diedOn,
});
const girl = person('child', 'FEMALE', '2020-05-01');
const man = person('man', 'MALE', '1985-01-01');
const woman = person('woman', 'FEMALE', '1986-01-01');
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const adopt = (
  adopters: (typeof man | undefined)[],
  input: object = {},
  child = girl,
  ancestors: string[] = [],
  running?: string,
) =>
  codes(
    adoptionProblems(
      { child, adopters, ancestors, running },
      {
        adopterIds: adopters.map((adopter, n) => adopter?.id ?? `unknown ${n}`),
        kind: 'ORDINARY',
        registeredOn: '2026-11-10',
        childConsents: false,
        ...input,
      },
      today,
    ),
  );

describe('an adoption', () => {
  test.each<[string, string[], string[]]>([
    ['by a couple', adopt([man, woman]), []],
    ['by a woman alone, of a girl', adopt([woman]), []],
    ['by a man alone, of a girl less than forty years younger', adopt([man]), ['AGE_GAP_UNDER_40']],
    ['by a man of forty years more', adopt([person('man', 'MALE', '1980-05-01')]), []],
    ['by a man alone, of the child of a collateral', adopt([man], { kind: 'COLLATERAL_KIN' }), []],
    ['by somebody of twenty-nine', adopt([person('young', 'FEMALE', '1996-11-11')]), ['ADOPTER_UNDER_30']],
    ['on the thirtieth birthday', adopt([person('young', 'FEMALE', '1996-11-10')]), []],
    ['by a young step-parent', adopt([person('young', 'MALE', '2000-01-01')], { kind: 'STEPCHILD' }), []],
    ['by three', adopt([man, woman, person('x', 'MALE', '1980-01-01')]), ['ONE_OR_TWO_ADOPTERS']],
    ['by one named twice', adopt([woman, woman]), ['ONE_OR_TWO_ADOPTERS']],
    ['by nobody known', adopt([undefined]), ['NOT_FOUND']],
    ['by the grandmother', adopt([woman], {}, girl, ['woman']), ['PARENT_ALREADY']],
    ['by somebody dead', adopt([person('x', 'FEMALE', '1980-01-01', '2026-11-09')]), ['NOT_ALIVE']],
    ['beside another one', adopt([woman], {}, girl, [], 'ado'), ['ALREADY_ADOPTED']],
    ['to come', adopt([woman], { registeredOn: '2026-11-21' }), ['DAY_TO_COME']],
    [
      'of a child of eight that has not agreed',
      adopt([woman], {}, { ...girl, birthDate: '2018-11-10' }),
      ['CHILD_HAS_NOT_AGREED'],
    ],
    ['of a child a day under eight', adopt([woman], {}, { ...girl, birthDate: '2018-11-11' }), []],
    [
      'of an adult',
      adopt([woman], { childConsents: true }, { ...girl, birthDate: '2008-11-10' }),
      ['ADOPTED_AS_ADULT'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the end of an adoption', () => {
  const adoption = { registeredOn: '2026-01-10' };
  const end = (input: object, birthDate = girl.birthDate) =>
    codes(
      dissolutionProblems(
        adoption,
        { birthDate },
        {
          adoptionId: 'ado',
          dissolvedOn: '2026-11-10',
          dissolution: 'AGREEMENT',
          childConsents: false,
          expectedVersion: 1,
          ...input,
        },
        today,
      ),
    );

  test.each<[string, string[], string[]]>([
    ['by agreement about a small child', end({}), []],
    ['to come', end({ dissolvedOn: '2026-11-21' }), ['DAY_TO_COME']],
    ['before it began', end({ dissolvedOn: '2026-01-09' }), ['BEFORE_THE_ADOPTION']],
    ['without the consent of one of nine', end({}, '2017-01-01'), ['CHILD_HAS_NOT_AGREED']],
    ['without that of an adult', end({}, '2000-01-01'), ['ADOPTED_ADULT_HAS_NOT_AGREED']],
    ['by a judgment, whoever agrees', end({ dissolution: 'JUDGMENT' }, '2000-01-01'), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('comes once', () => {
    expect(codes(dissolutionObstacles({ dissolvedOn: '2026-01-01' }))).toEqual([
      'ADOPTION_DISSOLVED_ALREADY',
    ]);
  });
});
