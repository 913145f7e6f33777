import { describe, expect, test } from 'vitest';
import { inBothLanguages, messagesOf, textOf } from '../../src/messages/templates.ts';

const catalogue = {
  PAID: {
    version: 2,
    article: null,
    recipient: 'the person',
    by: ['pay'],
    parameters: { month: 'month', amount: 'money', day: 'day', left: 'count', number: 'text' },
    zhHans: '{month}{amount}{day}{left}{number}',
    ko: '{number}{left}{day}{amount}{month}',
    earlier: { '1': { parameters: { amount: 'money' }, zhHans: '{amount}', ko: '{amount}' } },
  },
  MISSING: {
    version: 1,
    article: null,
    recipient: 'the person',
    by: ['ask'],
    parameters: { items: { A: { zhHans: '甲', ko: '갑' }, B: { zhHans: '乙', ko: '을' } } },
    zhHans: '{items}',
    ko: '{items}',
  },
};
const message = messagesOf('tests', catalogue);
const about = { caseId: 'app_1', divisionCode: '222401' };
const facts = { month: '2026-12-01', amount: 76_000, day: '2026-11-20', left: 0, number: 'A-1' };

test('every kind of parameter is put into words of both languages', () => {
  const [draft] = message('PAID', about, ['res_1'], facts);
  expect(draft && textOf(catalogue, draft, draft.facts)).toEqual({
    zhHans: '2026年12月760.00元2026年11月20日0A-1',
    ko: 'A-102026년 11월 20일760.00원2026년 12월',
  });
  expect(textOf(catalogue, { template: 'MISSING', version: 1 }, { items: ['B', 'A'] })).toEqual({
    zhHans: '乙、甲',
    ko: '을, 갑',
  });
});

test('what was written by a former version says what it said', () => {
  expect(textOf(catalogue, { template: 'PAID', version: 1 }, { amount: 1 }).zhHans).toBe('0.01元');
  expect(() => textOf(catalogue, { template: 'PAID', version: 3 }, facts)).toThrow('is not kept');
  expect(() => textOf(catalogue, { template: 'GONE', version: 1 }, facts)).toThrow('is not kept');
});

test('a parameter that the caller does not give does not compile, and cannot be said', () => {
  const { amount, ...others } = facts;
  // @ts-expect-error the amount is missing
  expect(() => message('PAID', about, ['res_1'], others)).toThrow('{amount} of PAID does not fit');
  // @ts-expect-error no such text
  expect(() => message('LOST', about, ['res_1'], {})).toThrow();
  expect(amount).toBe(76_000);
});

describe('a value that is none of its kind is found out when it is written', () => {
  test.each([
    ['month', '2026'],
    ['amount', -1],
    ['amount', 0.5],
    ['amount', '76000'],
    ['day', '2026-02-30'],
    ['day', ''],
    ['left', Number.NaN],
    ['number', ''],
  ])('%s %j', (name, value) => {
    expect(() => message('PAID', about, ['res_1'], { ...facts, [name]: value })).toThrow(
      `{${name}} of PAID does not fit`,
    );
  });

  test.each([[[]], ['C'], [['A', 'C']]])('codes %j', (items) => {
    expect(() => message('MISSING', about, ['res_1'], { items })).toThrow('{items} of MISSING');
  });
});

test('a fact that the text does not say is not kept', () => {
  const more = { ...facts, name: '金哲' };
  expect(() => message('PAID', about, ['res_1'], more)).toThrow('PAID has no parameter {name}');
});

test('each person is told once', () => {
  const drafts = message('MISSING', about, ['res_1', 'res_2', 'res_1'], { items: 'A' });
  expect(drafts.map(({ recipientId }) => recipientId)).toEqual(['res_1', 'res_2']);
});

test('the national common language comes first', () => {
  expect(inBothLanguages({ zhHans: '好', ko: '좋다' })).toBe('好\n\n좋다');
});
