import { demoCommunity, demoHouseholds } from '@civil-affairs/kit/demo-city';
import { seededRandom } from '@civil-affairs/kit/demo-people';
import { citizenIdCheckDigit } from '@civil-affairs/kit/national-ids';
import { describe, expect, test } from 'vitest';
import { phoneIn } from '../../demo/phones.ts';
import {
  type ComparedPerson,
  compareEntries,
  datesMistakenFor,
  isSlip,
  likelyFrom,
} from '../../src/rules/duplicates.ts';
import { nameKeys } from '../../src/rules/names.ts';

const communities = Array.from({ length: 148 }, (_, n) => `2224010${String(10_001 + n)}`);

interface Entry extends ComparedPerson {
  id: string;
  nameKo: string | null;
}

const entry = (given: Omit<Entry, 'pinyin' | 'korean'>): Entry => ({
  ...given,
  ...nameKeys(given.name, given.nameKo),
});

function cityOf(residents: number): Entry[] {
  return [...demoHouseholds(communities, residents)].flatMap(({ members, communityCode }) =>
    members.map(({ id, index, relation, person }) =>
      entry({
        id,
        // Children are reached under the number of who speaks for them.
        phone:
          phoneIn({ index, relation }, members) ??
          phoneIn(members[0] ?? { index, relation: 'APPLICANT' }, members),
        name: person.name.zhHans,
        nameKo: person.name.ko ?? null,
        birthDate: person.birthDate,
        sex: person.sex,
        citizenId: person.citizenId,
        communityCode,
      }),
    ),
  );
}

/** What the register looks at: who was born on the day or on one that it is mistaken for, and who has the number. */
function finder(people: readonly Entry[]) {
  const byBirth = Map.groupBy(people, ({ birthDate }) => birthDate);
  const byPhone = Map.groupBy(people, ({ phone }) => phone);
  return (person: Entry): Entry[] =>
    [person.birthDate, ...datesMistakenFor(person.birthDate)]
      .flatMap((day) => byBirth.get(day) ?? [])
      .concat(person.phone === null ? [] : (byPhone.get(person.phone) ?? []))
      .filter((other) => other.id !== person.id && compareEntries(person, other).score >= likelyFrom);
}

const idWith = (birthDate: string, order: string) => {
  const first = `222499${birthDate.replaceAll('-', '')}${order}`;
  return `${first}${citizenIdCheckDigit(first)}`;
};

/** The ways in which one person comes to be entered twice. */
const mistakes: ((person: Entry, n: number) => Partial<Entry> | undefined)[] = [
  // Another character of the name, heard wrongly or read wrongly.
  ({ name }) => ({ name: `${name.slice(0, -1)}${name.endsWith('芳') ? '方' : '芳'}`, nameKo: null }),
  // Month and day exchanged, in the number as well.
  ({ birthDate, citizenId }) => {
    const [year, month, date] = birthDate.split('-');
    const other = `${year}-${date}-${month}`;
    return datesMistakenFor(birthDate).includes(other) && other !== birthDate
      ? { birthDate: other, citizenId: idWith(other, citizenId.slice(14, 17)) }
      : undefined;
  },
  // Without the former number: a new one was given.
  ({ birthDate, sex }, n) => ({ citizenId: idWith(birthDate, `${90 + (n % 10)}${sex === 'MALE' ? 1 : 2}`) }),
  // Moved to another community, where nobody knew of the entry.
  (_, n) => ({ communityCode: communities[n] ?? '' }),
  // Two digits of the birth exchanged.
  ({ birthDate, citizenId }) => {
    const other = datesMistakenFor(birthDate)[0];
    return other ? { birthDate: other, citizenId: idWith(other, citizenId.slice(14, 17)) } : undefined;
  },
  // Another year of birth, under the same telephone number.
  ({ birthDate, citizenId, phone }) => {
    const other = `${Number(birthDate.slice(0, 4)) + 1}${birthDate.slice(4)}`;
    return { birthDate: other, citizenId: idWith(other, citizenId.slice(14, 17)), phone };
  },
];

describe('duplicates', () => {
  test.each([2_000, 20_000])(
    'of a city of %i: at least 95 of 100 planted are found, and under 1 % of the innocent',
    (size) => {
      const people = cityOf(size);
      const random = seededRandom(7);
      const planted: { original: Entry; duplicate: Entry }[] = [];
      for (let n = 0; planted.length < 100; n += 1) {
        const original = random.pick(people);
        const mistake = mistakes[n % mistakes.length]?.(original, n);
        if (!mistake) continue;
        const duplicate = entry({
          ...original,
          // Every other one was entered with another number.
          phone: n % 2 === 0 ? original.phone : null,
          ...mistake,
          id: `planted ${n}`,
        });
        planted.push({ original, duplicate });
      }
      const likely = finder([...people, ...planted.map(({ duplicate }) => duplicate)]);
      const found = planted.filter(({ original, duplicate }) =>
        likely(duplicate).some(({ id }) => id === original.id),
      );
      expect(found.length).toBeGreaterThanOrEqual(95);
      const involved = new Set(planted.map(({ original }) => original.id));
      const alone = finder(people);
      const innocent = people.filter(({ id }) => !involved.has(id));
      const flagged = innocent.filter((person) => alone(person).length > 0);
      expect(flagged.length / innocent.length).toBeLessThan(0.01);
    },
    60_000,
  );

  test('need the name: a birthday alone, and another sex, mean nobody', () => {
    const one = entry({
      id: 'a',
      name: '金英姬',
      nameKo: '김영희',
      birthDate: '1980-03-04',
      sex: 'FEMALE',
      citizenId: idWith('1980-03-04', '002'),
      phone: '0433-0100001',
      communityCode: demoCommunity,
    });
    const family = { name: '金英姸', pinyin: 'jinyingyan', korean: '김영연' };
    expect(compareEntries(one, { ...one, ...family, birthDate: '1983-05-06' })).toEqual({
      score: 22 + 25 + 8,
      evidence: ['NEAR_NAME', 'SAME_PHONE', 'SAME_COMMUNITY'],
    });
    expect(compareEntries(one, { ...one, birthDate: '1983-05-06', communityCode: 'x' }).score).toBe(65);
    expect(compareEntries(one, { ...one, name: '朴哲', pinyin: 'puzhe', korean: '박철' }).score).toBe(0);
    expect(compareEntries(one, { ...one, sex: 'MALE' }).score).toBe(0);
    expect(compareEntries(one, { ...one, name: '金 英姬' })).toEqual({
      score: 40 + 35 + 25 + 8,
      evidence: ['SAME_NAME', 'SAME_BIRTH_DATE', 'SAME_PHONE', 'SAME_COMMUNITY'],
    });
    // The traditional and the simplified character sound the same; 리영희 and 이영희 are one name.
    const traditional = entry({ ...one, id: 'b', name: '張偉', nameKo: null, phone: null });
    const simplified = entry({ ...one, id: 'c', name: '张伟', nameKo: null, communityCode: 'x' });
    expect(compareEntries(traditional, simplified).evidence).toEqual(['SAME_SOUND', 'SAME_BIRTH_DATE']);
    const north = entry({ ...one, name: '李英姬', nameKo: '리영희' });
    expect(compareEntries(north, entry({ ...north, name: '李英熙甲', nameKo: '이영희' })).evidence[0]).toBe(
      'SAME_SOUND',
    );
  });
});

test.each([
  ['abc', 'abd', true],
  ['abc', 'ab', true],
  ['abc', 'acb', true],
  ['abc', 'xabc', true],
  ['abc', 'abc', false],
  ['abc', 'cba', false],
  ['abc', 'a', false],
  ['', 'a', true],
])('%j and %j are a slip of each other: %s', (a, b, slip) => {
  expect([isSlip(a, b), isSlip(b, a)]).toEqual([slip, slip]);
});

test('a day is mistaken for those that are days', () => {
  expect(datesMistakenFor('1985-03-04')).toEqual(['1985-04-03', '1958-03-04']);
  expect(datesMistakenFor('1980-01-31')).not.toContain('1980-31-01');
});
