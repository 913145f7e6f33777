import { databaseOf, testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer, resident } from './testing.ts';
import {
  addGrant,
  carryOutAct,
  die,
  elderlyCouple,
  suspend,
  termsOfGrant,
  versionOf,
} from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });

type Input = Record<string, unknown>;
const act = (name: string, input: Input, viewer?: typeof countyOfficer) =>
  carryOutAct(graph, name, input, viewer);
const text = '情况属实。';
/** Confirms what the officer who settles has proposed. */
const otherOfficer = { ...countyOfficer, subject: 'another county officer' };

const support = (monthlyFen: number) => [{ kind: 'TRANSFER' as const, monthlyFen }];

describe('what happens in a household', () => {
  const detect = (viewer?: typeof countyOfficer) =>
    act('detectAllowanceHouseholdChanges', { division: '222401003004' }, viewer);
  const rechecksOf = async (grantId: string) => [
    ...(await graph.database.sql`
      SELECT id, cause, resident_id AS person, due_on::text AS due FROM rechecks WHERE grant_id = ${grantId}
      ORDER BY cause`),
  ];
  const settle = async (grantId: string, recheckId: string, more: Input = {}) =>
    act('closeAllowanceRecheck', {
      recheckId,
      findings: text,
      expectedVersion: await versionOf(graph, grantId),
      ...more,
    });
  const reconciliation = async (grantId: string) => {
    const { allowanceReconciliation } = await graph.read(
      '{ allowanceReconciliation(division: "222401003004", first: 100) { nodes { id grant { id } } } }',
      {},
      countyOfficer,
    );
    return allowanceReconciliation.nodes.filter(
      (node: { grant: { id: string } }) => node.grant.id === grantId,
    );
  };

  test('is found in the registers once, however often they are asked', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    await die(graph, her, '2026-10-05');
    await marry(him, '2026-09-01');
    const first = await detect();
    expect(first.it.opened).toBeGreaterThanOrEqual(2);
    expect(await rechecksOf(grant.id)).toMatchObject([
      { cause: 'DEATH', person: her, due: '2027-01-05' },
      { cause: 'MARRIAGE', person: him, due: null },
    ]);
    expect((await detect()).it.opened).toBe(0);
    expect(await rechecksOf(grant.id)).toHaveLength(2);
  });

  test('leaves out marriages from before the person was counted, and annulled ones', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    await marry(him, '2025-10-31');
    await marry(her, '2026-10-31', 'ANNULLED');
    await detect();
    expect(await rechecksOf(grant.id)).toEqual([]);
  });

  test('a death is settled from the month after it, with the persons who remain', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    await die(graph, her, '2026-09-30');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    expect(await reconciliation(grant.id)).toHaveLength(1);
    const { it } = await settle(grant.id, String(recheck?.id));
    // Her half of 1,020 ends by fact; that he is due 760 − 500 = 260 is a cut, heard and confirmed by another person.
    expect(it).toMatchObject({
      outcome: 'CHANGE_PROPOSED',
      settledOn: '2026-11-20',
      change: {
        kind: 'REDUCTION',
        cause: 'HOUSEHOLD_CHANGED',
        status: 'HEARING',
        since: null,
        calculation: { monthlyAmount: { fen: 26_000 } },
      },
    });
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toEqual({
      since: '2026-10-01',
      status: 'ACTIVE',
      reason: 'MEMBER_DIED',
      persons: 1,
      amount: 51_000,
    });
    expect(await reconciliation(grant.id)).toEqual([]);
    const confirm = async (viewer = otherOfficer) =>
      codes(
        await act(
          'confirmAllowanceChange',
          { changeId: it.change.id, reasons: text, expectedVersion: await versionOf(graph, grant.id) },
          viewer,
        ),
      );
    expect(await confirm()).toEqual(['HEARING_MISSING']);
    const heard = { hearingId: it.change.hearing.id, outcome: 'WAIVED', heardOn: '2026-11-20' };
    await act('recordAllowanceHearing', { ...heard, expectedVersion: await versionOf(graph, grant.id) });
    expect(await confirm(countyOfficer)).toEqual(['SAME_PERSON_DECIDES']);
    expect(await confirm()).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      since: '2026-12-01',
      amount: 26_000,
    });
    expect(codes(await settle(grant.id, String(recheck?.id)))).toEqual(['RECHECK_SETTLED']);
  });

  test('a death that was forgotten corrects the months that were paid since', async () => {
    const { sql } = graph.database;
    const [forgotten] = await sql`
      SELECT id, grant_id AS grant FROM rechecks
      WHERE cause = 'DEATH' AND settled_on IS NULL AND id LIKE 'rck_01900000%' ORDER BY happened_on LIMIT 1`;
    const grantId = String(forgotten?.grant);
    expect(codes(await settle(grantId, String(forgotten?.id)))).toEqual([]);
    // The income of 910 was the dead person's: the one who remains is due 760 instead of 610, from June on.
    const corrected = await sql`
      SELECT month::text, amount_fen::int AS fen, cause FROM corrections WHERE grant_id = ${grantId} ORDER BY month`;
    expect([...corrected]).toEqual(
      ['06', '07', '08', '09', '10', '11'].map((month) => ({
        month: `2026-${month}-01`,
        fen: 15_000,
        cause: 'MEMBER_DIED',
      })),
    );
  });

  test('the death of the last person counted ends the grant with its month', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1945-01-01' }]);
    await die(graph, grant.persons[0], '2026-10-05');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    expect((await settle(grant.id, String(recheck?.id))).it).toMatchObject({ outcome: 'ENDED' });
    const [row] = await graph.database.sql`
      SELECT effective_until::text AS until, stop_reason AS reason FROM grants WHERE id = ${grant.id}`;
    expect(row).toEqual({ until: '2026-10-31', reason: 'DIED' });
    expect(await reconciliation(grant.id)).toEqual([]);
  });

  test('a death that was only reported ends nothing until the registry knows of it', async () => {
    const grant = await addGrant(graph);
    const [him, her] = grant.persons as [string, string];
    const apply = resident(him);
    const reporter = { ...apply, scopes: [...apply.scopes, 'allowances:apply'] };
    const input = {
      grantId: grant.id,
      cause: 'DEATH',
      residentId: her,
      happenedOn: '2026-11-01',
      report: text,
    };
    const { it } = await act('reportAllowanceHouseholdChange', input, reporter);
    expect(it).toMatchObject({ cause: 'DEATH', dueOn: '2027-02-01' });
    expect(codes(await settle(grant.id, it.id))).toEqual(['STILL_ALIVE']);
    expect(
      codes(await act('reportAllowanceHouseholdChange', { ...input, happenedOn: '2026-11-02' }, reporter)),
    ).toEqual(['RECHECK_OPEN_ALREADY']);
    await die(graph, her, '2026-10-31');
    expect(codes(await settle(grant.id, it.id))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ since: '2026-11-01', persons: 1 });
  });

  test('a survivor above the line is heard before the grant ends, and owes nothing for the months before', async () => {
    const { sql } = graph.database;
    const grant = await addGrant(graph, [
      { relation: 'APPLICANT', birthDate: '1950-03-01', income: 138_000 },
      { relation: 'SPOUSE', birthDate: '1952-04-01' },
    ]);
    const [, her] = grant.persons as [string, string];
    await die(graph, her, '2026-06-10');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    const { it } = await settle(grant.id, String(recheck?.id));
    expect(it).toMatchObject({
      outcome: 'CHANGE_PROPOSED',
      change: { kind: 'STOP', stopReason: 'INCOME_ABOVE_STANDARD', status: 'HEARING' },
    });
    // 760 × 2 − 1,380 = 140, half of it each: his half goes on until he was heard.
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      since: '2026-07-01',
      persons: 1,
      amount: 7_000,
    });
    const cut = await sql`SELECT amount_fen::int AS fen FROM corrections WHERE grant_id = ${grant.id}`;
    for (const { fen } of cut) expect(fen).toBeGreaterThanOrEqual(-7_000);
    const heard = { hearingId: it.change.hearing.id, outcome: 'WAIVED', heardOn: '2026-11-20' };
    await act('recordAllowanceHearing', { ...heard, expectedVersion: await versionOf(graph, grant.id) });
    const input = {
      changeId: it.change.id,
      reasons: text,
      expectedVersion: await versionOf(graph, grant.id),
    };
    expect(codes(await act('confirmAllowanceChange', input, otherOfficer))).toEqual([]);
    const [row] = await sql`SELECT effective_until::text AS until FROM grants WHERE id = ${grant.id}`;
    expect(row).toEqual({ until: '2026-11-30' });
  });

  test('a death while payment rests leaves the survivors, by whom it is taken up again', async () => {
    const grant = await addGrant(graph);
    const [, her] = grant.persons as [string, string];
    const state = async (name: string) =>
      act(name, { grantId: grant.id, reasons: text, expectedVersion: await versionOf(graph, grant.id) });
    await suspend(graph, grant.id);
    await die(graph, her, '2026-10-10');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    expect((await settle(grant.id, String(recheck?.id))).it).toMatchObject({ outcome: 'SETTLED' });
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      status: 'SUSPENDED',
      persons: 1,
      amount: 0,
    });
    expect(codes(await state('resumeAllowanceGrant'))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({
      status: 'ACTIVE',
      persons: 1,
      amount: 26_000,
    });
  });

  test('two deaths are settled in their order', async () => {
    const grant = await addGrant(graph, [...elderlyCouple, { relation: 'PARENT', birthDate: '1930-01-01' }]);
    const [, her, father] = grant.persons as [string, string, string];
    await die(graph, her, '2026-09-10');
    await die(graph, father, '2026-10-10');
    await detect();
    const rows = await rechecksOf(grant.id);
    const of = (person: string) => String(rows.find((row) => row.person === person)?.id);
    expect(codes(await settle(grant.id, of(father)))).toEqual(['EARLIER_DEATH_FIRST']);
    const { it } = await settle(grant.id, of(her));
    expect(it).toMatchObject({ outcome: 'CHANGE_PROPOSED' });
    // The change that waits was calculated with the father: it is given up first.
    expect(codes(await settle(grant.id, of(father)))).toEqual(['CHANGE_OPEN']);
    const drop = { changeId: it.change.id, reasons: text, expectedVersion: await versionOf(graph, grant.id) };
    await act('dropAllowanceChange', drop);
    expect((await settle(grant.id, of(father))).it).toMatchObject({
      outcome: 'CHANGE_PROPOSED',
      change: { kind: 'REDUCTION', calculation: { monthlyAmount: { fen: 26_000 } } },
    });
    // A third of 1,780 ended with her, half of what was left with him.
    expect((await termsOfGrant(graph, grant.id)).slice(1)).toMatchObject([
      { since: '2026-10-01', persons: 2, amount: 118_667 },
      { since: '2026-11-01', persons: 1, amount: 59_334 },
    ]);
  });

  test('a marriage proposes another amount, for another person to confirm', async () => {
    const grant = await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1960-01-01' }]);
    const [bride] = (await addGrant(graph, [{ relation: 'APPLICANT', birthDate: '1961-01-01' }])).persons;
    await marry(grant.persons[0], '2026-10-20');
    await detect();
    const [recheck] = await rechecksOf(grant.id);
    const facts = {
      members: [
        { residentId: grant.persons[0], relation: 'APPLICANT', incomes: [] },
        { residentId: bride, relation: 'SPOUSE', incomes: support(120_000) },
      ],
    };
    const { it } = await settle(grant.id, String(recheck?.id), { facts });
    expect(it).toMatchObject({
      outcome: 'CHANGE_PROPOSED',
      change: { kind: 'REDUCTION', cause: 'HOUSEHOLD_CHANGED', status: 'HEARING' },
    });
  });

  async function marry(residentId: string, on: string, status = 'IN_FORCE') {
    const { sql } = databaseOf(graph, 'marriages');
    const id = `mar_${residentId.slice(4)}${on}`;
    const number = `J222401-${on.slice(0, 4)}-${String(900_000 + Math.floor(Math.random() * 99_999))}`;
    const [row] = await sql`SELECT id FROM offices LIMIT 1`;
    await sql`INSERT INTO registrations ${sql({
      id,
      registration_number: number,
      office_id: row?.id,
      registered_on: on,
      status,
      ...(status === 'ANNULLED' ? { ended_on: on, end_reason: 'ANNULMENT' } : {}),
      version: 1,
    })}`;
    await sql`INSERT INTO spouses (registration_id, role, resident_id, in_force)
      VALUES (${id}, 'HUSBAND', ${residentId}, ${status === 'IN_FORCE'})`;
  }
});
