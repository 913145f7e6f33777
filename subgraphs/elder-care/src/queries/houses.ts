/** The institutions of a division on the last days of months, with their beds. */
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { statement } from '@civil-affairs/kit/statements';
import { type SQL, sql } from 'drizzle-orm';
import type { HouseOnDay, SeriesDay } from '../rules/series.ts';

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

/** Open on one of the days from the first to the last one. */
function openIn(code: string, first: string, last: string): SQL {
  return sql`i.status <> 'REGISTERED' AND ${liesIn(sql`i.community_code`, code)}
    AND i.opened_on <= ${last} AND (i.closed_on IS NULL OR i.closed_on >= ${first})`;
}

const housesIn = statement((db, code: string, first: string, last: string) =>
  db
    .select({
      id: sql<string>`i.id`,
      communityCode: sql<string>`i.community_code`,
      from: sql<string>`i.opened_on::text`,
      until: sql<string | null>`i.closed_on::text`,
    })
    .from(sql`elder_care.care_institutions i`)
    .where(openIn(code, first, last)),
);

const arrangementsIn = statement((db, code: string, first: string, last: string) =>
  db
    .select({
      id: sql<string>`m.institution_id`,
      from: sql<string>`m.valid_from::text`,
      until: sql<string | null>`m.valid_until::text`,
    })
    .from(
      sql`elder_care.care_institutions i JOIN elder_care.medical_arrangements m ON m.institution_id = i.id`,
    )
    .where(
      sql`${openIn(code, first, last)} AND m.valid_from <= ${last} AND (m.valid_until IS NULL OR m.valid_until >= ${first})`,
    ),
);

/** Of all institutions: a city has some eighty. */
const stepsOf = statement(
  (db, on: readonly string[], unit: readonly string[], since: readonly string[], before: readonly string[]) =>
    db
      .select({
        on: sql<string>`s.on`,
        id: sql<string>`b.institution_id`,
        places: sql<number>`sum(b.places)::int`,
        occupied: sql<number>`sum(b.occupied)::int`,
      })
      .from(sql`unnest(${on}::text[], ${unit}::text[], ${since}::text[], ${before}::text[]) AS s ("on", unit, since, before)
        JOIN elder_care.bed_steps b ON b.unit = s.unit AND b.since >= s.since::date AND b.since < s.before::date`)
      .groupBy(sql`1, 2`),
);

/** Each institution that is open on each of the days. */
export async function housesOn(db: Db, code: string, days: readonly SeriesDay[]): Promise<HouseOnDay[]> {
  const [first, last] = [days[0]?.on, days.at(-1)?.on];
  if (first === undefined || last === undefined) return [];
  const steps = stepsUpTo(days);
  const column = (name: keyof Steps) => steps.map((one) => one[name]);
  const [houses, arrangements, changes] = await Promise.all([
    housesIn(db, code, first, last),
    arrangementsIn(db, code, first, last),
    stepsOf(db, column('on'), column('unit'), column('since'), column('before')),
  ]);
  const coverOf = Map.groupBy(arrangements, ({ id }) => id);
  const changesOf = new Map(changes.map((change) => [`${change.on} ${change.id}`, change]));
  return houses.flatMap(({ id, communityCode, ...own }) => {
    const stock = { places: 0, occupied: 0 };
    return days.flatMap(({ on }) => {
      const change = changesOf.get(`${on} ${id}`);
      stock.places += change?.places ?? 0;
      stock.occupied += change?.occupied ?? 0;
      const covered = (coverOf.get(id) ?? []).some((one) => holdsOn(one, on));
      return holdsOn(own, on) ? [{ on, institutionId: id, communityCode, covered, ...stock }] : [];
    });
  });
}

function holdsOn({ from, until }: { from: string; until: string | null }, on: LocalDate): boolean {
  return from <= on && (until === null || on <= until);
}
