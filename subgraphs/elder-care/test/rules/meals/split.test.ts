import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priced } from '../../../src/rules/meal-quotes.ts';
import {
  payers,
  type SplitLine,
  type SplitRule,
  sharedByWeight,
  splitOf,
  splitRuleOf,
} from '../../../src/rules/meals/split.ts';

const rule = (given: Partial<SplitRule>): SplitRule => ({
  id: 'msr_1',
  canteenId: null,
  version: 1,
  ageFrom: 60,
  ageTo: null,
  method: 'PERSON_FIXED',
  lines: [],
  validFrom: '2024-01-01',
  validUntil: null,
  confirmed: false,
  ...given,
});
const weighs = (payer: SplitLine['payer'], weight: number): SplitLine => ({ payer, fen: null, weight });
const gives = (payer: SplitLine['payer'], fen: number): SplitLine => ({ payer, fen, weight: null });
const amounts = (shares: readonly { payer: string; amount: number }[]) =>
  Object.fromEntries(shares.map(({ payer, amount }) => [payer, amount]));

describe('the rule of another county (Changbai)', () => {
  const ages: readonly [number, number | null, number][] = [
    [60, 69, 300],
    [70, 89, 500],
    [90, null, 1_000],
  ];
  const rules = ages.map(([ageFrom, ageTo, fen], n) =>
    rule({
      id: `msr_${n}`,
      ageFrom,
      ageTo,
      method: 'SUBSIDY_FIXED',
      lines: [gives('GOVERNMENT', fen)],
    }),
  );
  const prices = [{ dinerGroup: 'UNDER_SIXTY' as const, fen: 1_000 }];

  test.each([
    [69, 700, 300],
    [70, 500, 500],
    [89, 500, 500],
    [90, 0, 1_000],
  ])('at %i the person pays %i and the county %i of a meal of 10 yuan', (age, person, county) => {
    const quote = priced(['SIXTY_AND_OVER'], age, '2026-11-20', { prices, rules });
    expect(amounts(quote.split)).toEqual({ PERSON: person, GOVERNMENT: county });
    expect(quote.warnings.map(({ code }) => code)).toEqual(['SPLIT_NOT_CONFIRMED']);
  });

  test('gives nothing to those under 60', () => {
    const quote = priced(['UNDER_SIXTY'], 59, '2026-11-20', { prices, rules });
    expect(amounts(quote.split)).toEqual({ PERSON: 1_000 });
  });
});

describe('what the person does not pay', () => {
  test('is shared by weights', () => {
    const lines = [weighs('OPERATOR', 1), weighs('GOVERNMENT', 3), weighs('DONOR', 1)];
    expect(amounts(splitOf(1_500, 1_000, rule({ lines })))).toEqual({
      PERSON: 1_000,
      OPERATOR: 100,
      GOVERNMENT: 300,
      DONOR: 100,
    });
  });

  test('stands with the operator while nobody has made a rule', () => {
    expect(amounts(splitOf(1_500, 1_000, null))).toEqual({ PERSON: 1_000, OPERATOR: 500 });
  });

  test('is nothing where the price of the group is above the full price', () => {
    const lines = [weighs('OPERATOR', 1)];
    expect(amounts(splitOf(1_500, 1_600, rule({ lines })))).toEqual({ PERSON: 1_500 });
  });

  test.each([
    [500, [1, 1, 1], [167, 167, 166]],
    [300, [2, 1, 4], [86, 43, 171]],
    [1_003, [49, 51], [491, 512]],
    [1, [33, 66], [0, 1]],
    [9_999, [75, 25], [7_499, 2_500]],
    [7, [1, 1, 1, 1], [2, 2, 2, 1]],
  ])('of %i fen by the weights %j is %j', (amount, weights, expected) => {
    const lines = weights.map((weight, n) => weighs(payers[n + 1] as SplitLine['payer'], weight));
    expect(sharedByWeight(amount, lines).map((part) => part.amount)).toEqual(expected);
  });

  test('gives the next payer what the one before cannot: fixed amounts go as far as the price', () => {
    const lines = [gives('GOVERNMENT', 200), gives('OPERATOR', 900)];
    expect(amounts(splitOf(1_000, 1_000, rule({ method: 'SUBSIDY_FIXED', lines })))).toEqual({
      PERSON: 0,
      OPERATOR: 800,
      GOVERNMENT: 200,
    });
  });
});

describe('any split', () => {
  const others = fc.subarray<SplitLine['payer']>(['OPERATOR', 'GOVERNMENT', 'COLLECTIVE', 'DONOR'], {
    minLength: 1,
  });
  const anyRule = fc
    .tuple(
      others,
      fc.boolean(),
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 4, maxLength: 4 }),
    )
    .map(([named, isFixed, numbers]) =>
      rule({
        method: isFixed ? 'SUBSIDY_FIXED' : 'PERSON_FIXED',
        lines: named.map((payer, n) =>
          isFixed ? gives(payer, numbers[n] ?? 1) : weighs(payer, numbers[n] ?? 1),
        ),
      }),
    );
  const price = fc.integer({ min: 0, max: 100_000 });

  test('adds up to the price, holds nothing below zero, and pays nobody who is not named', () => {
    fc.assert(
      fc.property(price, price, fc.option(anyRule), (full, person, given) => {
        const shares = splitOf(full, person, given);
        expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBe(full);
        expect(shares.every(({ amount }) => amount >= 0 && Number.isInteger(amount))).toBe(true);
        const named = given ? given.lines.map(({ payer }) => payer as string) : ['OPERATOR'];
        expect(shares.every(({ payer }) => payer === 'PERSON' || named.includes(payer))).toBe(true);
      }),
    );
  });

  test('by weights does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(price, price, anyRule, (full, person, given) => {
        if (given.method !== 'PERSON_FIXED') return;
        const turned = { ...given, lines: given.lines.toReversed() };
        expect(splitOf(full, person, turned)).toEqual(splitOf(full, person, given));
      }),
    );
  });
});

test("a canteen's own rule comes before the city's, narrow ages before wide ones, and a later version before an earlier one", () => {
  const city = rule({ id: 'city' });
  const later = rule({ id: 'later', version: 2 });
  const narrow = rule({ id: 'narrow', ageFrom: 80 });
  const own = rule({ id: 'own', canteenId: 'can_1' });
  const id = (rules: SplitRule[], age = 85) => splitRuleOf(rules, '2026-11-20', age)?.id;
  expect(id([city, later])).toBe('later');
  expect(id([later, narrow])).toBe('narrow');
  expect(id([city, narrow, own])).toBe('own');
  expect(id([narrow], 79)).toBeUndefined();
  expect(splitRuleOf([rule({ validUntil: '2026-11-19' })], '2026-11-20', 85)).toBeNull();
});
