import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareLevel } from '../../src/generated/contract.ts';
import { calculateCareLevel } from '../../src/rules/care-level-calculator.ts';
import {
  type AssessmentFacts,
  assessmentFacts,
  assessmentResult,
  careLevelOf,
  fullScore,
} from '../../src/rules/care-levels.ts';

const fromBest: CareLevel[] = ['INTACT', 'MILD', 'MODERATE', 'SEVERE', 'TOTAL'];
const scores = fc.integer({ min: 0, max: fullScore });

const unchanged = (score: number): AssessmentFacts => ({
  score,
  inComa: false,
  dementia: false,
  otherMentalDisorder: false,
  careRiskEvents: 0,
});

describe('the level of a score (GB/T 42195-2022)', () => {
  test.each([
    [90, 'INTACT'],
    [89, 'MILD'],
    [66, 'MILD'],
    [65, 'MODERATE'],
    [46, 'MODERATE'],
    [45, 'SEVERE'],
    [30, 'SEVERE'],
    [29, 'TOTAL'],
    [0, 'TOTAL'],
  ])('%i points are %s', (score, level) => {
    expect(careLevelOf(score)).toBe(level);
  });

  test.each([-1, 91, 65.5, Number.NaN, Number.POSITIVE_INFINITY])('%d points are none', (score) => {
    expect(() => careLevelOf(score)).toThrow(RangeError);
  });

  test('never gets better with fewer points', () => {
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(fromBest.indexOf(careLevelOf(less))).toBeGreaterThanOrEqual(
          fromBest.indexOf(careLevelOf(more)),
        );
      }),
    );
  });
});

describe('what changes the level (GB/T 42195-2022)', () => {
  test('a coma is total loss, with or without a score', () => {
    expect(assessmentResult({ ...unchanged(90), inComa: true })).toEqual({
      level: 'TOTAL',
      changedBy: ['COMA'],
      raisedFrom: null,
    });
    expect(assessmentResult({ ...unchanged(0), score: null, inComa: true }).level).toBe('TOTAL');
  });

  test.each([
    ['F00', 'DEMENTIA'],
    ['F03', 'DEMENTIA'],
    ['F04', 'MENTAL_DISORDER'],
    ['F99', 'MENTAL_DISORDER'],
  ])('the disorder %s counts as %s and makes mild impairment moderate', (disorderCode, reason) => {
    const { score, inComa, careRiskEvents } = unchanged(70);
    expect(
      assessmentResult(assessmentFacts({ score, inComa, careRiskEvents, disorderCodes: [disorderCode] })),
    ).toEqual({
      level: 'MODERATE',
      changedBy: [reason],
      raisedFrom: 'MILD',
    });
  });

  test('two care-risk events within 30 days make the level one worse, a single one does not', () => {
    expect(assessmentResult({ ...unchanged(90), careRiskEvents: 1 }).level).toBe('INTACT');
    expect(assessmentResult({ ...unchanged(90), careRiskEvents: 2 })).toEqual({
      level: 'MILD',
      changedBy: ['CARE_RISK_EVENTS'],
      raisedFrom: 'INTACT',
    });
  });

  test('several reasons together make it no worse than one of them', () => {
    expect(assessmentResult({ ...unchanged(60), dementia: true, careRiskEvents: 3 })).toEqual({
      level: 'SEVERE',
      changedBy: ['DEMENTIA', 'CARE_RISK_EVENTS'],
      raisedFrom: 'MODERATE',
    });
  });

  test('nothing is worse than total loss', () => {
    expect(assessmentResult({ ...unchanged(10), dementia: true })).toEqual({
      level: 'TOTAL',
      changedBy: [],
      raisedFrom: null,
    });
  });

  test('a score is needed without a coma', () => {
    expect(() => assessmentResult({ ...unchanged(0), score: null })).toThrow(RangeError);
  });

  test('the level is the one of the score or the next worse one, and reasons are named when it differs', () => {
    const flag = fc.boolean();
    fc.assert(
      fc.property(scores, flag, flag, fc.nat(4), (score, dementia, otherMentalDisorder, careRiskEvents) => {
        const facts = { ...unchanged(score), dementia, otherMentalDisorder, careRiskEvents };
        const { level, changedBy, raisedFrom } = assessmentResult(facts);
        const worse = fromBest.indexOf(level) - fromBest.indexOf(careLevelOf(score));
        expect(worse).toBe(changedBy.length > 0 ? 1 : 0);
        expect(raisedFrom).toBe(worse > 0 ? careLevelOf(score) : null);
      }),
    );
  });
});

describe('the public calculator of the level', () => {
  const today = '2026-11-20';
  const calculate = (input: Parameters<typeof calculateCareLevel>[0]) => calculateCareLevel(input, today);
  const assessedOn = today;

  test.each([
    [{ score: 90 }, 'INTACT', null],
    [{ score: 89 }, 'MILD', null],
    [{ score: 58 }, 'MODERATE', null],
    [{ score: 70, dementia: true }, 'MODERATE', 'MILD'],
    [
      {
        score: 70,
        dementia: true,
        otherMentalDisorder: true,
        careRiskEvents: ['2026-11-01', '2026-11-02', '2026-11-03'],
        assessedOn,
      },
      'MODERATE',
      'MILD',
    ],
    [{ score: 90, careRiskEvents: ['2026-11-01', '2026-11-02'], assessedOn }, 'MILD', 'INTACT'],
    [{ score: 12, dementia: true }, 'TOTAL', null],
    [{ inComa: true }, 'TOTAL', null],
    [{ inComa: true, score: 80 }, 'TOTAL', null],
    [{ score: 70, careRiskEvents: ['2026-10-21', '2026-11-20'], assessedOn }, 'MODERATE', 'MILD'],
    [{ score: 70, careRiskEvents: ['2026-10-20', '2026-11-01'], assessedOn }, 'MILD', null],
    [{ score: 70, careRiskEvents: ['2026-11-10', '2026-11-10'], assessedOn }, 'MODERATE', 'MILD'],
    [{ score: 70, careRiskEvents: ['2026-11-10', '2026-11-20'] }, 'MODERATE', 'MILD'],
  ])('of %j says %s, raised from %s', (input, level, raisedFrom) => {
    expect(calculate(input)).toMatchObject({ level, raisedFrom, problems: [] });
  });

  test.each([
    [{ score: 91 }, 'SCORE_OUT_OF_RANGE', ['score']],
    [{ score: -1 }, 'SCORE_OUT_OF_RANGE', ['score']],
    [{}, 'SCORE_MISSING', ['score']],
    [{ score: null, dementia: true }, 'SCORE_MISSING', ['score']],
    [
      { score: 70, careRiskEvents: ['2026-11-20', '2026-11-21'], assessedOn },
      'EVENT_AFTER_ASSESSMENT',
      ['careRiskEvents', 1],
    ],
    [{ score: 70, careRiskEvents: Array(101).fill(today) }, 'TOO_MANY_RISK_EVENTS', ['careRiskEvents']],
  ])('of %j finds no level', (input, code, path) => {
    expect(calculate(input)).toMatchObject({ level: null, raisedFrom: null, problems: [{ code, path }] });
  });

  test('says that a coma is not scored, and that its level is not confirmed', () => {
    const codes = (input: Parameters<typeof calculate>[0]) =>
      calculate(input).warnings.map(({ code }) => code);
    expect(codes({ inComa: true })).toEqual(['COMA_LEVEL_UNCONFIRMED']);
    expect(codes({ inComa: true, score: 80 })).toEqual(['COMA_LEVEL_UNCONFIRMED', 'COMA_IS_NOT_SCORED']);
    expect(codes({ score: 80 })).toEqual([]);
  });

  test('never finds a better level for a worse answer', () => {
    const flag = fc.boolean();
    const dates = fc.array(
      fc.integer({ min: 1, max: 20 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
      {
        maxLength: 4,
      },
    );
    const inputs = fc.record({
      score: scores,
      dementia: flag,
      otherMentalDisorder: flag,
      careRiskEvents: dates,
    });
    const placeOf = (input: Parameters<typeof calculate>[0]) =>
      fromBest.indexOf(calculate(input).level as CareLevel);
    fc.assert(
      fc.property(inputs, (input) => {
        const place = placeOf(input);
        expect(placeOf({ ...input, score: Math.max(0, input.score - 1) })).toBeGreaterThanOrEqual(place);
        expect(placeOf({ ...input, dementia: true })).toBeGreaterThanOrEqual(place);
        expect(
          placeOf({ ...input, careRiskEvents: [...input.careRiskEvents, today] }),
        ).toBeGreaterThanOrEqual(place);
        expect(placeOf({ ...input, inComa: true })).toBeGreaterThanOrEqual(place);
      }),
    );
  });
});
