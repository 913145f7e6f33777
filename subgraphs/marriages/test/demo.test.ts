import { databaseOf } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { testMarriages } from './testing.ts';

const graph = testMarriages();

test('the demo’s certificates are numbered without gaps, in the order of their dates, and the counters go on', async () => {
  const wrong = await graph.database.sql`
    SELECT * FROM (
      SELECT registration_number, registered_on, right(registration_number, 6)::int AS sequence,
        row_number() OVER (PARTITION BY extract(year FROM registered_on) ORDER BY registration_number) AS expected,
        lag(registered_on) OVER (ORDER BY registration_number) AS before,
        (SELECT last_number FROM number_counters WHERE prefix = 'J' AND year = extract(year FROM registered_on)) AS last,
        max(right(registration_number, 6)::int) OVER (PARTITION BY extract(year FROM registered_on)) AS highest
      FROM registrations WHERE id <> 'mar_old'
    ) AS numbered WHERE sequence <> expected OR registered_on < before OR last <> highest`;
  expect(wrong).toEqual([]);
});

test('the demo’s spouses were of age, unrelated and alive at their marriage', async () => {
  const rows = await databaseOf(graph, 'residents').sql`SELECT id, birth_date, sex, died_on FROM residents`;
  const people = new Map(rows.map((row) => [row.id, row]));
  const married = await graph.database.sql`
    SELECT s.resident_id, s.role, r.registered_on FROM spouses s JOIN registrations r ON r.id = s.registration_id`;
  expect(married.length).toBeGreaterThan(3_000);
  for (const { resident_id, role, registered_on } of married) {
    const person = people.get(resident_id);
    const years = role === 'HUSBAND' ? 22 : 20;
    const ofAge = `${Number(String(person?.birth_date).slice(0, 4)) + years}${String(person?.birth_date).slice(4)}`;
    expect(person?.sex).toBe(role === 'HUSBAND' ? 'MALE' : 'FEMALE');
    expect(String(registered_on) >= ofAge).toBe(true);
    expect(person?.died_on === null || String(person?.died_on) > String(registered_on)).toBe(true);
  }
});
