/** A delivery round, for its canteen. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import { historyEntries } from '@civil-affairs/kit/history';
import { cooksAt } from '../access/meals.ts';
import { roundActs } from '../commands.ts';
import type { Context } from '../context.ts';
import { arrivalAt } from '../rules/meals/rounds.ts';
import type { CanteenRoundRow } from '../tables/meals.ts';
import { addressSeen } from './meals.ts';
import { recordShown } from './stays.ts';

export async function visibleRound(context: Context, id: string): Promise<CanteenRoundRow | null> {
  const round = await context.loaders.round.load(id);
  return round && cooksAt(context.viewer, round.canteenId) ? round : null;
}

/** Like `visibleRound`; whose address it shows has the read in the access log. */
export async function readRound(context: Context, id: string): Promise<CanteenRoundRow | null> {
  const round = await visibleRound(context, id);
  if (!round) return null;
  const orders = await context.loaders.roundOrders.load(id);
  const persons = orders.flatMap(({ residentId }) => (residentId === null ? [] : [{ residentId }]));
  if (persons.length > 0) await recordShown(context, id.slice(0, 64), persons, 'readCanteenRound');
  return round;
}

export async function boxesOf({ loaders }: Context, { id }: CanteenRoundRow): Promise<number> {
  const orders = await loaders.roundOrders.load(id);
  return orders.reduce((sum, { quantity }) => sum + quantity, 0);
}

export async function stopsOfRound(context: Context, { id, departsAt, minutesPerStop }: CanteenRoundRow) {
  const orders = await context.loaders.roundOrders.load(id);
  return [...Map.groupBy(orders, ({ stop }) => stop ?? 0)].map(([sequence, atStop]) => ({
    sequence,
    arrivesAt: arrivalAt(departsAt, sequence, minutesPerStop),
    // All orders of a stop have the same address.
    address: atStop.map((order) => addressSeen(context, order)).find((address) => address !== null) ?? null,
    orders: atStop,
  }));
}

export async function actionsOnRound(context: Context, round: CanteenRoundRow) {
  const orders = await context.loaders.roundOrders.load(round.id);
  const rights = { cook: cooksAt(context.viewer, round.canteenId) };
  return availableActions(roundActs, { round, orders }, rights, momentOf(context));
}

export async function historyOfRound(context: Context, { id }: CanteenRoundRow) {
  return historyEntries(await context.loaders.history.load(id), true);
}
