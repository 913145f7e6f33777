import { addDays, addMonths } from '@civil-affairs/kit/dates';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CareLevel } from '../src/generated/contract.ts';
import {
  type AssessmentFacts,
  assessmentResult,
  careLevelOf,
  fullScore,
  holdsOn,
  isElder,
} from '../src/rules.ts';

const fromBest: CareLevel[] = ['INTACT', 'MILD', 'MODERATE', 'SEVERE', 'TOTAL'];
const scores = fc.integer({ min: 0, max: fullScore });
const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('1930-01-01', n));

const unchanged = (score: number): AssessmentFacts => ({
  score,
  inComa: false,
  disorderCode: null,
  careRiskEvents: 0,
});

describe('an elder (Law on the Protection of the Rights of the Elderly, article 2)', () => {
  test('is one from the sixtieth birthday on', () => {
    expect(isElder('1966-11-20', '2026-11-20')).toBe(true);
    expect(isElder('1966-11-21', '2026-11-20')).toBe(false);
  });

  test('stays one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20_000 }), (birthDate, later) => {
        expect(isElder(birthDate, addDays(addMonths(birthDate, 721), later))).toBe(true);
        expect(isElder(birthDate, addMonths(birthDate, 719))).toBe(false);
      }),
    );
  });
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
    });
    expect(assessmentResult({ ...unchanged(0), score: null, inComa: true }).level).toBe('TOTAL');
  });

  test.each([
    ['F00', 'DEMENTIA'],
    ['F03', 'DEMENTIA'],
    ['F04', 'MENTAL_DISORDER'],
    ['F99', 'MENTAL_DISORDER'],
  ])('the disorder %s counts as %s and makes mild impairment moderate', (disorderCode, reason) => {
    expect(assessmentResult({ ...unchanged(70), disorderCode })).toEqual({
      level: 'MODERATE',
      changedBy: [reason],
    });
  });

  test('two care-risk events within 30 days make the level one worse, a single one does not', () => {
    expect(assessmentResult({ ...unchanged(90), careRiskEvents: 1 }).level).toBe('INTACT');
    expect(assessmentResult({ ...unchanged(90), careRiskEvents: 2 })).toEqual({
      level: 'MILD',
      changedBy: ['CARE_RISK_EVENTS'],
    });
  });

  test('several reasons together make it no worse than one of them', () => {
    expect(assessmentResult({ ...unchanged(60), disorderCode: 'F01', careRiskEvents: 3 })).toEqual({
      level: 'SEVERE',
      changedBy: ['DEMENTIA', 'CARE_RISK_EVENTS'],
    });
  });

  test('nothing is worse than total loss', () => {
    expect(assessmentResult({ ...unchanged(10), disorderCode: 'F03' })).toEqual({
      level: 'TOTAL',
      changedBy: [],
    });
  });

  test('a score is needed without a coma', () => {
    expect(() => assessmentResult({ ...unchanged(0), score: null })).toThrow(RangeError);
  });

  test('the level is the one of the score or the next worse one, and reasons are named when it differs', () => {
    const disorders = fc.option(fc.constantFrom('F00', 'F03', 'F04', 'F32', 'F99'));
    fc.assert(
      fc.property(scores, disorders, fc.nat(4), (score, disorderCode, careRiskEvents) => {
        const { level, changedBy } = assessmentResult({ ...unchanged(score), disorderCode, careRiskEvents });
        const worse = fromBest.indexOf(level) - fromBest.indexOf(careLevelOf(score));
        expect(worse).toBe(changedBy.length > 0 ? 1 : 0);
      }),
    );
  });
});

describe('what lasts for a time', () => {
  test('holds on its first and on its last day, and not around them', () => {
    expect(holdsOn('2024-01-01', '2026-12-31', '2023-12-31')).toBe(false);
    expect(holdsOn('2024-01-01', '2026-12-31', '2024-01-01')).toBe(true);
    expect(holdsOn('2024-01-01', '2026-12-31', '2026-12-31')).toBe(true);
    expect(holdsOn('2024-01-01', '2026-12-31', '2027-01-01')).toBe(false);
  });

  test('holds on every later day when it has no end', () => {
    fc.assert(fc.property(days, fc.nat(10_000), (from, n) => holdsOn(from, null, addDays(from, n))));
  });
});
