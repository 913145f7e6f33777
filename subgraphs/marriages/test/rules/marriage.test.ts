import { addDays, fullYearsOn } from '@civil-affairs/kit/dates';
import { array, assert, constant, integer, nat, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MarriageFacts, maritalStatusOn } from '../../src/rules/marital-status.ts';
import {
  applicantProblems,
  areCloseKin,
  type Candidate,
  candidatesOf,
  certificateNumber,
  conditionsOfMarriage,
  declarationProblems,
  marriageableFrom,
  type Person,
  reissueObstacles,
} from '../../src/rules/marriage.ts';

const today = '2026-11-20';

function person(id: string, facts: Partial<Person> = {}): Person {
  return { id, birthDate: '1998-05-01', sex: 'MALE', diedOn: null, ancestors: [], ...facts };
}
const man = (facts: Partial<Person> = {}) => person('man', { sex: 'MALE', ...facts });
const woman = (facts: Partial<Person> = {}) => person('woman', { sex: 'FEMALE', ...facts });
function candidate(known: Person, married = false): Candidate {
  return { residentId: known.id, person: known, married };
}
function codesOf(a: Person, b: Person, on = today): string[] {
  return conditionsOfMarriage([candidate(a), candidate(b)], on).map(({ code }) => code);
}

test('the registry and the registrations are brought together person by person', () => {
  expect(candidatesOf(['woman', 'nobody', 'man'], [man(), woman()], new Set(['man']))).toEqual([
    { residentId: 'woman', person: woman(), married: false },
    { residentId: 'nobody', person: undefined, married: false },
    { residentId: 'man', person: man(), married: true },
  ]);
});

test('what stands against two is told with its place: of one of them, or of both', () => {
  const brother = { id: 'brother', sex: 'MALE', ancestors: [{ id: 'mother', generations: 1 }] } as const;
  const dead = man({ ...brother, id: 'dead', diedOn: '2020-01-01' });
  const problems = conditionsOfMarriage([candidate(person('brother', brother)), candidate(dead)], today);
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['DECEASED', ['parties', 1, 'residentId']],
    ['NOT_ONE_MAN_ONE_WOMAN', ['parties']],
    ['CLOSE_KIN', ['parties']],
  ]);
  const [nobody] = conditionsOfMarriage(
    [{ residentId: 'x', person: undefined, married: false }, candidate(woman())],
    today,
  );
  expect(nobody).toMatchObject({
    code: 'NOT_FOUND',
    path: ['parties', 0, 'residentId'],
    message: { zhHans: '未找到该居民。', ko: '해당 주민을(를) 찾을수 없습니다.', en: 'No such resident.' },
  });
});

describe('age (Civil Code art. 1047)', () => {
  test('a man may marry on his 22nd birthday, not the day before', () => {
    const him = man({ birthDate: '2004-11-20' });
    expect(codesOf(him, woman(), '2026-11-20')).toEqual([]);
    expect(conditionsOfMarriage([candidate(him), candidate(woman())], '2026-11-19')).toMatchObject([
      {
        kind: 'RuleProblem',
        code: 'UNDER_AGE',
        article: '民法典第一千零四十七条',
        allowedFrom: '2026-11-20',
        path: ['parties', 0, 'residentId'],
      },
    ]);
  });

  test('a woman may marry on her 20th birthday, not the day before', () => {
    const her = woman({ birthDate: '2006-11-20' });
    expect(codesOf(man(), her, '2026-11-20')).toEqual([]);
    expect(codesOf(man(), her, '2026-11-19')).toEqual(['UNDER_AGE']);
  });

  test('who was born on 29 February comes of age on 1 March of a common year', () => {
    expect(marriageableFrom({ birthDate: '2004-02-29', sex: 'MALE' })).toBe('2026-03-01');
    expect(marriageableFrom({ birthDate: '2004-02-29', sex: 'FEMALE' })).toBe('2024-02-29');
  });

  test('the first allowed day is the first on which the full years are reached', () => {
    assert(
      property(nat(50_000), (days) => {
        const birthDate = addDays('1905-01-01', days);
        for (const [sex, years] of [
          ['MALE', 22],
          ['FEMALE', 20],
        ] as const) {
          const from = marriageableFrom({ birthDate, sex });
          expect(fullYearsOn(birthDate, from)).toBe(years);
          expect(fullYearsOn(birthDate, addDays(from, -1))).toBe(years - 1);
        }
      }),
    );
  });
});

describe('kinship (Civil Code art. 1048)', () => {
  const up = (...ancestors: [string, number][]) => ({
    ancestors: ancestors.map(([id, generations]) => ({ id, generations })),
  });

  test.each([
    ['father and daughter', man(), woman(up(['man', 1])), true],
    ['great-great-grandmother and great-great-grandson', man(up(['woman', 4])), woman(), true],
    ['siblings', man(up(['mother', 1])), woman(up(['mother', 1])), true],
    ['half-siblings by the father', man(up(['m1', 1], ['f', 1])), woman(up(['m2', 1], ['f', 1])), true],
    ['uncle and niece', man(up(['grandmother', 1])), woman(up(['mother', 1], ['grandmother', 2])), true],
    ['first cousins', man(up(['grandfather', 2])), woman(up(['grandfather', 2])), true],
    ['great-uncle and great-niece: four generations', man(up(['g', 1])), woman(up(['g', 3])), false],
    ['a first cousin’s daughter: four generations', man(up(['g', 2])), woman(up(['g', 3])), false],
    ['second cousins: four generations', man(up(['g', 3])), woman(up(['g', 3])), false],
    ['strangers', man(up(['a', 1])), woman(up(['b', 1])), false],
  ])('%s', (_, him, her, banned) => {
    expect(areCloseKin(him, her)).toBe(banned);
    expect(codesOf(him, her)).toEqual(banned ? ['CLOSE_KIN'] : []);
  });

  /** The known parents of each person, none to two, who stand earlier in the list. */
  const familyTree = array(tuple(nat(1_000), nat(1_000), integer({ min: 0, max: 3 })), {
    minLength: 2,
    maxLength: 14,
  }).map((seeds) =>
    seeds.map(([a, b, known], n) => {
      const parents = n === 0 ? [] : [a % n, b % n].slice(0, Math.min(known, 2));
      return [...new Set(parents)];
    }),
  );

  function ancestorsOf(tree: readonly number[][], n: number): Person['ancestors'] {
    const found = new Map<number, number>();
    let level = tree[n] ?? [];
    for (let generations = 1; level.length > 0; generations += 1) {
      for (const id of level) if (!found.has(id)) found.set(id, generations);
      level = [...new Set(level.flatMap((id) => tree[id] ?? []))];
    }
    return [...found].map(([id, generations]) => ({ id: String(id), generations }));
  }

  /** The law's kin by their names, collected step by step from parents and children. */
  function bannedByName(tree: readonly number[][], self: number): Set<number> {
    const parents = (ids: readonly number[]) => ids.flatMap((id) => tree[id] ?? []);
    const children = (ids: readonly number[]) =>
      tree.flatMap((known, child) => (known.some((parent) => ids.includes(parent)) ? [child] : []));
    const closure = (step: (ids: readonly number[]) => number[]) => {
      const all = new Set<number>();
      for (let level = step([self]); level.length > 0; level = step(level))
        for (const id of level) all.add(id);
      return all;
    };
    const siblings = children(parents([self]));
    const unclesAndAunts = children(parents(parents([self])));
    const firstCousins = children(unclesAndAunts);
    const nephewsAndNieces = children(siblings);
    return new Set([
      ...closure(parents),
      ...closure(children),
      ...siblings,
      ...unclesAndAunts,
      ...firstCousins,
      ...nephewsAndNieces,
    ]);
  }

  test('agrees with the named kin of every generated family tree, in both directions', () => {
    let banned = 0;
    assert(
      property(familyTree, (tree) => {
        const people = tree.map((_, n) => person(String(n), { ancestors: ancestorsOf(tree, n) }));
        for (const [a, self] of people.entries()) {
          const named = bannedByName(tree, a);
          for (const [b, other] of people.entries()) {
            if (a === b) continue;
            if (named.has(b)) banned += 1;
            expect(areCloseKin(self, other), `${a} and ${b} of ${JSON.stringify(tree)}`).toBe(named.has(b));
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(banned).toBeGreaterThan(1_000);
  });
});

describe('the other conditions', () => {
  test('nobody marries who is married already (art. 1042, 1051)', () => {
    const problems = conditionsOfMarriage([candidate(man()), candidate(woman(), true)], today);
    expect(problems).toMatchObject([
      {
        code: 'ALREADY_MARRIED',
        article: '民法典第一千零四十二条第二款、第一千零五十一条第一项',
        path: ['parties', 1, 'residentId'],
      },
    ]);
  });

  test('one man and one woman (art. 1046)', () => {
    expect(codesOf(man(), person('other', { sex: 'MALE' }))).toEqual(['NOT_ONE_MAN_ONE_WOMAN']);
    expect(codesOf(woman(), person('other', { sex: 'FEMALE' }))).toEqual(['NOT_ONE_MAN_ONE_WOMAN']);
  });

  test('both are alive (art. 13)', () => {
    expect(codesOf(man({ diedOn: '2026-11-01' }), woman())).toEqual(['DECEASED']);
  });

  test('somebody the registry does not have is not found', () => {
    const unknown = { residentId: 'nobody', person: undefined, married: false };
    expect(conditionsOfMarriage([candidate(man()), unknown], today)).toMatchObject([
      { code: 'NOT_FOUND', path: ['parties', 1, 'residentId'] },
    ]);
  });

  test('every obstacle is named at once', () => {
    const him = man({ birthDate: '2010-01-01', ancestors: [{ id: 'mother', generations: 1 }] });
    const her = woman({ diedOn: '2020-01-01', ancestors: [{ id: 'mother', generations: 1 }] });
    const codes = conditionsOfMarriage([candidate(him), candidate(her, true)], today).map(({ code }) => code);
    expect(codes).toEqual(['UNDER_AGE', 'DECEASED', 'ALREADY_MARRIED', 'CLOSE_KIN']);
  });

  test('each party comes in person, signs the statement and is willing (art. 1046, 1049; Regulations art. 8)', () => {
    const party = { residentId: 'a', appearedInPerson: true, statementSigned: true, voluntary: true };
    expect(declarationProblems([party, party])).toEqual([]);
    const missing = { residentId: 'b', appearedInPerson: false, statementSigned: false, voluntary: false };
    expect(declarationProblems([party, missing])).toMatchObject([
      { code: 'NOT_IN_PERSON', path: ['parties', 1, 'appearedInPerson'], article: '民法典第一千零四十九条' },
      {
        code: 'STATEMENT_MISSING',
        path: ['parties', 1, 'statementSigned'],
        article: '婚姻登记条例（2025年修订）第八条第一款第二项',
      },
      { code: 'NOT_VOLUNTARY', path: ['parties', 1, 'voluntary'], article: '民法典第一千零四十六条' },
    ]);
  });

  const anyCandidate = (id: string) =>
    record({
      birthDate: nat(30_000).map((days) => addDays('1940-01-01', days)),
      sex: oneof(constant('MALE' as const), constant('FEMALE' as const)),
      diedOn: oneof(constant(null), constant('2026-01-01')),
      ancestors: array(
        record({ id: oneof(constant('x'), constant('y')), generations: integer({ min: 1, max: 3 }) }),
      ),
      married: oneof(constant(true), constant(false)),
    }).map(({ married, ...facts }) => candidate({ id, ...facts }, married));

  test('the order of the parties changes nothing but the paths', () => {
    assert(
      property(anyCandidate('a'), anyCandidate('b'), (a, b) => {
        const refusalOf = (candidates: Candidate[]) =>
          conditionsOfMarriage(candidates, today)
            .map(({ path, ...rest }) => {
              const index = path?.[1];
              return JSON.stringify({
                ...rest,
                who: typeof index === 'number' ? candidates[index]?.residentId : null,
              });
            })
            .sort();
        expect(refusalOf([a, b])).toEqual(refusalOf([b, a]));
      }),
    );
  });
});

describe('marital status', () => {
  const marriage = (facts: Partial<MarriageFacts>): MarriageFacts => ({
    registeredOn: '2000-01-03',
    status: 'IN_FORCE',
    endedOn: null,
    endReason: null,
    deceasedId: null,
    ...facts,
  });
  const divorced = marriage({ status: 'DISSOLVED', endedOn: '2010-06-01', endReason: 'DIVORCE' });
  const endedByDeath = (deceasedId: string) =>
    marriage({ status: 'DISSOLVED', endedOn: '2020-06-01', endReason: 'DEATH', deceasedId });

  test.each([
    ['no registration', [], 'SINGLE'],
    ['a marriage in force', [marriage({})], 'MARRIED'],
    ['divorce', [divorced], 'DIVORCED'],
    ['death of the spouse', [endedByDeath('other')], 'WIDOWED'],
    ['own death', [endedByDeath('self')], 'MARRIED'],
    ['divorce, then another marriage', [divorced, marriage({ registeredOn: '2012-01-04' })], 'MARRIED'],
    ['divorce, then widowhood', [endedByDeath('other'), divorced], 'WIDOWED'],
    [
      'an annulled marriage, which never was one (art. 1054)',
      [marriage({ status: 'ANNULLED', endedOn: '2001-01-01', endReason: 'ANNULMENT' })],
      'SINGLE',
    ],
  ] as const)('%s', (_, marriages, status) => {
    expect(maritalStatusOn(marriages, 'self', today)).toBe(status);
  });

  test('follows the marriage through time: from its day on, until the day on which it ends', () => {
    const on = (day: string) => maritalStatusOn([divorced], 'self', day);
    expect([on('2000-01-02'), on('2000-01-03'), on('2010-05-31'), on('2010-06-01')]).toEqual([
      'SINGLE',
      'MARRIED',
      'MARRIED',
      'DIVORCED',
    ]);
  });
});

describe('certificates', () => {
  test('are numbered by authority, year and six digits', () => {
    expect(certificateNumber('J', '222401', 2026, 1)).toBe('J222401-2026-000001');
    expect(certificateNumber('BJ', '222401', 2026, 12_345)).toBe('BJ222401-2026-012345');
  });

  test('are issued again to a spouse only, and while the marriage is in force', () => {
    const spouseIds = ['a', 'b'];
    expect(reissueObstacles({ status: 'IN_FORCE' })).toEqual([]);
    expect(reissueObstacles({ status: 'DISSOLVED' })).toMatchObject([{ code: 'NOT_IN_FORCE' }]);
    expect(applicantProblems(spouseIds, 'b')).toEqual([]);
    expect(applicantProblems(spouseIds, 'c')).toMatchObject([{ code: 'NOT_A_SPOUSE' }]);
  });
});
