import { testSubgraph } from '@civil-affairs/kit/testing';
import { codes } from '@civil-affairs/kit/testing/mutations';
import { describe, expect, test } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addHousehold,
  addStaff,
  allRounder,
  allSources,
  apply,
  caseOf,
  countyInvestigator,
  decider,
  demoStaffId,
  endNotice,
  leadTo,
  residentAs,
  send,
  streetOfficer,
  visit,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

describe('objections (article 19)', () => {
  const neighbour = residentAs('res_neighbour');

  test('one that is upheld brings a new investigation and takes the notice down; the new opinion goes to the county', async () => {
    const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
    const noticeId = await noticeOf(way);
    const { objection } = await send(
      graph,
      'raiseAllowanceObjection',
      { noticeId, statement: '另有房屋出租' },
      neighbour,
    );
    expect(objection).toMatchObject({ resolution: null });
    expect(
      codes(await send(graph, 'raiseAllowanceObjection', { noticeId, statement: '再说一遍' }, neighbour)),
    ).toEqual(['ALREADY_OBJECTED']);
    const other = await send(
      graph,
      'raiseAllowanceObjection',
      { noticeId, statement: '同上' },
      residentAs('res_other'),
    );
    way.version += 2;
    expect(await way.tried('submitAllowanceApplicationForReview')).toEqual(['STATUS_DOES_NOT_ALLOW']);
    await way.act('resolveAllowanceObjection', {
      objectionId: objection.id,
      upheld: true,
      answer: '重新调查',
    });
    expect(await publicNotice(noticeId)).toBeNull();
    const { objections } = await caseOf(way, 'objections { id resolution }', streetOfficer);
    expect(objections).toEqual([
      { id: objection.id, resolution: 'UPHELD' },
      { id: other.objection.id, resolution: 'JOINED' },
    ]);
    await leadFromVisit(way);
    expect((await caseOf(way, 'status round notices { id }', streetOfficer)).round).toBe(2);
    await way.act('submitAllowanceApplicationForReview');
    // Somebody complained: the county visits the home itself (article 20).
    expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, decider)).toEqual([
      'COUNTY_VISIT_MISSING',
    ]);
  });

  test('one that is dismissed leads back to the notice, when no other is open', async () => {
    const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
    const noticeId = await noticeOf(way);
    const first = await send(graph, 'raiseAllowanceObjection', { noticeId, statement: '一' }, neighbour);
    const second = await send(
      graph,
      'raiseAllowanceObjection',
      { noticeId, statement: '二' },
      residentAs('res_other'),
    );
    way.version += 2;
    const dismiss = { upheld: false, answer: '经核实不属实' };
    expect(
      await way.act('resolveAllowanceObjection', { ...dismiss, objectionId: first.objection.id }),
    ).toMatchObject({
      status: 'OBJECTION',
    });
    expect(
      await way.tried('resolveAllowanceObjection', { ...dismiss, objectionId: first.objection.id }),
    ).toEqual(['OBJECTION_RESOLVED']);
    expect(
      await way.act('resolveAllowanceObjection', { ...dismiss, objectionId: second.objection.id }),
    ).toMatchObject({
      status: 'PUBLIC_NOTICE',
    });
  });

  test('are seen by who raised them and by the staff who handle them, not by the household', async () => {
    const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
    const { objection } = await send(
      graph,
      'raiseAllowanceObjection',
      { noticeId: await noticeOf(way), statement: '一' },
      neighbour,
    );
    const seenBy = async (viewer: Parameters<typeof graph.entities>[2]) =>
      (
        await graph.entities(
          [{ __typename: 'AllowanceObjection', id: objection.id }],
          '... on AllowanceObjection { statement }',
          viewer,
        )
      )[0];
    expect(await seenBy(neighbour)).toEqual({ statement: '一' });
    expect(await seenBy(streetOfficer)).toEqual({ statement: '一' });
    expect(await seenBy(residentAs(way.members[0] ?? ''))).toBeNull();
    expect(await seenBy(null)).toBeNull();
  });
});

type Way = Awaited<ReturnType<typeof apply>>;

async function noticeOf(way: Way): Promise<string> {
  return (await caseOf(way, 'notices { id }', streetOfficer)).notices.at(-1).id;
}

async function publicNotice(id: string) {
  const [found] = await graph.entities(
    [{ __typename: 'AllowanceNotice', id }],
    '... on AllowanceNotice { applicantName }',
    null,
  );
  return found;
}

async function leadFromVisit(way: Way): Promise<void> {
  await way.act('recordAllowanceInvestigation', visit(way.members, '2026-11-20'));
  const incomes = [{ residentId: way.members[0], incomes: [] }];
  await way.act('recordAllowanceIncomeCheck', { results: allSources, incomes });
  await way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
}

describe('the separate register (articles 11 and 20)', () => {
  test('takes the case of a child of a street officer, and the county visits before the decision', async () => {
    const parent = await addHousehold(graph);
    const staffId = await addStaff(graph, { residentId: parent.members[0] ?? '', subject: 'staff:parent' });
    const way = await apply(graph, [{ parents: parent.members }]);
    const seen = await caseOf(
      way,
      'register conflicts { kinship staff { id post } resident { id } }',
      streetOfficer,
    );
    expect(seen).toEqual({
      register: 'SEPARATE',
      conflicts: [
        {
          kinship: 'PARENT',
          staff: { id: staffId, post: 'ALLOWANCE_STAFF' },
          resident: { id: way.members[0] },
        },
      ],
    });
    await way.act('acceptAllowanceApplication');
    expect(
      await way.tried('recordAllowanceInvestigation', {
        ...visit(way.members, '2026-11-20'),
        investigatorIds: [staffId, demoStaffId('222401003', 0)],
      }),
    ).toEqual(['KIN_OF_HOUSEHOLD']);
    await leadFromVisit(way);
    await way.act('publishAllowanceNotice');
    await endNotice(way);
    await way.act('submitAllowanceApplicationForReview');
    expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, decider)).toEqual([
      'COUNTY_VISIT_MISSING',
    ]);
    const countyVisit = {
      ...visit(way.members, '2026-11-20'),
      investigatorIds: [demoStaffId('222401', 1), demoStaffId('222401', 2)],
    };
    expect(await way.tried('recordAllowanceCountyVisit', countyVisit, streetOfficer)).toEqual(['NOT_FOUND']);
    expect(
      await way.tried('recordAllowanceCountyVisit', visit(way.members, '2026-11-20'), countyInvestigator),
    ).toEqual(['NOT_OF_THE_COUNTY', 'NOT_OF_THE_COUNTY']);
    await way.act('recordAllowanceCountyVisit', countyVisit, countyInvestigator);
    await way.act('decideAllowanceApplication', { outcome: 'GRANT' }, decider);
  });

  test('is not shown to the household with its reason', async () => {
    const parent = await addHousehold(graph);
    await addStaff(graph, { residentId: parent.members[0] ?? '' });
    const way = await apply(graph, [{ parents: parent.members }]);
    const answer = await graph.ask(
      `{ allowanceApplication(id: "${way.applicationId}") { register conflicts { kinship } } }`,
      {},
      residentAs(way.members[0] ?? ''),
    );
    expect(answer.data.allowanceApplication).toEqual({ register: 'SEPARATE', conflicts: null });
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('nobody decides on a case that they handled', () => {
  test('neither who accepted nor who went along on the visit', async () => {
    const way = await apply(graph);
    await way.act('acceptAllowanceApplication', {}, allRounder);
    await way.act('recordAllowanceInvestigation', visit(way.members, '2026-11-20'));
    const officerWhoWent = { ...allRounder, subject: 'demo:street-officer' };
    await way.act('recordAllowanceIncomeCheck', {
      results: allSources,
      incomes: [{ residentId: way.members[0], incomes: [] }],
    });
    await way.act('giveAllowanceFirstOpinion', { proposal: 'GRANT' });
    await way.act('publishAllowanceNotice');
    await endNotice(way);
    await way.act('submitAllowanceApplicationForReview');
    for (const viewer of [allRounder, officerWhoWent])
      expect(await way.tried('decideAllowanceApplication', { outcome: 'GRANT' }, viewer)).toEqual([
        'SAME_PERSON_HANDLED',
      ]);
    const { availableActions } = await caseOf(
      way,
      'availableActions { action allowed blockedBy { code } }',
      allRounder,
    );
    expect(
      availableActions.find(({ action }: { action: string }) => action === 'decideAllowanceApplication'),
    ).toEqual({
      action: 'decideAllowanceApplication',
      allowed: false,
      blockedBy: [{ code: 'SAME_PERSON_HANDLED' }],
    });
    await way.act('decideAllowanceApplication', { outcome: 'REFUSE', reason: '材料不实' }, decider);
  });
});
