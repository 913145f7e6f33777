import { testSubgraph } from '@civil-affairs/kit/testing';
import type { Scenario } from '@civil-affairs/kit/testing/acts';
import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe } from 'vitest';
import { residents } from '../../residents/src/subgraph.ts';
import { applyForAllowance } from '../src/commands/applications/apply.ts';
import { applicationActs } from '../src/commands/applications.ts';
import { allowances } from '../src/subgraph.ts';
import {
  addHousehold,
  allSources,
  applicationInput,
  apply,
  countyInvestigator,
  decider,
  declaration,
  demoStaffId,
  leadTo,
  residentAs,
  streetOfficer,
  visit,
  type Way,
} from './application-testing.ts';

const graph = testSubgraph(allowances, { neighbours: [residents] });

const today = '2026-11-20';
const special = { ground: 'HARD_TO_INVESTIGATE', basis: '家庭成员分居三地' };
const pause = { code: 'INVESTIGATION_START', until: '2026-11-24', ...special };

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
      return { viewer: residentAs(members[0] ?? ''), input, otherInput: { ...input, rigidExpenseFen: 1 } };
    },
    requestAllowanceSupplement: () => at(null, () => ({ items: ['INCOME_STATEMENT'] })),
    async supplementAllowanceApplication() {
      const way = await apply(graph);
      await way.act('requestAllowanceSupplement', { items: ['INCOME_STATEMENT'] });
      const { applicationId, version } = way;
      return { viewer: streetOfficer, input: { applicationId, expectedVersion: version } };
    },
    acceptAllowanceApplication: () => at(null),
    recordAllowanceInvestigation: () => at('ACCEPTED', ({ members }) => visit(members, today)),
    recordAllowanceIncomeCheck: () =>
      at('INVESTIGATING', ({ members }) => ({
        results: allSources,
        incomes: declaration(members).map(({ residentId, incomes }) => ({ residentId, incomes })),
      })),
    async contestAllowanceIncomeCheck() {
      const way = await leadTo(await apply(graph), 'CHECKING');
      const { applicationId, version, members } = way;
      const input = { applicationId, expectedVersion: version, statement: '工资已停发，附单位证明' };
      return { viewer: residentAs(members[0] ?? ''), input };
    },
    giveAllowanceFirstOpinion: () => at('CHECKING', () => ({ proposal: 'GRANT' })),
    publishAllowanceNotice: () => at('FIRST_OPINION'),
    async raiseAllowanceObjection() {
      const { noticeId } = await published();
      const input = { noticeId, statement: '该家庭有车' };
      return {
        viewer: residentAs('res_of_a_neighbour'),
        input,
        otherInput: { ...input, statement: '另一句' },
      };
    },
    async resolveAllowanceObjection() {
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
    async submitAllowanceApplicationForReview() {
      const way = await leadTo(await apply(graph), 'PUBLIC_NOTICE');
      const { applicationId, version } = way;
      await graph.city.openAsAdmin().sql`
        UPDATE allowances.notices SET published_on = published_on - 10, until = published_on - 1
        WHERE application_id = ${applicationId}`;
      return { viewer: streetOfficer, input: { applicationId, expectedVersion: version } };
    },
    recordAllowanceCountyVisit: () =>
      at(
        'COUNTY_REVIEW',
        ({ members }) => ({
          ...visit(members, today),
          investigatorIds: [demoStaffId('222401', 0), demoStaffId('222401', 1)],
        }),
        countyInvestigator,
      ),
    decideAllowanceApplication: () => at('COUNTY_REVIEW', () => ({ outcome: 'GRANT' }), decider),
    async refuseAllowanceApplication() {
      return at('CHECKING', () => ({ reason: '家庭收入高于保障标准' }), decider);
    },
    async deliverAllowanceRefusal() {
      const way = await leadTo(await apply(graph), 'CHECKING');
      await way.act('refuseAllowanceApplication', { reason: '家庭收入高于保障标准' }, decider);
      const { applicationId, version } = way;
      return { viewer: streetOfficer, input: { applicationId, expectedVersion: version } };
    },
    withdrawAllowanceApplication: () => at('ACCEPTED'),
    terminateAllowanceApplication: () => at('ACCEPTED', () => ({ reason: '拒不配合调查' })),
    extendAllowanceDeadline: () => at('ACCEPTED', () => ({ days: 5, ...special }), decider),
    pauseAllowanceDeadline: () => at('ACCEPTED', () => pause),
    async confirmAllowanceDeadlinePause() {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      await way.act('pauseAllowanceDeadline', pause);
      const { applicationId, version } = way;
      return { viewer: decider, input: { applicationId, expectedVersion: version } };
    },
    async resumeAllowanceDeadline() {
      const way = await leadTo(await apply(graph), 'ACCEPTED');
      await way.act('pauseAllowanceDeadline', pause);
      await way.act('confirmAllowanceDeadlinePause', {}, decider);
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
    'mutation ($input: RaiseAllowanceObjectionInput!) { raiseAllowanceObjection(input: $input) { objection { id } } }',
    { input: { noticeId, statement: '该家庭有车', clientMutationKey: `objection to ${noticeId}` } },
    residentAs('res_of_a_neighbour'),
  );
  return { objectionId: data.raiseAllowanceObjection.objection.id };
}
