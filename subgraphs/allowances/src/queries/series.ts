import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { requested, requestedKey } from '@civil-affairs/kit/keys';
import { sql } from 'drizzle-orm';
import type { Step } from '../rules/series.ts';
import { type GrantRow, grants, grantTerms } from '../tables/grants.ts';

/** What a month brings to a community, among those of a division that was asked for. */
export type SeriesStep = Step & { code: string };

/** Months one after another, by their first days, and the grants that count. */
export interface SeriesRange {
  months: readonly LocalDate[];
  category: GrantRow['category'];
}

/**
 * The steps of each community of each division, all in one statement. A term is one step up at its first month and one down at its end, so
 * that many months cost no more than the changes in them; what came before the first month is its opening stock.
 */
export async function seriesSteps(
  db: Db,
  codes: readonly string[],
  { months, category }: SeriesRange,
): Promise<SeriesStep[]> {
  const [from, to] = [months[0], months.at(-1)];
  const rows = await db.execute<Record<string, string>>(sql`
    WITH own AS MATERIALIZED (
      SELECT g.id, g.community_code, g.settlement, g.effective_from, g.effective_until + 1 AS ended
      FROM ${grants} g
      WHERE g.category = ${category} AND EXISTS (SELECT FROM ${requested(codes)} WHERE ${liesIn(sql`g.community_code`)})
    ), term AS (
      SELECT own.community_code, own.settlement, own.ended, t.since, t.status, t.counted_members AS persons,
        t.monthly_amount_fen AS amount,
        lead(t.since) OVER in_order AS next,
        CASE WHEN lag(t.status) OVER in_order <> 'SUSPENDED' THEN lag(t.monthly_amount_fen) OVER in_order END AS former
      FROM own JOIN ${grantTerms} t ON t.grant_id = own.id
      WINDOW in_order AS (PARTITION BY t.grant_id ORDER BY t.since)
    ), paid AS (
      SELECT *, least(next, ended) AS until FROM term
      WHERE status <> 'SUSPENDED' AND (ended IS NULL OR ended > since)
    ), step AS (
      SELECT community_code, settlement, since AS month, 1 AS households, persons, amount, 0 AS started, 0 AS stopped,
        (amount > former)::int AS raised, (amount < former)::int AS reduced FROM paid
      UNION ALL
      SELECT community_code, settlement, until, -1, -persons, -amount, 0, 0, 0, 0 FROM paid WHERE until IS NOT NULL
      UNION ALL SELECT community_code, settlement, effective_from, 0, 0, 0, 1, 0, 0, 0 FROM own
      UNION ALL SELECT community_code, settlement, ended, 0, 0, 0, 0, 1, 0, 0 FROM own WHERE ended IS NOT NULL
    ), community AS (
      SELECT community_code, settlement, greatest(month, ${from}::date) AS month,
        sum(households) AS households, sum(persons) AS persons, sum(amount) AS amount,
        sum(started) FILTER (WHERE month >= ${from}::date) AS started,
        sum(stopped) FILTER (WHERE month >= ${from}::date) AS stopped,
        sum(raised) FILTER (WHERE month >= ${from}::date) AS raised,
        sum(reduced) FILTER (WHERE month >= ${from}::date) AS reduced
      FROM step WHERE month <= ${to}::date GROUP BY 1, 2, 3
    )
    SELECT ${requestedKey} AS code, community.*, month::text
    FROM ${requested(codes)} JOIN community ON ${liesIn(sql`community_code`)}`);
  return rows.map((row) => ({
    code: String(row.code),
    communityCode: String(row.community_code),
    settlement: row.settlement as SeriesStep['settlement'],
    month: String(row.month),
    households: Number(row.households),
    persons: Number(row.persons),
    amountFen: Number(row.amount),
    started: Number(row.started),
    stopped: Number(row.stopped),
    raised: Number(row.raised),
    reduced: Number(row.reduced),
  }));
}
