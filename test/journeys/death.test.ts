// A death that is entered into the register is known to every domain at once, and its correction as well.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';
import { demoId } from '../ids.ts';

let graph: TestGraph;
let residentId: string;
let spouseId: string;
beforeAll(async () => {
  graph = await startTestGraph({ events: true });
  residentId = await somebody();
});
afterAll(() => graph?.stop());

/** Somebody of the demo city who is married and draws an allowance, given a bed and lunches of the days to come. */
async function somebody(): Promise<string> {
  const { sql } = graph.city.openAsAdmin();
  const [found] = await sql`
    SELECT s.resident_id AS id FROM marriages.spouses s JOIN allowances.grant_members m USING (resident_id)
      JOIN allowances.grants g ON g.id = m.grant_id JOIN residents.residents r ON r.id = s.resident_id
    WHERE s.in_force AND m.until IS NULL AND g.effective_until IS NULL AND r.died_on IS NULL
      AND r.birth_date < '1966-01-01'
      AND NOT EXISTS (SELECT FROM elder_care.care_admissions a WHERE a.resident_id = s.resident_id)
    ORDER BY s.resident_id LIMIT 1`;
  const id = String(found?.id);
  const [other] = await sql`
    SELECT o.resident_id AS id FROM marriages.spouses s JOIN marriages.spouses o USING (registration_id)
    WHERE s.resident_id = ${id} AND s.in_force AND o.resident_id <> s.resident_id`;
  spouseId = String(other?.id);
  await sql`
    INSERT INTO elder_care.care_admissions (id, resident_id, institution_id, bed_number, bed_type, stay, since)
    SELECT ${demoId('CareAdmission', 900_000)}, ${id}, b.institution_id, b.number, b.type, 'LONG_TERM', '2026-10-01'
    FROM elder_care.beds b WHERE b.in_service_until IS NULL AND b.in_service_from < '2026-10-01'
      AND NOT EXISTS (SELECT FROM elder_care.care_admissions a
        WHERE a.institution_id = b.institution_id AND a.bed_number = b.number)
    ORDER BY b.institution_id, b.number LIMIT 1`;
  await sql`
    INSERT INTO elder_care.meal_orders (id, resident_id, served_on, meal, canteen_id, mode, fen)
    SELECT ${demoId('CanteenMealOrder', 900_000)}, ${id}, '2026-11-24', 'LUNCH', min(id), 'DELIVERY', 900
    FROM elder_care.canteens`;
  return id;
}

/** What the domains say of the person, each to who works in it. */
async function known() {
  const { elderCare } = await seenBy(
    'elder-care-officer',
    'elderCare { admissions { endReason } mealOrders(first: 50) { nodes { servedOn } } }',
  );
  const { marriages } = await seenBy('marriage-registrar', 'marriages { nodes { status } }');
  const { maritalStatus } = await seenBy('marriage-registrar', 'maritalStatus', spouseId);
  const { sql } = graph.city.openAsAdmin();
  const [recheck] = await sql`
    SELECT outcome FROM allowances.rechecks WHERE resident_id = ${residentId} AND cause = 'DEATH'`;
  const toCome = elderCare.mealOrders.nodes.filter(
    ({ servedOn }: { servedOn: string }) => servedOn > '2026-11-20',
  );
  return {
    marriage: marriages.nodes[0].status,
    survivor: maritalStatus,
    stay: elderCare.admissions[0].endReason,
    meals: toCome.length,
    recheck: recheck === undefined ? 'NONE' : (recheck.outcome ?? 'OPEN'),
  };
}

async function seenBy(who: string, selection: string, id = residentId) {
  const query = `query ($id: ID!) { resident(id: $id) { ${selection} } }`;
  const { data, errors } = await graph.request(query, { id }, who);
  if (!data?.resident) throw new Error(`${who}: ${JSON.stringify(errors)}`);
  return data.resident;
}

async function enter(name: 'registerDeath' | 'correctResidentDeath', input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const { version } = await seenBy('registrar-of-residents', 'version');
  const { data, errors } = await graph.request(
    `mutation ($input: ${type}) { ${name}(input: $input) { resident { diedOn } problems { code } } }`,
    { input: { clientMutationKey: name, residentId, expectedVersion: version, ...input } },
    'registrar-of-residents',
  );
  expect(errors).toBeUndefined();
  expect(data[name].problems).toEqual([]);
}

describe('a death', () => {
  const alive = { marriage: 'IN_FORCE', survivor: 'MARRIED', stay: null, meals: 1, recheck: 'NONE' };
  const dead = { marriage: 'DISSOLVED', survivor: 'WIDOWED', stay: 'DEATH', meals: 0, recheck: 'OPEN' };

  test('that is registered changes marriage, bed, meals and allowance', async () => {
    expect(await known()).toEqual(alive);
    await enter('registerDeath', { diedOn: '2026-11-19', certificateNumber: 'D-2026-0099' });
    // Nobody has the domains told: the relays hear of it by themselves.
    await expect.poll(known).toEqual(dead);
  });

  test('that is corrected gives all of them back', async () => {
    await enter('correctResidentDeath', { correction: 'NOT_DEAD', reason: '同名误登' });
    await expect.poll(known).toEqual({ ...alive, recheck: 'UNCHANGED' });
  });
});
