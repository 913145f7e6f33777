/** Meals that were ordered at the canteen of the demo community for today and the days to come, by the acts themselves. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays } from '@civil-affairs/kit/dates';
import { type DemoHousehold, demoCommunity } from '@civil-affairs/kit/demo-city';
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { issueMealCard, topUpMealCard } from '../src/commands/meals/cards.ts';
import { recordMealAllergies } from '../src/commands/meals/diners.ts';
import { closeCanteenKitchen } from '../src/commands/meals/menus.ts';
import { orderCanteenMeal } from '../src/commands/meals/orders.ts';
import { planCanteenRound } from '../src/commands/meals/rounds.ts';
import type { Context } from '../src/context.ts';
import { demoId } from '../src/ids.ts';
import { demoCanteens } from './canteens.ts';
import { demoLunch } from './menus.ts';
import { firstNumber, type StoryElder, workerOf } from './stories.ts';

/** How many elders the meals need. */
export const dinerCount = 8;

const canteen = demoCanteens.find(({ communityCode }) => communityCode === demoCommunity);
/** Whoever works for it. */
const cook: Viewer = {
  subject: 'demo:canteen',
  name: 'canteen',
  role: 'ELDER_CARE_OPERATOR',
  scopes: ['elder-care:operate'],
  division: null,
  residentId: null,
  organisationIds: canteen ? [canteen.id] : [],
};
/** The day after the weekend. */
const monday = addDays(demoDate, 3);

/** Han Jingxue, whom the demo shows, with her household. */
export function featuredElder(households: Iterable<DemoHousehold>): StoryElder[] {
  const residentId = demoId('Resident', 2);
  const home = Iterator.from(households).find(({ members }) => members.some(({ id }) => id === residentId));
  return home ? [{ residentId, home }] : [];
}

export async function replayMeals(
  replay: Replay<Context>,
  featured: readonly StoryElder[],
  elders: readonly StoryElder[],
): Promise<void> {
  if (!canteen) return;
  replay.number('CanteenMealOrder', firstNumber);
  replay.number('MealCard', 1);
  replay.number('CanteenRound', 1);
  for (const { residentId, home } of featured) {
    const worker = workerOf(home.communityCode);
    const cardId = await replay.act(addDays(demoDate, -5), worker, issueMealCard, { residentId });
    await replay.act(addDays(demoDate, -5), cook, topUpMealCard, {
      cardId,
      canteenId: canteen.id,
      amountFen: 10_000,
      source: 'GIFT',
      receiptNumber: '演示-0001',
    });
    for (const on of [monday, addDays(monday, 1)]) {
      const order = {
        residentId,
        cardId,
        setNumber: 1,
        quantity: 1,
        mode: 'DINE_IN' as const,
        sittingAt: '11:00',
      };
      await replay.act(addDays(demoDate, -3), worker, orderCanteenMeal, {
        menuId: demoLunch(canteen.id, on),
        ...order,
      });
    }
  }
  for (const [n, { residentId, home }] of elders.entries()) {
    const worker = workerOf(home.communityCode);
    // The last one must not eat eggs, and is served the set without them.
    const isLast = n === elders.length - 1;
    if (isLast)
      await replay.act(addDays(demoDate, -4), worker, recordMealAllergies, {
        residentId,
        allergens: ['EGG'],
      });
    const set = { residentId, setNumber: isLast ? 2 : 1, quantity: 1 };
    for (const on of [demoDate, monday]) {
      const menuId = demoLunch(canteen.id, on);
      const order =
        n % 2 === 0
          ? { mode: 'DELIVERY' as const, address: `延吉市民盛社区${n + 1}号楼（演示地址）` }
          : { mode: 'DINE_IN' as const, sittingAt: n % 4 === 1 ? '11:00' : '11:30' };
      await replay.act(addDays(demoDate, -2), worker, orderCanteenMeal, { menuId, ...set, ...order });
    }
  }
  const menuId = demoLunch(canteen.id, demoDate);
  await replay.act(demoDate, cook, closeCanteenKitchen, { menuId });
  await replay.act(demoDate, cook, planCanteenRound, {
    menuId,
    departsAt: new Date(`${demoDate}T10:50:00+08:00`),
    boxes: 6,
    minutesPerStop: 6,
  });
}
