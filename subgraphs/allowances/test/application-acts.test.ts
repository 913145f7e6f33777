import { testSubgraph } from '@civil-affairs/kit/testing';
import type { Scenario } from '@civil-affairs/kit/testing/acts';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { applyForAllowance } from '../src/commands/applications/apply.ts';
import { applicationActs } from '../src/commands/applications.ts';
import { allowances } from '../src/subgraph.ts';
import {
  account,
  addHousehold,
  allSources,
  applicationInput,
  apply,
  countyInvestigator,
  decider,
  declaration,
  demoStaffId,
  leadTo,
  streetOfficer,
  visit,
  type Way,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

const today = '2026-11-20';

/** A case that stands at a status, with an act of somebody on it. */
async function at(
  status: string | null,
  input: (way: Way) => Record<string, unknown> = () => ({}),
  viewer = streetOfficer,
): Promise<Scenario> {
  const way = await apply(graph);
  if (status) await leadTo(way, status);
  const { applicationId, version } = way;
  return { viewer, input: { applicationId, expectedVersion: version, ...input(way) } };
}

async function published() {
  const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
  const [notice] = await graph.database.sql`
    SELECT id FROM notices WHERE application_id = ${way.applicationId}`;
  return { way, noticeId: notice?.id as string };
}

describe('the protocol of each act on an application', () => {
  tryActs(graph, [applyForAllowance, ...applicationActs], {
    async applyForAllowance() {
      const { members } = await addHousehold(graph, [{}]);
      const input = applicationInput(members);
      return { viewer: account(members[0] ?? ''), input, otherInput: { ...input, rigidExpenseFen: 1 } };
    },
    requestSupplement: () => at(null, () => ({ items: ['INCOME_STATEMENT'] })),
    async supplementApplication() {
      const way = await apply(graph);
      await way.act('requestSupplement', { items: ['INCOME_STATEMENT'] });
      const { applicationId, version } = way;
      return { viewer: streetOfficer, input: { applicationId, expectedVersion: version } };
    },
    acceptApplication: () => at(null),
    recordInvestigation: () => at('ACCEPTED', ({ members }) => visit(members, today)),
    recordIncomeCheck: () =>
      at('INVESTIGATING', ({ members }) => ({
        results: allSources,
        incomes: declaration(members).map(({ residentId, incomes }) => ({ residentId, incomes })),
      })),
    giveFirstOpinion: () => at('CHECKING', () => ({ proposal: 'GRANT' })),
    publishNotice: () => at('FIRST_OPINION'),
    async raiseObjection() {
      const { noticeId } = await published();
      const input = { noticeId, statement: '该家庭有车' };
      return { viewer: account('res_of_a_neighbour'), input, otherInput: { ...input, statement: '另一句' } };
    },
    async resolveObjection() {
      const { way, noticeId } = await published();
      const { objectionId } = await objectTo(noticeId);
      const { applicationId, version } = way;
      const input = {
        applicationId,
        expectedVersion: version + 1,
        objectionId,
        upheld: false,
        answer: '已核实',
      };
      return { viewer: streetOfficer, input };
    },
    async submitForReview() {
      const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
      const { applicationId, version } = way;
      await graph.city.openAsAdmin().sql`
        UPDATE allowances.notices SET published_on = published_on - 10, until = published_on - 1
        WHERE application_id = ${applicationId}`;
      return { viewer: streetOfficer, input: { applicationId, expectedVersion: version } };
    },
    recordCountyVisit: () =>
      at(
        'COUNTY_REVIEW',
        ({ members }) => ({
          ...visit(members, today),
          investigatorIds: [demoStaffId('222401', 0), demoStaffId('222401', 1)],
        }),
        countyInvestigator,
      ),
    decideApplication: () => at('COUNTY_REVIEW', () => ({ outcome: 'GRANT' }), decider),
    async refuseApplication() {
      return at('CHECKING', () => ({ reason: '家庭收入高于保障标准' }), decider);
    },
    async deliverRefusal() {
      const way = await leadTo(await apply(graph), 'CHECKING');
      await way.act('refuseApplication', { reason: '家庭收入高于保障标准' }, decider);
      const { applicationId, version } = way;
      return { viewer: streetOfficer, input: { applicationId, expectedVersion: version } };
    },
    withdrawApplication: () => at('ACCEPTED'),
    terminateApplication: () => at('ACCEPTED', () => ({ reason: '拒不配合调查' })),
    extendDeadline: () => at('ACCEPTED', () => ({ days: 5, basis: '第二十二条' }), decider),
    pauseDeadline: () => at('ACCEPTED', () => ({ code: 'INVESTIGATION_START', basis: '申请人住院' })),
    async resumeDeadline() {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      await way.act('pauseDeadline', { code: 'INVESTIGATION_START', basis: '申请人住院' });
      const { applicationId, version } = way;
      return {
        viewer: streetOfficer,
        input: { applicationId, expectedVersion: version, code: 'INVESTIGATION_START' },
      };
    },
  });
});

async function objectTo(noticeId: string): Promise<{ objectionId: string }> {
  const data = await graph.read(
    'mutation ($input: RaiseObjectionInput!) { raiseObjection(input: $input) { objection { id } } }',
    { input: { noticeId, statement: '该家庭有车', clientMutationKey: `objection to ${noticeId}` } },
    account('res_of_a_neighbour'),
  );
  return { objectionId: data.raiseObjection.objection.id };
}
