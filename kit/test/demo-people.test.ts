import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, fullYearsOn } from '../src/dates.ts';
import {
  DEMO_PEOPLE,
  DEMO_SEQUENCES_FOR_CALLERS,
  type DemoPerson,
  demoCitizenId,
  demoPerson,
  seededRandom,
  yanbianReading,
} from '../src/demo-people.ts';
import { parseCitizenId } from '../src/national-ids.ts';

const day = '2026-11-20';
const share = (people: DemoPerson[], test: (person: DemoPerson) => boolean) =>
  people.filter(test).length / people.length;
const firstPeople = (count: number) => Array.from({ length: count }, (_, index) => demoPerson(index));
const index = fc.nat(DEMO_PEOPLE - 1);

describe('demo people', () => {
  test('are the same in every run', () => {
    expect([demoPerson(0), demoPerson(4)]).toEqual([
      {
        name: { zhHans: '李磊浩' },
        sex: 'MALE',
        birthDate: '1983-02-09',
        ethnicity: 'HA',
        citizenId: '222499198302095037',
      },
      {
        name: { zhHans: '严花美', ko: '엄화미' },
        sex: 'FEMALE',
        birthDate: '2021-11-28',
        ethnicity: 'CS',
        citizenId: '222499202111285048',
      },
    ]);
    expect(firstPeople(200)).toEqual(firstPeople(200));
  });

  test('are more than the city’s 660,000 residents', () => {
    expect(DEMO_PEOPLE).toBeGreaterThan(800_000);
  });

  test('have 700,000 different citizen ids for 700,000 indexes', { timeout: 20_000 }, () => {
    // Birth date and sequence tell ids apart here; sorted as numbers, equal ones would be neighbours.
    const ids = new Float64Array(700_000);
    for (let index = 0; index < ids.length; index += 1) {
      ids[index] = Number(demoPerson(index).citizenId.slice(6, 17));
    }
    ids.sort();
    expect(ids.findIndex((id, index) => id === ids[index + 1])).toBe(-1);
  });

  test('never share a citizen id, whichever two indexes and forced sexes', () => {
    fc.assert(
      fc.property(index, index, fc.constantFrom('MALE', 'FEMALE'), (one, other, sex) => {
        fc.pre(one !== other);
        expect(demoPerson(one, { sex }).citizenId).not.toBe(demoPerson(other, { sex }).citizenId);
      }),
    );
  });

  test('have valid citizen ids that agree with birth date and sex and carry the code of no place', () => {
    fc.assert(
      fc.property(index, (index) => {
        const { citizenId, birthDate, sex } = demoPerson(index);
        expect(parseCitizenId(citizenId, day)).toEqual({
          ok: true,
          value: { id: citizenId, addressCode: '222499', birthDate, sex },
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('are born from 1925 to 20 November 2026', () => {
    const births = firstPeople(100_000)
      .map(({ birthDate }) => birthDate)
      .sort();
    expect(births[0]).toBe('1925-01-01');
    expect(births.at(-1)).toBe(day);
  });

  test('are 60 or older in 22.3 % of all cases, also among the first thousand', () => {
    const old = ({ birthDate }: DemoPerson) => fullYearsOn(birthDate, day) >= 60;
    expect(share(firstPeople(100_000), old)).toBe(0.223);
    expect(share(firstPeople(1_000), old)).toBeCloseTo(0.223, 2);
  });

  test('are ethnic Koreans in about 40 % of all cases, and half of them women', () => {
    const people = firstPeople(20_000);
    expect(share(people, ({ ethnicity }) => ethnicity === 'CS')).toBeCloseTo(0.4, 1);
    expect(share(people, ({ sex }) => sex === 'FEMALE')).toBeCloseTo(0.5, 1);
    expect(new Set(people.map(({ ethnicity }) => ethnicity))).toEqual(
      new Set(['HA', 'CS', 'MA', 'HU', 'MG']),
    );
  });

  test('have a Korean name exactly when they are ethnic Koreans', () => {
    for (const { name, ethnicity } of firstPeople(5_000)) {
      expect(name.zhHans).toMatch(/^\p{Script=Han}{2,3}$/u);
      if (ethnicity === 'CS') expect(name.ko).toMatch(/^[가-힣]{2,3}$/);
      else expect(name).not.toHaveProperty('ko');
    }
  });
});

describe('forced traits', () => {
  test('are kept, and leave the other traits as they were', () => {
    const drawn = demoPerson(7);
    const forced = demoPerson(7, { sex: drawn.sex === 'MALE' ? 'FEMALE' : 'MALE' });
    expect(forced.sex).not.toBe(drawn.sex);
    expect([forced.birthDate, forced.ethnicity]).toEqual([drawn.birthDate, drawn.ethnicity]);
    expect(demoPerson(7, { ethnicity: 'CS', surname: '李' }).name.ko).toMatch(/^리/);
  });

  test('with a birth date, distinct sequences give distinct citizen ids that no index has', () => {
    const { birthDate } = demoPerson(0);
    const ids = new Set<string>();
    for (let sequence = 0; sequence < DEMO_SEQUENCES_FOR_CALLERS; sequence += 1) {
      for (const sex of ['MALE', 'FEMALE'] as const) {
        const person = demoPerson(1, { birthDate, sequence, sex });
        expect(person).toMatchObject({ birthDate, sex });
        ids.add(person.citizenId);
      }
    }
    expect(ids.size).toBe(2 * DEMO_SEQUENCES_FOR_CALLERS);
    for (const { citizenId } of firstPeople(100_000)) expect(ids.has(citizenId)).toBe(false);
  });

  test('out of their range are errors', () => {
    const birthDate = '1964-07-04';
    expect(() => demoPerson(DEMO_PEOPLE)).toThrow(RangeError);
    expect(() => demoPerson(-1)).toThrow(RangeError);
    expect(() => demoPerson(0.5)).toThrow(RangeError);
    expect(() => demoPerson(0, { birthDate, sequence: DEMO_SEQUENCES_FOR_CALLERS })).toThrow(RangeError);
    expect(() => demoPerson(0, { birthDate, sequence: -1 })).toThrow(RangeError);
    expect(() => demoPerson(0, { birthDate: '2003-02-29', sequence: 0 })).toThrow(RangeError);
    expect(() => demoPerson(0, { ethnicity: 'CS', surname: '诸' })).toThrow(RangeError);
    expect(() => demoCitizenId(birthDate, 499, 'MALE')).toThrow(RangeError);
    expect(() => demoCitizenId(birthDate, -1, 'FEMALE')).toThrow(RangeError);
  });
});

describe('demo citizen ids', () => {
  test('differ whenever birth date, sequence or sex differ, and are valid', () => {
    const triple = fc.tuple(
      fc.integer({ min: 0, max: 37_000 }).map((days) => addDays('1925-01-01', days)),
      fc.nat(498),
      fc.constantFrom('MALE' as const, 'FEMALE' as const),
    );
    fc.assert(
      fc.property(fc.uniqueArray(triple, { selector: String, minLength: 2 }), (triples) => {
        const ids = triples.map((triple) => demoCitizenId(...triple));
        expect(new Set(ids).size).toBe(triples.length);
        for (const id of ids) expect(parseCitizenId(id, day).ok).toBe(true);
      }),
    );
  });
});

describe('Yanbian spelling', () => {
  test.each([
    ['李英姬', '리영희'],
    ['林哲龙', '림철룡'],
    ['柳香兰', '류향란'],
    ['梁国哲', '량국철'],
    ['吕美花', '려미화'],
    ['卢勇', '로용'],
    ['金今玉', '김금옥'],
  ])('writes %s as %s', (zhHans, ko) => expect(yanbianReading(zhHans)).toBe(ko));

  test('is unknown for a character outside the lists', () => {
    expect(yanbianReading('诸英姬')).toBeUndefined();
    expect(yanbianReading('李英諸')).toBeUndefined();
    expect(yanbianReading('')).toBeUndefined();
  });
});

describe('seeded random numbers', () => {
  test('depend on nothing but the seed', () => {
    const draw = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random.int(0, 999));
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('stay within their bounds, both ends included', () => {
    const random = seededRandom(42);
    const drawn = new Set(Array.from({ length: 1_000 }, () => random.int(3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
  });

  test('follow the weights', () => {
    const random = seededRandom(42);
    const drawn = Array.from({ length: 10_000 }, () =>
      random.weighted([
        ['a', 3],
        ['b', 1],
        ['never', 0],
      ]),
    );
    expect(drawn.filter((item) => item === 'a').length / drawn.length).toBeCloseTo(0.75, 1);
    expect(drawn).not.toContain('never');
  });

  test('cannot pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
    expect(() => seededRandom(1).weighted([])).toThrow(RangeError);
  });
});
