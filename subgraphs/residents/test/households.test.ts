import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import {
  addFamily,
  addHousehold,
  addPerson,
  changeHousehold,
  elsewhere,
  foreignRegistrar,
  membershipsOf,
  move,
  registerDeath,
  registrar,
  residentAs,
} from './testing.ts';

const graph = testSubgraph(residents);

const onDay = async (id: string, on: string, viewer = registrar) =>
  (
    await graph.read(
      `query ($id: ID!, $on: LocalDate!) { resident(id: $id) { registeredOn(on: $on) {
        community { code } household { id } relation members { relation resident { id } } } } }`,
      { id, on },
      viewer,
    )
  ).resident.registeredOn;

describe('a household that changes', () => {
  test('splits, and both are known by days', async () => {
    const { householdId, applicant, spouse, child } = await addFamily(graph);
    const answer = await changeHousehold(graph, {
      householdId,
      change: 'SPLIT',
      members: [
        { residentId: spouse, relation: 'APPLICANT' },
        { residentId: child, relation: 'MINOR_CHILD' },
      ],
    });
    const made = answer.household.id;
    expect(answer).toMatchObject({
      household: { version: 1, members: [{ resident: { id: spouse } }, { resident: { id: child } }] },
      problems: [],
    });
    expect(await onDay(child, '2026-11-09')).toMatchObject({
      household: { id: householdId },
      members: [{ resident: { id: applicant } }, { resident: { id: spouse } }, { resident: { id: child } }],
    });
    expect(await onDay(child, '2026-11-10')).toMatchObject({
      household: { id: made },
      relation: 'MINOR_CHILD',
    });
    expect(await onDay(child, '2019-12-31')).toBeNull();
  });

  test('gets a new applicant after a death', async () => {
    const { householdId, applicant, spouse } = await addFamily(graph);
    await registerDeath(graph, { residentId: applicant, diedOn: '2026-11-01' });
    const change = {
      householdId,
      change: 'RELATIONS',
      members: [{ residentId: spouse, relation: 'APPLICANT' }],
    };
    expect(await changeHousehold(graph, { ...change, expectedVersion: 2 })).toMatchObject({
      household: { id: householdId, version: 3 },
      problems: [],
    });
  });

  test('is a stranger to a registrar elsewhere, and to its own members', async () => {
    const { householdId, spouse } = await addFamily(graph);
    const change = { householdId, change: 'LEAVE', members: [{ residentId: spouse, relation: 'OTHER' }] };
    for (const viewer of [foreignRegistrar, residentAs(spouse)])
      expect(codes(await changeHousehold(graph, change, { ...viewer, scopes: registrar.scopes }))).toEqual([
        'NOT_FOUND',
      ]);
  });

  test('in two ways at once is changed in one', async () => {
    const [a, b] = [await addFamily(graph), await addFamily(graph)];
    const all = (family: typeof a) =>
      [family.applicant, family.spouse, family.child].map((residentId) => ({
        residentId,
        relation: 'OTHER',
      }));
    const answers = await Promise.all([
      changeHousehold(graph, {
        householdId: a.householdId,
        change: 'MERGE',
        otherHouseholdId: b.householdId,
        members: all(b),
      }),
      changeHousehold(graph, {
        householdId: b.householdId,
        change: 'MERGE',
        otherHouseholdId: a.householdId,
        members: all(a),
      }),
    ]);
    expect(answers.flatMap(codes)).toEqual(['STALE_VERSION']);
    const homes = await Promise.all([a.spouse, b.spouse].map((id) => membershipsOf(graph, id)));
    expect(new Set(homes.map((rows) => rows.at(-1)?.household)).size).toBe(1);
  });
});

describe('somebody who moves', () => {
  test('within the city begins a household there, and the day before is as it was', async () => {
    const { householdId, spouse } = await addFamily(graph);
    const answer = await move(graph, { residentId: spouse });
    expect(answer).toMatchObject({
      resident: { version: 2, status: 'LIVING', community: { code: elsewhere } },
      problems: [],
    });
    expect(await onDay(spouse, '2026-11-18')).toMatchObject({
      community: { code: '222401003004' },
      household: { id: householdId },
    });
    expect(await onDay(spouse, '2026-11-19')).toMatchObject({
      community: { code: elsewhere },
      relation: 'APPLICANT',
    });
  });

  test('with the whole household takes everybody along, and the household stays the same', async () => {
    const { householdId, applicant, child } = await addFamily(graph);
    await move(graph, { residentId: applicant, withHousehold: true });
    const rows = await graph.database.sql`
      SELECT r.community_code AS person, h.community_code AS household, r.version FROM residents r, households h
      WHERE r.id = ${child} AND h.id = ${householdId}`;
    expect([...rows]).toEqual([{ person: elsewhere, household: elsewhere, version: 2 }]);
    expect(await onDay(child, '2026-11-20')).toMatchObject({ household: { id: householdId } });
  });

  test('out of the city is no longer counted, and comes back', async () => {
    const count = async () =>
      (await graph.read('{ division(code: "222401003004") { population { residents } } }', {}, registrar))
        .division.population.residents;
    const { spouse, householdId } = await addFamily(graph);
    const before = await count();
    const gone = {
      residentId: spouse,
      move: 'OUT',
      communityCode: null,
      settlement: null,
      movedOn: '2026-11-10',
    };
    expect(await move(graph, gone)).toMatchObject({
      resident: { status: 'MOVED_OUT', movedOutOn: '2026-11-10', household: null },
      problems: [],
    });
    expect(await count()).toBe(before - 1);
    expect(await onDay(spouse, '2026-11-10')).toMatchObject({
      community: null,
      household: null,
      members: [],
    });
    const back = { residentId: spouse, move: 'IN', communityCode: '222401003004', expectedVersion: 2 };
    expect(await move(graph, { ...back, householdId, relation: 'SPOUSE', settlement: null })).toMatchObject({
      resident: { status: 'LIVING', household: { id: householdId } },
      problems: [],
    });
    expect(await count()).toBe(before);
  });

  test('twice at once moves once', async () => {
    const { spouse } = await addFamily(graph);
    const answers = await Promise.all(
      [elsewhere, '222401003003'].map((communityCode) => move(graph, { residentId: spouse, communityCode })),
    );
    expect(answers.flatMap(codes)).toEqual(['STALE_VERSION']);
    expect(await membershipsOf(graph, spouse)).toHaveLength(2);
  });

  test('beside others who change the same households never waits for them in a circle', async () => {
    const families = await Promise.all([1, 2, 3, 4].map(() => addFamily(graph)));
    const answers = await Promise.all(
      families.flatMap(({ applicant, spouse, child }, n) => [
        move(graph, { residentId: applicant, withHousehold: true }),
        registerDeath(graph, { residentId: child }),
        move(graph, {
          residentId: spouse,
          communityCode: '222401003004',
          move: 'WITHIN',
          householdId: families[(n + 1) % 4]?.householdId,
          relation: 'OTHER',
        }),
      ]),
    );
    expect(answers).toHaveLength(12);
    const doubles = await graph.database.sql`
      SELECT resident_id FROM household_members WHERE until IS NULL AND replaced_at IS NULL
      GROUP BY resident_id HAVING count(*) > 1`;
    expect([...doubles]).toEqual([]);
  });

  test('to a community outside the jurisdiction of the registrar stays', async () => {
    const residentId = await addPerson(graph);
    const street = testViewer({ ...registrar, division: '222401003' });
    expect(codes(await move(graph, { residentId }, street))).toEqual(['COMMUNITY_NOT_YOURS']);
  });
});

describe('where somebody was registered on a day', () => {
  test('is seen by the person and the registrar, not by other staff or by others of the household', async () => {
    const { ids } = await addHousehold(graph, [{ relation: 'APPLICANT' }, { relation: 'OTHER' }]);
    const [self = '', other = ''] = ids;
    const worker = testViewer({ scopes: ['residents:read'], division: '222401003004' });
    expect(await onDay(self, '2026-01-01', residentAs(self))).toMatchObject({ relation: 'APPLICANT' });
    expect(await onDay(self, '2026-01-01', residentAs(other))).toBeNull();
    expect(await onDay(self, '2026-01-01', worker)).toBeNull();
  });
});
