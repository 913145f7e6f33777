import { newId as kitId } from '@civil-affairs/kit/ids';
import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes, mutate } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer } from './testing.ts';
import {
  addGrant,
  carryOutAct,
  couple,
  die,
  elderlyCouple,
  historyOfGrant,
  termsOfGrant,
  versionOf,
} from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

function write(type: string, residentId: string, payload: Record<string, unknown>) {
  const event = { id: kitId('Event'), source: 'residents', type, subjectId: residentId };
  return graph.receive({ ...event, payload: { status: 'DEAD', residentId, ...payload } });
}

const died = (residentId: string, diedOn: string) => write('ResidentDeathRegistered', residentId, { diedOn });
const corrected = (residentId: string, diedOn: string | null) =>
  write('ResidentDeathCorrected', residentId, { diedOn, formerlyDiedOn: '2026-11-10' });

async function rechecksOf(grantId: string) {
  const rows = await graph.database.sql`
    SELECT resident_id AS person, happened_on::text AS on, due_on::text AS due, outcome, opened_by AS by
    FROM rechecks WHERE grant_id = ${grantId} ORDER BY id`;
  return [...rows];
}

async function endOf(grantId: string) {
  const [row] = await graph.database.sql`
    SELECT effective_until::text AS until, stop_reason AS reason FROM grants WHERE id = ${grantId}`;
  return row;
}

const lastTerm = async (grantId: string) => (await termsOfGrant(graph, grantId)).at(-1);

describe('a death', () => {
  test('opens a re-check, and the dead person’s share ends with the month; the survivor keeps the own one', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await died(her, '2026-11-10');
    expect(await rechecksOf(grant.id)).toEqual([
      { person: her, on: '2026-11-10', due: '2027-02-10', outcome: null, by: 'system:allowances' },
    ]);
    // (760 − 500 / 2) × 1 of two who are counted until an officer has looked at it.
    expect((await termsOfGrant(graph, grant.id)).slice(-2)).toMatchObject([
      { amount: 102_000, persons: 2 },
      { since: '2026-12-01', reason: 'MEMBER_DIED', amount: 51_000, persons: 2 },
    ]);
    expect(await endOf(grant.id)).toEqual({ until: null, reason: null });
    expect((await historyOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      actor: 'system:allowances',
      act: 'followAllowanceDeath',
      status: 'ACTIVE',
    });
  });

  test('is then settled by an officer: what the survivor would lose is a change that is heard first', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await die(graph, her, '2026-11-10');
    await died(her, '2026-11-10');
    const [recheck] = await graph.database.sql`SELECT id FROM rechecks WHERE grant_id = ${grant.id}`;
    const settled = await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: recheck?.id,
      findings: '情况属实。',
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(settled)).toEqual([]);
    expect(await lastTerm(grant.id)).toMatchObject({ since: '2026-12-01', persons: 1, amount: 51_000 });
    const [change] = await graph.database.sql`
      SELECT kind, hearing_required AS heard, decision FROM grant_changes WHERE grant_id = ${grant.id}`;
    expect(change).toEqual({ kind: 'REDUCTION', heard: true, decision: null });
  });

  test('of the last one who was counted ends the grant with its month', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1945-01-01' }]);
    await died(grant.persons[0], '2026-11-10');
    expect(await endOf(grant.id)).toEqual({ until: '2026-11-30', reason: 'DIED' });
    expect(await rechecksOf(grant.id)).toMatchObject([{ outcome: 'ENDED' }]);
  });

  test('of both, one after the other, ends the grant with the month of the last', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    await died(her, '2026-10-10');
    await died(him, '2026-11-02');
    expect(await endOf(grant.id)).toEqual({ until: '2026-11-30', reason: 'DIED' });
    expect((await rechecksOf(grant.id)).map(({ outcome }) => outcome)).toEqual(['ENDED', 'ENDED']);
  });

  test('of somebody whom no grant counts changes nothing', async () => {
    await died(kitId('Resident'), '2026-11-10');
  });
});

describe('the correction of a death', () => {
  test('that was none gives the share back from the same month', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await died(her, '2026-11-10');
    await corrected(her, null);
    expect(await lastTerm(grant.id)).toMatchObject({ since: '2026-12-01', amount: 102_000, persons: 2 });
    expect(await rechecksOf(grant.id)).toMatchObject([{ outcome: 'UNCHANGED' }]);
  });

  test('that was none lets a grant go on that had ended', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1945-01-01' }]);
    await died(grant.persons[0], '2026-11-10');
    await corrected(grant.persons[0], null);
    expect(await endOf(grant.id)).toEqual({ until: null, reason: null });
    const [member] = await graph.database.sql`
      SELECT until FROM grant_members WHERE grant_id = ${grant.id}`;
    expect(member?.until).toBeNull();
    expect((await historyOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'ACTIVE' });
  });

  test('is an officer’s where the death was settled already', async () => {
    const grant = await addGrant(graph, elderlyCouple);
    const [, her] = grant.persons as [string, string];
    await die(graph, her, '2026-11-10');
    await died(her, '2026-11-10');
    const [recheck] = await graph.database.sql`SELECT id FROM rechecks WHERE grant_id = ${grant.id}`;
    await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: recheck?.id,
      findings: '情况属实。',
      expectedVersion: await versionOf(graph, grant.id),
    });
    await corrected(her, null);
    expect((await historyOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      act: 'reportAllowanceConflict',
      remark: 'DEATH_SETTLED',
    });
    expect(await lastTerm(grant.id)).toMatchObject({ persons: 1 });
  });

  test('to another month moves the end of the share', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await died(her, '2026-11-10');
    await corrected(her, '2026-10-31');
    expect(await rechecksOf(grant.id)).toMatchObject([
      { on: '2026-10-31', due: '2027-01-31', outcome: null },
    ]);
    expect(await lastTerm(grant.id)).toMatchObject({ since: '2026-11-01', amount: 51_000 });
  });
});

describe('a death during a gradual exit', () => {
  /** A couple whose support ends with May 2027, paid 1,020.00 until then. */
  async function leaving(members = couple) {
    const grant = await addGrant(graph, members);
    const input = {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      outcome: 'GRADUAL_EXIT',
      grounds: '就业。',
      exitMonths: 6,
      facts: grant.facts([{ kind: 'WAGE', monthlyFen: 300_000 }]),
      expectedVersion: 1,
    };
    const { it } = await carryOutAct(graph, 'proposeAllowanceChange', input);
    const hearing = { hearingId: it.hearing.id, outcome: 'HELD', heardOn: '2026-11-20', statement: '同意。' };
    for (const [name, more] of [
      ['recordAllowanceHearing', hearing],
      ['confirmAllowanceChange', { changeId: it.id, reasons: '情况属实。' }],
    ] as const)
      await carryOutAct(graph, name, { ...more, expectedVersion: await versionOf(graph, grant.id) });
    return grant;
  }
  const exit = { since: '2026-12-01', status: 'GRADUAL_EXIT', persons: 2, amount: 102_000 };

  test('ends the dead person’s share and leaves the rest of the exit; the officer takes nothing a second time', async () => {
    const grant = await leaving();
    const [, her] = grant.persons as [string, string];
    expect(await lastTerm(grant.id)).toMatchObject(exit);
    await die(graph, her, '2026-11-10');
    await died(her, '2026-11-10');
    await died(her, '2026-11-10');
    expect(await lastTerm(grant.id)).toMatchObject({ ...exit, reason: 'MEMBER_DIED', amount: 51_000 });
    const [recheck] = await graph.database.sql`SELECT id FROM rechecks WHERE grant_id = ${grant.id}`;
    const settled = await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: recheck?.id,
      findings: '情况属实。',
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(codes(settled)).toEqual([]);
    expect(settled.it).toMatchObject({ outcome: 'SETTLED', change: null });
    expect(await lastTerm(grant.id)).toMatchObject({ ...exit, persons: 1, amount: 51_000 });
    expect(await endOf(grant.id)).toEqual({ until: '2027-05-31', reason: 'INCOME_ABOVE_STANDARD' });
  });

  test('that was none pays the former amount again', async () => {
    const grant = await leaving();
    const [, her] = grant.persons as [string, string];
    await died(her, '2026-11-10');
    await corrected(her, null);
    expect(await lastTerm(grant.id)).toMatchObject({ ...exit, reason: 'REVIEWED' });
    expect(await rechecksOf(grant.id)).toMatchObject([{ outcome: 'UNCHANGED' }]);
  });

  test('of two of three in one month ends two shares, and one of them comes back alone', async () => {
    const child = { relation: 'MINOR_CHILD' as const, birthDate: '2015-05-05' };
    const grant = await leaving([...couple, child]);
    const [, her, it] = grant.persons as [string, string, string];
    // (760 × 3 − 500), a third of it for each.
    const amount = async () => (await lastTerm(grant.id))?.amount;
    expect(await amount()).toBe(178_000);
    await died(her, '2026-11-10');
    await died(it, '2026-11-12');
    expect(await amount()).toBe(178_000 - 2 * 59_333);
    await corrected(her, null);
    expect(await amount()).toBe(178_000 - 59_333);
    expect(await lastTerm(grant.id)).toMatchObject({ reason: 'MEMBER_DIED', persons: 3 });
  });

  test('of both ends the grant with the month of the last', async () => {
    const grant = await leaving();
    const [him, her] = grant.persons as [string, string];
    await died(her, '2026-11-10');
    await died(him, '2026-11-12');
    expect(await endOf(grant.id)).toEqual({ until: '2026-11-30', reason: 'DIED' });
  });
});

// Last, for the standards stay.
describe('a standard that comes while a cut waits to be heard', () => {
  test('leaves the survivor what is paid', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await die(graph, her, '2026-11-10');
    await died(her, '2026-11-10');
    const [recheck] = await graph.database.sql`SELECT id FROM rechecks WHERE grant_id = ${grant.id}`;
    await carryOutAct(graph, 'closeAllowanceRecheck', {
      recheckId: recheck?.id,
      findings: '情况属实。',
      expectedVersion: await versionOf(graph, grant.id),
    });
    const register = (perMonthFen: number, effectiveFrom: string) =>
      mutate(
        graph,
        'registerAllowanceStandard',
        'adjustment { status }',
        {
          division: '222401',
          settlement: 'URBAN',
          perMonthFen,
          effectiveFrom,
          effectiveFromPrecision: 'MONTH',
          source: '测试',
        },
        countyOfficer,
      );
    // Alone he would be due 770 − 500; nobody has heard him about that yet.
    expect(codes(await register(77_000, '2026-12-01'))).toEqual([]);
    expect(await lastTerm(grant.id)).toMatchObject({ since: '2026-12-01', amount: 51_000 });
    // More than is left for him is paid all the same.
    expect(codes(await register(110_000, '2027-01-01'))).toEqual([]);
    expect(await lastTerm(grant.id)).toMatchObject({ since: '2027-01-01', amount: 60_000 });
  });
});
