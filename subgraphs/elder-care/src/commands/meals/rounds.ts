/** Rounds on which meals are brought home. */
import { type CaseKind, type HeldCase, historyEntry } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { caseHistory } from '@civil-affairs/kit/history';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { moved } from '@civil-affairs/kit/states';
import { eq, inArray } from 'drizzle-orm';
import { cooksAt, type MenuRights } from '../../access/meals.ts';
import type { Context } from '../../context.ts';
import type {
  CancelCanteenRoundInput,
  CloseCanteenRoundInput,
  DispatchCanteenRoundInput,
  PlanCanteenRoundInput,
  RecordCanteenMealDeliveryInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findRounds, ordersNotCooked, ordersOfRounds, ordersWithoutRound } from '../../queries/meals.ts';
import { orderObstacles } from '../../rules/meals/orders.ts';
import {
  lateWarnings,
  type RoundAct,
  roundInputProblems,
  roundStates,
  stopsOf,
} from '../../rules/meals/rounds.ts';
import { statusObstacles } from '../../rules/status.ts';
import { addressOf } from '../../sealed.ts';
import { type CanteenRoundRow, canteenRounds, type MealOrderRow, mealOrders } from '../../tables/meals.ts';
import { messagesOfCancelled } from '../messages.ts';
import { actsOn, openingAct } from '../protocol.ts';
import { cancelOrders } from './cancelling.ts';
import { holdMenu, moveOrder, onOrder, theMenu } from './case.ts';

export interface RoundFacts {
  round: CanteenRoundRow;
  orders: readonly Pick<MealOrderRow, 'status'>[];
}

type HeldRound = HeldCase & { round: CanteenRoundRow; orders: MealOrderRow[] };

const onRound = actsOn({
  noun: { zhHans: '该配送', ko: '해당 배달', en: 'delivery round' },
  idField: 'roundId',
  async lock(tx, _, id) {
    const [known] = await findRounds(tx, [id]);
    if (!known) return undefined;
    await holdMenu(tx, known.menuId);
    const [round] = await tx.select().from(canteenRounds).where(eq(canteenRounds.id, id)).for('update');
    const orders = await ordersOfRounds(tx, [id]);
    return round && { round, orders, id, version: round.version };
  },
  rightsOn: ({ viewer }, { round }) => ({ cook: cooksAt(viewer, round.canteenId) }),
  async move(tx, _, { round: { id, status, version } }, act, change) {
    const next = moved(roundStates, status, act as RoundAct, change.status);
    await tx
      .update(canteenRounds)
      .set({ ...change, version: version + 1 })
      .where(eq(canteenRounds.id, id));
    return next;
  },
  idsOf: ({ id, round: { canteenId, menuId } }) => ({ roundId: id, canteenId, menuId }),
} satisfies CaseKind<Context, RoundFacts, HeldRound, MenuRights, Pick<CanteenRoundRow, 'status'>>);

const open =
  (act: RoundAct) =>
  ({ round }: RoundFacts) =>
    statusObstacles(roundStates, round.status, act);

export const planCanteenRound = openingAct<PlanCanteenRoundInput>('planCanteenRound', {
  event: 'CanteenRoundPlanned',
  entity: 'CanteenRound',
  async write(tx, context, input, { id }) {
    const { menuId, departsAt, boxes, minutesPerStop } = input;
    const menu = await holdMenu(tx, menuId);
    if (!menu || !cooksAt(context.viewer, menu.canteenId)) return refused(notFound(['menuId'], theMenu));
    const problems = roundInputProblems(menu, input);
    if (problems.length > 0) return refused(...problems);
    const waiting = await ordersWithoutRound(tx, [menuId]);
    const stops = stopsOf(
      waiting.map((order) => ({ ...order, address: addressOf(context, order) ?? '' })),
      boxes,
    );
    if (stops.length === 0) return refused(problem('NOTHING_TO_BRING', { path: ['menuId'] }));
    const { canteenId } = menu;
    await tx
      .insert(canteenRounds)
      .values({ id, menuId, canteenId, status: 'PLANNED', version: 1, departsAt, boxes, minutesPerStop });
    for (const [n, orders] of stops.entries())
      await tx
        .update(mealOrders)
        .set({ roundId: id, stop: n + 1 })
        .where(
          inArray(
            mealOrders.id,
            orders.map((order) => order.id),
          ),
        );
    const left = waiting.length - stops.flat().length;
    const warnings = [
      ...lateWarnings(stops.length, minutesPerStop),
      ...(left > 0 ? [problem('MEALS_WITHOUT_ROUND', {}, { count: left })] : []),
    ];
    const ids = { roundId: id, menuId, canteenId, stops: stops.length };
    return { ok: true, value: { opens: { caseId: id, version: 1, status: 'PLANNED' }, ids, warnings } };
  },
});

export const dispatchCanteenRound = onRound<DispatchCanteenRoundInput>('dispatchCanteenRound', {
  event: 'CanteenRoundDispatched',
  mayAct: ({ cook }) => cook,
  obstacles: open('dispatchCanteenRound'),
  async write(tx, context, _input, { found: { round, orders } }) {
    const placed = orders.filter(({ status }) => status === 'PLACED');
    const inVain = new Set((await ordersNotCooked(tx, round.menuId)).map(({ id }) => id));
    const away = placed.filter(({ id }) => inVain.has(id));
    await cancelOrders(tx, context, away, 'dispatchCanteenRound', 'AWAY');
    const sent = placed.filter(({ id }) => !inVain.has(id));
    for (const order of sent) await moveWith(tx, context, order, 'dispatchCanteenRound');
    const ids = { meals: sent.length, cancelled: away.length };
    const messages = messagesOfCancelled(away);
    return { ok: true, value: { change: { status: 'OUT' }, ids, messages } };
  },
});

async function moveWith(tx: Db, context: Context, order: MealOrderRow, act: 'dispatchCanteenRound') {
  const status = await moveOrder(tx, order, act, { status: 'ON_ROUND' });
  await tx.insert(caseHistory).values(historyEntry(context, act, order.id, order.version + 1, status, null));
}

export const cancelCanteenRound = onRound<CancelCanteenRoundInput>('cancelCanteenRound', {
  event: 'CanteenRoundCancelled',
  mayAct: ({ cook }) => cook,
  obstacles: open('cancelCanteenRound'),
  async write(tx, _context, _input, { found: { round } }) {
    await tx.update(mealOrders).set({ roundId: null, stop: null }).where(eq(mealOrders.roundId, round.id));
    return { ok: true, value: { change: { status: 'CANCELLED' } } };
  },
});

export const closeCanteenRound = onRound<CloseCanteenRoundInput>('closeCanteenRound', {
  event: 'CanteenRoundClosed',
  mayAct: ({ cook }) => cook,
  obstacles: (facts) => [
    ...open('closeCanteenRound')(facts),
    ...(facts.orders.some(({ status }) => status === 'ON_ROUND') ? [problem('STOPS_WITHOUT_RESULT')] : []),
  ],
  async write(_tx, _context, _input, { found: { orders } }) {
    const delivered = orders.filter(({ status }) => status === 'DELIVERED').length;
    return { ok: true, value: { change: { status: 'CLOSED' }, ids: { delivered } } };
  },
});

export const recordCanteenMealDelivery = onOrder<RecordCanteenMealDeliveryInput>(
  'recordCanteenMealDelivery',
  {
    event: 'CanteenMealDelivered',
    mayAct: ({ cook }) => cook,
    obstacles: (facts) => orderObstacles(facts, 'recordCanteenMealDelivery'),
    async write(_tx, _context, { notDeliveredReason = null }) {
      const status = notDeliveredReason === null ? 'DELIVERED' : 'NOT_DELIVERED';
      return { ok: true, value: { change: { status, notDeliveredReason } } };
    },
  },
);
