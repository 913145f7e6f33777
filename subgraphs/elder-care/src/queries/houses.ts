/** The institutions of a division on the last days of months, with their beds. */
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { sql } from 'drizzle-orm';
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

/** Each institution that is open on each of the days. */
export async function housesOn(db: Db, code: string, days: readonly SeriesDay[]): Promise<HouseOnDay[]> {
  const [first, last] = [days[0]?.on, days.at(-1)?.on];
  if (first === undefined || last === undefined) return [];
  const steps = stepsUpTo(days);
  const column = <Name extends keyof Steps>(name: Name) => sql.param(steps.map((one) => one[name]));
  const open = sql`i.status <> 'REGISTERED' AND ${liesIn(sql`i.community_code`, code)}
    AND i.opened_on <= ${last} AND (i.closed_on IS NULL OR i.closed_on >= ${first})`;
  const [houses, arrangements, changes] = await Promise.all([
    db.execute<{ id: string; communityCode: string; from: string; until: string | null }>(sql`
      SELECT i.id, i.community_code AS "communityCode", i.opened_on::text AS from, i.closed_on::text AS until
      FROM elder_care.care_institutions i WHERE ${open}`),
    db.execute<{ id: string; from: string; until: string | null }>(sql`
      SELECT m.institution_id AS id, m.valid_from::text AS from, m.valid_until::text AS until
      FROM elder_care.medical_arrangements m JOIN elder_care.care_institutions i ON i.id = m.institution_id
      WHERE ${open} AND m.valid_from <= ${last} AND (m.valid_until IS NULL OR m.valid_until >= ${first})`),
    db.execute<{ on: string; id: string; places: number; occupied: number }>(sql`
      SELECT s.on, b.institution_id AS id, sum(b.places)::int AS places, sum(b.occupied)::int AS occupied
      FROM unnest(${column('on')}::text[], ${column('unit')}::text[], ${column('since')}::text[], ${column('before')}::text[])
          AS s ("on", unit, since, before)
        JOIN elder_care.bed_steps b ON b.unit = s.unit AND b.since >= s.since::date AND b.since < s.before::date
        JOIN elder_care.care_institutions i ON i.id = b.institution_id
      WHERE ${open} GROUP BY 1, 2`),
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
