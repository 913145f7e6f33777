import { describe, expect, test } from 'vitest';
import { spendProblems } from '../../../src/rules/meals/cards.ts';
import { dishCounts } from '../../../src/rules/meals/menus.ts';
import {
  clashes,
  cutOffProblems,
  type Diner,
  type Order,
  type OrderedMenu,
  type OrderedSet,
  orderProblems,
  sittingProblems,
} from '../../../src/rules/meals/orders.ts';
import { lateWarnings, stopsOf } from '../../../src/rules/meals/rounds.ts';
import { cutOffOf, sittingsOf } from '../../../src/rules/meals/times.ts';

const named = (en: string) => ({ zhHans: en, ko: en, en });
const menu: OrderedMenu = {
  status: 'PUBLISHED',
  servedOn: '2026-11-20',
  deliversMeals: true,
  sittings: [
    { startsAt: '11:00', seats: 40, taken: 39 },
    { startsAt: '11:30', seats: 40, taken: 0 },
  ],
};
const set: OrderedSet = {
  number: 1,
  portions: null,
  taken: 0,
  dishes: [
    { name: named('Egg soup'), allergens: ['EGG'] },
    { name: named('Egg cake'), allergens: ['EGG', 'GLUTEN'] },
  ],
};
const order: Order = { quantity: 1, mode: 'DINE_IN', sittingAt: '11:00', address: null };
const diner: Diner = { diedOn: null, allergens: [], isAway: false, livesInInstitution: false };
const morning = new Date('2026-11-20T08:00:00+08:00');
const evening = new Date('2026-11-19T10:00:00+08:00');

const codes = (
  { onMenu = menu, ofSet = set as OrderedSet | null, given = order, by = diner as Diner | null },
  now = morning,
) => orderProblems(onMenu, ofSet ?? undefined, given, by, now, '2026-11-20').map(({ code }) => code);

describe('an order', () => {
  test('that nothing stands against has no problem', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ by: null })).toEqual([]);
  });

  test('comes before the cut-off: at nine o’clock itself it is too late', () => {
    const at = (time: string) =>
      cutOffProblems('2026-11-20', 'TAKE_AWAY', new Date(`2026-11-20T${time}+08:00`)).map(({ code }) => code);
    expect(at('08:59:59.999')).toEqual([]);
    expect(at('09:00:00.000')).toEqual(['CUT_OFF_PASSED']);
    expect(cutOffOf('2026-11-20', 'DELIVERY')).toEqual(new Date('2026-11-19T16:00:00+08:00'));
  });

  test('is for a published menu, not too far ahead', () => {
    expect(codes({ onMenu: { ...menu, status: 'CANCELLED' } })).toEqual(['MENU_TAKES_NO_ORDERS']);
    expect(codes({ onMenu: { ...menu, servedOn: '2026-12-04' } })).toEqual([]);
    expect(codes({ onMenu: { ...menu, servedOn: '2026-12-05' } })).toEqual(['MEAL_TOO_FAR_AHEAD']);
  });

  test('finds a set, and as many portions of it as there are', () => {
    expect(codes({ ofSet: null })).toEqual(['SET_NOT_ON_MENU']);
    const last = { ...set, portions: 10, taken: 9 };
    expect(codes({ ofSet: last })).toEqual([]);
    expect(codes({ ofSet: last, given: { ...order, sittingAt: '11:30', quantity: 2 } })).toEqual([
      'SOLD_OUT',
    ]);
    for (const quantity of [0, 11])
      expect(codes({ given: { ...order, sittingAt: '11:30', quantity } })).toEqual([
        'MEAL_QUANTITY_OUT_OF_RANGE',
      ]);
  });

  test('takes the last seat; a party that does not fit is refused whole, with the next free sitting', () => {
    expect(sittingProblems(menu.sittings, '11:00', 1)).toEqual([]);
    const [full] = sittingProblems(menu.sittings, '11:00', 2);
    expect(full).toMatchObject({ code: 'SITTING_FULL', message: { en: expect.stringContaining('11:30') } });
    expect(sittingProblems(menu.sittings.slice(0, 1), '11:00', 2)[0]?.code).toBe('ALL_SITTINGS_FULL');
    expect(codes({ given: { ...order, sittingAt: null } })).toEqual(['SITTING_NOT_KNOWN']);
    expect(codes({ onMenu: { ...menu, sittings: [] }, given: { ...order, sittingAt: null } })).toEqual([]);
  });

  test('is brought home where the canteen does so, to an address', () => {
    const brought: Order = { ...order, mode: 'DELIVERY', sittingAt: null };
    expect(codes({ given: { ...brought, address: 'x' } }, evening)).toEqual([]);
    expect(codes({ given: brought }, evening)).toEqual(['TEXT_MISSING']);
    expect(
      codes({ given: { ...brought, address: 'x' }, onMenu: { ...menu, deliversMeals: false } }, evening),
    ).toEqual(['DELIVERY_NOT_OFFERED']);
    expect(codes({ given: { ...order, address: 'x' } })).toEqual(['ADDRESS_WITHOUT_DELIVERY']);
  });

  test('is for nobody who is away, lives where meals are cooked, or is dead on that day', () => {
    expect(codes({ by: { ...diner, isAway: true } })).toEqual(['DINER_AWAY']);
    expect(codes({ by: { ...diner, livesInInstitution: true } })).toEqual([]);
    const brought: Order = { ...order, mode: 'DELIVERY', sittingAt: null, address: 'x' };
    expect(codes({ by: { ...diner, livesInInstitution: true }, given: brought }, evening)).toEqual([
      'FED_WHERE_DINER_LIVES',
    ]);
    expect(codes({ by: { ...diner, diedOn: '2026-11-19' } })).toEqual(['DECEASED']);
    expect(codes({ by: { ...diner, diedOn: '2026-11-20' } })).toEqual([]);
  });

  test('clashes with an allergy once for each dish, with its name', () => {
    const found = clashes(set.dishes, ['EGG']);
    expect(found.map(({ code, message }) => [code, message.en])).toEqual([
      ['DISH_CLASHES', '“Egg soup” holds egg, which is recorded as an allergy.'],
      ['DISH_CLASHES', '“Egg cake” holds egg, which is recorded as an allergy.'],
    ]);
    expect(clashes(set.dishes, ['FISH'])).toEqual([]);
  });

  test('of a dish of which nothing is known is refused to those alone who must not eat something', () => {
    const unknown = { ...set, dishes: [{ name: named('Stew'), allergens: null }] };
    expect(codes({ ofSet: unknown })).toEqual([]);
    expect(codes({ ofSet: unknown, by: { ...diner, allergens: ['NUTS'] } })).toEqual(['ALLERGENS_NOT_KNOWN']);
  });
});

test('half-hour sittings follow each other; what is left belongs to the last one', () => {
  expect(sittingsOf('11:00:00', '13:00:00').map(({ startsAt }) => startsAt)).toEqual([
    '11:00',
    '11:30',
    '12:00',
    '12:30',
  ]);
  expect(sittingsOf('11:00', '12:45').at(-1)).toEqual({ startsAt: '12:00', endsAt: '12:45' });
  expect(sittingsOf('07:00', '07:20')).toEqual([{ startsAt: '07:00', endsAt: '07:20' }]);
});

test('portions of a dish are added up over the sets that it is part of', () => {
  const [rice, soup, pork, fish] = ['rice', 'soup', 'pork', 'fish'].map((id) => ({ id }));
  const sets = [
    { number: 1, dishes: [rice, soup, pork] },
    { number: 2, dishes: [rice, soup, fish] },
    { number: 3, dishes: [soup] },
  ] as { number: number; dishes: { id: string }[] }[];
  const counts = [
    { setNumber: 1, dineIn: 20, takeAway: 4, delivery: 6 },
    { setNumber: 2, dineIn: 0, takeAway: 0, delivery: 12 },
    { setNumber: 3, dineIn: 3, takeAway: 0, delivery: 0 },
  ];
  const found = dishCounts(sets, counts).map(({ dish, portions }) => [dish.id, portions]);
  expect(found).toEqual([
    ['rice', 42],
    ['soup', 45],
    ['pork', 30],
    ['fish', 12],
  ]);
});

describe('a round', () => {
  const orders = (...quantities: number[]) =>
    quantities.map((quantity, n) => ({ id: `mor_${n}`, address: `${n}`, quantity }));
  const boxes = (stops: { quantity: number }[][]) =>
    stops.map((stop) => stop.reduce((sum, { quantity }) => sum + quantity, 0));

  test('takes stops in their order until one does not fit, and divides none', () => {
    expect(boxes(stopsOf(orders(3, 3, 2, 4), 6))).toEqual([3, 3]);
    expect(boxes(stopsOf(orders(2, 4), 6))).toEqual([2, 4]);
    expect(boxes(stopsOf(orders(2, 5, 1), 6))).toEqual([2]);
    expect(stopsOf(orders(7), 6)).toEqual([]);
  });

  test('makes one stop of what goes to one address', () => {
    const home = { address: 'x', quantity: 1 };
    const stops = stopsOf(
      [
        { id: 'a', ...home },
        { id: 'b', ...home },
      ],
      6,
    );
    expect(stops.map((stop) => stop.map(({ id }) => id))).toEqual([['a', 'b']]);
  });

  test('warns of a last stop that is too late to eat', () => {
    expect(lateWarnings(17, 7)).toEqual([]);
    expect(lateWarnings(18, 7).map(({ code }) => code)).toEqual(['TOO_LATE_TO_EAT']);
  });
});

describe('a card', () => {
  test('pays as far as it goes, when it is the diner’s and in use', () => {
    const card = { status: 'ACTIVE' as const, balanceFen: 500 };
    expect(spendProblems(card, 500)).toEqual([]);
    expect(spendProblems(card, 501).map(({ code }) => code)).toEqual(['BALANCE_TOO_LOW']);
    expect(spendProblems(null, 0).map(({ code }) => code)).toEqual(['CARD_OF_OTHER_PERSON']);
    expect(spendProblems({ ...card, status: 'FROZEN' }, 1).map(({ code }) => code)).toEqual([
      'CARD_NOT_IN_USE',
    ]);
  });
});
