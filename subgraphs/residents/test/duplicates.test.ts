import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { addResidents } from '@civil-affairs/kit/testing/people';
import { expect, test } from 'vitest';
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
    ruleVersion: '2026-1',
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
