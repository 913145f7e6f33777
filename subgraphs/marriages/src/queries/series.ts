import type { Db } from '@civil-affairs/kit/database';
import type { YearMonth } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { requested, requestedKey } from '@civil-affairs/kit/keys';
import { sql } from 'drizzle-orm';
import type { SeriesCount } from '../rules/series.ts';

/** What was counted in a month at the offices of a place, among those of a division that was asked for. */
export type SeriesRow = SeriesCount & { code: string };

/** The months that are asked for, by their first and their last one. */
export interface SeriesRange {
  from: YearMonth;
  to: YearMonth;
}

/**
 * What was counted in each month, for each place of each division, all in one statement. Of the months before the first one
 * there are the applications alone, from which it follows what is open.
 */
export async function seriesCounts(
  db: Db,
  codes: readonly string[],
  { from, to }: SeriesRange,
): Promise<SeriesRow[]> {
  const rows = await db.execute<Record<string, string>>(sql`
    WITH office AS MATERIALIZED (
      SELECT ${requestedKey} AS code, o.id, o.division_code
      FROM ${requested(codes)} JOIN marriages.offices o ON ${liesIn(sql`o.division_code`)}
    )
    SELECT office.code, office.division_code, m.month, m.what, sum(m.count)::int AS count
    FROM office JOIN marriages.office_months m ON m.office_id = office.id AND m.month BETWEEN ${from} AND ${to}
    WHERE m.count <> 0 GROUP BY 1, 2, 3, 4
    UNION ALL
    SELECT office.code, office.division_code, m.month, m.what, sum(m.count)::int
    FROM office JOIN marriages.office_months m ON m.office_id = office.id AND m.month < ${from}
      AND m.what IN ('ACCEPTED', 'WITHDRAWN', 'DEEMED_WITHDRAWN', 'REGISTERED', 'CLOSED')
    WHERE m.count <> 0 GROUP BY 1, 2, 3, 4`);
  return rows.map((row) => ({
    code: String(row.code),
    divisionCode: String(row.division_code),
    month: String(row.month),
    what: row.what as SeriesCount['what'],
    count: Number(row.count),
  }));
}
