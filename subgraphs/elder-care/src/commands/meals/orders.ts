/** Orders of meals, from whoever eats, and what the canteen notes of them. */
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { cooksAt, speaksFor } from '../../access/meals.ts';
import type { Context } from '../../context.ts';
import type {
  CallOffCanteenMealOrderInput,
  CancelCanteenMealOrderInput,
  CanteenDinerGroup,
  OrderCanteenMealInput,
  RecordCanteenMealNotFetchedInput,
  SellCanteenMealInput,
  ServeCanteenMealInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findCanteens, pricesOf } from '../../queries/canteens.ts';
import {
  allergiesOf,
  dishesOfMenus,
  reducedMeals,
  setsOf,
  sittingsOfMenus,
  splitRulesOn,
  whereabouts,
} from '../../queries/meals.ts';
import type { RegisteredElder } from '../../rules/assessments/obstacles.ts';
import { ageOf, ageProblems, groupsOf, leastAgeOf, type MealQuote, priced } from '../../rules/meal-quotes.ts';
import { spendProblems } from '../../rules/meals/cards.ts';
import {
  cancelObstacles,
  type Diner,
  type OrderedMenu,
  type OrderedSet,
  orderObstacles,
  orderProblems,
  quantityProblems,
  servedObstacles,
  setProblems,
  sittingProblems,
} from '../../rules/meals/orders.ts';
import { longestReason } from '../../rules/status.ts';
import { allergensOf, sealedAddress } from '../../sealed.ts';
import {
  type CanteenMenuRow,
  type CanteenMenuSetRow,
  canteenMenus,
  type MealCardRow,
  type MealOrderRow,
  mealCards,
  mealOrderSplits,
  mealOrders,
} from '../../tables/meals.ts';
import { openingAct, readElder, theElder } from '../protocol.ts';
import { enterOnCard, giveBack, takePlaces } from './cancelling.ts';
import { holdMenu, onOrder, theMenu } from './case.ts';

/** A menu that is held, with everything that an order of it depends on. */
async function menuWithAll(tx: Db, menu: CanteenMenuRow) {
  const { id, canteenId, servedOn } = menu;
  const [canteen] = await findCanteens(tx, [canteenId]);
  if (!canteen) throw new Error('a menu names a canteen that is not there');
  const [sets, dishes, sittings, prices, rules] = await Promise.all([
    setsOf(tx, [id]),
    dishesOfMenus(tx, [id]),
    sittingsOfMenus(tx, [id]),
    pricesOf(tx, [canteenId], servedOn),
    splitRulesOn(tx, canteenId, servedOn),
  ]);
  const ordered: OrderedMenu = {
    ...menu,
    deliversMeals: canteen.deliversMeals,
    sittings: sittings.map((sitting) => ({ ...sitting, startsAt: sitting.startsAt.slice(0, 5) })),
  };
  const setOf = (number: number): (OrderedSet & CanteenMenuSetRow) | undefined => {
    const set = sets.find((row) => row.number === number);
    return (
      set && {
        ...set,
        dishes: dishes
          .filter(({ setNumber }) => setNumber === number)
          .map(({ nameZh, nameKo, nameEn, allergens }) => ({
            name: { zhHans: nameZh, ko: nameKo, en: nameEn },
            allergens,
          })),
      }
    );
  };
  return { ordered, setOf, prices, rules, isOpen: canteen.status === 'OPEN' };
}

/** What is known of a diner who is in the register. */
async function dinerOf(tx: Db, context: Context, elder: RegisteredElder, on: LocalDate): Promise<Diner> {
  const [record] = await allergiesOf(tx, [elder.id]);
  const where = await whereabouts(tx, elder.id, on);
  return {
    diedOn: elder.diedOn ?? null,
    allergens: record ? allergensOf(context, record) : [],
    ...where,
  };
}

type Made = Pick<MealOrderRow, 'mode' | 'quantity' | 'sittingAt' | 'status'> &
  Partial<Pick<MealOrderRow, 'residentId' | 'communityCode' | 'address' | 'reduced' | 'cardId'>>;

/** Writes an order with its number, its places and its split. */
async function insertOrder(
  tx: Db,
  context: Context,
  id: string,
  menu: CanteenMenuRow,
  set: CanteenMenuSetRow,
  quote: MealQuote,
  made: Made,
): Promise<void> {
  const { canteenId, servedOn, meal, id: menuId } = menu;
  const number = menu.lastNumber + 1;
  await tx.update(canteenMenus).set({ lastNumber: number }).where(eq(canteenMenus.id, menuId));
  const order = { ...made, menuId, setNumber: set.number };
  await takePlaces(tx, order, made.quantity);
  const row = {
    id,
    canteenId,
    servedOn,
    meal,
    number,
    dinerGroup: quote.dinerGroup,
    fen: quote.personPrice ?? 0,
    fullFen: quote.fullPrice,
    splitRuleId: quote.rule?.id ?? null,
    version: 1,
    held: false,
    orderedAt: context.clock.now(),
    reduced: false,
    cardId: null,
    ...order,
  };
  await tx.insert(mealOrders).values(row);
  await enterOnCard(tx, context, 'SPEND', row);
  await tx
    .insert(mealOrderSplits)
    .values(quote.split.map(({ payer, amount }) => ({ orderId: id, payer, fen: amount })));
}

/** The card of a diner, held until the order is paid; null when it is not the diner's. */
async function holdCard(tx: Db, id: string, residentId: string | null): Promise<MealCardRow | null> {
  const [card] = await tx.select().from(mealCards).where(eq(mealCards.id, id)).for('update');
  return card && card.residentId === residentId ? card : null;
}

interface Prepared {
  elder: RegisteredElder | undefined;
  mine: boolean;
}

export const orderCanteenMeal = openingAct<OrderCanteenMealInput, Prepared>('orderCanteenMeal', {
  event: 'CanteenMealOrdered',
  entity: 'CanteenMealOrder',
  async prepare(context, { residentId }, id) {
    if (residentId == null) return { elder: undefined, mine: false };
    const elder = await readElder(context, id, residentId);
    return {
      elder,
      mine: elder !== undefined && speaksFor(context.viewer, residentId, elder.communityCode).act,
    };
  },
  async write(tx, context, input, { id, now, today, prepared: { elder, mine } }) {
    const { menuId, residentId = null, quantity, mode, isStudentWithCard } = input;
    const menu = await holdMenu(tx, menuId);
    if (residentId !== null && (!elder || !mine)) return refused(notFound(['residentId'], theElder));
    // Who is not in the register is known to the canteen alone.
    if (!menu || (residentId === null && !cooksAt(context.viewer, menu.canteenId)))
      return refused(notFound(['menuId'], theMenu));
    const { servedOn, meal } = menu;
    const { ordered, setOf, prices, rules, isOpen } = await menuWithAll(tx, menu);
    const set = setOf(input.setNumber);
    const order = { quantity, mode, sittingAt: input.sittingAt ?? null, address: words(input.address) };
    const diner = elder ? await dinerOf(tx, context, elder, servedOn) : null;
    const birthDate = elder?.birthDate ?? input.birthDate ?? null;
    const problems = [
      ...(isOpen ? [] : [problem('CANTEEN_NOT_OPEN', { path: ['menuId'] })]),
      ...orderProblems(ordered, set, order, diner, now, today),
      ...(elder ? [] : ageProblems(birthDate, servedOn)),
    ];
    if (problems.length > 0 || !set) return refused(...problems);
    const who = { on: servedOn, birthDate, isStudentWithCard: isStudentWithCard ?? false };
    const had = residentId === null ? [] : await reducedMeals(tx, [residentId], servedOn, meal);
    const groups: CanteenDinerGroup[] = had.length > 0 ? ['UNDER_SIXTY'] : groupsOf(who);
    const quote = priced(groups, had.length > 0 ? 0 : ageOf(who), servedOn, { prices, rules }, set.fen);
    const card = input.cardId == null ? null : await holdCard(tx, input.cardId, residentId);
    const unpaid = [
      ...quote.problems,
      ...(input.cardId == null ? [] : spendProblems(card, (quote.personPrice ?? 0) * quantity)),
    ];
    if (unpaid.length > 0) return refused(...unpaid);
    await insertOrder(tx, context, id, menu, set, quote, {
      residentId,
      cardId: card?.id ?? null,
      communityCode: elder?.communityCode ?? null,
      quantity,
      mode,
      sittingAt: mode === 'DINE_IN' && ordered.sittings.length > 0 ? order.sittingAt : null,
      address: order.address === null ? null : sealedAddress(context, order.address),
      reduced: quote.fullPrice !== null && (quote.personPrice ?? 0) < quote.fullPrice,
      status: 'PLACED',
    });
    const warnings: Problem[] = [
      ...quote.warnings,
      ...(had.length > 0 ? [problem('SUBSIDY_USED_TODAY')] : []),
    ];
    const ids = { orderId: id, menuId, canteenId: menu.canteenId, servedOn, meal, mode, quantity };
    return { ok: true, value: { opens: { caseId: id, version: 1, status: 'PLACED' }, ids, warnings } };
  },
});

export const sellCanteenMeal = openingAct<SellCanteenMealInput>('sellCanteenMeal', {
  event: 'CanteenMealSold',
  entity: 'CanteenMealOrder',
  async write(tx, context, input, { id, today }) {
    const { viewer } = context;
    const { menuId, quantity, dinerGroup, sittingAt = null } = input;
    const menu = await holdMenu(tx, menuId);
    if (!menu || !cooksAt(viewer, menu.canteenId)) return refused(notFound(['menuId'], theMenu));
    const { ordered, setOf, prices, rules } = await menuWithAll(tx, menu);
    const set = setOf(input.setNumber);
    const problems = [
      ...(menu.status === 'CANCELLED' || menu.servedOn !== today
        ? [problem('NOT_SOLD_TODAY', { path: ['menuId'] })]
        : []),
      ...quantityProblems(quantity),
      ...(set ? setProblems(set, quantity) : [problem('SET_NOT_ON_MENU', { path: ['setNumber'] })]),
      ...(sittingAt === null ? [] : sittingProblems(ordered.sittings, sittingAt, quantity)),
    ];
    if (problems.length > 0 || !set) return refused(...problems);
    const { servedOn, canteenId, meal } = menu;
    const quote = priced([dinerGroup], leastAgeOf(dinerGroup), servedOn, { prices, rules }, set.fen);
    if (quote.problems.length > 0) return refused(...quote.problems);
    const seated = sittingAt !== null && ordered.sittings.length > 0;
    await insertOrder(tx, context, id, menu, set, quote, {
      quantity,
      mode: seated ? 'DINE_IN' : 'TAKE_AWAY',
      sittingAt: seated ? sittingAt : null,
      status: 'SERVED',
    });
    const ids = { orderId: id, menuId, canteenId, servedOn, meal, quantity };
    const opens = { caseId: id, version: 1, status: 'SERVED' };
    return { ok: true, value: { opens, ids, warnings: quote.warnings } };
  },
});

export const cancelCanteenMealOrder = onOrder<CancelCanteenMealOrderInput>('cancelCanteenMealOrder', {
  event: 'CanteenMealOrderCancelled',
  mayAct: ({ act }) => act,
  obstacles: (facts, { now }) => cancelObstacles(facts, now),
  async write(tx, context, _input, { found: { order }, today }) {
    await giveBack(tx, context, order);
    const change = { status: 'CANCELLED', cancelledOn: today, cancelReason: 'DINER', held: false } as const;
    return { ok: true, value: { change } };
  },
});

export const callOffCanteenMealOrder = onOrder<CallOffCanteenMealOrderInput>('callOffCanteenMealOrder', {
  event: 'CanteenMealOrderCalledOff',
  mayAct: ({ cook }) => cook,
  obstacles: (facts) => orderObstacles(facts, 'callOffCanteenMealOrder'),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  async write(tx, context, { reason }, { found: { order }, today }) {
    await giveBack(tx, context, order);
    const change = { status: 'CANCELLED', cancelledOn: today, cancelReason: 'CANTEEN', held: false } as const;
    return { ok: true, value: { change, remark: words(reason) } };
  },
});

export const serveCanteenMeal = onOrder<ServeCanteenMealInput>('serveCanteenMeal', {
  event: 'CanteenMealServed',
  mayAct: ({ cook }) => cook,
  obstacles: (facts, { today }) => servedObstacles(facts, 'serveCanteenMeal', today),
  write: async () => ({ ok: true, value: { change: { status: 'SERVED' } } }),
});

export const recordCanteenMealNotFetched = onOrder<RecordCanteenMealNotFetchedInput>(
  'recordCanteenMealNotFetched',
  {
    event: 'CanteenMealNotFetched',
    mayAct: ({ cook }) => cook,
    obstacles: (facts, { today }) => servedObstacles(facts, 'recordCanteenMealNotFetched', today),
    write: async () => ({ ok: true, value: { change: { status: 'NOT_FETCHED' } } }),
  },
);
