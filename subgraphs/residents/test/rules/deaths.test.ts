import { describe, expect, test } from 'vitest';
import type { HouseholdRelation } from '../../src/generated/contract.ts';
import {
  deathCorrectionObstacles,
  deathCorrectionProblems,
  deathObstacles,
  deathProblems,
  deathWarnings,
} from '../../src/rules/deaths.ts';

const today = '2026-11-20';
const living = { birthDate: '1950-03-01', diedOn: null, movedOutOn: null };
const dead = { birthDate: '1950-03-01', diedOn: '2026-11-10', movedOutOn: null };
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('a death', () => {
  test('is entered once', () => {
    expect(codes(deathObstacles(living))).toEqual([]);
    expect(codes(deathObstacles(dead))).toEqual(['DEATH_ALREADY_REGISTERED']);
  });

  test.each([
    ['before the birth', '1950-02-28', ['DEATH_DATE_IMPOSSIBLE']],
    ['on the day of birth', '1950-03-01', []],
    ['today', today, []],
    ['tomorrow', '2026-11-21', ['DEATH_DATE_IMPOSSIBLE']],
  ])('%s', (_, diedOn, expected) => {
    expect(codes(deathProblems({ diedOn, certificateNumber: 'C' }, living, today))).toEqual(expected);
  });

  test.each([
    ['nothing to be seen', ' \u200b', ['TEXT_MISSING']],
    ['one character', 'C', []],
    ['forty characters', '证'.repeat(40), []],
    ['forty-one', 'C'.repeat(41), ['TEXT_TOO_LONG']],
    ['any form', 'J/7#a-ㄱ', []],
  ])('with a certificate number of %s', (_, certificateNumber, expected) => {
    expect(codes(deathProblems({ diedOn: today, certificateNumber }, living, today))).toEqual(expected);
  });

  test('hears everything that is wrong at once', () => {
    expect(codes(deathProblems({ diedOn: '2026-12-01', certificateNumber: '' }, living, today))).toEqual([
      'DEATH_DATE_IMPOSSIBLE',
      'TEXT_MISSING',
    ]);
  });
});

describe('what is remarked on a death', () => {
  test.each([
    ['on the last day of the month', '2026-10-20', []],
    ['a day later', '2026-10-19', ['DEATH_REPORTED_LATE']],
    // The month ends on Saturday the 14th; Monday takes its place (Civil Code, article 203).
    ['on the working day after an end on a Saturday', '2026-10-14', []],
  ])('reported %s', (when, diedOn, expected) => {
    const on = when.includes('Saturday') ? '2026-11-16' : today;
    expect(codes(deathWarnings(diedOn, on, undefined, []))).toEqual(expected);
  });

  test.each<[string, HouseholdRelation, HouseholdRelation[], string[]]>([
    ['the applicant of a family', 'APPLICANT', ['SPOUSE', 'MINOR_CHILD'], ['HOUSEHOLD_WITHOUT_APPLICANT']],
    ['who lived alone', 'APPLICANT', [], []],
    ['another member', 'SPOUSE', ['APPLICANT'], []],
  ])('of %s', (_, own, left, expected) => {
    expect(codes(deathWarnings(today, today, own, left))).toEqual(expected);
  });
});

describe('a correction', () => {
  const otherDay = { correction: 'OTHER_DAY', diedOn: '2026-11-09', reason: '证明' } as const;

  test('needs a death that was entered', () => {
    expect(codes(deathCorrectionObstacles(living))).toEqual(['DEATH_NOT_REGISTERED']);
    expect(codes(deathCorrectionObstacles(dead))).toEqual([]);
  });

  test.each([
    ['another day', {}, []],
    ['no day', { diedOn: null }, ['DEATH_DATE_MISSING']],
    ['the same day', { diedOn: dead.diedOn }, ['DEATH_DATE_UNCHANGED']],
    ['a day to come', { diedOn: '2026-11-21' }, ['DEATH_DATE_IMPOSSIBLE']],
    ['no reason', { reason: ' ' }, ['TEXT_MISSING']],
    ['a number that is too long', { certificateNumber: 'C'.repeat(41) }, ['TEXT_TOO_LONG']],
  ])('to %s', (_, input, expected) => {
    expect(codes(deathCorrectionProblems({ ...otherDay, ...input }, dead, today))).toEqual(expected);
  });

  test.each([
    ['alone', {}, []],
    ['with a day of death', { diedOn: '2026-11-09' }, ['DEATH_DATE_NOT_WANTED']],
    ['with a certificate', { certificateNumber: 'C' }, ['DEATH_DATE_NOT_WANTED']],
  ])('that the person lives, %s', (_, input, expected) => {
    const given = { correction: 'NOT_DEAD', reason: '误登', ...input } as const;
    expect(codes(deathCorrectionProblems(given, dead, today))).toEqual(expected);
  });
});
