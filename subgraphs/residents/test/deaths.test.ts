import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { testSubgraph, testViewer } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../src/subgraph.ts';
import {
  addFamily,
  addPerson,
  correctDeath,
  foreignRegistrar,
  membershipsOf,
  registerDeath,
  registrar,
  residentAs,
} from './testing.ts';

const graph = testSubgraph(residents);

const entries = `{ resident(id: "ID") {
  version status diedOn age registerHistory { act version status remark actedBy }
  deathEntries { version diedOn reason } availableActions { action allowed blockedBy { code } }
} }`;
const read = async (id: string, viewer = registrar) =>
  (await graph.read(entries.replace('ID', id), {}, viewer)).resident;

async function eventsOf(residentId: string) {
  const rows = await graph.database.sql`
    SELECT type, payload FROM outbox WHERE subject_id = ${residentId} ORDER BY id`;
  return [...rows];
}

describe('a death that is registered', () => {
  test('is a civil fact of the person, and ends the membership in the household', async () => {
    const { householdId, spouse } = await addFamily(graph);
    expect(await registerDeath(graph, { residentId: spouse, diedOn: '2026-11-18' })).toMatchObject({
      resident: { id: spouse, status: 'DEAD', version: 2, diedOn: '2026-11-18' },
      problems: [],
      warnings: [],
    });
    expect(await membershipsOf(graph, spouse)).toEqual([
      { household: householdId, relation: 'SPOUSE', since: '2020-01-01', until: '2026-11-18' },
    ]);
  });

  test('is told with ids and days alone: the number of the certificate is nowhere but in its entry', async () => {
    const residentId = await addPerson(graph);
    const certificateNumber = 'number-that-is-a-citizen-id';
    await registerDeath(graph, { residentId, certificateNumber });
    expect(await eventsOf(residentId)).toEqual([
      {
        type: 'ResidentDeathRegistered',
        payload: { status: 'DEAD', residentId, diedOn: '2026-11-19' },
      },
    ]);
    const [found] = await graph.database.sql`
      SELECT (SELECT count(*)::int FROM outbox WHERE payload::text LIKE ${`%${certificateNumber}%`}) AS events,
        (SELECT count(*)::int FROM audit_log WHERE details::text LIKE ${`%${certificateNumber}%`}) AS audit,
        (SELECT count(*)::int FROM case_history WHERE remark LIKE ${`%${certificateNumber}%`}) AS history,
        (SELECT count(*)::int FROM idempotency_keys WHERE answer::text LIKE ${`%${certificateNumber}%`}) AS keys`;
    expect(found).toEqual({ events: 0, audit: 0, history: 0, keys: 0 });
  });

  test('leaves a household without an applicant, and says so', async () => {
    const { applicant } = await addFamily(graph);
    expect(await registerDeath(graph, { residentId: applicant })).toMatchObject({
      warnings: [{ code: 'HOUSEHOLD_WITHOUT_APPLICANT' }],
    });
  });

  test('a second time is refused', async () => {
    const residentId = await addPerson(graph);
    await registerDeath(graph, { residentId });
    expect(codes(await registerDeath(graph, { residentId, expectedVersion: 2 }))).toEqual([
      'DEATH_ALREADY_REGISTERED',
    ]);
  });

  test.each([
    ['of another city', foreignRegistrar],
    ['of another community', testViewer({ ...registrar, division: '222401006003' })],
  ])('finds nobody for a registrar %s', async (_, viewer) => {
    const residentId = await addPerson(graph, { community: demoCommunity });
    expect(codes(await registerDeath(graph, { residentId }, viewer))).toEqual(['NOT_FOUND']);
  });

  test('may not be entered by the person, whatever the token says', async () => {
    const residentId = await addPerson(graph);
    const self = { ...residentAs(residentId), scopes: ['residents:register'], division: '222401' };
    expect(codes(await registerDeath(graph, { residentId }, self))).toEqual(['NOT_FOUND']);
  });
});

describe('a death that is corrected', () => {
  test('to a life gives the person back to the household, and keeps what was known', async () => {
    const { householdId, spouse } = await addFamily(graph);
    await registerDeath(graph, { residentId: spouse });
    expect(await correctDeath(graph, { residentId: spouse, reason: '同名误登' })).toMatchObject({
      resident: { status: 'LIVING', version: 3, diedOn: null },
      problems: [],
      warnings: [],
    });
    expect(await membershipsOf(graph, spouse)).toEqual([
      { household: householdId, relation: 'SPOUSE', since: '2020-01-01', until: null },
    ]);
    expect(await read(spouse)).toMatchObject({
      registerHistory: [
        { act: 'registerDeath', version: 2, status: 'DEAD' },
        { act: 'correctResidentDeath', version: 3, status: 'LIVING', remark: '同名误登' },
      ],
      deathEntries: [
        { version: 2, diedOn: '2026-11-19', reason: null },
        { version: 3, diedOn: null, reason: '同名误登' },
      ],
    });
    expect(await eventsOf(spouse)).toMatchObject([
      { type: 'ResidentDeathRegistered' },
      {
        type: 'ResidentDeathCorrected',
        payload: { residentId: spouse, status: 'LIVING', diedOn: null, formerlyDiedOn: '2026-11-19' },
      },
    ]);
  });

  test('to another day moves the end of the membership, also to a later one', async () => {
    const { spouse } = await addFamily(graph);
    await registerDeath(graph, { residentId: spouse, diedOn: '2026-11-10' });
    await correctDeath(graph, { residentId: spouse, correction: 'OTHER_DAY', diedOn: '2026-11-15' });
    expect(await membershipsOf(graph, spouse)).toMatchObject([{ until: '2026-11-15' }]);
    await correctDeath(graph, { residentId: spouse, expectedVersion: 3 });
    expect(await membershipsOf(graph, spouse)).toMatchObject([{ until: null }]);
  });

  test('gives back what a person entered after the wrong day', async () => {
    const { householdId, child } = await addFamily(graph);
    const { sql } = graph.database;
    await sql`UPDATE household_members SET until = '2026-11-09' WHERE resident_id = ${child}`;
    await sql`INSERT INTO household_members (household_id, resident_id, relation, since)
      VALUES (${householdId}, ${child}, 'OTHER', '2026-11-10')`;
    await registerDeath(graph, { residentId: child, diedOn: '2026-11-01' });
    expect(await membershipsOf(graph, child)).toMatchObject([{ until: '2026-11-01' }]);
    await correctDeath(graph, { residentId: child });
    expect(await membershipsOf(graph, child)).toMatchObject([
      { relation: 'MINOR_CHILD', until: '2026-11-09' },
      { relation: 'OTHER', since: '2026-11-10', until: null },
    ]);
  });

  test('into a household that is empty by now is carried out, for an officer to see to', async () => {
    const { applicant, spouse, child } = await addFamily(graph);
    await registerDeath(graph, { residentId: child });
    for (const residentId of [applicant, spouse]) await registerDeath(graph, { residentId });
    expect(await correctDeath(graph, { residentId: child })).toMatchObject({
      resident: { status: 'LIVING' },
      warnings: [{ code: 'HOUSEHOLD_GONE_MEANWHILE' }],
    });
  });
});

describe('what is seen of it', () => {
  test('by the registrar: who acted, and which acts are open', async () => {
    const residentId = await addPerson(graph);
    await registerDeath(graph, { residentId });
    expect(await read(residentId)).toMatchObject({
      registerHistory: [{ actedBy: 'registrar' }],
      availableActions: [
        { action: 'registerDeath', allowed: false, blockedBy: [{ code: 'DEATH_ALREADY_REGISTERED' }] },
        { action: 'correctResidentDeath', allowed: true, blockedBy: [] },
        { action: 'registerResidentMove', allowed: false, blockedBy: [{ code: 'NOT_ALIVE' }] },
        { action: 'changeResidentPhone', allowed: false, blockedBy: [{ code: 'NOT_ALIVE' }] },
      ],
    });
  });

  test('by the person: what was done, not by whom', async () => {
    const residentId = await addPerson(graph);
    await registerDeath(graph, { residentId });
    await correctDeath(graph, { residentId });
    expect(await read(residentId, residentAs(residentId))).toMatchObject({
      registerHistory: [{ actedBy: null }, { actedBy: null }],
      deathEntries: [{ version: 2 }, { version: 3 }],
      availableActions: null,
    });
  });

  test('by other staff of the place: nothing of it', async () => {
    const residentId = await addPerson(graph);
    await registerDeath(graph, { residentId });
    const worker = testViewer({ scopes: ['residents:read'], division: demoCommunity });
    expect(await read(residentId, worker)).toMatchObject({
      status: 'DEAD',
      registerHistory: null,
      deathEntries: null,
      availableActions: null,
    });
  });
});

describe('two who act on one person at once', () => {
  test('one registers the death, the other hears that somebody else was faster', async () => {
    const { spouse } = await addFamily(graph);
    const answers = await Promise.all(
      ['2026-11-17', '2026-11-18'].map((diedOn) => registerDeath(graph, { residentId: spouse, diedOn })),
    );
    expect(answers.flatMap(codes)).toEqual(['STALE_VERSION']);
    expect(await membershipsOf(graph, spouse)).toHaveLength(1);
  });

  test('nobody is in two households on one day: the database has the last word', async () => {
    const { householdId, spouse } = await addFamily(graph);
    await expect(
      graph.database.sql`INSERT INTO household_members (household_id, resident_id, relation, since)
        VALUES (${householdId}, ${spouse}, 'OTHER', '2026-11-10')`,
    ).rejects.toThrow('one_household_on_a_day');
  });
});
