import { randomBytes } from 'node:crypto';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { errorCode, testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { afterEach, describe, expect, test } from 'vitest';
import { citizenIdOf } from '../src/sealed.ts';
import { residents } from '../src/subgraph.ts';
import { residents as residentRows } from '../src/tables.ts';
import { addFamily, birth, registrar } from './testing.ts';

const graph = testSubgraph(residents);
const officer = testViewer({ scopes: ['residents:read', 'residents:identify'], division: '222401' });

let former: typeof graph.database.sealing | undefined;
function sealBy(sealing: typeof graph.database.sealing): void {
  former ??= graph.database.sealing;
  graph.database.sealing = sealing;
}
afterEach(() => {
  if (former) graph.database.sealing = former;
});

describe('a citizen id', () => {
  const page = (fields: string) =>
    `{ division(code: "${demoCommunity}") { residents(first: 20) { nodes { ${fields} } } } }`;

  test('is opened for each person whose id is shown, and for nobody who is listed without', async () => {
    const { sealing } = graph.database;
    let opened = 0;
    sealBy({
      ...sealing,
      open(...given) {
        opened += 1;
        return sealing.open(...given);
      },
    });
    await graph.read(page('id name birthDate'), {}, officer);
    expect(opened).toBe(0);
    const { division } = await graph.read(page('id maskedCitizenId'), {}, officer);
    expect(division.residents.nodes).toHaveLength(20);
    expect(opened).toBe(20);
  });

  test('that was altered is an error, and nobody is shown a word of it', async () => {
    const [person] = await graph.database.db.select().from(residentRows).limit(1);
    const { sql } = graph.database;
    const sealed = String(person?.citizenId);
    const altered = `${sealed.slice(0, 20)}${sealed[20] === 'A' ? 'B' : 'A'}${sealed.slice(21)}`;
    await sql`UPDATE residents SET citizen_id = ${altered} WHERE id = ${person?.id ?? ''}`;
    const answer = await graph.ask(`{ resident(id: "${person?.id}") { name maskedCitizenId } }`, {}, officer);
    expect(await errorCode(answer)).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toContain(altered.slice(10, 30));
    await sql`UPDATE residents SET citizen_id = ${person?.citizenId ?? ''} WHERE id = ${person?.id ?? ''}`;
  });
});

describe('while another key takes the place of the former one', () => {
  const old = () => parseSealingKeys(graph.city.sealingKeys);
  const fresh = { id: 'fresh', bytes: randomBytes(32) };
  const search = `query ($citizenId: String!) {
    residentByCitizenId(citizenId: $citizenId, purpose: SYSTEM_INTEGRATION) { id } }`;

  test('persons are found who were written by either, and nobody is registered twice', async () => {
    const family = await addFamily(graph);
    sealBy(openSealing([fresh, ...old()]));
    const register = (input: Record<string, unknown>) =>
      mutate(graph, 'registerBirth', 'resident { id maskedCitizenId } warnings { code }', input, registrar);
    const input = birth({ householdId: family.householdId, motherId: family.spouse });
    const made = await register(input);
    expect(made.problems).toEqual([]);
    const [row] = await graph.database.sql`SELECT citizen_id FROM residents WHERE id = ${made.resident.id}`;
    expect(row?.citizen_id).toMatch(/^s1\.fresh\./);
    for (const keys of [openSealing([fresh, ...old()]), openSealing([...old(), fresh])]) {
      sealBy(keys);
      const found = await graph.read(search, { citizenId: input.citizenId }, officer);
      expect(found.residentByCitizenId).toEqual({ id: made.resident.id });
      const again = await register({ ...input, clientMutationKey: randomBytes(8).toString('hex') });
      expect(again.problems.map(({ code }: { code: string }) => code)).toEqual(['CITIZEN_ID_TAKEN']);
    }
    const people = await graph.database.db.select().from(residentRows).limit(3);
    for (const person of people) {
      const citizenId = citizenIdOf(graph, person);
      const found = await graph.read(search, { citizenId }, officer);
      expect(found.residentByCitizenId).toEqual({ id: person.id });
    }
  });

  test('the same request is known again by the same key of the client', async () => {
    const { householdId, spouse } = await addFamily(graph);
    const input = birth({ householdId, motherId: spouse, clientMutationKey: 'across keys' });
    const register = () => mutate(graph, 'registerBirth', 'resident { id }', input, registrar);
    const first = await register();
    sealBy(openSealing([fresh, ...old()]));
    expect(await register()).toEqual(first);
  });
});
