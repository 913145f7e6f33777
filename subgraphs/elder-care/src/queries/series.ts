/** The rows of a division's months. */
import type { Db } from '@civil-affairs/kit/database';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf } from '@civil-affairs/kit/keys';
import { figures, statement } from '@civil-affairs/kit/statements';
import { type SQL, sql } from 'drizzle-orm';
import type { CareLevel, MealPayer } from '../generated/contract.ts';
import type { HouseOnDay, PersonsInMonth, SeriesDay, SeriesRows } from '../rules/series.ts';
import type { CareAssessmentRow } from '../tables/assessments.ts';
import { housesOn, housesTogetherOn } from './houses.ts';

const communityDigits = 12;

/** What the level of an assessment follows from. */
export type Findings = Pick<CareAssessmentRow, 'score' | 'inComa' | 'disorderCodes' | 'careRiskEvents'>;

type Counted = Omit<PersonsInMonth, 'levels' | 'waited' | 'paidFen'> & {
  paidFen: Partial<Record<MealPayer, number>>;
  levels: Partial<Record<CareLevel, number>>;
  waited: number[];
};

type Row = Record<string, unknown>;
type Fields = Record<string, SQL>;

/** A division, its months, the last days of those, and the first and the last day of all: the months follow each other. */
type Values = [code: string, months: readonly string[], days: readonly string[], first: string, last: string];

/**
 * A statement for a division as a whole, by keys, and one for each of its communities, which goes through many rows.
 * @param build is told how places are read
 */
function bothWays<Query extends ReturnType<typeof rowsFrom>>(
  build: (places: Places) => (db: Db, ...values: Values) => Query,
) {
  const whole = statement<Values, Row>(build(asWhole));
  const byCommunity = figures<Values, Row>(build(byEach));
  return (isWhole: boolean) => (isWhole ? whole : byCommunity);
}

interface Places {
  /** What a row is counted for. */
  of(column: SQL, code: string): SQL;
  /** Of what is kept of cities and streets too. */
  kept(code: string): SQL;
}

const asWhole: Places = {
  of: (_, code) => sql`${code}::text`,
  kept: (code) => sql`m.place = ${code}`,
};

const byEach: Places = {
  of: (column) => column,
  kept: (code) =>
    sql`${liesIn(sql`m.place`, code)} AND length(m.place) = ${sql.raw(String(communityDigits))}`,
};

function rowsFrom(db: Db, fields: Fields, from: SQL, where: SQL | undefined) {
  return db.select(fields).from(from).where(where).$dynamic();
}

const zone = sql`AT TIME ZONE 'Asia/Shanghai'`;

const waitingIn = bothWays(({ of }) => (db, code, _, days) => {
  const place = sql`w.community_code`;
  const fields = { month: sql`to_char(d.day, 'YYYY-MM')`, community: of(place, code), n: sql`count(*)` };
  const from = sql`(SELECT unnest(${days}::text[])::date AS day) d JOIN elder_care.care_waiting_entries w
    ON (w.complete_at ${zone})::date <= d.day AND (w.closed_on IS NULL OR w.closed_on > d.day)`;
  return rowsFrom(db, fields, from, liesIn(place, code)).groupBy(sql`1, 2`);
});

const admittedIn = bothWays(({ of }) => (db, code, _, __, first, last) => {
  const place = sql`w.community_code`;
  const fields = {
    month: sql`to_char(w.closed_on, 'YYYY-MM')`,
    community: of(place, code),
    waited: sql`array_agg(w.closed_on - (w.complete_at ${zone})::date)`,
  };
  const within = sql`w.status = 'ADMITTED' AND w.closed_on BETWEEN ${first} AND ${last} AND ${liesIn(place, code)}`;
  return rowsFrom(db, fields, sql`elder_care.care_waiting_entries w`, within).groupBy(sql`1, 2`);
});

const levelsIn = bothWays(({ kept }) => (db, code, months) => {
  const fields = { month: sql`m.month`, community: sql`m.place`, level: sql`m.level`, n: sql`m.published` };
  const where = sql`${anyOf(sql`m.month`, months)} AND m.published > 0 AND ${kept(code)}`;
  return rowsFrom(db, fields, sql`elder_care.care_assessment_months m`, where);
});

/** What was recorded before levels were kept. */
const findingsIn = bothWays(({ of }) => (db, code, _, __, first, last) => {
  const place = sql`a.community_code`;
  const fields = {
    month: sql`to_char(a.published_on, 'YYYY-MM')`,
    community: of(place, code),
    score: sql`a.score`,
    inComa: sql`a.in_coma`,
    disorderCodes: sql`a.disorder_codes`,
    careRiskEvents: sql`a.care_risk_events`,
  };
  const where = sql`a.level IS NULL AND a.published_on BETWEEN ${first} AND ${last} AND ${liesIn(place, code)}`;
  return rowsFrom(db, fields, sql`elder_care.care_assessments a`, where);
});

const vouchersIn = bothWays(({ kept }) => (db, code, months) => {
  const fields = {
    month: sql`m.month`,
    community: sql`m.place`,
    n: sql`m.vouchers`,
    left: sql`m.remaining_fen`,
    redeemed: sql`m.face_fen - m.remaining_fen`,
  };
  const where = sql`${anyOf(sql`m.month`, months)} AND m.vouchers > 0 AND ${kept(code)}`;
  return rowsFrom(db, fields, sql`elder_care.care_voucher_months m`, where);
});

const mealsIn = bothWays(({ of }) => (db, code, months) => {
  const place = sql`m.community_code`;
  const fields = {
    month: sql`m.month`,
    community: of(place, code),
    n: sql`sum(m.portions)`,
    persons: sql`sum(m.persons + m.nameless)`,
    elders: sql`sum(m.elders)`,
  };
  const where = sql`${anyOf(sql`m.month`, months)} AND ${liesIn(place, code)}`;
  return rowsFrom(db, fields, sql`elder_care.meal_months m`, where).groupBy(sql`1, 2`);
});

const paidIn = bothWays(({ of }) => (db, code, months) => {
  const place = sql`c.community_code`;
  const fields = {
    month: sql`p.month`,
    community: of(place, code),
    payer: sql`p.payer`,
    fen: sql`sum(p.fen)`,
  };
  const from = sql`elder_care.canteens c JOIN elder_care.canteen_month_payments p ON p.canteen_id = c.id`;
  const where = sql`${anyOf(sql`p.month`, months)} AND p.had AND ${liesIn(place, code)}`;
  return rowsFrom(db, fields, from, where).groupBy(sql`1, 2, 3`);
});

type LevelOf = (row: Findings) => CareLevel;

/** Everything of some months in a division as a whole: a few statements for houses, and one or two for each kind of what persons went through. */
export async function seriesOfWhole(
  db: Db,
  code: string,
  days: readonly SeriesDay[],
  levelOf: LevelOf,
): Promise<SeriesRows> {
  const [houses, persons] = await Promise.all([
    housesTogetherOn(db, code, days),
    personsIn(db, code, days, levelOf, true),
  ]);
  return { houses, persons };
}

/** The same of each institution and each community. */
export async function seriesByCommunity(
  db: Db,
  code: string,
  days: readonly SeriesDay[],
  levelOf: LevelOf,
): Promise<SeriesRows<HouseOnDay>> {
  const [houses, persons] = await Promise.all([
    housesOn(db, code, days),
    personsIn(db, code, days, levelOf, false),
  ]);
  return { houses, persons };
}

/** @param isWhole whether they are counted for the division as a whole, and not by community */
async function personsIn(
  db: Db,
  code: string,
  days: readonly SeriesDay[],
  levelOf: LevelOf,
  isWhole: boolean,
): Promise<PersonsInMonth[]> {
  const first = `${days[0]?.month}-01`;
  const values: Values = [
    code,
    days.map(({ month }) => month),
    days.map(({ on }) => on),
    first,
    days.at(-1)?.on ?? first,
  ];
  const read = (found: typeof waitingIn) => found(isWhole)(db, ...values);
  const [waiting, admitted, levels, findings, vouchers, meals, paid] = await Promise.all([
    read(waitingIn),
    read(admittedIn),
    read(levelsIn),
    read(findingsIn),
    read(vouchersIn),
    read(mealsIn),
    read(paidIn),
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
  return [...persons.values()];
}
