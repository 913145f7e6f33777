import { describe, expect, test } from 'vitest';
import type { HouseholdRelation, ResidentHouseholdChange } from '../../src/generated/contract.ts';
import { type Concerned, type HouseholdChangeFacts, recompose } from '../../src/rules/households.ts';
import { membershipOn } from '../../src/rules/memberships.ts';

const today = '2026-11-20';
const changedOn = '2026-11-10';
const here = '222401003004';
const person = (
  id: string,
  householdId: string | null,
  relation: HouseholdRelation,
  facts: Partial<Concerned> & { since?: string } = {},
): Concerned => ({
  id,
  status: 'LIVING',
  communityCode: here,
  memberships: householdId
    ? [{ householdId, residentId: id, relation, since: facts.since ?? '2020-01-01', until: null }]
    : [],
  ...facts,
});

const facts: HouseholdChangeFacts = {
  household: { id: 'own', communityCode: here },
  other: { id: 'other', communityCode: here },
  people: [
    person('father', 'own', 'APPLICANT'),
    person('mother', 'own', 'SPOUSE'),
    person('son', 'own', 'ADULT_CHILD'),
    person('aunt', 'other', 'APPLICANT'),
    person('uncle', 'other', 'SPOUSE'),
    person('guest', null, 'OTHER'),
  ],
};

const as = (residentId: string, relation: HouseholdRelation) => ({ residentId, relation });
const change = (
  kind: ResidentHouseholdChange,
  members: { residentId: string; relation: HouseholdRelation }[],
  more: object = {},
  known: HouseholdChangeFacts = facts,
) => recompose(known, { change: kind, changedOn, members, ...more }, 'new', today);
const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code);

/** Who belongs where from the day of the change on, by those whom it touched. */
const homes = ({ memberships }: ReturnType<typeof recompose>) =>
  Object.fromEntries(
    [...memberships].map(([id, rows]) => {
      const now = membershipOn(rows, changedOn);
      return [id, now ? `${now.relation} of ${now.householdId}` : null];
    }),
  );

describe('a change of a household', () => {
  test('splits: who goes begins a household, and was in the old one until the day before', () => {
    const result = change('SPLIT', [as('son', 'APPLICANT')]);
    expect(homes(result)).toEqual({ son: 'APPLICANT of new' });
    expect(membershipOn(result.memberships.get('son') ?? [], '2026-11-09')?.householdId).toBe('own');
    expect(result.households.toSorted()).toEqual(['new', 'own']);
  });

  test('merges: everybody of the other one comes', () => {
    const merged = change('MERGE', [as('aunt', 'OTHER'), as('uncle', 'OTHER')], {
      otherHouseholdId: 'other',
    });
    expect(homes(merged)).toEqual({ aunt: 'OTHER of own', uncle: 'OTHER of own' });
    expect(codes(change('MERGE', [as('aunt', 'OTHER')], { otherHouseholdId: 'other' }))).toEqual([
      'NOT_ALL_MEMBERS_NAMED',
    ]);
  });

  test('lets somebody join from another household, which needs an applicant then', () => {
    const joined = change('JOIN', [as('aunt', 'OTHER')]);
    expect(homes(joined)).toEqual({ aunt: 'OTHER of own' });
    expect(joined.warnings.map(({ code }) => code)).toEqual(['HOUSEHOLD_WITHOUT_APPLICANT']);
    expect(homes(change('JOIN', [as('guest', 'OTHER')]))).toEqual({ guest: 'OTHER of own' });
  });

  test('lets somebody leave into no household', () => {
    expect(homes(change('LEAVE', [as('son', 'OTHER')]))).toEqual({ son: null });
  });

  test('hands the applicant on', () => {
    const result = change('RELATIONS', [as('mother', 'APPLICANT'), as('father', 'SPOUSE')]);
    expect(homes(result)).toEqual({ mother: 'APPLICANT of own', father: 'SPOUSE of own' });
  });

  test.each<[string, () => ReturnType<typeof recompose>, string[]]>([
    [
      'on a day to come',
      () => change('LEAVE', [as('son', 'OTHER')], { changedOn: '2026-11-21' }),
      ['DAY_TO_COME'],
    ],
    ['of nobody', () => change('LEAVE', []), ['MEMBERS_TOO_MANY_OR_NONE']],
    ['of one person twice', () => change('LEAVE', [as('son', 'OTHER'), as('son', 'OTHER')]), ['NAMED_TWICE']],
    ['of a stranger', () => change('LEAVE', [as('aunt', 'OTHER')]), ['NOT_A_MEMBER']],
    ['of nobody known', () => change('JOIN', [as('nobody', 'OTHER')]), ['NOT_FOUND']],
    ['of a member who joins', () => change('JOIN', [as('son', 'OTHER')]), ['MEMBER_ALREADY']],
    [
      'that leaves two applicants',
      () => change('JOIN', [as('guest', 'APPLICANT')]),
      ['ONE_APPLICANT_NEEDED'],
    ],
    ['that leaves no applicant', () => change('LEAVE', [as('father', 'OTHER')]), ['ONE_APPLICANT_NEEDED']],
    ['that begins without one', () => change('SPLIT', [as('son', 'OTHER')]), ['ONE_APPLICANT_NEEDED']],
    [
      'with itself',
      () =>
        change(
          'MERGE',
          [as('son', 'OTHER')],
          { otherHouseholdId: 'own' },
          { ...facts, other: facts.household },
        ),
      ['SAME_HOUSEHOLD'],
    ],
    [
      'with one of another community',
      () =>
        change(
          'MERGE',
          [as('aunt', 'OTHER'), as('uncle', 'OTHER')],
          { otherHouseholdId: 'other' },
          { ...facts, other: { id: 'other', communityCode: '222401006003' } },
        ),
      ['LIVES_ELSEWHERE'],
    ],
  ])('is refused %s', (_, result, expected) => {
    expect(codes(result())).toEqual(expected);
  });

  test('of somebody who came that day is possible from the next one on', () => {
    const people = [...facts.people.slice(0, 2), person('son', 'own', 'ADULT_CHILD', { since: changedOn })];
    expect(change('LEAVE', [as('son', 'OTHER')], {}, { ...facts, people }).problems).toMatchObject([
      { code: 'MEMBERSHIP_BEGAN_LATER', allowedFrom: '2026-11-11' },
    ]);
  });

  test.each(['DEAD', 'MOVED_OUT'] as const)('brings in nobody who is %s', (status) => {
    const people = [...facts.people.slice(0, 3), person('guest', null, 'OTHER', { status })];
    expect(codes(change('JOIN', [as('guest', 'OTHER')], {}, { ...facts, people }))).toEqual([
      'NOT_LIVING_HERE',
    ]);
  });
});
