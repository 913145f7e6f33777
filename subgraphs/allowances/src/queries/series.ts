import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { sql } from 'drizzle-orm';
import type { Step } from '../rules/series.ts';
import type { GrantRow } from '../tables/grants.ts';

/** What a month brings to a place, by what that lies in. */
export type SeriesStep = Step & { within: string };

/** Months one after another, by their first days, and the grants that count. */
export interface SeriesRange {
  months: readonly LocalDate[];
  category: GrantRow['category'];
}

/**
 * The steps of all places that lie in each of some others, streets in a city or communities in a street, all in one statement.
 * The database keeps them by month; what came before the first month is its opening stock.
 */
export async function seriesSteps(
  db: Db,
  within: readonly string[],
  { months, category }: SeriesRange,
): Promise<SeriesStep[]> {
  const [from, to] = [months[0], months.at(-1)];
  const rows = await db.execute<Record<string, string>>(sql`
    SELECT m.within, m.place, m.settlement, greatest(m.month, ${from}::date)::text AS month,
      sum(m.households) AS households, sum(m.persons) AS persons, sum(m.amount_fen) AS amount_fen,
      sum(m.started) FILTER (WHERE m.month >= ${from}::date) AS started,
      sum(m.stopped) FILTER (WHERE m.month >= ${from}::date) AS stopped,
      sum(m.raised) FILTER (WHERE m.month >= ${from}::date) AS raised,
      sum(m.reduced) FILTER (WHERE m.month >= ${from}::date) AS reduced
    FROM allowances.grant_months m
    WHERE m.category = ${category} AND ${anyOf(sql`m.within`, within)} AND m.month <= ${to}::date
    GROUP BY 1, 2, 3, 4`);
  return rows.map((row) => ({
    within: String(row.within),
    place: String(row.place),
    settlement: row.settlement as SeriesStep['settlement'],
    month: String(row.month),
    households: Number(row.households),
    persons: Number(row.persons),
    amountFen: Number(row.amount_fen),
    started: Number(row.started),
    stopped: Number(row.stopped),
    raised: Number(row.raised),
    reduced: Number(row.reduced),
  }));
}
