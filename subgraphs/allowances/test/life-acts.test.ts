import { testSubgraph } from '@civil-affairs/kit/testing';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe, expect, test } from 'vitest';
import { marriages } from '../../marriages/src/subgraph.ts';
import { residents } from '../../residents/src/subgraph.ts';
import { lifeActs } from '../src/commands/life/acts.ts';
import { allowances } from '../src/subgraph.ts';
import { countyOfficer, streetOfficer } from './testing.ts';
import { addGrant, carryOutAct, couple, historyOfGrant, suspend, versionOf } from './testing-life.ts';

const graph = testSubgraph(allowances, { neighbours: [residents, marriages] });

const text = '情况属实。';
const act = (name: string, input: Record<string, unknown>) => carryOutAct(graph, name, input);

/** A grant whose amount somebody proposes to cut, with the hearing that waits. */
async function proposedCut() {
  const grant = await addGrant(graph);
  const { it } = await act('proposeAllowanceChange', {
    grantId: grant.id,
    cause: 'CLEAR_CHANGE',
    outcome: 'AMOUNT',
    facts: grant.facts([{ kind: 'TRANSFER', monthlyFen: 70_000 }]),
    grounds: text,
    expectedVersion: 1,
  });
  const hearing = { hearingId: it.hearing.id, outcome: 'HELD', heardOn: '2026-11-20', statement: text };
  return { grant, changeId: String(it.id), hearing };
}

describe('the protocol of each act', () => {
  tryActs(graph, lifeActs, {
    async detectAllowanceHouseholdChanges() {
      const otherInput = { division: '222401003' };
      return { viewer: countyOfficer, input: { division: '222401003004' }, otherInput };
    },
    async recordAllowanceReview() {
      const { id } = await addGrant(graph);
      const [review] = await graph.database.sql`SELECT id FROM reviews WHERE grant_id = ${id}`;
      const input = { reviewId: review?.id, outcome: 'UNCHANGED', findings: text, expectedVersion: 1 };
      return { viewer: streetOfficer, input };
    },
    async proposeAllowanceChange() {
      const grant = await addGrant(graph);
      const facts = grant.facts([{ kind: 'TRANSFER', monthlyFen: 70_000 }]);
      const input = { grantId: grant.id, cause: 'CLEAR_CHANGE', outcome: 'AMOUNT', facts, grounds: text };
      return { viewer: streetOfficer, input: { ...input, expectedVersion: 1 } };
    },
    async recordAllowanceHearing() {
      const { hearing } = await proposedCut();
      return { viewer: streetOfficer, input: { ...hearing, expectedVersion: 2 } };
    },
    async publishAllowanceEndNotice() {
      const { id } = await addGrant(graph);
      await graph.database.sql`UPDATE grants SET category = 'SPECIAL_HARDSHIP' WHERE id = ${id}`;
      const end = { cause: 'NOT_COOPERATING', outcome: 'STOP', stopReason: 'NOT_COOPERATING', grounds: text };
      const { it } = await act('proposeAllowanceChange', { grantId: id, ...end, expectedVersion: 1 });
      return { viewer: streetOfficer, input: { changeId: it.id, expectedVersion: 2 } };
    },
    async confirmAllowanceChange() {
      const { changeId, hearing } = await proposedCut();
      await act('recordAllowanceHearing', { ...hearing, expectedVersion: 2 });
      return { viewer: countyOfficer, input: { changeId, reasons: text, expectedVersion: 3 } };
    },
    async dropAllowanceChange() {
      const { changeId } = await proposedCut();
      return { viewer: countyOfficer, input: { changeId, reasons: text, expectedVersion: 2 } };
    },
    async recordAllowanceJobOffer() {
      const { id, persons } = await addGrant(graph, couple);
      const offer = { residentId: persons[0], offeredOn: '2026-11-03', job: '社区保洁员', answer: 'TAKEN' };
      return { viewer: streetOfficer, input: { grantId: id, ...offer, expectedVersion: 1 } };
    },
    async recordAllowanceUnreportedChange() {
      const { id } = await addGrant(graph);
      const silence = { what: text, happenedOn: '2026-08-19', foundOn: '2026-11-20', measure: 'EDUCATED' };
      return { viewer: streetOfficer, input: { grantId: id, ...silence, expectedVersion: 1 } };
    },
    async reportAllowanceHouseholdChange() {
      const input = { grantId: (await addGrant(graph)).id, cause: 'MOVED', happenedOn: '2026-11-03' };
      return {
        viewer: streetOfficer,
        input: { ...input, report: text },
        otherInput: { ...input, report: '另一情况' },
      };
    },
    async closeAllowanceRecheck() {
      const { id } = await addGrant(graph);
      const report = { grantId: id, cause: 'MOVED', happenedOn: '2026-11-03', report: text };
      const { it } = await act('reportAllowanceHouseholdChange', report);
      return { viewer: countyOfficer, input: { recheckId: it.id, findings: text, expectedVersion: 2 } };
    },
    async suspendAllowanceGrant() {
      const { id } = await addGrant(graph);
      return { viewer: streetOfficer, input: { grantId: id, reasons: text, expectedVersion: 1 } };
    },
    async resumeAllowanceGrant() {
      const { id } = await addGrant(graph);
      await suspend(graph, id);
      return { viewer: countyOfficer, input: { grantId: id, reasons: text, expectedVersion: 4 } };
    },
    async stopAllowanceGrant() {
      const { id } = await addGrant(graph);
      const input = { grantId: id, reason: 'WITHDRAWN', statement: text, expectedVersion: 1 };
      return { viewer: streetOfficer, input };
    },
  });
});

describe('the history of a grant', () => {
  test('has each act with the version that it made, and where the grant stood then', async () => {
    // Before a change of the standard, so that the confirmation writes several terms.
    const { id, facts } = await addGrant(graph, couple, '2024-10-24');
    const { it } = await act('recordAllowanceUnreportedChange', {
      grantId: id,
      what: ` ${text}\n`,
      happenedOn: '2025-03-15',
      foundOn: '2026-11-20',
      measure: 'EDUCATED',
      facts: facts([{ kind: 'TRANSFER', monthlyFen: 70_000 }]),
      expectedVersion: 1,
    });
    const { hearing, id: changeId } = it.change;
    await act('recordAllowanceHearing', {
      hearingId: hearing.id,
      outcome: 'WAIVED',
      heardOn: '2026-11-20',
      expectedVersion: 2,
    });
    await act('confirmAllowanceChange', { changeId, reasons: text, expectedVersion: 3 });
    await suspend(graph, id);
    await act('resumeAllowanceGrant', { grantId: id, reasons: text, expectedVersion: 7 });
    await act('stopAllowanceGrant', {
      grantId: id,
      reason: 'WITHDRAWN',
      statement: text,
      expectedVersion: 8,
    });
    const [street, county] = [streetOfficer.subject, countyOfficer.subject];
    const unreachable = '联系不上家庭成员。';
    expect(await historyOfGrant(graph, id)).toEqual([
      { version: 2, actor: street, act: 'recordAllowanceUnreportedChange', status: 'ACTIVE', remark: text },
      { version: 3, actor: street, act: 'recordAllowanceHearing', status: 'ACTIVE', remark: null },
      { version: 4, actor: county, act: 'confirmAllowanceChange', status: 'ACTIVE', remark: text },
      { version: 5, actor: street, act: 'suspendAllowanceGrant', status: 'ACTIVE', remark: unreachable },
      { version: 6, actor: street, act: 'recordAllowanceHearing', status: 'ACTIVE', remark: null },
      { version: 7, actor: county, act: 'confirmAllowanceChange', status: 'SUSPENDED', remark: unreachable },
      { version: 8, actor: county, act: 'resumeAllowanceGrant', status: 'ACTIVE', remark: text },
      { version: 9, actor: street, act: 'stopAllowanceGrant', status: 'STOPPED', remark: text },
    ]);
    expect(await versionOf(graph, id)).toBe(9);
    const { allowanceGrant } = await graph.read(
      `{ allowanceGrant(id: "${id}") { stage { code isFinal } history { act actedBy } } }`,
      {},
      countyOfficer,
    );
    // The household wanted its end with the month, which has not passed.
    expect(allowanceGrant.stage).toEqual({ code: 'ACTIVE', isFinal: false });
    expect(allowanceGrant.history.at(-1)).toEqual({ act: 'stopAllowanceGrant', actedBy: street });
  });
});
