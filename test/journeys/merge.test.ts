// Two records of one person become one: what other domains have under the other one is left to their officers, and nothing moves.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ events: true });
});
afterAll(() => graph?.stop());

const act = async (name: string, input: object, persona: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { merge { id version } problems { code } } }`;
  const { data, errors } = await graph.request(
    query,
    { input: { clientMutationKey: name, ...input } },
    persona,
  );
  expect(errors).toBeUndefined();
  expect(data[name].problems).toEqual([]);
  return data[name].merge;
};

test('a merge is a task of each domain that has something under the other record, and of no other', async () => {
  const { sql } = graph.city.openAsAdmin();
  // Somebody with a marriage and a grant, but without elder care; and another record of the same sex and day of birth.
  const [found] = await sql`
    SELECT r.id, r.sex, r.birth_date::text AS born FROM residents.residents r
    WHERE r.status = 'LIVING' AND EXISTS (SELECT FROM marriages.spouses s WHERE s.resident_id = r.id AND s.in_force)
      AND EXISTS (SELECT FROM allowances.grant_members m WHERE m.resident_id = r.id AND m.until IS NULL)
      AND NOT EXISTS (SELECT FROM elder_care.meal_cards c WHERE c.resident_id = r.id)
      AND NOT EXISTS (SELECT FROM elder_care.care_assessments c WHERE c.resident_id = r.id)
      AND NOT EXISTS (SELECT FROM elder_care.care_visit_listings c WHERE c.resident_id = r.id)
      AND NOT EXISTS (SELECT FROM elder_care.care_vouchers c WHERE c.resident_id = r.id)
      AND NOT EXISTS (SELECT FROM elder_care.meal_orders c WHERE c.resident_id = r.id)
      AND NOT EXISTS (SELECT FROM elder_care.care_bookings c WHERE c.resident_id = r.id)
    ORDER BY r.id LIMIT 1`;
  const mergedId = String(found?.id);
  const [second] = await sql`
    SELECT r.id FROM residents.residents r WHERE r.status = 'LIVING' AND r.sex = ${found?.sex} AND r.id <> ${mergedId}
      AND NOT EXISTS (SELECT FROM residents.kin_links k WHERE k.child_id = r.id)
      AND NOT EXISTS (SELECT FROM residents.household_members h WHERE h.resident_id = r.id AND h.since > ${found?.born}
        AND h.since < '1950-01-01') ORDER BY r.id DESC LIMIT 1`;
  const keptId = String(second?.id);
  await sql`UPDATE residents.residents SET birth_date = ${found?.born} WHERE id = ${keptId}`;
  const standing = async () => {
    const [row] = await sql`
      SELECT (SELECT json_agg(s ORDER BY s.registration_id) FROM marriages.spouses s WHERE s.resident_id = ${mergedId}) AS spouses,
        (SELECT json_agg(m) FROM allowances.grant_members m WHERE m.resident_id = ${mergedId}) AS members,
        (SELECT json_agg(p ORDER BY p.id) FROM allowances.payments p) AS payments`;
    return row;
  };
  const before = await standing();

  const proposal = { keptId, mergedId, cancellationNumber: 'G-1', reason: '同一人' };
  const { id: mergeId } = await act('proposeResidentMerge', proposal, 'registrar-of-residents');
  await act('mergeResidentRecords', { mergeId, expectedVersion: 1 }, 'second-registrar-of-residents');

  const tasks = async () => {
    const rows = await sql`
      SELECT kind, status, conflict FROM casework.tasks
      WHERE ${mergedId} = ANY (resident_ids) AND kind LIKE ANY (ARRAY['%RECORD_CONFLICT', 'RESIDENT_MERGE%']) ORDER BY kind, id`;
    return rows.map(({ kind, status, conflict }) => `${kind} ${status} ${conflict}`);
  };
  const expected = [
    'ALLOWANCE_RECORD_CONFLICT OPEN RECORDS_MERGED',
    'MARRIAGE_RECORD_CONFLICT OPEN RECORDS_MERGED',
    'RESIDENT_MERGE_TO_DECIDE CLOSED null',
  ];
  await expect.poll(tasks).toEqual(expected);
  expect(await standing()).toEqual(before);

  const query = `{ resident(id: "${mergedId}") { status mergedInto { id } } }`;
  const { data, errors } = await graph.request(query, {}, 'registrar-of-residents');
  expect(errors).toBeUndefined();
  expect(data.resident).toEqual({ status: 'MERGED', mergedInto: { id: keptId } });
});
