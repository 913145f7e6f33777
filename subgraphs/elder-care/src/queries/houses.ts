/** The institutions of a division on the last days of months, with their beds. */
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { statement } from '@civil-affairs/kit/statements';
import { sql } from 'drizzle-orm';
import type { HouseOnDay, HousesOnDay, SeriesDay } from '../rules/series.ts';
import { holdsOn } from '../rules.ts';

/** A piece of what is kept of beds, which a day adds to the day before it in the list. */
interface Steps {
  on: LocalDate;
  unit: 'year' | 'month' | 'day';
  since: LocalDate;
  before: LocalDate;
}

const beginning = '0001-01-01';

/** What is read for days that follow each other by months: only the last of them may lie within its month. */
export function stepsUpTo(days: readonly SeriesDay[]): Steps[] {
  return days.flatMap(({ month, on }, n) => {
    const [year, first, after] = [`${month.slice(0, 4)}-01-01`, `${month}-01`, addDays(on, 1)];
    const isWhole = after.endsWith('-01');
    const within: Steps = { on, unit: isWhole ? 'month' : 'day', since: first, before: after };
    if (n > 0) return [within];
    return [
      { on, unit: 'year', since: beginning, before: year },
      { on, unit: 'month', since: year, before: first },
      within,
    ];
  });
}

/** All of the register: a city has some eighty. Those that are only registered are not open yet. */
const allHouses = statement((db) =>
  db
    .select({
      id: sql<string>`i.id`,
      communityCode: sql<string>`i.community_code`,
      isRegisteredOnly: sql<boolean>`i.status = 'REGISTERED'`,
      from: sql<string>`i.opened_on::text`,
      until: sql<string | null>`i.closed_on::text`,
    })
    .from(sql`elder_care.care_institutions i`),
);

const arrangementsIn = statement((db, first: string, last: string) =>
  db
    .select({
      id: sql<string>`m.institution_id`,
      from: sql<string>`m.valid_from::text`,
      until: sql<string | null>`m.valid_until::text`,
    })
    .from(sql`elder_care.medical_arrangements m`)
    .where(sql`m.valid_from <= ${last} AND (m.valid_until IS NULL OR m.valid_until >= ${first})`),
);

const stepsOf = statement(
  (
    db,
    ids: readonly string[],
    on: readonly string[],
    unit: readonly string[],
    since: readonly string[],
    before: readonly string[],
  ) =>
    db
      .select({
        on: sql<string>`s.on`,
        id: sql<string>`i.id`,
        places: sql<number>`coalesce(sum(b.places), 0)::int`,
        occupied: sql<number>`coalesce(sum(b.occupied), 0)::int`,
      })
      // Each piece is summed by itself, so that only its own steps are read, however many an institution has.
      .from(sql`unnest(${ids}::text[]) AS i (id)
        CROSS JOIN unnest(${on}::text[], ${unit}::text[], ${since}::text[], ${before}::text[]) AS s ("on", unit, since, before)
        CROSS JOIN LATERAL (
          SELECT sum(places) AS places, sum(occupied) AS occupied FROM elder_care.bed_steps b
          WHERE b.institution_id = i.id AND b.unit = s.unit AND b.since >= s.since::date AND b.since < s.before::date) b`)
      .groupBy(sql`1, 2`),
);

/** Under this id lie the steps of all institutions together, open or not. */
const together = 'ALL';

interface Stock {
  places: number;
  occupied: number;
}

const none: Stock = { places: 0, occupied: 0 };

/** The beds of some institutions on each of the days. */
async function stocksOf(db: Db, ids: readonly string[], days: readonly SeriesDay[]) {
  const steps = stepsUpTo(days);
  const column = (name: keyof Steps) => steps.map((one) => one[name]);
  const changes =
    ids.length === 0
      ? []
      : await stepsOf(db, ids, column('on'), column('unit'), column('since'), column('before'));
  const changesOf = new Map(changes.map((change) => [`${change.on} ${change.id}`, change]));
  return new Map(ids.map((id) => [id, runningSums(days, (on) => changesOf.get(`${on} ${id}`))]));
}

function runningSums(days: readonly SeriesDay[], changeOn: (day: LocalDate) => Stock | undefined) {
  const stocks = new Map<LocalDate, Stock>();
  let stock = none;
  for (const { on } of days) {
    stock = plus(stock, changeOn(on));
    stocks.set(on, stock);
  }
  return stocks;
}

function plus(stock: Stock, change: Stock = none, times = 1): Stock {
  return {
    places: stock.places + times * change.places,
    occupied: stock.occupied + times * change.occupied,
  };
}

interface House {
  id: string;
  communityCode: string;
  /** Whether it lies in the division and is open. */
  isOpenOn(day: LocalDate): boolean;
  isCoveredOn(day: LocalDate): boolean;
}

/** All institutions, with what a division on some days has of them. */
async function housesOf(db: Db, code: string, days: readonly SeriesDay[]): Promise<House[]> {
  const [first, last] = [days[0]?.on, days.at(-1)?.on];
  if (first === undefined || last === undefined) return [];
  const [houses, arrangements] = await Promise.all([allHouses(db), arrangementsIn(db, first, last)]);
  const coverOf = Map.groupBy(arrangements, ({ id }) => id);
  return houses.map(({ id, communityCode, isRegisteredOnly, ...open }) => {
    const isCounted = !isRegisteredOnly && communityCode.startsWith(code);
    const cover = coverOf.get(id) ?? [];
    return {
      id,
      communityCode,
      isOpenOn: (day) => isCounted && holdsOn(open.from, open.until, day),
      isCoveredOn: (day) => cover.some(({ from, until }) => holdsOn(from, until, day)),
    };
  });
}

/** Each institution of a division that is open on each of the days. */
export async function housesOn(db: Db, code: string, days: readonly SeriesDay[]): Promise<HouseOnDay[]> {
  const houses = (await housesOf(db, code, days)).filter((house) =>
    days.some(({ on }) => house.isOpenOn(on)),
  );
  const stocks = await stocksOf(db, houses.map(idOf), days);
  return houses.flatMap((house) =>
    days
      .filter(({ on }) => house.isOpenOn(on))
      .map(({ on }) => ({
        on,
        institutionId: house.id,
        communityCode: house.communityCode,
        institutions: 1,
        covered: Number(house.isCoveredOn(on)),
        ...(stocks.get(house.id)?.get(on) ?? none),
      })),
  );
}

/** The same together. Of nearly all institutions it reads all at once, and those few that are not to be counted. */
export async function housesTogetherOn(
  db: Db,
  code: string,
  days: readonly SeriesDay[],
): Promise<HousesOnDay[]> {
  const houses = await housesOf(db, code, days);
  const counted = houses.filter((house) => days.some(({ on }) => house.isOpenOn(on)));
  const missing = houses.filter((house) => !days.every(({ on }) => house.isOpenOn(on)));
  const isOfAll = missing.length < counted.length;
  const ids = isOfAll ? [together, ...missing.map(idOf)] : counted.map(idOf);
  const stocks = await stocksOf(db, ids, days);
  return days.map(({ on }) => {
    const open = counted.filter((house) => house.isOpenOn(on));
    const stockOf = (id: string) => stocks.get(id)?.get(on) ?? none;
    const stock = isOfAll
      ? missing
          .filter((house) => !house.isOpenOn(on))
          .reduce((rest, { id }) => plus(rest, stockOf(id), -1), stockOf(together))
      : open.reduce((sum, { id }) => plus(sum, stockOf(id)), none);
    return {
      on,
      communityCode: code,
      institutions: open.length,
      covered: open.filter((house) => house.isCoveredOn(on)).length,
      ...stock,
    };
  });
}

function idOf({ id }: House): string {
  return id;
}
