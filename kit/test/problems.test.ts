import { describe, expect, test } from 'vitest';
import { availability, problemsOf } from '../src/problems.ts';

describe('a problem of a catalogue', () => {
  const text = { zhHans: '{what}不超过{most}', ko: '{what} {most} 이하', en: '{what} of at most {most}' };
  const problem = problemsOf({
    TOO_MANY: { kind: 'InputProblem', article: null, ...text },
    UNDER_AGE: {
      kind: 'RuleProblem',
      article: '民法典第一千零四十七条',
      zhHans: '未到',
      ko: '미달',
      en: 'Young',
    },
  });

  test('says in each language what the case says of it', () => {
    const what = { zhHans: '人数', ko: '인원', en: 'a number' };
    expect(problem('TOO_MANY', { path: ['members'] }, { what, most: 30 })).toEqual({
      kind: 'InputProblem',
      code: 'TOO_MANY',
      message: { zhHans: '人数不超过30', ko: '인원 30 이하', en: 'a number of at most 30' },
      path: ['members'],
    });
  });

  test('is not shown with a gap in its text', () => {
    expect(() => problem('TOO_MANY', {}, { most: 30 })).toThrow('TOO_MANY needs a value for {what}');
  });

  test('names the law behind it', () => {
    expect(problem('UNDER_AGE')).toMatchObject({ article: '民法典第一千零四十七条' });
  });
});

describe('an available action', () => {
  test('shows who may not act nothing about the case', () => {
    const action = availability('registerMarriage', false, () => {
      throw new Error('the case was looked at');
    });
    expect(action).toMatchObject({ allowed: false, blockedBy: [{ code: 'NOT_ALLOWED' }] });
  });

  test('is allowed when nothing stands against it', () => {
    expect(availability('registerMarriage', true, () => [])).toEqual({
      action: 'registerMarriage',
      allowed: true,
      blockedBy: [],
    });
  });
});
