import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { adminOf, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { expect, test } from 'vitest';
import { demoId } from '../src/ids.ts';
import { residents } from '../src/subgraph.ts';

const graph = testSubgraph(residents);

const husband = demoId('Resident', 1);
const elder = demoId('Resident', 2);
const viewer = testViewer({ scopes: ['residents:read'], division: demoCommunity });
const members = 'members { relation resident { id name } }';
const fields = `name community { code name { zhHans } } household { id ${members} }`;

async function readsOf(query: string, by = viewer) {
  graph.statements.length = 0;
  const data = await graph.read(query, {}, by);
  return { data, statements: graph.statements.filter((text) => text.startsWith('select')) };
}

/** As it is read step by step: what comes along is looked at in fragments by nobody. */
const stepByStep = (id: string) => `{ resident(id: "${id}") { ... { ${fields} } } }`;

test.each([
  ['elder', elder],
  ['husband', husband],
  ['unknown', 'res_nobody'],
])('a person with the place and the household is two statements: %s', async (_, id) => {
  const ahead = await readsOf(`{ resident(id: "${id}") { ${fields} } }`);
  const slowly = await readsOf(stepByStep(id));
  expect(ahead.data).toEqual(slowly.data);
  expect(ahead.statements).toHaveLength(2);
  if (id !== 'res_nobody') expect(slowly.statements).toHaveLength(4);
});

test('two of one household have the same members', async () => {
  const query = `{ a: resident(id: "${elder}") { ${fields} } b: resident(id: "${husband}") { ${fields} } }`;
  const { data, statements } = await readsOf(query);
  expect(data.a.household).toEqual(data.b.household);
  expect(data.a.household.members.length).toBeGreaterThan(1);
  expect(statements).toHaveLength(2);
});

test('members on another day are read on that day', async () => {
  const on = 'members(on: "1990-01-01") { relation }';
  const { data } = await readsOf(`{ resident(id: "${elder}") { household { ${on} } } }`);
  expect(data.resident.household.members).toEqual([]);
});

test('a household in which nobody lives yet is there', async () => {
  const { sql } = adminOf(graph);
  const all = `{ resident(id: "${elder}") { ${fields} } }`;
  await sql`UPDATE residents.household_members SET since = '2199-01-01' WHERE replaced_at IS NULL AND household_id =
    (SELECT household_id FROM residents.household_members WHERE resident_id = ${elder} AND until IS NULL AND replaced_at IS NULL)`;
  const { data } = await readsOf(all);
  expect(data.resident.household.members).toEqual([]);
  expect(data).toEqual((await readsOf(stepByStep(elder))).data);
});

test('who may not see the person is shown nothing of it', async () => {
  const stranger = testViewer({ scopes: ['residents:read'], division: '222401006003' });
  const { data } = await readsOf(`{ resident(id: "${elder}") { ${fields} } }`, stranger);
  expect(data.resident).toBeNull();
});
