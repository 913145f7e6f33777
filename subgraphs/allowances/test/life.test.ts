import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer, resident, streetOfficer } from './testing.ts';
import { addGrant, carryOutAct, suspend, termsOfGrant, versionOf } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });

type Input = Record<string, unknown>;
const act = (name: string, input: Input, viewer?: typeof countyOfficer) =>
  carryOutAct(graph, name, input, viewer);
const text = '情况属实。';

const support = (monthlyFen: number) => [{ kind: 'TRANSFER' as const, monthlyFen }];

describe('payment that rests', () => {
  test('is taken up again at the amount of the last facts; a withdrawn grant ends with the month', async () => {
    const grant = await addGrant(graph);
    const input = { grantId: grant.id, reasons: text };
    expect(codes(await act('resumeAllowanceGrant', { ...input, expectedVersion: 1 }))).toEqual([
      'GRANT_NOT_SUSPENDED',
    ]);
    await suspend(graph, grant.id);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'SUSPENDED', amount: 0 });
    const again = await versionOf(graph, grant.id);
    expect(codes(await act('suspendAllowanceGrant', { ...input, expectedVersion: again }))).toEqual([
      'GRANT_SUSPENDED',
    ]);
    expect(codes(await act('resumeAllowanceGrant', { ...input, expectedVersion: again }))).toEqual([]);
    expect((await termsOfGrant(graph, grant.id)).at(-1)).toMatchObject({ status: 'ACTIVE', amount: 102_000 });
    const { it } = await act('stopAllowanceGrant', {
      grantId: grant.id,
      reason: 'WITHDRAWN',
      statement: text,
      expectedVersion: await versionOf(graph, grant.id),
    });
    expect(it).toMatchObject({ effectiveUntil: '2026-11-30', stopReason: 'WITHDRAWN' });
  });
});

describe('the actions that a grant shows', () => {
  const actions = async (id: string, viewer: typeof countyOfficer) => {
    const { allowanceGrant } = await graph.read(
      `{ allowanceGrant(id: "${id}") { availableActions { action allowed blockedBy { code } } } }`,
      {},
      viewer,
    );
    type Shown = { action: string; blockedBy: { code: string }[] };
    return Object.fromEntries(
      allowanceGrant.availableActions.map(({ action, blockedBy }: Shown) => [
        action,
        blockedBy.map(({ code }) => code),
      ]),
    );
  };

  test('are those of the acts themselves, in each status', async () => {
    const grant = await addGrant(graph);
    expect(await actions(grant.id, countyOfficer)).toEqual({
      recordAllowanceReview: [],
      proposeAllowanceChange: [],
      recordAllowanceHearing: ['NO_OPEN_CHANGE'],
      publishAllowanceEndNotice: ['NO_OPEN_CHANGE'],
      confirmAllowanceChange: ['NO_OPEN_CHANGE'],
      dropAllowanceChange: ['NO_OPEN_CHANGE'],
      recordAllowanceJobOffer: [],
      recordAllowanceUnreportedChange: [],
      reportAllowanceHouseholdChange: [],
      closeAllowanceRecheck: ['NO_OPEN_RECHECK'],
      suspendAllowanceGrant: [],
      resumeAllowanceGrant: ['GRANT_NOT_SUSPENDED'],
      stopAllowanceGrant: [],
    });
    await act('proposeAllowanceChange', {
      grantId: grant.id,
      cause: 'CLEAR_CHANGE',
      outcome: 'AMOUNT',
      facts: grant.facts(support(70_000)),
      grounds: text,
      expectedVersion: 1,
    });
    expect(await actions(grant.id, countyOfficer)).toMatchObject({
      proposeAllowanceChange: ['CHANGE_OPEN'],
      recordAllowanceHearing: [],
      confirmAllowanceChange: ['HEARING_MISSING'],
      dropAllowanceChange: [],
    });
    const proposer = { ...countyOfficer, subject: streetOfficer.subject };
    expect((await actions(grant.id, proposer)).confirmAllowanceChange).toEqual([
      'HEARING_MISSING',
      'SAME_PERSON_DECIDES',
    ]);
  });

  test('are shut for a resident, but for reporting a change', async () => {
    const grant = await addGrant(graph);
    const own = resident(grant.persons[0]);
    const shown = await actions(grant.id, { ...own, scopes: [...own.scopes, 'allowances:apply'] });
    const open = Object.entries(shown).filter(([, blockedBy]) => (blockedBy as string[]).length === 0);
    expect(open.map(([action]) => action)).toEqual(['reportAllowanceHouseholdChange']);
    expect(shown.confirmAllowanceChange).toEqual(['NOT_ALLOWED']);
  });
});
