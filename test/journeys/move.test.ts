// A household that is supported moves to another street: the office in charge of its support follows, and looks again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGraph, type TestGraph } from '../graph.ts';

const elsewhere = '222401006003';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ events: true });
});
afterAll(() => graph?.stop());

test('a move that is registered takes the office in charge along and opens a re-check', async () => {
  const { sql } = graph.city.openAsAdmin();
  // A household of which everybody is counted.
  const [found] = await sql`
    SELECT g.id AS "grantId", min(m.resident_id) AS "residentId", g.community_code AS community
    FROM allowances.grants g JOIN allowances.grant_members m ON m.grant_id = g.id AND m.until IS NULL
      JOIN residents.residents r ON r.id = m.resident_id AND r.died_on IS NULL
    WHERE g.effective_until IS NULL AND g.community_code <> ${elsewhere}
      AND NOT EXISTS (SELECT FROM allowances.rechecks c WHERE c.grant_id = g.id)
      AND (SELECT count(*) FROM residents.household_members h WHERE h.household_id = g.household_id AND h.until IS NULL)
        = (SELECT count(*) FROM allowances.grant_members n WHERE n.grant_id = g.id AND n.until IS NULL)
      AND EXISTS (SELECT FROM residents.household_members h WHERE h.household_id = g.household_id AND h.until IS NULL
        AND h.resident_id = m.resident_id)
    GROUP BY g.id ORDER BY g.id LIMIT 1`;
  const { grantId, residentId, community } = found ?? {};
  const known = async () => {
    const [row] = await sql`
      SELECT g.community_code AS office, (SELECT json_agg(json_build_object('cause', c.cause, 'person', c.resident_id,
        'by', c.opened_by)) FROM allowances.rechecks c WHERE c.grant_id = g.id) AS rechecks
      FROM allowances.grants g WHERE g.id = ${grantId}`;
    return row;
  };
  expect(await known()).toEqual({ office: community, rechecks: null });
  const [person] = await sql`SELECT version FROM residents.residents WHERE id = ${residentId}`;
  const { data, errors } = await graph.request(
    `mutation ($input: RegisterResidentMoveInput!) { registerResidentMove(input: $input) { problems { code } } }`,
    {
      input: {
        clientMutationKey: 'move',
        residentId,
        expectedVersion: person?.version,
        move: 'WITHIN',
        movedOn: '2026-11-19',
        communityCode: elsewhere,
        withHousehold: true,
        settlement: 'URBAN',
      },
    },
    'registrar-of-residents',
  );
  expect(errors).toBeUndefined();
  expect(data.registerResidentMove.problems).toEqual([]);
  const expected = {
    office: elsewhere,
    rechecks: [{ cause: 'MOVED', person: null, by: 'system:allowances' }],
  };
  await expect.poll(known).toEqual(expected);
});
