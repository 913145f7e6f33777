import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CanteenFacts, type MealRequest, quoteMeal } from '../../src/rules/meal-quotes.ts';

const everyDay = Array.from({ length: 7 }, (_, n) => ({ weekday: n + 1, meal: 'LUNCH' as const }));
const danhua: CanteenFacts = {
  openedOn: '2024-07-01',
  closedOn: null,
  hours: everyDay,
  prices: [
    { dinerGroup: 'SIXTY_AND_OVER', fen: 1_000 },
    { dinerGroup: 'UNDER_SIXTY', fen: 1_500 },
    { dinerGroup: 'STUDENT_WITH_CARD', fen: 1_200 },
  ],
  rules: [],
};
const lunch: MealRequest = { on: '2026-11-20', meal: 'LUNCH', birthDate: null, isStudentWithCard: false };
const only = (...prices: CanteenFacts['prices']): CanteenFacts => ({ ...danhua, prices });
const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('the price of a meal', () => {
  test.each([
    ['sixty on the day', { birthDate: '1966-11-20' }, 'SIXTY_AND_OVER', 1_000],
    ['sixty on the day after', { birthDate: '1966-11-21' }, 'UNDER_SIXTY', 1_500],
    [
      'a student with the card',
      { birthDate: '2009-03-01', isStudentWithCard: true },
      'STUDENT_WITH_CARD',
      1_200,
    ],
    ['a student without it', { birthDate: '2009-03-01' }, 'UNDER_SIXTY', 1_500],
    ['an elder who studies', { birthDate: '1950-01-01', isStudentWithCard: true }, 'SIXTY_AND_OVER', 1_000],
    ['of unknown age', {}, 'UNDER_SIXTY', 1_500],
  ] as const)('for somebody %s', (_, facts, dinerGroup, personPrice) => {
    const quote = quoteMeal({ ...lunch, ...facts }, danhua);
    expect(quote).toMatchObject({ dinerGroup, personPrice, fullPrice: 1_500, problems: [] });
    expect(quote.split).toEqual([
      { payer: 'PERSON', amount: personPrice },
      ...(personPrice < 1_500 ? [{ payer: 'OPERATOR', amount: 1_500 - personPrice }] : []),
    ]);
    expect(codesOf(quote.warnings)).toEqual(personPrice < 1_500 ? ['SPLIT_NOT_CONFIGURED'] : []);
  });

  const elder = { ...lunch, birthDate: '1950-01-01' };

  test('is the cheapest that applies', () => {
    const canteen = only(
      { dinerGroup: 'SIXTY_AND_OVER', fen: 1_300 },
      { dinerGroup: 'UNDER_SIXTY', fen: 1_500 },
      { dinerGroup: 'STUDENT_WITH_CARD', fen: 1_200 },
    );
    expect(quoteMeal({ ...elder, isStudentWithCard: true }, canteen)).toMatchObject({
      dinerGroup: 'STUDENT_WITH_CARD',
      personPrice: 1_200,
    });
  });

  test('is the full one for a group without a price of its own', () => {
    expect(quoteMeal(elder, only({ dinerGroup: 'UNDER_SIXTY', fen: 1_500 }))).toMatchObject({
      dinerGroup: 'SIXTY_AND_OVER',
      personPrice: 1_500,
      split: [{ payer: 'PERSON', amount: 1_500 }],
      warnings: [],
    });
  });

  test('is never above the full one', () => {
    const wrong = only(
      { dinerGroup: 'SIXTY_AND_OVER', fen: 1_600 },
      { dinerGroup: 'UNDER_SIXTY', fen: 1_500 },
    );
    expect(quoteMeal(elder, wrong)).toMatchObject({
      personPrice: 1_500,
      split: [{ payer: 'PERSON', amount: 1_500 }],
    });
  });

  test('is known for elders where only theirs was published, and says so', () => {
    const yanqing = only({ dinerGroup: 'SIXTY_AND_OVER', fen: 1_000 });
    const quote = quoteMeal(elder, yanqing);
    expect(quote).toMatchObject({ fullPrice: null, personPrice: 1_000, problems: [] });
    expect(codesOf(quote.warnings)).toEqual(['FULL_PRICE_NOT_KNOWN']);
    expect(codesOf(quoteMeal(lunch, yanqing).problems)).toEqual(['PRICE_NOT_KNOWN']);
  });

  test.each([
    ['before it opens', { on: '2024-06-30' }, {}, 'CANTEEN_CLOSED', '2024-07-01'],
    ['after it closed', { on: '2026-11-20' }, { closedOn: '2026-11-19' }, 'CANTEEN_CLOSED', undefined],
    ['at a meal that is not served', { meal: 'DINNER' }, {}, 'MEAL_NOT_SERVED', undefined],
    [
      'on a Saturday without lunch',
      { on: '2026-11-21' },
      { hours: everyDay.slice(0, 5) },
      'MEAL_NOT_SERVED',
      undefined,
    ],
    ['for somebody not born yet', { birthDate: '2026-11-21' }, {}, 'DINER_AGE_IMPOSSIBLE', undefined],
    [
      'for somebody of 131',
      { birthDate: '1900-01-01', on: '2031-01-01' },
      {},
      'DINER_AGE_IMPOSSIBLE',
      undefined,
    ],
  ] as const)('is not told %s', (_, request, canteen, code, allowedFrom) => {
    const quote = quoteMeal({ ...lunch, ...request }, { ...danhua, ...canteen });
    expect(quote).toMatchObject({ dinerGroup: null, fullPrice: null, personPrice: null, split: [] });
    expect(quote.problems).toMatchObject([{ code, ...(allowedFrom && { allowedFrom }) }]);
  });

  test('is split without a rest, whatever the prices', () => {
    const fen = fc.option(fc.nat(5_000));
    fc.assert(
      fc.property(fen, fen, fen, fc.boolean(), fc.boolean(), (sixty, under, student, isElder, hasCard) => {
        const prices = [
          { dinerGroup: 'SIXTY_AND_OVER' as const, fen: sixty },
          { dinerGroup: 'UNDER_SIXTY' as const, fen: under },
          { dinerGroup: 'STUDENT_WITH_CARD' as const, fen: student },
        ].flatMap(({ dinerGroup, fen }) => (fen === null ? [] : [{ dinerGroup, fen }]));
        const request = {
          ...lunch,
          birthDate: isElder ? '1950-01-01' : '1990-01-01',
          isStudentWithCard: hasCard,
        };
        const { split, fullPrice, personPrice, problems } = quoteMeal(request, only(...prices));
        fc.pre(problems.length === 0);
        expect(split.reduce((sum, { amount }) => sum + amount, 0)).toBe(fullPrice ?? personPrice);
        expect(split.every(({ amount }) => amount >= 0)).toBe(true);
      }),
    );
  });
});
