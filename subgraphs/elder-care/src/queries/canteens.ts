import type { Db } from '@civil-affairs/kit/database';
import { holds, liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';
import { and, asc, desc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import {
  type CanteenRow,
  canteenHours,
  canteenInvestments,
  canteenPrices,
  canteens,
  type MealProgrammeDimensionRow,
  type MealProgrammeItemRow,
  type MealProgrammeRow,
  mealProgrammeDimensions,
  mealProgrammeItems,
  mealProgrammes,
} from '../tables.ts';

/** What was built and not opened has a day that is only planned. */
const isInUse = ne(canteens.status, 'BUILT');

export type CanteenPage = Connection<CanteenRow>;

export const findCanteens = statement(
  (db, ids: readonly string[]) => db.select().from(canteens).where(anyOf(canteens.id, ids)),
  (row) => row.id,
);

/** The open canteens of each division, in the order of their communities. */
export function openCanteens(on: string): List<typeof canteens> {
  const { communityCode, id, openedOn, closedOn } = canteens;
  return {
    table: canteens,
    where: and(liesIn(communityCode), isInUse, holds(openedOn, closedOn, on)),
    order: ascending(communityCode, id),
  };
}

export interface CanteenFigures {
  division: string;
  publicBuilt: number;
  /** Of the public, opened or not. */
  built: number;
  cooperating: number;
  /** Fen invested in the canteens that are publicly built. */
  investment: number;
}

/** Counts the open canteens of each division by model, and sums up what was invested until the day. */
export function canteenFiguresOf(db: Db, codes: readonly string[], on: string): Promise<CanteenFigures[]> {
  const { id, model, communityCode, builtOn, openedOn, closedOn } = canteens;
  const open = and(isInUse, holds(openedOn, closedOn, on));
  const built = and(lte(builtOn, on), or(isNull(closedOn), gte(closedOn, on)));
  const invested = db
    .select({ fen: sql`sum(${canteenInvestments.fen})` })
    .from(canteenInvestments)
    .where(and(eq(canteenInvestments.canteenId, id), lte(canteenInvestments.investedOn, on)));
  return db
    .select({
      division: requestedKey,
      publicBuilt: sql<number>`(count(*) FILTER (WHERE ${model} = 'PUBLIC_BUILT_PRIVATE_RUN' AND ${open}))::int`,
      built: sql<number>`(count(*) FILTER (WHERE ${model} = 'PUBLIC_BUILT_PRIVATE_RUN' AND ${built}))::int`,
      cooperating: sql<number>`(count(*) FILTER (WHERE ${model} = 'SOCIAL_COOPERATION' AND ${open}))::int`,
      investment:
        sql`coalesce(sum((${invested})) FILTER (WHERE ${model} = 'PUBLIC_BUILT_PRIVATE_RUN'), 0)`.mapWith(
          Number,
        ),
    })
    .from(canteens)
    .innerJoin(requested(codes), liesIn(communityCode))
    .groupBy(requestedKey);
}

/** The meals of each canteen's week, from Monday to Sunday. */
export const hoursOf = statement(
  (db, canteenIds: readonly string[]) => {
    const { canteenId, weekday, opensAt } = canteenHours;
    return db
      .select()
      .from(canteenHours)
      .where(anyOf(canteenId, canteenIds))
      .orderBy(asc(weekday), asc(opensAt));
  },
  (row) => row.canteenId,
);

/** The prices of each canteen on a day. */
export const pricesOf = statement(
  (db, canteenIds: readonly string[], on: string) => {
    const { canteenId, dinerGroup, validFrom, validUntil } = canteenPrices;
    return db
      .select()
      .from(canteenPrices)
      .where(and(anyOf(canteenId, canteenIds), holds(validFrom, validUntil, on)))
      .orderBy(asc(dinerGroup), asc(validFrom));
  },
  (row) => row.canteenId,
);

/** What was invested in each canteen, the oldest first. */
export const investmentsOf = statement(
  (db, canteenIds: readonly string[]) => {
    const { canteenId, investedOn, number } = canteenInvestments;
    return db
      .select()
      .from(canteenInvestments)
      .where(anyOf(canteenId, canteenIds))
      .orderBy(asc(investedOn), asc(number));
  },
  (row) => row.canteenId,
);

/** The newest version of a programme. */
export async function findMealProgramme(db: Db, code: string): Promise<MealProgrammeRow | undefined> {
  const [row] = await db
    .select()
    .from(mealProgrammes)
    .where(eq(mealProgrammes.code, code))
    .orderBy(desc(mealProgrammes.version))
    .limit(1);
  return row;
}

export type ProgrammeDimension = MealProgrammeDimensionRow & { items: MealProgrammeItemRow[] };

/** The dimensions of one version of a programme with their items, in order. */
export async function dimensionsOf(
  db: Db,
  { code, version }: MealProgrammeRow,
): Promise<ProgrammeDimension[]> {
  const dimensions = await db
    .select()
    .from(mealProgrammeDimensions)
    .where(and(eq(mealProgrammeDimensions.code, code), eq(mealProgrammeDimensions.version, version)))
    .orderBy(asc(mealProgrammeDimensions.position));
  const items = await db
    .select()
    .from(mealProgrammeItems)
    .where(and(eq(mealProgrammeItems.code, code), eq(mealProgrammeItems.version, version)))
    .orderBy(asc(mealProgrammeItems.position));
  return dimensions.map((row) => ({ ...row, items: items.filter((i) => i.dimension === row.position) }));
}
