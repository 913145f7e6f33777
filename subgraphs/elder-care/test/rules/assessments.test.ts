import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countedEvents,
  disputeUntil,
  findingsProblems,
  type Item,
  pointsInOrder,
  resultProblems,
  scoreOf,
  standingResult,
  validUntil,
} from '../../src/rules/assessments/findings.ts';
import { assessmentResult, careLevelOf, isBetterThan, needOf } from '../../src/rules/care-levels.ts';
import { workingDaysAfter } from '../../src/rules/status.ts';
import { longTermDays, stayProblems } from '../../src/rules/stays/admission.ts';
import { comesBefore, priorityClassOf } from '../../src/rules/waiting/order.ts';

/** The maxima of GB/T 42195-2022, annex B, by group. */
const maxima = [
  [4, 4, 4, 4, 4, 4, 4, 4],
  [4, 4, 4, 3],
  [4, 4, 4, 4, 4, 4, 1, 1, 2],
  [2, 2, 4, 3, 4],
];
const items: Item[] = maxima.flatMap((group, g) =>
  group.map((maximum, n) => ({ code: `B.${g + 1}.${n + 1}`, maximum })),
);
const full = items.map(({ code, maximum }) => ({ item: code, points: maximum }));

const answers = fc
  .tuple(...items.map(({ maximum }) => fc.integer({ min: 0, max: maximum })))
  .map((points) => items.map(({ code }, n) => ({ item: code, points: points[n] ?? 0 })));
const flags = fc.record({
  inComa: fc.constant(false),
  dementia: fc.boolean(),
  otherMentalDisorder: fc.boolean(),
  careRiskEvents: fc.integer({ min: 0, max: 4 }),
});

const levelWith = (given: typeof full, facts: Parameters<typeof assessmentResult>[0] | object) =>
  assessmentResult({
    inComa: false,
    dementia: false,
    otherMentalDisorder: false,
    careRiskEvents: 0,
    ...facts,
    score: scoreOf(pointsInOrder(items, given)),
  }).level;

describe('the items', () => {
  test('are 26 in four groups of 32, 15, 28 and 15 points, 90 together', () => {
    expect(maxima.map((group) => group.reduce((sum, one) => sum + one, 0))).toEqual([32, 15, 28, 15]);
    expect(items).toHaveLength(26);
    expect(scoreOf(full.map(({ points }) => points))).toBe(90);
    expect(levelWith(full, {})).toBe('INTACT');
  });

  test.each([
    ['stairs with help', 'B.2.4', 2, 'MILD'],
    ['eating with help', 'B.1.1', 2, 'MILD'],
  ])('make a level: %s', (_, code, points, level) => {
    const given = full.map((one) => (one.item === code ? { ...one, points } : one));
    expect(levelWith(given, {})).toBe(level);
  });

  test('of self-care at nothing make moderate impairment', () => {
    const given = full.map((one) => (one.item.startsWith('B.1') ? { ...one, points: 0 } : one));
    expect(scoreOf(pointsInOrder(items, given))).toBe(58);
    expect(levelWith(given, {})).toBe('MODERATE');
  });
});

describe('a worse finding never gives a better level', () => {
  test('a lower answer', () => {
    fc.assert(
      fc.property(answers, flags, fc.nat(25), (given, facts, n) => {
        const lower = given.map((one, m) =>
          m === n ? { ...one, points: Math.max(0, one.points - 1) } : one,
        );
        expect(isBetterThan(levelWith(lower, facts), levelWith(given, facts))).toBe(false);
      }),
    );
  });

  test('another diagnosis, another event, or a coma', () => {
    fc.assert(
      fc.property(answers, flags, (given, facts) => {
        const before = levelWith(given, facts);
        for (const more of [
          { ...facts, dementia: true },
          { ...facts, otherMentalDisorder: true },
          { ...facts, careRiskEvents: facts.careRiskEvents + 1 },
          { ...facts, inComa: true },
        ])
          expect(isBetterThan(levelWith(given, more), before)).toBe(false);
      }),
    );
  });

  test('and several of them are worth as much as one', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const one = levelWith(given, { dementia: true });
        const all = levelWith(given, { dementia: true, otherMentalDisorder: true, careRiskEvents: 5 });
        expect(all).toBe(one);
      }),
    );
  });
});

describe('what was found', () => {
  const findings = {
    assessedOn: '2026-11-20',
    answers: full,
    inComa: false,
    disorderCodes: [] as string[],
    riskEvents: [] as { on: string }[],
    bothSigned: true,
  };

  test('has no problem when it is complete, and one for each item that is missing', () => {
    expect(findingsProblems(items, findings, '2026-11-20')).toEqual([]);
    fc.assert(
      fc.property(fc.subarray(full), (some) => {
        const found = findingsProblems(items, { ...findings, answers: some }, '2026-11-20');
        expect(found.filter(({ code }) => code === 'ITEM_MISSING')).toHaveLength(26 - some.length);
      }),
    );
  });

  test('counts events of 30 days and of the day itself', () => {
    const on = (...days: string[]) =>
      countedEvents(
        days.map((day) => ({ on: day })),
        '2026-11-20',
      );
    expect(on('2026-10-21', '2026-11-20')).toBe(2);
    expect(on('2026-10-20', '2026-11-01')).toBe(1);
    expect(on('2026-11-10', '2026-11-10')).toBe(2);
  });

  test('counts for twelve months, and can be disputed for ten working days', () => {
    const rule = { validMonths: 12, disputeWorkingDays: 10 };
    expect(validUntil('2026-02-28', rule)).toBe('2027-02-27');
    expect(disputeUntil('2026-11-20', rule)).toBe('2026-12-04');
    const result = {
      id: 'a',
      status: 'PUBLISHED',
      assessedOn: '2026-01-01',
      publishedOn: '2026-01-02',
    } as const;
    expect(resultProblems(result, rule, '2027-01-01')).toEqual([]);
    expect(resultProblems(result, rule, '2027-01-02').map(({ code }) => code)).toEqual([
      'ASSESSMENT_EXPIRED',
    ]);
    const later = {
      ...result,
      id: 'b',
      status: 'RECORDED',
      assessedOn: '2026-05-01',
      publishedOn: null,
    } as const;
    expect(standingResult([later, result])).toBe(result);
  });
});

describe('the waiting list', () => {
  const places = fc.array(
    fc.record({
      id: fc.uuid(),
      priorityClass: fc.integer({ min: 1, max: 3 }),
      need: fc.integer({ min: 1, max: 5 }),
      completeAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
    }),
    { maxLength: 12 },
  );

  test('has one order, in which somebody who comes after moves nobody', () => {
    fc.assert(
      fc.property(places, (all) => {
        const sorted = all.toSorted(comesBefore);
        expect(
          all
            .toReversed()
            .toSorted(comesBefore)
            .map(({ id }) => id),
        ).toEqual(sorted.map(({ id }) => id));
        const last = { id: '~', priorityClass: 3, need: 5, completeAt: new Date('2027-01-01') };
        expect([last, ...all].toSorted(comesBefore).slice(0, all.length)).toEqual(sorted);
      }),
    );
  });

  test('puts the greatest need first, and classes before need', () => {
    expect((['TOTAL', 'SEVERE', 'MODERATE', 'MILD', 'INTACT'] as const).map(needOf)).toEqual([1, 2, 3, 4, 5]);
    const person = { birthDate: '1950-01-01', level: 'MILD', isAlone: false } as const;
    const supported = (category: 'SPECIAL_HARDSHIP' | 'ALLOWANCE' | 'EDGE' | 'RIGID_EXPENDITURE') => [
      { residentId: 'r', category },
    ];
    const classOf = (more: object, category?: Parameters<typeof supported>[0]) =>
      priorityClassOf({ ...person, ...more }, category ? supported(category) : [], '2026-11-20');
    expect(classOf({}, 'SPECIAL_HARDSHIP')).toBe(1);
    expect(classOf({}, 'ALLOWANCE')).toBe(2);
    expect(classOf({ level: 'INTACT' }, 'ALLOWANCE')).toBe(3);
    expect(classOf({ level: 'INTACT', isAlone: true }, 'EDGE')).toBe(2);
    expect(classOf({ level: 'INTACT', birthDate: '1946-11-20' }, 'EDGE')).toBe(2);
    expect(classOf({ isAlone: true })).toBe(3);
  });
});

describe('days', () => {
  test('a respite has 29 days at most', () => {
    expect(longTermDays).toBe(30);
    expect(stayProblems('RESPITE', '2026-11-20', '2026-12-18')).toEqual([]);
    expect(stayProblems('RESPITE', '2026-11-20', '2026-12-19').map(({ code }) => code)).toEqual([
      'RESPITE_TOO_LONG',
    ]);
  });

  test.each([
    ['2026-11-20', '2026-11-27'],
    ['2026-09-29', '2026-10-12'],
  ])('an offer of %s is answered by %s', (offered, due) => {
    expect(workingDaysAfter(offered, 5)).toBe(due);
  });

  test('scores on the borders', () => {
    expect([66, 65, 46, 45, 30, 29, 0].map(careLevelOf)).toEqual([
      'MILD',
      'MODERATE',
      'MODERATE',
      'SEVERE',
      'SEVERE',
      'TOTAL',
      'TOTAL',
    ]);
  });
});
