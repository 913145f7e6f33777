import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { requested, requestedKey } from '@civil-affairs/kit/keys';
import { sql } from 'drizzle-orm';
import type { CommunityRow } from '../rules/figures.ts';
import { grants, grantTerms } from '../tables/grants.ts';
import { payments } from '../tables/payments.ts';

export interface DivisionReference {
  code: string;
}

/** A community's row among those of a division that was asked for. */
interface RowOf extends CommunityRow {
  code: string;
}

export interface Figures extends RowOf {
  day: LocalDate;
  households: number;
  persons: number;
  amountFen: number;
}

/**
 * Counts the allowance grants in force in each community of each division on each day, all in one statement. Terms get
 * their ends first, so that many divisions and days cost little more than one.
 */
export async function figuresOf(
  db: Db,
  codes: readonly string[],
  days: readonly LocalDate[],
): Promise<Figures[]> {
  const rows = await db.execute<Record<string, string>>(sql`
    WITH term AS (
      SELECT g.community_code, g.settlement, g.effective_until, t.*,
        lead(t.since) OVER (PARTITION BY t.grant_id ORDER BY t.since) AS next
      FROM ${grants} g JOIN ${grantTerms} t ON t.grant_id = g.id
      WHERE g.category = 'ALLOWANCE' AND EXISTS (SELECT FROM ${requested(codes)} WHERE ${liesIn(sql`g.community_code`)})
    ), community AS (
      SELECT community_code, day.day, settlement, count(*) AS households,
        sum(counted_members) AS persons, sum(monthly_amount_fen) AS amount_fen
      FROM term JOIN unnest(${sql.param([...days])}::text[]::date[]) AS day (day) ON since <= day.day
        AND (next IS NULL OR next > day.day) AND (effective_until IS NULL OR effective_until >= day.day)
      WHERE status <> 'SUSPENDED'
      GROUP BY community_code, day.day, settlement
    )
    SELECT ${requestedKey} AS code, community_code, day::text, settlement, households, persons, amount_fen
    FROM ${requested(codes)} JOIN community ON ${liesIn(sql`community_code`)}`);
  return rows.map((row) => ({
    ...rowOf(row),
    day: String(row.day),
    households: Number(row.households),
    persons: Number(row.persons),
    amountFen: Number(row.amount_fen),
  }));
}

export type PaidTotal = RowOf & Pick<Figures, 'households' | 'amountFen'>;

/** Sums what reached the households of each community of each division for a month. */
export async function paidFor(db: Db, codes: readonly string[], month: LocalDate): Promise<PaidTotal[]> {
  const rows = await db.execute<Record<string, string>>(sql`
    SELECT ${requestedKey} AS code, g.community_code, g.settlement, count(DISTINCT g.id) AS households,
      sum(p.amount_fen) AS amount_fen
    FROM ${requested(codes)}
    JOIN ${grants} g ON ${liesIn(sql`g.community_code`)} AND g.category = 'ALLOWANCE'
    JOIN ${payments} p ON p.grant_id = g.id AND p.month = ${month} AND p.status IN ('PAID', 'RE_ISSUED')
    GROUP BY ${requestedKey}, g.community_code, g.settlement`);
  return rows.map((row) => ({
    ...rowOf(row),
    households: Number(row.households),
    amountFen: Number(row.amount_fen),
  }));
}

function rowOf(row: Record<string, string>): RowOf {
  return {
    code: String(row.code),
    communityCode: String(row.community_code),
    settlement: row.settlement as RowOf['settlement'],
  };
}
