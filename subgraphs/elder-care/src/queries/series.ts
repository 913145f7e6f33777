/** The rows of a division's months. */
import type { Db } from '@civil-affairs/kit/database';
import { liesIn } from '@civil-affairs/kit/divisions';
import { sql } from 'drizzle-orm';
import type { CareLevel, MealPayer } from '../generated/contract.ts';
import type { PersonsInMonth, SeriesDay, SeriesRows } from '../rules/series.ts';
import type { CareAssessmentRow } from '../tables/assessments.ts';
import { housesOn } from './houses.ts';

const communityDigits = 12;

/** What the level of an assessment follows from. */
export type Findings = Pick<CareAssessmentRow, 'score' | 'inComa' | 'disorderCodes' | 'careRiskEvents'>;

type Counted = Omit<PersonsInMonth, 'levels' | 'waited' | 'paidFen'> & {
  paidFen: Partial<Record<MealPayer, number>>;
  levels: Partial<Record<CareLevel, number>>;
  waited: number[];
};

/**
 * Everything of some months in a division: a few statements for houses, and one or two for each kind of what persons went through.
 * @param isWhole whether persons are counted for the division as a whole, and not by community
 */
export async function seriesRows(
  db: Db,
  code: string,
  days: readonly SeriesDay[],
  levelOf: (row: Findings) => CareLevel,
  isWhole: boolean,
): Promise<SeriesRows> {
  const on = sql.param(days.map((day) => day.on));
  const months = sql.param(days.map(({ month }) => month));
  // The months follow each other.
  const first = `${days[0]?.month}-01`;
  const last = days.at(-1)?.on ?? first;
  const within = (column: string) => liesIn(sql.raw(column), code);
  /** What is kept of cities and streets too. */
  const kept = isWhole
    ? sql`m.place = ${code}`
    : sql`${within('m.place')} AND length(m.place) = ${communityDigits}`;
  const place = (column: string) =>
    isWhole ? sql`${code}::text AS community` : sql.raw(`${column} AS community`);
  const [houses, waiting, admitted, levels, findings, vouchers, meals, paid] = await Promise.all([
    housesOn(db, code, days),
    db.execute<Record<string, unknown>>(sql`
      WITH d AS (SELECT unnest(${on}::text[])::date AS day)
      SELECT to_char(d.day, 'YYYY-MM') AS month, ${place('w.community_code')}, count(*)::int AS n
      FROM d JOIN elder_care.care_waiting_entries w
        ON (w.complete_at AT TIME ZONE 'Asia/Shanghai')::date <= d.day AND (w.closed_on IS NULL OR w.closed_on > d.day)
      WHERE ${within('w.community_code')} GROUP BY 1, 2`),
    db.execute<Record<string, unknown>>(sql`
      SELECT to_char(w.closed_on, 'YYYY-MM') AS month, ${place('w.community_code')},
        array_agg(w.closed_on - (w.complete_at AT TIME ZONE 'Asia/Shanghai')::date) AS waited
      FROM elder_care.care_waiting_entries w
      WHERE w.status = 'ADMITTED' AND w.closed_on BETWEEN ${first} AND ${last}
        AND ${within('w.community_code')} GROUP BY 1, 2`),
    db.execute<Record<string, unknown>>(sql`
      SELECT m.month, m.place AS community, m.level, m.published AS n
      FROM elder_care.care_assessment_months m WHERE m.month = ANY (${months}) AND m.published > 0 AND ${kept}`),
    // What was recorded before levels were kept.
    db.execute<Record<string, unknown>>(sql`
      SELECT to_char(a.published_on, 'YYYY-MM') AS month, ${place('a.community_code')}, a.score, a.in_coma AS "inComa",
        a.disorder_codes AS "disorderCodes", a.care_risk_events AS "careRiskEvents"
      FROM elder_care.care_assessments a
      WHERE a.level IS NULL AND a.published_on BETWEEN ${first} AND ${last} AND ${within('a.community_code')}`),
    db.execute<Record<string, unknown>>(sql`
      SELECT m.month, m.place AS community, m.vouchers AS n, m.remaining_fen AS "left", m.face_fen - m.remaining_fen AS redeemed
      FROM elder_care.care_voucher_months m WHERE m.month = ANY (${months}) AND m.vouchers > 0 AND ${kept}`),
    db.execute<Record<string, unknown>>(sql`
      SELECT m.month, ${place('m.community_code')}, sum(m.portions) AS n, sum(m.persons + m.nameless) AS persons, sum(m.elders) AS elders
      FROM elder_care.meal_months m WHERE m.month = ANY (${months}) AND ${within('m.community_code')} GROUP BY 1, 2`),
    db.execute<Record<string, unknown>>(sql`
      SELECT p.month, ${place('c.community_code')}, p.payer, sum(p.fen) AS fen
      FROM elder_care.canteens c JOIN elder_care.canteen_month_payments p ON p.canteen_id = c.id
      WHERE p.month = ANY (${months}) AND p.had AND ${within('c.community_code')} GROUP BY 1, 2, 3`),
  ]);
  const persons = new Map<string, Counted>();
  const at = (row: Record<string, unknown>): Counted => {
    const [month, communityCode] = [String(row.month), String(row.community)];
    const key = `${month} ${communityCode}`;
    const known = persons.get(key) ?? {
      month,
      communityCode,
      waiting: 0,
      waited: [],
      levels: {},
      vouchers: 0,
      redeemedFen: 0,
      leftFen: 0,
      meals: 0,
      mealPersons: 0,
      mealElders: 0,
      paidFen: {},
    };
    persons.set(key, known);
    return known;
  };
  for (const row of waiting) at(row).waiting += Number(row.n);
  for (const row of admitted) at(row).waited.push(...(row.waited as number[]));
  const add = (row: Record<string, unknown>, level: CareLevel, n: number) => {
    const counted = at(row).levels;
    counted[level] = (counted[level] ?? 0) + n;
  };
  for (const row of levels) add(row, row.level as CareLevel, Number(row.n));
  for (const row of findings) add(row, levelOf(row as unknown as Findings), 1);
  for (const row of vouchers) {
    const counted = at(row);
    counted.vouchers += Number(row.n);
    counted.leftFen += Number(row.left);
    counted.redeemedFen += Number(row.redeemed);
  }
  for (const row of meals) {
    const counted = at(row);
    counted.meals += Number(row.n);
    // Who has no name is a person each time.
    counted.mealPersons += Number(row.persons);
    counted.mealElders += Number(row.elders);
  }
  for (const row of paid) {
    const fen = at(row).paidFen;
    const payer = row.payer as MealPayer;
    fen[payer] = (fen[payer] ?? 0) + Number(row.fen);
  }
  return { houses, persons: [...persons.values()] };
}
