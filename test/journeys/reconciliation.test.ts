// What no two domains may disagree about: nothing in the demo city, and each disagreement that is planted is found.
import { reconcile, reconcileOnRequest, reconciliations } from '@civil-affairs/gateway/reconciliation';
import { cloneCity, type TestCity } from '@civil-affairs/kit/testing';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let city: TestCity;
let sql: postgres.Sql;
beforeAll(async () => {
  city = await cloneCity();
  sql = postgres({ ...city.admin, max: 1 });
});
afterAll(async () => {
  await sql?.end();
  await city?.drop();
});

const count = async (query: string) =>
  (await reconcile(city.admin)).filter((one) => one.query === query).length;

/** Lets one record have been merged into another one. */
function merge(one: string): string {
  return `UPDATE residents.residents SET merged_into = (SELECT max(id) FROM residents.residents) WHERE id = (${one})`;
}

/** One row that should not be, for each query: a statement that makes it of the demo city. */
const planted: Readonly<Record<string, string>> = {
  'dead and counted in a grant that nobody re-checks': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
      WHERE m.until IS NULL AND g.effective_until IS NULL
        AND NOT EXISTS (SELECT FROM allowances.rechecks c WHERE c.resident_id = m.resident_id)
      ORDER BY 1 LIMIT 1)`,
  'alive and re-checked for a death': `
    INSERT INTO allowances.rechecks (id, grant_id, cause, resident_id, happened_on, opened_on, opened_by, due_on)
    SELECT 'rck_planted', m.grant_id, 'DEATH', m.resident_id, '2026-11-10', '2026-11-11', 'system:allowances', '2027-02-10'
    FROM allowances.grant_members m JOIN residents.residents r ON r.id = m.resident_id
    WHERE m.until IS NULL AND r.died_on IS NULL
      AND NOT EXISTS (SELECT FROM allowances.rechecks c WHERE c.resident_id = m.resident_id)
    ORDER BY m.resident_id LIMIT 1`,
  'married and counted in a grant that nobody re-checks': `
    WITH one AS (
      SELECT m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
      WHERE m.until IS NULL AND g.effective_until IS NULL AND m.since < '2026-11-01'
        AND NOT EXISTS (SELECT FROM allowances.rechecks c WHERE c.grant_id = m.grant_id)
        AND NOT EXISTS (SELECT FROM marriages.spouses s WHERE s.resident_id = m.resident_id)
      ORDER BY 1 LIMIT 1
    ), made AS (
      INSERT INTO marriages.registrations (id, registration_number, office_id, registered_on, status, version)
      SELECT 'mar_recent', 'J222401-2026-999998', min(id), '2026-11-10', 'IN_FORCE', 1 FROM marriages.offices
      RETURNING id
    )
    INSERT INTO marriages.spouses (registration_id, role, resident_id, in_force)
    SELECT made.id, 'HUSBAND', one.resident_id, true FROM one, made`,
  'born to somebody in a grant that nobody re-checks': `
    WITH parent AS (
      SELECT m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
      WHERE m.until IS NULL AND g.effective_until IS NULL AND m.since < '2026-11-01'
      ORDER BY 1 DESC LIMIT 1
    ), child AS (
      UPDATE residents.residents SET birth_date = '2026-11-10' WHERE id = (
        SELECT max(r.id) FROM residents.residents r WHERE r.died_on IS NULL
          AND NOT EXISTS (SELECT FROM allowances.grant_members o WHERE o.resident_id = r.id))
      RETURNING id
    )
    INSERT INTO residents.kin_links (child_id, parent_id) SELECT child.id, parent.resident_id FROM child, parent`,
  'adopted into or out of a grant that nobody re-checks': `
    INSERT INTO residents.adoptions (id, child_id, kind, registered_on, version)
    SELECT 'ado_planted', m.resident_id, 'ORDINARY', '2026-11-10', 1
    FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
    WHERE m.until IS NULL AND g.effective_until IS NULL AND m.since < '2026-11-01'
      AND NOT EXISTS (SELECT FROM residents.adoptions a WHERE a.child_id = m.resident_id)
    ORDER BY m.resident_id LIMIT 1`,
  'moved away and counted in a grant that nobody re-checks': `
    UPDATE residents.residents SET moved_out_on = '2026-11-10' WHERE id = (
      SELECT m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
        JOIN residents.residents r ON r.id = m.resident_id
      WHERE m.until IS NULL AND g.effective_until IS NULL AND m.since < '2026-11-01' AND r.died_on IS NULL
        AND NOT EXISTS (SELECT FROM allowances.rechecks c WHERE c.grant_id = m.grant_id)
      ORDER BY 1 LIMIT 1)`,
  'supported by an office of where nobody of the household lives': `
    UPDATE allowances.grants SET community_code = '222401006003' WHERE id = (
      SELECT g.id FROM allowances.grants g JOIN allowances.grant_members m ON m.grant_id = g.id
        JOIN residents.residents r ON r.id = m.resident_id
      WHERE m.until IS NULL AND g.effective_until IS NULL AND g.community_code <> '222401006003'
        AND r.community_code = g.community_code AND r.died_on IS NULL
      ORDER BY 1 DESC LIMIT 1)`,
  'dead and in a bed': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT min(a.resident_id) FROM elder_care.care_admissions a JOIN residents.residents r ON r.id = a.resident_id
      WHERE a.until IS NULL AND r.died_on IS NULL)`,
  'alive and out of a bed by death': `
    UPDATE elder_care.care_admissions SET until = '2026-11-10', end_reason = 'DEATH', status = 'ENDED' WHERE id = (
      SELECT max(a.id) FROM elder_care.care_admissions a JOIN residents.residents r ON r.id = a.resident_id
      WHERE a.until IS NULL AND a.stay = 'LONG_TERM' AND a.since < '2026-11-01' AND r.died_on IS NULL)`,
  'two in one bed': `
    ALTER TABLE elder_care.care_admissions DROP CONSTRAINT bed_given_once;
    INSERT INTO elder_care.care_admissions (id, resident_id, institution_id, bed_number, bed_type, stay, since)
    SELECT 'adm_planted', 'res_planted', institution_id, bed_number, bed_type, 'LONG_TERM', '2026-11-15'
    FROM elder_care.care_admissions WHERE until IS NULL AND status = 'IN_CARE' ORDER BY id LIMIT 1`,
  'waiting for a bed and living in it': `
    UPDATE elder_care.care_waiting_entries SET status = 'ACCEPTED', closed_on = NULL WHERE status = 'ADMITTED'`,
  'dead and waiting for a bed': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT min(resident_id) FROM elder_care.care_waiting_entries WHERE status = 'WAITING')`,
  'dead and expected at a canteen': `
    UPDATE residents.residents SET died_on = '2026-10-15' WHERE id = (
      SELECT max(resident_id) FROM elder_care.meal_orders WHERE served_on = '2026-11-18')`,
  'dead and expected at a marriage office': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT min(resident_id) FROM marriages.appointment_parties WHERE open)`,
  'dead and in an open divorce': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT max(resident_id) FROM marriages.divorce_parties WHERE open)`,
  'dead and expected at a counsellor’s': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT max(p.resident_id) FROM marriages.counselling_parties p JOIN marriages.counselling_bookings b
        ON b.id = p.booking_id WHERE b.status = 'BOOKED')`,
  'divorced and married to each other': `
    UPDATE marriages.registrations SET status = 'IN_FORCE', ended_on = NULL, end_reason = NULL WHERE id = (
      SELECT registration_id FROM marriages.divorce_cases WHERE status = 'REGISTERED')`,
  'in an open divorce of a marriage that has ended': `
    UPDATE marriages.registrations SET status = 'DISSOLVED', ended_on = '2026-11-10', end_reason = 'DIVORCE' WHERE id = (
      SELECT max(registration_id) FROM marriages.divorce_cases WHERE open)`,
  'spouses of a household without a marriage that ever was': `
    UPDATE marriages.registrations SET status = 'ANNULLED', ended_on = '2026-11-10', end_reason = 'ANNULMENT' WHERE id = (
      SELECT max(s.registration_id) FROM marriages.spouses s
        JOIN residents.household_members m ON m.resident_id = s.resident_id AND m.until IS NULL AND m.relation = 'SPOUSE'
        JOIN marriages.registrations g ON g.id = s.registration_id
      WHERE s.in_force AND g.registered_on < '2026-11-01')`,
  'dead and married': `
    UPDATE residents.residents SET died_on = '2026-11-10' WHERE id = (
      SELECT max(s.resident_id) FROM marriages.spouses s JOIN residents.residents r ON r.id = s.resident_id
      WHERE s.in_force AND r.died_on IS NULL)`,
  'widowed by the living': `
    UPDATE marriages.registrations g SET status = 'DISSOLVED', ended_on = '2026-11-10', end_reason = 'DEATH',
      deceased_id = s.resident_id
    FROM marriages.spouses s JOIN residents.residents r ON r.id = s.resident_id
    WHERE s.registration_id = g.id AND s.role = 'WIFE' AND r.died_on IS NULL AND g.id = (
      SELECT min(id) FROM marriages.registrations WHERE status = 'IN_FORCE' AND registered_on < '2026-11-01')`,
  'married twice at once': `
    WITH one AS (
      SELECT s.resident_id, g.registered_on, g.office_id FROM marriages.registrations g
        JOIN marriages.spouses s ON s.registration_id = g.id AND s.role = 'HUSBAND'
      WHERE g.status = 'IN_FORCE' AND g.registered_on < '2026-10-01' ORDER BY g.id LIMIT 1
    ), other AS (
      INSERT INTO marriages.registrations (id, registration_number, office_id, registered_on, status, ended_on,
        end_reason, version)
      SELECT 'mar_planted', 'J222401-' || extract(year FROM registered_on) || '-999999', office_id, registered_on,
        'DISSOLVED', registered_on + 30, 'DIVORCE', 2 FROM one
      RETURNING id
    )
    INSERT INTO marriages.spouses (registration_id, role, resident_id, in_force)
    SELECT other.id, 'HUSBAND', one.resident_id, false FROM one, other`,
  'of a merged record and counted in a grant': merge(`
    SELECT min(m.resident_id) FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
    WHERE m.until IS NULL AND g.effective_until IS NULL`),
  'of a merged record and in a bed': merge(
    `SELECT min(resident_id) FROM elder_care.care_admissions WHERE status = 'IN_CARE'`,
  ),
  'of a merged record and married': merge(`SELECT min(resident_id) FROM marriages.spouses WHERE in_force`),
};

test('a disagreement is planted for each query', () => {
  expect(Object.keys(planted)).toEqual(Object.keys(reconciliations));
});

test('the domains of the demo city agree', async () => {
  expect(await reconcile(city.admin)).toEqual([]);
});

describe('is found', () => {
  test.each(Object.entries(planted))('%s', async (query, statement) => {
    const before = await count(query);
    const { count: rows } = await sql.unsafe(statement);
    expect(rows).toBe(1);
    expect(await count(query)).toBeGreaterThan(before);
  });

  test('but not while its event is on its way', async () => {
    const query = 'dead and in a bed';
    const before = await count(query);
    await sql`
      INSERT INTO residents.outbox (id, at, type, subject_id, payload) VALUES ('evt_way', now(), 'T', 'x', '{}')`;
    await sql`
      INSERT INTO residents.event_deliveries (event_id, consumer, keys)
      SELECT 'evt_way', 'elder-care', array_agg(resident_id) FROM elder_care.care_admissions`;
    expect(before).toBeGreaterThan(0);
    expect(await count(query)).toBe(0);
  });
});

test('a run that was asked for is carried out once, by one of several processes', async () => {
  await sql`INSERT INTO casework.reconciliation_runs (id, requested_by) VALUES ('rcr_asked', 'officer')`;
  const other = postgres({ ...city.admin, max: 1 });
  const ran = await Promise.all([reconcileOnRequest(sql, city.admin), reconcileOnRequest(other, city.admin)]);
  await other.end();
  expect(ran.toSorted()).toEqual([false, true]);
  expect(await reconcileOnRequest(sql, city.admin)).toBe(false);
  const [run] = await sql`
    SELECT r.ran_at >= r.requested_at AS done, (SELECT ran_at FROM casework.reconciliations) >= r.requested_at AS seen
    FROM casework.reconciliation_runs r`;
  expect(run).toEqual({ done: true, seen: true });
});
