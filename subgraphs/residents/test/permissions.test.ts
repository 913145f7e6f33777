// Who sees whose entry, and who writes in the register, over roles, divisions, scopes and persons: driven by the schema, so
// that a type or a mutation that is added is tried without a line here, or is missed by the first test.
import { demoDate } from '@civil-affairs/kit/clock';
import { accessOf } from '@civil-affairs/kit/scopes';
import { schemaOf } from '@civil-affairs/kit/subgraph';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { type InputFiller, inputValue } from '@civil-affairs/kit/testing/inputs';
import { mutate } from '@civil-affairs/kit/testing/mutations';
import { fingerprint } from '@civil-affairs/kit/testing/tables';
import { hasJurisdiction, roles, type Viewer } from '@civil-affairs/kit/viewer';
import fc from 'fast-check';
import { type GraphQLInputType, isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import * as declarations from '../src/declarations.ts';
import { residents } from '../src/subgraph.ts';
import { addFamily, addPerson, foreignRegistrar, registrar } from './testing.ts';

const graph = testSubgraph(residents);
const schema = schemaOf(residents);
const everyScope = Object.keys(declarations.scopes);

/** Whose an entry is: where it belongs, the person or the members, and who shares the household with the person. */
interface Owner {
  division: string;
  persons: string[];
  household: string[];
}

const isStaff = (viewer: Viewer, { division }: Owner) => hasJurisdiction(viewer, division);
const isOwn = (viewer: Viewer, { persons }: Owner) =>
  viewer.residentId !== null && persons.includes(viewer.residentId);
const belongs = (viewer: Viewer, { household }: Owner) =>
  viewer.role === 'RESIDENT' && viewer.residentId !== null && household.includes(viewer.residentId);
const reads = (viewer: Viewer, owner: Owner) =>
  viewer.scopes.includes('residents:read') && isStaff(viewer, owner);
const registers = (viewer: Viewer, owner: Owner) =>
  viewer.scopes.includes('residents:register') && isStaff(viewer, owner);

/** Who may know of an entry at all, by its type: the law of this subgraph once more, written from its contract. */
const sees: Readonly<Record<string, (viewer: Viewer, owner: Owner) => boolean>> = {
  Resident: (viewer, owner) => isOwn(viewer, owner) || belongs(viewer, owner) || reads(viewer, owner),
  Household: (viewer, owner) => belongs(viewer, owner) || reads(viewer, owner),
  ResidentAdoption: registers,
  ResidentMerge: registers,
  ResidentCorrection: (viewer, owner) => isOwn(viewer, owner) || registers(viewer, owner),
};

const membersWith = (person: string) => `ARRAY(SELECT o.resident_id FROM household_members m
  JOIN household_members o USING (household_id) WHERE m.resident_id = ${person} AND m.until IS NULL AND o.until IS NULL)`;
const owned: Readonly<Record<string, string>> = {
  Resident: `SELECT r.id, r.community_code AS division, ARRAY[r.id] AS persons, ${membersWith('r.id')} AS household
    FROM residents r ORDER BY r.id LIMIT 6`,
  Household: `SELECT h.id, h.community_code AS division, ARRAY[]::text[] AS persons, ARRAY(SELECT resident_id
    FROM household_members m WHERE m.household_id = h.id AND m.until IS NULL) AS household
    FROM households h ORDER BY h.id LIMIT 6`,
  ResidentAdoption: `SELECT a.id, r.community_code AS division, ARRAY[a.child_id] AS persons, ARRAY[]::text[] AS household
    FROM adoptions a JOIN residents r ON r.id = a.child_id`,
  ResidentMerge: `SELECT m.id, r.community_code AS division, ARRAY[]::text[] AS persons, ARRAY[]::text[] AS household
    FROM merges m JOIN residents r ON r.id = m.kept_id`,
  ResidentCorrection: `SELECT c.id, r.community_code AS division, ARRAY[c.resident_id] AS persons,
    ARRAY[]::text[] AS household FROM corrections c JOIN residents r ON r.id = c.resident_id`,
};

const owners = new Map<string, Map<string, Owner>>();
/** Ids of real entries, by the field of an input that names one. */
const known: Record<string, string> = {};

beforeAll(async () => {
  const { householdId, applicant, spouse, child } = await addFamily(graph);
  const correct = { residentId: applicant, field: 'NAME', value: '文字', reason: '文字' };
  const requested = await mutate(graph, 'requestResidentCorrection', 'correction { id }', correct, registrar);
  const adopted = await addPerson(graph, { birthDate: '2024-03-01' });
  const adoption = {
    childId: adopted,
    adopterIds: [await addPerson(graph, { birthDate: '1980-03-01' })],
    kind: 'ORDINARY',
    registeredOn: demoDate,
  };
  const recorded = await mutate(graph, 'recordAdoption', 'adoption { id }', adoption, registrar);
  const twice = { keptId: applicant, mergedId: await addPerson(graph, { sex: 'MALE' }) };
  const paper = { cancellationNumber: '文字', reason: '文字' };
  const merge = await mutate(
    graph,
    'proposeResidentMerge',
    'merge { id }',
    { ...twice, ...paper },
    registrar,
  );
  for (const [type, text] of Object.entries(owned)) {
    const rows = await graph.database.sql.unsafe(text);
    owners.set(
      type,
      new Map(rows.map(({ id, division, persons, household }) => [id, { division, persons, household }])),
    );
  }
  Object.assign(known, {
    residentId: applicant,
    motherId: spouse,
    fatherId: applicant,
    childId: child,
    adopterIds: applicant,
    residentIds: applicant,
    otherHouseholdId: householdId,
    householdId,
    correctionId: requested.correction.id,
    adoptionId: recorded.adoption.id,
    ...twice,
    mergeId: merge.merge.id,
    communityCode: '222401003004',
  });
});

/** Viewers of every kind: scopes, division and person at random, in any combination. */
function viewers(): fc.Arbitrary<Viewer> {
  const everybody = [...owners.values()].flatMap((rows) =>
    [...rows.values()].flatMap(({ persons, household }) => [...persons, ...household]),
  );
  return fc.record({
    subject: fc.constantFrom('one', 'other'),
    name: fc.constant('somebody'),
    role: fc.constantFrom(...roles.filter((role) => role !== 'SERVICE'), ...declarations.roles),
    scopes: fc.subarray(everyScope),
    division: fc.constantFrom(null, '', '2224', '222401', '222401003', '222401003004', '222402'),
    residentId: fc.option(fc.constantFrom(...new Set(everybody)), { freq: 3 }),
    organisationIds: fc.constant([]),
  });
}

const find = async (type: string, ids: readonly string[], viewer: Viewer | null) => {
  const representations = ids.map((id) => ({ __typename: type, id }));
  const found = await graph.entities(representations, `... on ${type} { id }`, viewer);
  return found.map((one) => one?.id as string | undefined);
};

test('the law is written for every type that is found by its id, and the city has rows of it', () => {
  const entities = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.astNode?.directives?.some(({ name }) => name.value === 'key'))
    .map(({ name }) => name)
    .filter((name) => name !== 'Division');
  expect(Object.keys(sees).toSorted()).toEqual(entities.toSorted());
  expect(Object.keys(owned).toSorted()).toEqual(entities.toSorted());
  for (const [type, rows] of owners) expect(rows.size, type).toBeGreaterThan(0);
});

describe('an entry is found by whom the contract names, and by nobody else', () => {
  test.each(Object.keys(sees))('%s', async (type) => {
    const rows = [...(owners.get(type) ?? [])].slice(0, 6);
    const ids = rows.map(([id]) => id);
    await fc.assert(
      fc.asyncProperty(viewers(), async (viewer) => {
        const expected = rows.map(([id, owner]) => (sees[type]?.(viewer, owner) ? id : undefined));
        expect(await find(type, ids, viewer), JSON.stringify(viewer)).toEqual(expected);
      }),
      { numRuns: 80 },
    );
    expect(await find(type, ids, null)).toEqual(ids.map(() => undefined));
  });
});

let keys = 0;

/** Fields that name an entry name a real one. */
const filler: InputFiller = {
  scalar(type, name) {
    keys += 1;
    const byType: Readonly<Record<string, unknown>> = {
      ID: 'nothing',
      Int: 1,
      Boolean: true,
      LocalDate: demoDate,
      String: name === 'clientMutationKey' ? `walk ${keys}` : '文字',
    };
    return known[name] ?? byType[type];
  },
};

describe('whoever does not work on the register of the place writes nothing', () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

  test('every mutation asks for a scope of the register', () => {
    const unguarded = mutations.filter((field) => {
      const { scopes } = accessOf(field.astNode);
      return scopes.length === 0 || scopes.flat().some((scope) => !everyScope.includes(scope));
    });
    expect(unguarded.map(({ name }) => name)).toEqual([]);
  });

  test.each<[string, Partial<Viewer>]>([
    ['a registrar of another city', foreignRegistrar],
    ['a registrar of another street', { ...registrar, division: '222401006' }],
    ['an operator', { role: 'ELDER_CARE_OPERATOR', division: '222401', organisationIds: ['ins_1'] }],
    ['a resident who is a stranger', { role: 'RESIDENT', division: '222401', residentId: 'res_stranger' }],
    ['an auditor without a place', { role: 'AUDITOR', division: null }],
  ])('%s, with every scope', async (_, who) => {
    const viewer = testViewer({ ...who, scopes: everyScope, subject: `walker ${who.role}` });
    const before = await fingerprint(graph);
    for (const field of mutations) {
      const type = field.args[0]?.type as GraphQLInputType;
      const input = inputValue(type, 'input', filler);
      const query = `mutation ($input: ${type}) { ${field.name}(input: $input) { problems { code } } }`;
      const { data, errors } = await graph.ask(query, { input }, viewer);
      expect(errors, field.name).toBeUndefined();
      const codes = data[field.name].problems.map(({ code }: { code: string }) => code);
      expect(codes, field.name).toEqual(['NOT_FOUND']);
    }
    expect(await fingerprint(graph)).toEqual(before);
  });

  test.each(mutations.map(({ name }) => name))('%s asks for its scope and for a token', async (name) => {
    const field = mutations.find((one) => one.name === name);
    const type = field?.args[0]?.type as GraphQLInputType;
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { problems { code } } }`;
    const bare = testViewer({ ...registrar, scopes: ['residents:identify'] });
    for (const viewer of [null, bare]) {
      const { data, errors } = await graph.ask(query, { input: inputValue(type, 'input', filler) }, viewer);
      expect(data?.[name] ?? null).toBeNull();
      expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain(errors?.[0]?.extensions?.code);
    }
  });
});
