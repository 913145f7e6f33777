import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import {
  addFamily,
  addHousehold,
  addPerson,
  birth,
  changeHousehold,
  foreignRegistrar,
  membershipsOf,
  move,
  registerDeath,
  registrar,
  residentAs,
  secondRegistrar,
} from './testing.ts';

const graph = testSubgraph(residents);

const selection = `merge { id version status kept { id version status } merged { id version status }
  history { act actedBy remark } availableActions { action allowed blockedBy { code } } } warnings { code }`;
const propose = (input: object, viewer = registrar) =>
  mutate(
    graph,
    'proposeResidentMerge',
    selection,
    { cancellationNumber: 'G-注销-1', reason: '同一人两次登记', ...input },
    viewer,
  );
const mergeRecords = (mergeId: string, viewer = secondRegistrar, expectedVersion = 1) =>
  mutate(graph, 'mergeResidentRecords', selection, { mergeId, expectedVersion }, viewer);
const separate = (mergeId: string) =>
  mutate(
    graph,
    'separateResidentRecords',
    selection,
    { mergeId, expectedVersion: 2, reason: '误并' },
    registrar,
  );

async function merged(keptId: string, mergedId: string): Promise<string> {
  const { merge } = await propose({ keptId, mergedId });
  expect(codes(await mergeRecords(merge.id))).toEqual([]);
  return merge.id;
}

const living = async () => {
  const { division } = await graph.read(
    `{ division(code: "${demoCommunity}") { population { residents households } } }`,
    {},
    registrar,
  );
  return division.population;
};

describe('two records of one person', () => {
  test('become one: proposed by one, carried out by another, and neither figures nor searches have the other one', async () => {
    const [keptId, mergedId] = [await addPerson(graph), await addPerson(graph)];
    await graph.database
      .sql`UPDATE residents SET name_ko = '리합동', pinyin = 'hebingren' WHERE id = ${mergedId}`;
    await mutate(
      graph,
      'changeResidentPhone',
      '__typename',
      { residentId: mergedId, phone: '13804338001', expectedVersion: 1 },
      registrar,
    );
    const before = await living();
    const { merge } = await propose({ keptId, mergedId });
    expect(merge).toMatchObject({ status: 'PROPOSED', version: 1 });
    expect(codes(await mergeRecords(merge.id, registrar))).toEqual(['ANOTHER_PERSON_MERGES']);
    expect(await mergeRecords(merge.id)).toMatchObject({
      merge: {
        status: 'MERGED',
        kept: { id: keptId, version: 2, status: 'LIVING' },
        merged: { id: mergedId, version: 3, status: 'MERGED' },
        history: [
          { act: 'proposeResidentMerge', actedBy: 'registrar' },
          { act: 'mergeResidentRecords', actedBy: 'second registrar' },
        ],
      },
      problems: [],
    });
    expect(await living()).toEqual({ ...before, residents: before.residents - 1 });
    const officer = testViewer({
      scopes: ['residents:read', 'residents:register', 'residents:identify', 'residents:search'],
      division: demoCommunity,
    });
    const { kept, other, byPhone, byName } = await graph.read(
      `{ kept: resident(id: "${keptId}") { nameKo maskedPhone mergedRecords { id mergedInto { id } } mergedInto { id } }
         other: resident(id: "${mergedId}") { status mergedInto { id } merge { id } availableActions { allowed } }
         byPhone: residentsByPhone(phone: "13804338001", purpose: RESIDENT_REGISTRATION) { id }
         byName: residentSearch(search: { name: "리합동" }, division: "${demoCommunity}", purpose: RESIDENT_REGISTRATION) { nodes { id } } }`,
      {},
      officer,
    );
    expect(kept).toEqual({
      nameKo: '리합동',
      maskedPhone: '138******01',
      mergedRecords: [{ id: mergedId, mergedInto: { id: keptId } }],
      mergedInto: null,
    });
    expect(other).toMatchObject({ status: 'MERGED', mergedInto: { id: keptId }, merge: { id: merge.id } });
    expect(other.availableActions.map(({ allowed }: { allowed: boolean }) => allowed)).not.toContain(true);
    expect(byPhone).toEqual([{ id: keptId }]);
    expect(byName.nodes).toEqual([{ id: keptId }]);
  });

  test('are found by either citizen id, as the one that is kept', async () => {
    const { householdId, spouse } = await addFamily(graph);
    const register = (input: Record<string, unknown>) =>
      mutate(graph, 'registerBirth', 'resident { id }', input, registrar);
    const [one, two] = [birth({ householdId, motherId: spouse }), birth({ householdId, motherId: spouse })];
    const keptId = (await register(one)).resident.id;
    const mergedId = (await register(two)).resident.id;
    await merged(keptId, mergedId);
    const officer = testViewer({ scopes: ['residents:read', 'residents:identify'], division: '222401' });
    for (const { citizenId } of [one, two])
      expect(
        (
          await graph.read(
            `{ residentByCitizenId(citizenId: "${citizenId}", purpose: RESIDENT_REGISTRATION) { id } }`,
            {},
            officer,
          )
        ).residentByCitizenId,
      ).toEqual({ id: keptId });
    const again = await register({ ...birth({ householdId, motherId: spouse }), citizenId: two.citizenId });
    expect(codes(again)).toEqual(['CITIZEN_ID_TAKEN']);
  });

  test('keep their kin: of both, each once, and other services know them by either id', async () => {
    const { applicant: father, spouse: mother, child: keptId } = await addFamily(graph);
    const mergedId = await addPerson(graph, { birthDate: '2020-03-01' });
    const { sql } = graph.database;
    const links = [
      { child_id: keptId, parent_id: mother },
      { child_id: mergedId, parent_id: mother },
      { child_id: mergedId, parent_id: father },
    ];
    await sql`INSERT INTO kin_links ${sql(links)}`;
    const id = await merged(keptId, mergedId);
    const kin = async (person: string) =>
      (
        await graph.read(`{ resident(id: "${person}") { kin { relation resident { id } } } }`, {}, registrar)
      ).resident.kin
        .map(
          ({ relation, resident }: { relation: string; resident: { id: string } }) =>
            `${relation} ${resident.id}`,
        )
        .toSorted();
    const parents = [`PARENT ${father}`, `PARENT ${mother}`].toSorted();
    expect(await kin(keptId)).toEqual(parents);
    expect(await kin(mergedId)).toEqual(parents);
    expect(await kin(mother)).toEqual([`CHILD ${keptId}`]);
    const service = testViewer({ role: 'SERVICE', scopes: ['internal'] });
    const { registryFacts, registryHousehold } = await graph.read(
      `{ registryFacts(ids: ["${mergedId}"], purpose: MARRIAGE_REGISTRATION, caseNumber: "m-1") { id name ancestors { id } }
         registryHousehold(memberId: "${mergedId}", purpose: ALLOWANCE_CASE, caseNumber: "m-1") { members { person { id } } } }`,
      {},
      service,
    );
    expect(registryFacts).toMatchObject([{ id: mergedId }]);
    expect(registryFacts[0].ancestors.map((one: { id: string }) => one.id).toSorted()).toEqual(
      [father, mother].toSorted(),
    );
    expect(registryHousehold.members).toHaveLength(3);
    expect(await separate(id)).toMatchObject({
      merge: { status: 'SEPARATED', merged: { status: 'LIVING' } },
      warnings: [{ code: 'SEPARATED_RECORDS_TO_SEE' }],
    });
    expect(await kin(keptId)).toEqual([`PARENT ${mother}`]);
    expect(await kin(mother)).toEqual([`CHILD ${keptId}`, `CHILD ${mergedId}`].toSorted());
  });

  test('belong to one household: that of the kept one, or else the other’s', async () => {
    const both = await addFamily(graph);
    const alone = await addHousehold(graph, [
      { relation: 'APPLICANT' },
      { relation: 'OTHER', birthDate: '1990-01-01' },
    ]);
    const [lonely = ''] = alone.ids;
    const { merge } = await propose({ keptId: both.spouse, mergedId: lonely });
    expect(await mergeRecords(merge.id)).toMatchObject({
      warnings: [{ code: 'HOUSEHOLD_WITHOUT_APPLICANT' }],
    });
    expect(await membershipsOf(graph, both.spouse)).toMatchObject([
      { household: both.householdId, until: null },
    ]);
    expect(await membershipsOf(graph, lonely)).toMatchObject([
      { household: alone.householdId, until: '2026-11-19' },
    ]);

    const homeless = await addPerson(graph);
    const home = await addHousehold(graph, [{ relation: 'APPLICANT' }]);
    await merged(homeless, home.ids[0] ?? '');
    expect(await membershipsOf(graph, homeless)).toMatchObject([
      { household: home.householdId, relation: 'APPLICANT', since: '2026-11-20', until: null },
    ]);
  });

  test('are not merged again, and nothing more is entered on the other one', async () => {
    const [keptId, mergedId, third] = [
      await addPerson(graph),
      await addPerson(graph),
      await addPerson(graph),
    ];
    await merged(keptId, mergedId);
    expect(codes(await propose({ keptId: third, mergedId }))).toEqual(['RECORD_MERGED']);
    expect(codes(await propose({ keptId: mergedId, mergedId: third }))).toEqual(['RECORD_MERGED']);
    expect(codes(await propose({ keptId: third, mergedId: keptId }))).toEqual(['MERGE_KEEPS_THE_OTHER']);
    expect(codes(await registerDeath(graph, { residentId: mergedId, expectedVersion: 2 }))).toEqual([
      'RECORD_MERGED',
    ]);
    expect(codes(await move(graph, { residentId: mergedId, expectedVersion: 2 }))).toEqual(['RECORD_MERGED']);
    const { householdId } = await addFamily(graph);
    const members = [{ residentId: mergedId, relation: 'OTHER' }];
    expect(codes(await changeHousehold(graph, { householdId, change: 'JOIN', members }))).toEqual([
      'RECORD_MERGED',
    ]);
    const correction = { residentId: mergedId, field: 'NAME', value: '新名', reason: '有误' };
    expect(
      codes(await mutate(graph, 'requestResidentCorrection', '__typename', correction, registrar)),
    ).toEqual(['RECORD_MERGED']);
    expect(codes(await propose({ keptId, mergedId: third }))).toEqual([]);
  });

  test('need the number of the paper, which is sealed and in no event', async () => {
    const [keptId, mergedId] = [await addPerson(graph), await addPerson(graph)];
    expect(codes(await propose({ keptId, mergedId, cancellationNumber: ' ' }))).toEqual(['TEXT_MISSING']);
    const { merge } = await propose({ keptId, mergedId, cancellationNumber: '延公注字7788' });
    const { sql } = graph.database;
    const [row] = await sql`SELECT cancellation_number AS number FROM merges WHERE id = ${merge.id}`;
    expect(row?.number).toMatch(/^s1\./);
    const events = await sql`SELECT payload::text AS text FROM outbox WHERE type = 'ResidentMergeProposed'`;
    expect(events.filter(({ text }) => text.includes('7788'))).toEqual([]);
  });

  test('are for registrars of both places, and for nobody else', async () => {
    const keptId = await addPerson(graph);
    const mergedId = await addPerson(graph, { community: '222401006003' });
    const street = { ...registrar, division: '222401003' };
    expect(codes(await propose({ keptId, mergedId }, street))).toEqual(['NOT_FOUND']);
    expect(codes(await propose({ keptId, mergedId }, foreignRegistrar))).toEqual(['NOT_FOUND']);
    const { merge } = await propose({ keptId, mergedId });
    expect(codes(await mergeRecords(merge.id, { ...secondRegistrar, division: '222401003' }))).toEqual([
      'NOT_FOUND',
    ]);
    const seen = await graph.read(
      `{ resident(id: "${keptId}") { merge { id } mergedRecords { id } } }`,
      {},
      residentAs(keptId),
    );
    expect(seen.resident).toEqual({ merge: null, mergedRecords: null });
    const list = await graph.read(
      `{ residentMerges(division: "222401003", status: PROPOSED) { nodes { id } } }`,
      {},
      registrar,
    );
    expect(list.residentMerges.nodes).toContainEqual({ id: merge.id });
  });
});

describe('at once', () => {
  test('two merges of each other leave one record', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = [await addPerson(graph), await addPerson(graph)];
      const one = (await propose({ keptId: a, mergedId: b })).merge.id;
      const other = (await propose({ keptId: b, mergedId: a })).merge.id;
      const answers = await Promise.all([mergeRecords(one), mergeRecords(other)]);
      expect(answers.map(codes).toSorted()).toEqual([[], ['RECORD_MERGED']]);
      const rows = await graph.database
        .sql`SELECT status FROM residents WHERE id IN (${a}, ${b}) ORDER BY status`;
      expect([...rows]).toEqual([{ status: 'LIVING' }, { status: 'MERGED' }]);
    }
  });

  test('a merge and a move of the other record both hold, or the move is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [keptId, mergedId] = [await addPerson(graph), await addPerson(graph)];
      const { merge } = await propose({ keptId, mergedId });
      const [merging, moving] = await Promise.all([
        mergeRecords(merge.id),
        move(graph, { residentId: mergedId, movedOn: '2026-11-19' }),
      ]);
      expect(codes(merging)).toEqual([]);
      expect([[], ['RECORD_MERGED'], ['STALE_VERSION']]).toContainEqual(codes(moving));
      const [row] = await graph.database
        .sql`SELECT status, merged_into AS into FROM residents WHERE id = ${mergedId}`;
      expect(row).toEqual({ status: 'MERGED', into: keptId });
    }
  });
});
