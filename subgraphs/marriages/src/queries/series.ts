import type { Db } from '@civil-affairs/kit/database';
import { liesIn } from '@civil-affairs/kit/divisions';
import { requested, requestedKey } from '@civil-affairs/kit/keys';
import { sql } from 'drizzle-orm';
import type { SeriesCount } from '../rules/series.ts';

/** What was counted in a month at the offices of a place, among those of a division that was asked for. */
export type SeriesRow = SeriesCount & { code: string };

/**
 * Every count of every month up to one, for each place of each division, all in one statement. What came before the first month
 * is needed for what is open.
 */
export async function seriesCounts(db: Db, codes: readonly string[], until: string): Promise<SeriesRow[]> {
  const rows = await db.execute<Record<string, string>>(sql`
    WITH office AS MATERIALIZED (
      SELECT ${requestedKey} AS code, o.id, o.division_code
      FROM ${requested(codes)} JOIN marriages.offices o ON ${liesIn(sql`o.division_code`)}
    ), counted AS (
      SELECT r.office_id, r.registered_on AS day, r.kind AS what FROM marriages.registrations r
      WHERE r.registered_on >= ${until}::date - interval '11 years'
      UNION ALL SELECT office_id, accepted_on, 'ACCEPTED' FROM marriages.divorce_cases WHERE accepted_on IS NOT NULL
      UNION ALL SELECT office_id, closed_on, status FROM marriages.divorce_cases WHERE closed_on IS NOT NULL
      UNION ALL SELECT r.office_id, a.received_on, 'JUDGMENT' FROM marriages.annotations a
        JOIN marriages.registrations r ON r.id = a.registration_id WHERE a.kind = 'DIVORCED_BY_COURT'
      UNION ALL SELECT s.office_id, b.booked_on, 'COUNSELLING' FROM marriages.counselling_bookings b
        JOIN marriages.counselling_slots s ON s.id = b.slot_id
      UNION ALL SELECT s.office_id, b.recorded_on, 'ATTENDED' FROM marriages.counselling_bookings b
        JOIN marriages.counselling_slots s ON s.id = b.slot_id WHERE b.status = 'ATTENDED'
      UNION ALL SELECT s.office_id, b.recorded_on, b.outcome FROM marriages.counselling_bookings b
        JOIN marriages.counselling_slots s ON s.id = b.slot_id WHERE b.outcome IS NOT NULL
    )
    SELECT office.code, office.division_code, to_char(counted.day, 'YYYY-MM') AS month, counted.what,
      count(*)::int AS count
    FROM office JOIN counted ON counted.office_id = office.id
    WHERE counted.day < ${until}::date + interval '1 month'
    GROUP BY 1, 2, 3, 4`);
  return rows.map((row) => ({
    code: String(row.code),
    divisionCode: String(row.division_code),
    month: String(row.month),
    what: row.what as SeriesCount['what'],
    count: Number(row.count),
  }));
}
