import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { newId as kitId } from '@civil-affairs/kit/ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from '../src/ids.ts';
import { elderCare } from '../src/subgraph.ts';
import { figuresOf, officer } from './testing.ts';

const graph = testSubgraph(elderCare);

let residentId: string;
let admissionId: string;
let bed: { institution_id: string; number: string };

/** A new elder, in a free bed of an open institution since September, with lunches ordered around today. */
beforeEach(async () => {
  const { sql } = graph.database;
  residentId = kitId('Resident');
  const [found] = await sql`
    SELECT b.institution_id, b.number FROM beds b JOIN care_institutions i ON i.id = b.institution_id
    WHERE i.closed_on IS NULL AND b.in_service_until IS NULL AND b.in_service_from < '2026-09-01'
      AND NOT EXISTS (SELECT FROM care_admissions a WHERE a.institution_id = b.institution_id AND a.bed_number = b.number)
    ORDER BY b.institution_id, b.number LIMIT 1`;
  bed = found as unknown as typeof bed;
  admissionId = await admit(residentId);
  await sql`
    INSERT INTO meal_orders (id, resident_id, served_on, meal, canteen_id, mode, fen)
    SELECT 'mor_' || ${residentId} || day, ${residentId}, day, 'LUNCH', (SELECT min(id) FROM canteens), 'DELIVERY', 900
    FROM unnest(ARRAY['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-24']::date[]) AS day`;
});

async function admit(id: string, since = '2026-09-01', until: string | null = null): Promise<string> {
  const made = newId('CareAdmission');
  await graph.database.sql`
    INSERT INTO care_admissions (id, resident_id, institution_id, bed_number, bed_type, stay, since, until)
    VALUES (${made}, ${id}, ${bed.institution_id}, ${bed.number}, 'NURSING', 'LONG_TERM', ${since}, ${until})`;
  return made;
}

function write(type: string, payload: Record<string, unknown>) {
  const event = { id: kitId('Event'), source: 'residents', type, subjectId: residentId, payload };
  return graph.receive(event);
}

const die = (diedOn = '2026-11-19') =>
  write('ResidentDeathRegistered', { status: 'DEAD', residentId, diedOn });
const correct = (diedOn: string | null) =>
  write('ResidentDeathCorrected', { status: 'ALIVE', residentId, diedOn, formerlyDiedOn: '2026-11-19' });

async function care() {
  const elder = {
    __typename: 'Resident',
    id: residentId,
    communityCode: demoCommunity,
    birthDate: '1940-01-01',
  };
  const [found] = await graph.entities(
    [elder],
    `... on Resident { elderCare { mealOrdersThisMonth admissions { until endReason }
      mealOrders(first: 10) { nodes { servedOn } } } }`,
    officer,
  );
  const { admissions, mealOrders, mealOrdersThisMonth } = found.elderCare;
  const days = mealOrders.nodes.map(({ servedOn }: { servedOn: string }) => servedOn);
  return { stay: admissions[0], days, mealOrdersThisMonth };
}

const occupied = async (on: string) => (await figuresOf(graph, 'beds { occupied }', on)).beds.occupied;

async function written(type: string) {
  const rows = await graph.database.sql`
    SELECT payload FROM outbox WHERE type = ${type} AND payload->>'residentId' = ${residentId}`;
  return rows.map(({ payload }) => payload);
}

describe('a death', () => {
  test('ends the stay with its day, frees the bed from the day after, and cancels the meals after it', async () => {
    const [before, dayBefore] = [await occupied('2026-11-20'), await occupied('2026-11-19')];
    await die();
    expect(await care()).toEqual({
      stay: { until: '2026-11-19', endReason: 'DEATH' },
      days: ['2026-11-19'],
      mealOrdersThisMonth: 1,
    });
    expect(await occupied('2026-11-20')).toBe(before - 1);
    expect(await occupied('2026-11-19')).toBe(dayBefore);
    expect(await written('CareStayEnded')).toMatchObject([{ admissionId, endedOn: '2026-11-19' }]);
    expect(await written('CanteenMealsCancelled')).toMatchObject([{ meals: 3 }]);
  });

  test('is kept in the history of the stay as done by the system', async () => {
    await die();
    const rows = await graph.database.sql`
      SELECT actor, act, status, version FROM case_history WHERE case_id = ${admissionId}`;
    expect([...rows]).toEqual([
      { actor: 'system:elder-care', act: 'endCareStayByDeath', status: 'ENDED', version: 2 },
    ]);
  });
});

describe('the correction of a death', () => {
  test('that was none gives the bed back, and the meals that are still to come', async () => {
    const before = await occupied('2026-11-20');
    await die();
    await correct(null);
    expect(await care()).toEqual({
      stay: { until: null, endReason: null },
      days: ['2026-11-24', '2026-11-21', '2026-11-20', '2026-11-19'],
      mealOrdersThisMonth: 4,
    });
    expect(await occupied('2026-11-20')).toBe(before);
  });

  test('leaves the stay to an officer when somebody else has the bed by now', async () => {
    await die();
    await admit(kitId('Resident'), '2026-11-20');
    await correct(null);
    expect((await care()).stay).toEqual({ until: '2026-11-19', endReason: 'DEATH' });
    expect(await written('CareConflictFound')).toMatchObject([{ admissionId, conflict: 'BED_GIVEN_AWAY' }]);
  });

  test('to another day moves the end, and the meals with it', async () => {
    await die();
    await correct('2026-11-21');
    expect(await care()).toMatchObject({
      stay: { until: '2026-11-21', endReason: 'DEATH' },
      days: ['2026-11-21', '2026-11-20', '2026-11-19'],
    });
  });
});
