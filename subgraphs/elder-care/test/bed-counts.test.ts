// What is kept of the beds of institutions by day, month and year, beside the beds and admissions that it is counted from.
import { addDays, addMonths } from '@civil-affairs/kit/dates';
import { adminOf } from '@civil-affairs/kit/testing';
import { agreesAfterAny } from '@civil-affairs/kit/testing/recounts';
import { expect, test } from 'vitest';
import { housesOn, housesTogetherOn } from '../src/queries/houses.ts';
import { type HouseOnDay, seriesDays } from '../src/rules/series.ts';
import { testElderCare } from './care-testing.ts';
import { city } from './testing.ts';

const graph = testElderCare();
const admin = () => adminOf(graph).sql;

/** The houses of the city on some days, as the series counted them before anything was kept. */
const houses = (days: readonly string[]) => `
  WITH open AS (
    SELECT d.day, i.id, i.community_code FROM unnest('{${days.join()}}'::date[]) d (day) JOIN elder_care.care_institutions i
      ON i.opened_on <= d.day AND (i.closed_on IS NULL OR i.closed_on >= d.day)
    WHERE i.status <> 'REGISTERED'
  )
  SELECT o.day::text AS on, o.id AS "institutionId", o.community_code AS "communityCode",
    1 AS institutions, EXISTS (SELECT FROM elder_care.medical_arrangements m WHERE m.institution_id = o.id
      AND m.valid_from <= o.day AND (m.valid_until IS NULL OR m.valid_until >= o.day))::int AS covered,
    (SELECT count(*)::int FROM elder_care.beds b WHERE b.institution_id = o.id AND b.type NOT IN ('FAMILY_BED', 'DAY_PLACE')
      AND b.in_service_from <= o.day AND (b.in_service_until IS NULL OR b.in_service_until >= o.day)) AS places,
    (SELECT count(*)::int FROM elder_care.care_admissions a WHERE a.institution_id = o.id
      AND a.status NOT IN ('RESERVED', 'CANCELLED') AND a.bed_type NOT IN ('FAMILY_BED', 'DAY_PLACE')
      AND a.since <= o.day AND (a.until IS NULL OR a.until >= o.day)) AS occupied
  FROM open o ORDER BY 1, 2`;

/** What is kept and should be otherwise, in any unit, and what nobody has added. */
const recount = `
  SELECT unit, day, institution_id, counted, kept FROM (
    SELECT unit, date_trunc(unit, day::timestamp)::date AS day, coalesce(institution_id, 'ALL') AS institution_id, ARRAY[sum(places), sum(occupied)] AS counted
    FROM (
      SELECT institution_id, in_service_from AS day, 1 AS places, 0 AS occupied FROM elder_care.beds
        WHERE type NOT IN ('FAMILY_BED', 'DAY_PLACE')
      UNION ALL SELECT institution_id, in_service_until + 1, -1, 0 FROM elder_care.beds
        WHERE type NOT IN ('FAMILY_BED', 'DAY_PLACE') AND in_service_until IS NOT NULL
      UNION ALL SELECT institution_id, since, 0, 1 FROM elder_care.care_admissions
        WHERE status NOT IN ('RESERVED', 'CANCELLED') AND bed_type NOT IN ('FAMILY_BED', 'DAY_PLACE')
      UNION ALL SELECT institution_id, until + 1, 0, -1 FROM elder_care.care_admissions
        WHERE status NOT IN ('RESERVED', 'CANCELLED') AND bed_type NOT IN ('FAMILY_BED', 'DAY_PLACE') AND until IS NOT NULL
    ) step CROSS JOIN unnest(ARRAY['year', 'month', 'day']) unit GROUP BY 1, 2, ROLLUP (institution_id)
  ) counted FULL JOIN (
    SELECT unit, since AS day, institution_id, ARRAY[places, occupied]::bigint[] AS kept FROM elder_care.bed_steps
  ) kept USING (unit, day, institution_id)
  WHERE coalesce(counted, '{0,0}') <> coalesce(kept, '{0,0}')
  UNION ALL SELECT 'not added', NULL, NULL, NULL, NULL FROM elder_care.bed_changes`;

test('agrees with the beds and admissions of the demo city', async () => {
  expect(await admin().unsafe(recount)).toEqual([]);
  expect(await admin()`SELECT FROM elder_care.bed_steps WHERE occupied > 0`).not.toHaveLength(0);
});

test.each([
  ['a few months that are over', '2026-07-01', 3, '2026-11-20'],
  ['months up to one that runs', '2026-09-01', 3, '2026-11-20'],
  ['months that an agreement and a year end in', '2026-11-01', 4, '2027-02-27'],
  ['a month on its last day', '2026-10-01', 1, '2026-10-31'],
  ['a year on its last day', '2026-11-01', 2, '2026-12-31'],
  ['a month on its first day', '2026-12-01', 1, '2026-12-01'],
  ['all years at once', '2018-01-01', 120, '2026-11-21'],
])('gives the series what the beds and admissions give it: %s', async (_, from, months, today) => {
  const days = seriesDays(
    Array.from({ length: months }, (_, n) => addMonths(from, n)),
    today,
  );
  const counted = await admin().unsafe<HouseOnDay[]>(houses(days.map(({ on }) => on)));
  expect(counted.length).toBeGreaterThan(0);
  const found = await housesOn(graph.database.db, city, days);
  expect(
    found.toSorted((a, b) => (`${a.on} ${a.institutionId}` < `${b.on} ${b.institutionId}` ? -1 : 1)),
  ).toEqual([...counted]);
  const [one] = counted;
  for (const code of [6, 9, 12].map((digits) => String(one?.communityCode).slice(0, digits)))
    expect(await housesTogetherOn(graph.database.db, code, days)).toEqual(togetherOn(days, code, counted));
});

/** What the institutions of a place come to on each of the days. */
function togetherOn(days: readonly { on: string }[], code: string, houses: readonly HouseOnDay[]) {
  return days.map(({ on }) => {
    const own = houses.filter((house) => house.on === on && house.communityCode.startsWith(code));
    const sum = (name: 'covered' | 'places' | 'occupied') =>
      own.reduce((total, house) => total + house[name], 0);
    return {
      on,
      communityCode: code,
      institutions: own.length,
      covered: sum('covered'),
      places: sum('places'),
      occupied: sum('occupied'),
    };
  });
}

test('sees a day that comes, an institution that closes on it, and one that is not open yet', async () => {
  const { db } = graph.database;
  const some = admin()`SELECT id, status FROM elder_care.care_institutions i
    WHERE closed_on IS NULL AND EXISTS (SELECT FROM elder_care.beds WHERE institution_id = i.id) ORDER BY id LIMIT 2`;
  const [closing, registered] = await some;
  await admin()`UPDATE elder_care.care_institutions SET closed_on = '2026-11-21' WHERE id = ${closing?.id}`;
  await admin()`UPDATE elder_care.care_institutions SET status = 'REGISTERED' WHERE id = ${registered?.id}`;
  for (const on of ['2026-11-20', '2026-11-21', '2026-11-22']) {
    const days = seriesDays(['2026-10-01', '2026-11-01'], on);
    const found = await housesOn(db, city, days);
    expect(found.some((house) => house.on === on && house.institutionId === closing?.id)).toBe(
      on <= '2026-11-21',
    );
    expect(found.some(({ institutionId }) => institutionId === registered?.id)).toBe(false);
    const counted = await admin().unsafe<HouseOnDay[]>(houses(days.map((day) => day.on)));
    expect(found).toHaveLength(counted.length);
    expect(await housesTogetherOn(db, city, days)).toEqual(togetherOn(days, city, counted));
  }
  await admin()`UPDATE elder_care.care_institutions SET closed_on = NULL WHERE id = ${closing?.id}`;
  await admin()`UPDATE elder_care.care_institutions SET status = ${registered?.status} WHERE id = ${registered?.id}`;
});

let made = 0;
const someAdmissions = (n: number, where = 'true') =>
  `id IN (SELECT id FROM elder_care.care_admissions WHERE ${where} ORDER BY md5(id || ${n}) LIMIT ${1 + (n % 6)})`;
const someBeds = (n: number, where = 'true') => `(institution_id, number) IN (
  SELECT institution_id, number FROM elder_care.beds WHERE ${where} ORDER BY md5(institution_id || number || ${n}) LIMIT ${1 + (n % 6)})`;
const statements: ((n: number) => string)[] = [
  (n) => `INSERT INTO elder_care.beds (institution_id, number, type, in_service_from, in_service_until)
    SELECT id, 'added ' || ${++made}, (ARRAY['NURSING', 'FAMILY_BED', 'DEMENTIA'])[1 + ${n} % 3], date '2025-12-20' + ${n} % 400,
      CASE WHEN ${n} % 2 = 0 THEN date '2027-03-01' END
    FROM elder_care.care_institutions ORDER BY md5(id || ${n}) LIMIT 3`,
  (n) => `UPDATE elder_care.beds SET in_service_until = in_service_from + ${n} % 500 WHERE ${someBeds(n)}`,
  (n) =>
    `UPDATE elder_care.beds SET type = (ARRAY['DAY_PLACE', 'ORDINARY'])[1 + ${n} % 2] WHERE ${someBeds(n)}`,
  (n) => `DELETE FROM elder_care.beds WHERE number LIKE 'added%' AND ${someBeds(n, `number LIKE 'added%'`)}
    AND NOT EXISTS (SELECT FROM elder_care.care_admissions a WHERE (a.institution_id, a.bed_number) = (beds.institution_id, beds.number))`,
  (
    n,
  ) => `INSERT INTO elder_care.care_admissions (id, resident_id, institution_id, bed_number, stay, since, status, bed_type)
    SELECT 'adm_added' || ${++made} || '_' || institution_id || number, 'res_added' || ${made} || '_' || institution_id || number,
      institution_id, number, 'LONG_TERM', date '2027-02-01' + ${n} % 60, 'IN_CARE', type
    FROM elder_care.beds b WHERE number LIKE 'added%' AND NOT EXISTS (
      SELECT FROM elder_care.care_admissions a WHERE (a.institution_id, a.bed_number) = (b.institution_id, b.number))`,
  (
    n,
  ) => `UPDATE elder_care.care_admissions SET status = 'ENDED', end_reason = 'OWN_WISH', until = since + ${n} % 20
    WHERE ${someAdmissions(n, `status = 'IN_CARE' AND until IS NULL AND stay = 'LONG_TERM'`)}`,
  (n) =>
    `UPDATE elder_care.care_admissions SET status = 'CANCELLED' WHERE ${someAdmissions(n, `status = 'IN_CARE'`)}`,
  (n) =>
    `UPDATE elder_care.care_admissions SET bed_type = 'FAMILY_BED' WHERE ${someAdmissions(n, `bed_type = 'NURSING'`)}`,
  (n) => `UPDATE elder_care.care_admissions SET version = version + 1 WHERE ${someAdmissions(n)}`,
  (n) =>
    `DELETE FROM elder_care.care_admissions WHERE id LIKE 'adm\\_added%' AND ${someAdmissions(n, `id LIKE 'adm\\_added%'`)}`,
];

test('agrees with them after any statements, and after some that are undone', () =>
  agreesAfterAny(admin(), statements, recount));

test('counts all that happens at once, and none waits for another in a circle', async () => {
  const rows =
    await admin()`SELECT institution_id AS house, number FROM elder_care.beds ORDER BY md5(institution_id || number) LIMIT 240`;
  await Promise.all(
    Array.from({ length: 30 }, (_, n) =>
      admin().begin(async (tx) => {
        // Each has beds of its own, in institutions that others have too.
        for (const { house, number } of rows.filter((_, i) => i % 30 === n))
          await tx`UPDATE elder_care.beds SET in_service_until = ${addDays('2027-06-01', n % 3)}
            WHERE institution_id = ${house} AND number = ${number}`;
      }),
    ),
  );
  expect(await admin().unsafe(recount)).toEqual([]);
});

test('is written by nobody else, and is empty when there are none', async () => {
  const { sql } = graph.database;
  await expect(sql`UPDATE bed_steps SET places = 0`).rejects.toMatchObject({ code: '42501' });
  await expect(sql`SELECT FROM bed_changes`).rejects.toMatchObject({ code: '42501' });
  const undo = new Error('undone');
  for (const table of ['beds', 'care_admissions']) {
    const emptied = admin().begin(async (tx) => {
      await tx`UPDATE elder_care.beds SET in_service_until = in_service_from`;
      await tx`UPDATE elder_care.care_admissions SET version = version + 1`;
      await tx.unsafe(`TRUNCATE elder_care.${table} CASCADE`);
      await tx`SET CONSTRAINTS ALL IMMEDIATE`;
      expect(await tx.unsafe(recount)).toEqual([]);
      throw undo;
    });
    await expect(emptied).rejects.toBe(undo);
  }
});
