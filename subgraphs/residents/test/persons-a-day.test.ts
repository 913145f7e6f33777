import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';

const graph = testSubgraph(residents);
const page = `query ($first: Int!, $after: String) {
  division(code: "222401") {
    residents(first: $first, after: $after) { nodes { id } pageInfo { endCursor } }
  }
}`;

const worker = (subject: string) =>
  testViewer({ subject, scopes: ['residents:read', 'residents:identify'], division: '222401' });

/** Reads pages of a hundred until one is refused; the persons who were shown. */
async function readOn(subject: string, pages: number) {
  const shown = new Set<string>();
  let after: string | null = null;
  for (let n = 0; n < pages; n += 1) {
    const { data, errors } = await graph.ask(page, { first: 100, after }, worker(subject));
    if (!data?.division) return { shown, code: errors?.[0]?.extensions?.code, after };
    const { nodes, pageInfo } = data.division.residents;
    for (const { id } of nodes) shown.add(id);
    after = pageInfo.endCursor;
  }
  return { shown, code: undefined, after };
}

test('a worker is shown 500 persons a day without a purpose, and no more', async () => {
  const { shown, code, after } = await readOn('reads on', 10);
  expect([shown.size, code]).toEqual([500, 'RATE_LIMITED']);
  const again = await graph.ask(page, { first: 100 }, worker('reads on'));
  expect(again.errors, 'those who were shown already may be shown again').toBeUndefined();
  const refused = await graph.database.sql`
    SELECT cardinality(persons)::int AS persons FROM audit_log WHERE actor = 'reads on' AND outcome = 'REFUSED'`;
  expect([...refused]).toEqual([{ persons: 100 }]);
  expect((await graph.ask(page, { first: 100, after }, worker('another'))).errors).toBeUndefined();
});

test('with a purpose, a person is read all the same', async () => {
  const { shown } = await readOn('reads with a purpose', 5);
  expect(shown.size).toBe(500);
  const [id] = shown;
  const named = `{ resident(id: "${id}") { citizenId(purpose: RESIDENT_REGISTRATION, caseNumber: "r-1") } }`;
  expect((await graph.read(named, {}, worker('reads with a purpose'))).resident.citizenId).toMatch(/^\d/);
});

test('what another process has shown counts as well', async () => {
  await graph.database.sql`
    INSERT INTO audit_log (id, at, actor, actor_role, action, outcome, subject_id, persons, request_id, details)
    SELECT 'aud_elsewhere', '2026-11-20T03:00:00Z', 'of two processes', 'COMMUNITY_WORKER', 'readResidents', 'DONE',
           'res_x1', array_agg('res_x' || n), 'request', '{}' FROM generate_series(1, 350) n`;
  const { shown, code } = await readOn('of two processes', 10);
  expect([shown.size, code]).toEqual([100, 'RATE_LIMITED']);
});

test('a new day begins anew', async () => {
  await graph.database.sql`
    INSERT INTO audit_log (id, at, actor, actor_role, action, outcome, subject_id, persons, request_id, details)
    SELECT 'aud_yesterday', '2026-11-19T15:59:59Z', 'reads every day', 'COMMUNITY_WORKER', 'readResidents', 'DONE',
           'res_x1', array_agg('res_x' || n), 'request', '{}' FROM generate_series(1, 500) n`;
  const { shown, code } = await readOn('reads every day', 5);
  expect([shown.size, code]).toEqual([500, undefined]);
});
