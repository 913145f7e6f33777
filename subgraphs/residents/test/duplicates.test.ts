import { demoCitizenId } from '@civil-affairs/kit/demo-people';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { addResidents } from '@civil-affairs/kit/testing/people';
import { expect, test } from 'vitest';
import { sealedCitizenId, sealedPhone } from '../src/sealed.ts';
import { residents } from '../src/subgraph.ts';

const graph = testSubgraph(residents);
const query = `query ($id: ID!) { residentDuplicates(residentId: $id, purpose: RESIDENT_REGISTRATION, caseNumber: "d-1") {
  score evidence ruleVersion resident { id } } }`;

test('likely duplicates of an entry are shown to who may search there, and the look is in their access logs', async () => {
  const [one = '', twice = '', other = '', elsewhere = ''] = await addResidents(graph, [
    { birthDate: '1961-03-04', sex: 'MALE' },
    { birthDate: '1961-04-03', sex: 'MALE' },
    { birthDate: '1961-03-04', sex: 'MALE' },
    { birthDate: '1961-03-04', sex: 'MALE' },
  ]);
  const { sql } = graph.database;
  const [row] = await sql`SELECT community_code AS code FROM residents WHERE id = ${one}`;
  const community = String(row?.code);
  await sql`UPDATE residents SET name = '单立文', pinyin = 'shanliwen' WHERE id IN (${one}, ${twice}, ${elsewhere})`;
  await sql`UPDATE residents SET name = '王五', pinyin = 'wangwu' WHERE id = ${other}`;
  await sql`UPDATE residents SET community_code = '222401005003' WHERE id = ${elsewhere}`;
  const registrar = (division: string) =>
    testViewer({ scopes: ['residents:read', 'residents:search', 'residents:register'], division });
  const found = async (viewer: ReturnType<typeof registrar>) =>
    (await graph.read(query, { id: one }, viewer)).residentDuplicates;
  // The people of tests have numbers of their own, in which more may be near.
  const near = {
    score: expect.any(Number),
    evidence: expect.arrayContaining(['SAME_NAME', 'NEAR_BIRTH_DATE', 'SAME_COMMUNITY']),
    ruleVersion: '2026-2',
  };
  const here = await found(registrar(community));
  expect(here).toEqual([{ ...near, resident: { id: twice } }]);
  const inCity = await found(registrar('222401'));
  expect(inCity.map(({ resident }: { resident: { id: string } }) => resident.id).toSorted()).toEqual(
    [elsewhere, twice].toSorted(),
  );
  expect(await found(registrar('222401005003'))).toBeNull();
  const read =
    await sql`SELECT persons FROM audit_log WHERE action = 'findDuplicates' AND case_number = 'd-1' AND
    ${twice} = ANY (persons)`;
  expect(read.length).toBe(2);
});

test('an entry with another day of birth is found by name and telephone, and a family is not', async () => {
  const [one = '', again = '', sister = ''] = await addResidents(graph, [
    { birthDate: '1972-08-09' },
    { birthDate: '1982-10-11' },
    { birthDate: '1975-01-02' },
  ]);
  const { sql } = graph.database;
  await sql`UPDATE residents SET name = '玄玉兰', pinyin = 'xuanyulan' WHERE id IN (${one}, ${again})`;
  await sql`UPDATE residents SET name = '玄玉花', pinyin = 'xuanyuhua' WHERE id = ${sister}`;
  for (const [n, id] of [one, again, sister].entries()) {
    const { citizenId, citizenIdIndex } = sealedCitizenId(
      graph,
      demoCitizenId(`195${n}-0${n + 1}-1${n}`, 77 * n, 'FEMALE'),
    );
    await sql`UPDATE residents SET citizen_id = ${citizenId}, citizen_id_index = ${citizenIdIndex} WHERE id = ${id}`;
  }
  const { phone, phoneIndex } = sealedPhone(graph, '0433-2517099');
  await sql`UPDATE residents SET phone = ${phone}, phone_index = ${phoneIndex} WHERE id IN (${one}, ${again}, ${sister})`;
  const viewer = testViewer({ scopes: ['residents:read', 'residents:search'], division: '222401' });
  expect((await graph.read(query, { id: one }, viewer)).residentDuplicates).toEqual([
    {
      score: 40 + 25 + 8,
      evidence: ['SAME_NAME', 'SAME_PHONE', 'SAME_COMMUNITY'],
      ruleVersion: '2026-2',
      resident: { id: again },
    },
  ]);
});
