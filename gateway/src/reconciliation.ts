/**
 * What no two domains may disagree about: each query must be empty. Whatever failed on the way of an event shows here, also
 * what nobody thought of. They look over every schema of the database, which no subgraph may: the administrator runs them.
 */
import type { ConnectionOptions } from '@civil-affairs/kit/database';
import { log } from '@civil-affairs/kit/log';
import { repeat } from '@civil-affairs/kit/repeat';
import postgres from 'postgres';

/** A row that should not be: what it is about, and the person. */
export interface Disagreement {
  query: string;
  id: string;
  residentId: string;
}

/** The dead whose events have all arrived; what is still on its way shows in the figures of delivery. */
const dead = `residents.residents r WHERE r.died_on IS NOT NULL
  AND NOT EXISTS (SELECT FROM residents.event_deliveries d WHERE d.keys @> ARRAY[r.id])`;

const living = `residents.residents r WHERE r.died_on IS NULL
  AND NOT EXISTS (SELECT FROM residents.event_deliveries d WHERE d.keys @> ARRAY[r.id])`;

/** Records that were merged into another one of the same person: what still stands under them is an officer's task. */
const merged = 'residents.residents r WHERE r.merged_into IS NOT NULL';

/** Members of a grant that runs, none of whose news from a domain is still on its way. */
const running = (domain: string, residentId: string) => `m.until IS NULL AND g.effective_until IS NULL
    AND NOT EXISTS (SELECT FROM ${domain}.event_deliveries d WHERE d.keys && ARRAY[m.resident_id, ${residentId}])`;

/** That a grant has no re-check of what happened to somebody, from the day of it on. */
const unchecked = (
  cause: string,
  residentId: string,
  day: string,
) => `NOT EXISTS (SELECT FROM allowances.rechecks found
      WHERE found.grant_id = m.grant_id AND found.cause = '${cause}' AND found.resident_id = ${residentId}
        AND found.happened_on >= ${day})`;

/** Each by its name, with the columns id and resident_id. */
export const reconciliations: Readonly<Record<string, string>> = {
  'dead and counted in a grant that nobody re-checks': `
    SELECT m.grant_id AS id, m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
    WHERE EXISTS (SELECT FROM ${dead} AND r.id = m.resident_id
        AND coalesce(m.until, 'infinity') >= date_trunc('month', r.died_on) + interval '1 month')
      AND NOT EXISTS (SELECT FROM allowances.rechecks c WHERE c.grant_id = m.grant_id AND c.resident_id = m.resident_id
        AND c.cause = 'DEATH' AND c.outcome IS DISTINCT FROM 'UNCHANGED')`,
  'alive and re-checked for a death': `
    SELECT c.grant_id AS id, c.resident_id FROM allowances.rechecks c
    WHERE c.cause = 'DEATH' AND c.opened_by = 'system:allowances' AND c.outcome IS DISTINCT FROM 'UNCHANGED'
      AND EXISTS (SELECT FROM ${living} AND r.id = c.resident_id)`,
  'married and counted in a grant that nobody re-checks': `
    SELECT m.grant_id AS id, m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
      JOIN marriages.spouses s ON s.resident_id = m.resident_id
      JOIN marriages.registrations r ON r.id = s.registration_id AND r.registered_on >= m.since
    WHERE ${running('marriages', 'm.resident_id')} AND ${unchecked('MARRIAGE', 'm.resident_id', 'r.registered_on')}
      AND NOT EXISTS (SELECT FROM marriages.spouses o JOIN allowances.grant_members n ON n.resident_id = o.resident_id
        WHERE o.registration_id = r.id AND o.resident_id <> m.resident_id AND n.grant_id = m.grant_id)`,
  'born to somebody in a grant that nobody re-checks': `
    SELECT m.grant_id AS id, c.id AS resident_id FROM allowances.grant_members m
      JOIN allowances.grants g ON g.id = m.grant_id JOIN residents.kin_links k ON k.parent_id = m.resident_id
      JOIN residents.residents c ON c.id = k.child_id AND c.birth_date >= m.since
    WHERE ${running('residents', 'c.id')} AND ${unchecked('BIRTH', 'c.id', 'c.birth_date')}
      AND NOT EXISTS (SELECT FROM allowances.grant_members o WHERE o.grant_id = m.grant_id AND o.resident_id = c.id)`,
  'adopted into or out of a grant that nobody re-checks': `
    SELECT m.grant_id AS id, a.child_id AS resident_id FROM allowances.grant_members m
      JOIN allowances.grants g ON g.id = m.grant_id
      JOIN residents.adoptions a ON a.registered_on >= m.since AND (a.child_id = m.resident_id
        OR EXISTS (SELECT FROM residents.adopters p WHERE p.adoption_id = a.id AND p.adopter_id = m.resident_id))
    WHERE ${running('residents', 'm.resident_id')} AND ${unchecked('ADOPTION', 'a.child_id', 'a.registered_on')}`,
  'moved away and counted in a grant that nobody re-checks': `
    SELECT m.grant_id AS id, m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
      JOIN residents.residents r ON r.id = m.resident_id AND r.moved_out_on >= m.since
    WHERE ${running('residents', 'm.resident_id')} AND NOT EXISTS (SELECT FROM allowances.rechecks c
      WHERE c.grant_id = m.grant_id AND c.cause = 'MOVED' AND coalesce(c.resident_id, m.resident_id) = m.resident_id
        AND c.happened_on >= r.moved_out_on)`,
  'supported by an office of where nobody of the household lives': `
    SELECT m.grant_id AS id, min(m.resident_id) AS resident_id FROM allowances.grant_members m
      JOIN allowances.grants g ON g.id = m.grant_id JOIN residents.residents r ON r.id = m.resident_id
    WHERE ${running('residents', 'm.resident_id')} AND r.died_on IS NULL AND r.moved_out_on IS NULL
    GROUP BY m.grant_id, g.community_code
    HAVING count(DISTINCT r.community_code) = 1 AND min(r.community_code) <> g.community_code
      AND left(min(r.community_code), 6) = left(g.community_code, 6)`,
  'dead and in a bed': `
    SELECT a.id, a.resident_id FROM elder_care.care_admissions a
    WHERE EXISTS (SELECT FROM ${dead} AND r.id = a.resident_id AND coalesce(a.until, 'infinity') > r.died_on)
      AND a.status <> 'CANCELLED'`,
  'alive and out of a bed by death': `
    SELECT a.id, a.resident_id FROM elder_care.care_admissions a
    WHERE a.end_reason = 'DEATH' AND EXISTS (SELECT FROM ${living} AND r.id = a.resident_id)`,
  'two in one bed': `
    SELECT b.id, b.resident_id FROM elder_care.care_admissions a JOIN elder_care.care_admissions b
      USING (institution_id, bed_number)
    WHERE 'CANCELLED' NOT IN (a.status, b.status) AND a.since <= b.since AND (a.since < b.since OR a.id < b.id)
      AND coalesce(a.until, 'infinity') >= b.since`,
  'waiting for a bed and living in it': `
    SELECT w.id, w.resident_id FROM elder_care.care_waiting_entries w JOIN elder_care.care_admissions a
      ON a.waiting_entry_id = w.id
    WHERE w.closed_on IS NULL AND a.status IN ('IN_CARE', 'ABSENT', 'DISCHARGE_PLANNED')`,
  'dead and waiting for a bed': `
    SELECT w.id, w.resident_id FROM elder_care.care_waiting_entries w
    WHERE w.closed_on IS NULL AND EXISTS (SELECT FROM ${dead} AND r.id = w.resident_id)`,
  'dead and expected at a canteen': `
    SELECT o.resident_id AS id, o.resident_id FROM elder_care.meal_orders o
    WHERE o.cancelled_on IS NULL
      AND EXISTS (SELECT FROM ${dead} AND r.id = o.resident_id AND o.served_on > r.died_on)`,
  'dead and expected at a marriage office': `
    SELECT p.appointment_id AS id, p.resident_id FROM marriages.appointment_parties p
    WHERE p.open AND EXISTS (SELECT FROM ${dead} AND r.id = p.resident_id)`,
  'dead and in an open divorce': `
    SELECT p.case_id AS id, p.resident_id FROM marriages.divorce_parties p
    WHERE p.open AND EXISTS (SELECT FROM ${dead} AND r.id = p.resident_id)`,
  'dead and expected at a counsellor’s': `
    SELECT p.booking_id AS id, p.resident_id FROM marriages.counselling_parties p
      JOIN marriages.counselling_bookings b ON b.id = p.booking_id
    WHERE b.status = 'BOOKED' AND EXISTS (SELECT FROM ${dead} AND r.id = p.resident_id)`,
  'divorced and married to each other': `
    SELECT d.id, p.resident_id FROM marriages.divorce_cases d JOIN marriages.divorce_parties p ON p.case_id = d.id
      JOIN marriages.registrations g ON g.id = d.registration_id
    WHERE d.status = 'REGISTERED' AND g.status = 'IN_FORCE'`,
  'in an open divorce of a marriage that has ended': `
    SELECT d.id, p.resident_id FROM marriages.divorce_cases d JOIN marriages.divorce_parties p ON p.case_id = d.id
      JOIN marriages.registrations g ON g.id = d.registration_id
    WHERE d.open AND g.status <> 'IN_FORCE'`,
  'spouses of a household without a marriage that ever was': `
    SELECT g.id, s.resident_id FROM marriages.registrations g JOIN marriages.spouses s ON s.registration_id = g.id
      JOIN marriages.spouses t ON t.registration_id = g.id AND t.resident_id <> s.resident_id
      JOIN residents.household_members m ON m.resident_id = s.resident_id AND m.until IS NULL AND m.replaced_at IS NULL AND m.relation = 'SPOUSE'
      JOIN residents.household_members n ON n.household_id = m.household_id AND n.resident_id = t.resident_id
        AND n.until IS NULL AND n.replaced_at IS NULL AND n.relation = 'APPLICANT'
    WHERE g.status IN ('ANNULLED', 'REVOKED') AND NOT EXISTS (
      SELECT FROM marriages.spouses u JOIN marriages.spouses v ON v.registration_id = u.registration_id
      WHERE u.resident_id = s.resident_id AND v.resident_id = t.resident_id AND u.in_force)`,
  'dead and married': `
    SELECT coalesce(s.registration_id, s.record_id) AS id, s.resident_id FROM marriages.spouses s
    WHERE s.in_force AND EXISTS (SELECT FROM ${dead} AND r.id = s.resident_id)`,
  'widowed by the living': `
    SELECT g.id, g.deceased_id AS resident_id FROM marriages.registrations g
    WHERE g.end_reason = 'DEATH' AND EXISTS (SELECT FROM ${living} AND r.id = g.deceased_id)`,
  'married twice at once': `
    SELECT b.id, s.resident_id FROM marriages.spouses s JOIN marriages.registrations a ON a.id = s.registration_id
      JOIN marriages.spouses t ON t.resident_id = s.resident_id AND t.registration_id <> s.registration_id
      JOIN marriages.registrations b ON b.id = t.registration_id
    WHERE a.status NOT IN ('ANNULLED', 'REVOKED') AND b.status NOT IN ('ANNULLED', 'REVOKED') AND a.registered_on <= b.registered_on
      AND (a.registered_on < b.registered_on OR a.id < b.id) AND coalesce(a.ended_on, 'infinity') > b.registered_on`,
  'of a merged record and counted in a grant': `
    SELECT m.grant_id AS id, m.resident_id FROM allowances.grant_members m JOIN allowances.grants g ON g.id = m.grant_id
    WHERE m.until IS NULL AND g.effective_until IS NULL AND EXISTS (SELECT FROM ${merged} AND r.id = m.resident_id)`,
  'of a merged record and in a bed': `
    SELECT a.id, a.resident_id FROM elder_care.care_admissions a
    WHERE a.status IN ('IN_CARE', 'ABSENT', 'DISCHARGE_PLANNED') AND EXISTS (SELECT FROM ${merged} AND r.id = a.resident_id)`,
  'of a merged record and married': `
    SELECT coalesce(s.registration_id, s.record_id) AS id, s.resident_id FROM marriages.spouses s
    WHERE s.in_force AND EXISTS (SELECT FROM ${merged} AND r.id = s.resident_id)`,
};

/** Runs every query; what is found is for an officer, who finds it in casework. */
export async function reconcile(admin: ConnectionOptions): Promise<Disagreement[]> {
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  try {
    const found: Disagreement[] = [];
    for (const [query, text] of Object.entries(reconciliations)) {
      const rows = await sql.unsafe(`${text} ORDER BY 1, 2 LIMIT 1000`);
      found.push(...rows.map((row) => ({ query, id: String(row.id), residentId: String(row.resident_id) })));
    }
    await keep(sql, found);
    return found;
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Keeps what was found in place of what was found before: ids, and the divisions of the persons. */
async function keep(sql: postgres.Sql, found: readonly Disagreement[]): Promise<void> {
  const rows = JSON.stringify(found);
  await sql.begin(async (tx) => {
    await tx`DELETE FROM casework.reconciliation_findings`;
    await tx`
      INSERT INTO casework.reconciliation_findings (query, object_id, resident_id, places)
      SELECT f.query, f.id, f."residentId", coalesce(ARRAY[left(r.community_code, 6), left(r.community_code, 9), r.community_code], '{}')
      FROM json_to_recordset(${rows}::text::json) AS f (query text, id text, "residentId" text)
        LEFT JOIN residents.residents r ON r.id = f."residentId" ON CONFLICT DO NOTHING`;
    await tx`
      INSERT INTO casework.reconciliations (ran_at, queries) VALUES (now(), ${Object.keys(reconciliations).length})
      ON CONFLICT (only_row) DO UPDATE SET ran_at = excluded.ran_at, queries = excluded.queries`;
  });
}

/** @returns whether a run that an officer asked for was carried out; one that another process carries out is left to it */
export async function reconcileOnRequest(sql: postgres.Sql, admin: ConnectionOptions): Promise<boolean> {
  return sql.begin(async (tx) => {
    // Held until it is done: who is killed leaves it to the next.
    const [awaited] = await tx`
      SELECT id FROM casework.reconciliation_runs WHERE ran_at IS NULL FOR UPDATE SKIP LOCKED`;
    if (!awaited) return false;
    logFound(await reconcile(admin));
    await tx`UPDATE casework.reconciliation_runs SET ran_at = clock_timestamp() WHERE id = ${awaited.id}`;
    return true;
  });
}

function logFound(disagreements: readonly Disagreement[]): void {
  const found = Map.groupBy(disagreements, ({ query }) => query);
  for (const query of Object.keys(reconciliations)) {
    const count = found.get(query)?.length ?? 0;
    log[count > 0 ? 'warn' : 'info']({ query, disagreements: count }, 'reconciled');
  }
}

const every = 6 * 3_600_000;
const lookEvery = 1_000;

/** Reconciles four times a day and when an officer asks for it, and logs how much it finds. */
export function startReconciliation(admin: ConnectionOptions): { stop(): Promise<void> } {
  const sql = postgres({ ...admin, max: 1, onnotice: () => {} });
  const failed = (error: unknown) => log.error({ err: error }, 'the domains could not be reconciled');
  // Apart: a look for requests never takes the place of the regular run.
  const works = [
    repeat(every, async () => logFound(await reconcile(admin)), failed),
    repeat(lookEvery, () => reconcileOnRequest(sql, admin), failed),
  ];
  return {
    async stop() {
      await Promise.all(works.map((work) => work.stop()));
      await sql.end({ timeout: 5 });
    },
  };
}
