import { describe, expect, test } from 'vitest';
import {
  type MoveFacts,
  moved,
  moveProblems,
  moveWarnings,
  type Residence,
  residenceOn,
} from '../../src/rules/moves.ts';

const today = '2026-11-20';
const [here, there] = ['222401003004', '222401006003'];
const facts: MoveFacts = {
  status: 'LIVING',
  birthDate: '1990-01-01',
  communityCode: here,
  memberships: [
    { householdId: 'own', residentId: 'res', relation: 'SPOUSE', since: '2020-01-01', until: null },
  ],
  residences: [],
  community: { code: there, level: 'COMMUNITY' },
  joined: undefined,
  left: ['APPLICANT'],
  settlement: 'URBAN',
};
const within = {
  move: 'WITHIN',
  movedOn: '2026-11-19',
  communityCode: there,
  withHousehold: false,
  settlement: 'URBAN',
} as const;
const out = { move: 'OUT', movedOn: '2026-11-19', withHousehold: false } as const;
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const gone: Partial<MoveFacts> = { status: 'MOVED_OUT', memberships: [], left: [] };

describe('a move', () => {
  test.each<[string, Partial<MoveFacts>, object, string[]]>([
    ['within the city', {}, within, []],
    ['of the whole household', {}, { ...within, withHousehold: true }, []],
    ['out of it', {}, out, []],
    ['back into it', gone, { ...within, move: 'IN' }, []],
    ['back of who lives here', {}, { ...within, move: 'IN' }, ['LIVES_HERE_ALREADY']],
    ['out of who is gone', gone, out, ['MOVED_OUT_ALREADY']],
    ['tomorrow', {}, { ...within, movedOn: '2026-11-21' }, ['DAY_TO_COME']],
    ['on the day of birth', {}, { ...within, movedOn: '1990-01-01' }, ['MOVED_BEFORE_BIRTH']],
    ['before the household began', {}, { ...within, movedOn: '2020-01-01' }, ['REGISTERED_LATER']],
    ['to the own community', { community: { code: here, level: 'COMMUNITY' } }, within, ['SAME_COMMUNITY']],
    ['to a place outside the jurisdiction', { community: undefined }, within, ['COMMUNITY_NOT_YOURS']],
    ['to a street', { community: { code: '222401006', level: 'STREET' } }, within, ['COMMUNITY_NOT_YOURS']],
    ['without a standard', {}, { ...within, settlement: null }, ['SETTLEMENT_NEEDED']],
    ['out of the city with a community', {}, { ...out, communityCode: there }, ['PLACE_NOT_WANTED']],
    [
      'of a household that there is not',
      { memberships: [] },
      { ...within, withHousehold: true },
      ['NO_HOUSEHOLD_TO_MOVE'],
    ],
  ])('%s', (_, known, input, expected) => {
    const given = { ...within, ...input };
    if ('move' in input && input.move === 'OUT' && !('communityCode' in input))
      Object.assign(given, { communityCode: null });
    expect(codes(moveProblems({ ...facts, ...known }, given, today))).toEqual(expected);
  });

  const joined = { id: 'hou', communityCode: there, relations: ['APPLICANT' as const] };
  test.each<[string, Partial<MoveFacts>, object, string[]]>([
    ['as a member', { joined }, { relation: 'OTHER' }, []],
    ['as a second applicant', { joined }, { relation: 'APPLICANT' }, ['ONE_APPLICANT_NEEDED']],
    ['without a relation', { joined }, {}, ['ONE_APPLICANT_NEEDED']],
    ['with the own one', { joined }, { relation: 'OTHER', withHousehold: true }, ['JOINS_ALONE']],
    [
      'that is elsewhere',
      { joined: { ...joined, communityCode: here } },
      { relation: 'OTHER' },
      ['HOUSEHOLD_NOT_THERE'],
    ],
  ])('into a household %s', (_, known, input, expected) => {
    const given = { ...within, householdId: 'hou', ...input };
    expect(codes(moveProblems({ ...facts, ...known }, given, today))).toEqual(expected);
  });

  test.each<[string, 'URBAN' | 'RURAL', string, string[]]>([
    ['in town, on the third day', 'URBAN', '2026-11-17', []],
    ['in town, on the fourth', 'URBAN', '2026-11-16', ['MOVE_REPORTED_LATE']],
    ['in the country, on the tenth', 'RURAL', '2026-11-10', []],
    ['in the country, on the eleventh', 'RURAL', '2026-11-09', ['MOVE_REPORTED_LATE']],
  ])('is declared %s', (_, settlement, movedOn, expected) => {
    expect(codes(moveWarnings({ ...facts, settlement }, { ...within, movedOn }, today))).toEqual(expected);
  });
});

describe('where somebody lived', () => {
  const station = (communityCode: string | null) => ({ communityCode });
  test('is the community of today for who never moved', () => {
    expect(residenceOn([], here, '2001-01-01')).toBe(here);
  });

  test('follows every move, also out of the city and back', () => {
    const first = moved<Residence>([], station(here), '2020-05-01', station(there));
    const second = moved<Residence>(first, station(there), '2021-05-01', station(null));
    const third = moved<Residence>(second, station(null), '2022-05-01', station(here));
    const on = (day: string) => residenceOn(third, here, day);
    expect([on('2020-04-30'), on('2020-05-01'), on('2021-04-30')]).toEqual([here, there, there]);
    expect([on('2021-05-01'), on('2022-04-30'), on('2022-05-01')]).toEqual([null, null, here]);
  });
});
