import { serviceViewer } from '@civil-affairs/kit/subgraph';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import { addFamily, addPerson, birth, foreignRegistrar, registrar, residentAs } from './testing.ts';

const graph = testSubgraph(residents);

const born = (input: object, viewer = registrar) =>
  mutate(
    graph,
    'registerBirth',
    `resident { id name version status birthDate ethnicity hukouType household { id members { relation resident { id } } } }
     warnings { code }`,
    { ...input },
    viewer,
  );
const adopt = (input: object, viewer = registrar) =>
  mutate(
    graph,
    'recordAdoption',
    'adoption { id version status stage { isFinal } availableActions { action allowed } }',
    { kind: 'ORDINARY', registeredOn: '2026-11-10', childConsents: false, ...input },
    viewer,
  );
const dissolve = (input: object) =>
  mutate(
    graph,
    'dissolveAdoption',
    'adoption { id version status dissolvedOn history { act status } }',
    { dissolvedOn: '2026-11-20', dissolution: 'AGREEMENT', expectedVersion: 1, ...input },
    registrar,
  );
const kin = async (id: string, viewer = registrar) =>
  (await graph.read(`{ resident(id: "${id}") { kin { relation basis resident { id } } } }`, {}, viewer))
    .resident.kin;
const ancestors = async (id: string) =>
  (
    await graph.read(
      `{ registryFacts(ids: ["${id}"], purpose: MARRIAGE_REGISTRATION, caseNumber: "c") { ancestors { id generations } } }`,
      {},
      serviceViewer('marriages'),
    )
  ).registryFacts[0].ancestors;

describe('a birth', () => {
  test('enters the child into the household of a parent, with its kinship', async () => {
    const { householdId, applicant, spouse } = await addFamily(graph);
    const answer = await born(birth({ householdId, motherId: spouse, fatherId: applicant }));
    expect(answer).toMatchObject({
      resident: { version: 1, status: 'LIVING', hukouType: 'UNIFIED', household: { id: householdId } },
      problems: [],
      warnings: [],
    });
    const child = answer.resident.id;
    expect(await kin(child)).toEqual(
      [
        { relation: 'PARENT', basis: 'BLOOD', resident: { id: applicant } },
        { relation: 'PARENT', basis: 'BLOOD', resident: { id: spouse } },
      ].toSorted((a, b) => a.resident.id.localeCompare(b.resident.id)),
    );
    expect(await kin(spouse)).toEqual([{ relation: 'CHILD', basis: 'BLOOD', resident: { id: child } }]);
    const [row] = await graph.database.sql`
      SELECT type, payload::text AS payload FROM outbox WHERE subject_id = ${child}`;
    expect(row?.type).toBe('ResidentBorn');
    expect(row?.payload).not.toContain('222499');
  });

  test('with a citizen id that somebody has is refused, and nothing is written', async () => {
    const { householdId, spouse } = await addFamily(graph);
    const given = birth({ householdId, motherId: spouse });
    await born(given);
    expect(codes(await born(given))).toEqual(['CITIZEN_ID_TAKEN']);
  });

  test('of two children under one citizen id at once, one is entered', async () => {
    const { householdId, spouse } = await addFamily(graph);
    const given = birth({ householdId, motherId: spouse });
    const answers = await Promise.all([born(given), born(given)]);
    expect(answers.flatMap(codes)).toEqual(['CITIZEN_ID_TAKEN']);
  });

  test.each([
    ['a registrar of another city', foreignRegistrar],
    ['a registrar of another community', testViewer({ ...registrar, division: '222401006003' })],
  ])('is not for %s', async (_, viewer) => {
    const { householdId, spouse } = await addFamily(graph);
    expect(codes(await born(birth({ householdId, motherId: spouse }), viewer))).toEqual(['NOT_FOUND']);
  });
});

describe('an adoption', () => {
  const adults = () =>
    Promise.all([
      addPerson(graph, { sex: 'MALE', birthDate: '1985-01-01' }),
      addPerson(graph, { birthDate: '1986-01-01' }),
    ]);

  test('makes kin like birth does, for a marriage too, until it is dissolved', async () => {
    const [child, adopterIds] = [await addPerson(graph, { birthDate: '2022-01-01' }), await adults()];
    const { adoption, problems } = await adopt({ childId: child, adopterIds });
    expect(problems).toEqual([]);
    expect(adoption).toMatchObject({ version: 1, status: 'IN_FORCE', stage: { isFinal: false } });
    expect(await kin(child)).toMatchObject([{ basis: 'ADOPTION' }, { basis: 'ADOPTION' }]);
    expect(await ancestors(child)).toEqual(adopterIds.toSorted().map((id) => ({ id, generations: 1 })));
    expect(await dissolve({ adoptionId: adoption.id })).toMatchObject({
      adoption: {
        version: 2,
        status: 'DISSOLVED',
        history: [{ act: 'recordAdoption' }, { act: 'dissolveAdoption', status: 'DISSOLVED' }],
      },
    });
    expect(await ancestors(child)).toEqual([]);
    expect(codes(await dissolve({ adoptionId: adoption.id, expectedVersion: 2 }))).toEqual([
      'ADOPTION_DISSOLVED_ALREADY',
    ]);
  });

  test('of one child twice at once is recorded once', async () => {
    const [childId, adopterIds] = [await addPerson(graph, { birthDate: '2022-01-01' }), await adults()];
    const answers = await Promise.all([adopt({ childId, adopterIds }), adopt({ childId, adopterIds })]);
    expect(answers.flatMap(codes)).toEqual(['ALREADY_ADOPTED']);
  });

  test('is a secret: neither the person nor other staff are told, and a read by the registrar is written down', async () => {
    const [child, adopterIds] = [await addPerson(graph, { birthDate: '2022-01-01' }), await adults()];
    const { adoption } = await adopt({ childId: child, adopterIds });
    const self = testViewer({ ...residentAs(child), scopes: registrar.scopes });
    const worker = testViewer({ scopes: registrar.scopes, division: '222401006003' });
    const query = `{ resident(id: "${child}") { kin { basis } adoptions { id } } }`;
    expect((await graph.read(query, {}, self)).resident).toEqual({ kin: null, adoptions: null });
    expect((await graph.read(query, {}, worker)).resident).toBeNull();
    const found = await graph.entities(
      [{ __typename: 'ResidentAdoption', id: adoption.id }],
      '... on ResidentAdoption { id }',
      self,
    );
    expect(found).toEqual([null]);
    await kin(child);
    const reads = await graph.database.sql`
      SELECT action, purpose FROM audit_log WHERE subject_id = ${child} AND action = 'readKin'`;
    expect([...reads]).toEqual([{ action: 'readKin', purpose: 'RESIDENT_REGISTRATION' }]);
  });
});
