import { testSubgraph, waitingForLocks } from '@civil-affairs/kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { streetOfficer } from './testing.ts';
import { addGrant, carryOutAct, codes, die, type Payload, termsOfGrant } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });
let admin: ReturnType<typeof graph.city.openAsAdmin>;
beforeAll(() => {
  admin = graph.city.openAsAdmin();
});
afterAll(() => admin.close());

const text = '情况属实。';
const act = (name: string, input: Record<string, unknown>) => carryOutAct(graph, name, input);

/** Sends acts that all wait for one grant, and lets them go together. */
async function together(grantId: string, acts: readonly (() => Promise<Payload>)[]): Promise<Payload[]> {
  let results: Promise<Payload[]> = Promise.resolve([]);
  await admin.sql.begin(async (sql) => {
    await sql`SELECT 1 FROM allowances.grants WHERE id = ${grantId} FOR UPDATE`;
    results = Promise.all(acts.map((run) => run()));
    await waitingForLocks(graph, acts.length);
  });
  return results;
}

async function changeReadyToConfirm() {
  const grant = await addGrant(graph);
  const { it } = await act('proposeAllowanceChange', {
    grantId: grant.id,
    cause: 'CLEAR_CHANGE',
    outcome: 'AMOUNT',
    facts: grant.facts([{ kind: 'TRANSFER', monthlyFen: 70_000 }]),
    grounds: text,
    expectedVersion: 1,
  });
  const held = { hearingId: it.hearing.id, outcome: 'HELD', heardOn: '2026-11-20', statement: text };
  await act('recordAllowanceHearing', { ...held, expectedVersion: 2 });
  return { grant, changeId: String(it.id) };
}

describe('two at one grant', () => {
  test('of whom one confirms and one gives up: only one of it happens', async () => {
    const { grant, changeId } = await changeReadyToConfirm();
    const input = { changeId, reasons: text, expectedVersion: 3 };
    const results = await together(grant.id, [
      () => act('confirmAllowanceChange', input),
      () => act('dropAllowanceChange', input),
    ]);
    expect(results.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
  });

  test('a review and the settlement of a death: one after the other, on what the other left', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    const [review] = await graph.database.sql`SELECT id FROM reviews WHERE grant_id = ${grant.id}`;
    const { it } = await act('reportAllowanceHouseholdChange', {
      grantId: grant.id,
      cause: 'DEATH',
      residentId: her,
      happenedOn: '2026-10-10',
      report: text,
    });
    await die(graph, her, '2026-10-10');
    const [reviewed, settled] = await together(grant.id, [
      () =>
        act('recordAllowanceReview', {
          reviewId: review?.id,
          outcome: 'UNCHANGED',
          findings: text,
          expectedVersion: 2,
        }),
      () => act('closeAllowanceRecheck', { recheckId: it.id, findings: text, expectedVersion: 2 }),
    ]);
    const lost = [reviewed, settled].filter(({ problems }) => problems.length > 0);
    expect(lost.map(codes)).toEqual([['STALE_VERSION']]);
    // Whoever lost comes again, and the death is settled once.
    if (settled.problems.length > 0)
      await act('closeAllowanceRecheck', { recheckId: it.id, findings: text, expectedVersion: 3 });
    expect((await termsOfGrant(graph, grant.id)).filter(({ reason }) => reason === 'MEMBER_DIED')).toEqual([
      { since: '2026-11-01', status: 'ACTIVE', reason: 'MEMBER_DIED', persons: 1, amount: 51_000 },
    ]);
  });

  test('who look for deaths at once open one re-check', async () => {
    const grant = await addGrant(graph);
    await die(graph, grant.persons[0], '2026-11-02');
    const results = await Promise.all(
      Array.from({ length: 6 }, () => act('detectAllowanceHouseholdChanges', { division: '222401003004' })),
    );
    expect(results.flatMap(codes)).toEqual([]);
    expect(results.reduce((sum, { it }) => sum + it.opened, 0)).toBe(1);
  });
});

describe('the database', () => {
  test('has the last word where the rules were passed by', async () => {
    const grant = await addGrant(graph);
    await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'NOT_COOPERATING',
      outcome: 'STOP',
      stopReason: 'NOT_COOPERATING',
      grounds: text,
      expectedVersion: 1,
    });
    const decide = (by: string) => graph.database.sql`
      UPDATE grant_changes SET decision = 'CONFIRMED', decided_on = '2026-11-20', decided_by = ${by}, reasons = 'x'
      WHERE grant_id = ${grant.id}`;
    await expect(decide('county officer')).rejects.toMatchObject({
      constraint_name: 'heard_before_confirmed',
    });
    await graph.database.sql`UPDATE grant_changes SET heard_on = '2026-11-20' WHERE grant_id = ${grant.id}`;
    await expect(decide(streetOfficer.subject)).rejects.toMatchObject({
      constraint_name: 'another_person_confirms',
    });
    await expect(graph.database.sql`DELETE FROM grant_changes`).rejects.toThrow('permission denied');
    await expect(graph.database.sql`UPDATE job_offers SET job = 'x'`).rejects.toThrow('permission denied');
  });
});
