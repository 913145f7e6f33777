import { tryActs } from '@civil-affairs/kit/testing/acts';
import { describe } from 'vitest';
import { acts } from '../src/commands.ts';
import {
  act,
  addAssigned,
  addElder,
  addElders,
  addEntry,
  addPublished,
  addRecorded,
  addResult,
  addStay,
  admission,
  assessors,
  clerk,
  findings,
  freeBed,
  house,
  inDays,
  reserve,
  reviewer,
  testElderCare,
  today,
  worker,
} from './care-testing.ts';

const graph = testElderCare();

async function stayAt(name: string, input: Record<string, unknown>) {
  const admissionId = await addStay(graph, await addElder(graph));
  return { viewer: clerk, input: { admissionId, expectedVersion: 2, ...input }, name };
}

async function offered() {
  const { entryId } = await addEntry(graph, { bedType: 'SHORT_STAY' });
  const bedNumber = await freeBed(graph, house, 'SHORT_STAY');
  await act(graph, 'offerCareBed', { entryId, institutionId: house, bedNumber, expectedVersion: 1 }, clerk);
  return { viewer: worker, input: { entryId, expectedVersion: 2 } };
}

describe('the protocol of each act', () => {
  tryActs(graph, acts, {
    async requestCareAssessment() {
      const [residentId, other] = await addElders(graph, 2);
      const input = { residentId, reason: 'FIRST' };
      return { viewer: worker, input, otherInput: { ...input, residentId: other } };
    },
    async assignCareAssessors() {
      const { assessmentId } = await addAssigned(graph);
      return { viewer: reviewer, input: { assessmentId, assessors: ['one', 'three'], expectedVersion: 2 } };
    },
    async withdrawCareAssessment() {
      const residentId = await addElder(graph);
      const { assessment } = await act(
        graph,
        'requestCareAssessment',
        { residentId, reason: 'OTHER' },
        worker,
      );
      return { viewer: worker, input: { assessmentId: assessment.id, expectedVersion: 1 } };
    },
    async recordCareAssessment() {
      const { assessmentId } = await addAssigned(graph);
      return {
        viewer: assessors[0],
        input: { assessmentId, expectedVersion: 2, ...(await findings(graph, 50)) },
      };
    },
    async reviewCareAssessment() {
      const { assessmentId } = await addRecorded(graph);
      return { viewer: reviewer, input: { assessmentId, expectedVersion: 3, decision: 'PUBLISH' } };
    },
    async disputeCareAssessment() {
      const { assessmentId } = await addPublished(graph);
      return { viewer: worker, input: { assessmentId, expectedVersion: 4, reason: '结果有疑问' } };
    },
    async upholdCareAssessment() {
      const { assessmentId, residentId } = await addPublished(graph);
      await act(
        graph,
        'disputeCareAssessment',
        { assessmentId, expectedVersion: 4, reason: '结果有疑问' },
        worker,
      );
      const [second] = await graph.database.sql`
        SELECT id FROM care_assessments WHERE resident_id = ${residentId} AND reason = 'DISPUTE'`;
      const secondId = { assessmentId: second?.id };
      const others = { ...secondId, assessors: ['three', 'four'], expectedVersion: 1 };
      await act(graph, 'assignCareAssessors', others, reviewer);
      const found = { ...secondId, expectedVersion: 2, ...(await findings(graph, 60)) };
      await act(graph, 'recordCareAssessment', found, assessors[2]);
      return { viewer: reviewer, input: { assessmentId, expectedVersion: 5 } };
    },
    async joinCareWaitingList() {
      const [residentId = '', other = ''] = await addElders(graph, 2);
      await addResult(graph, residentId);
      const input = { residentId, bedType: 'NURSING', institutionIds: [], isAlone: true };
      return { viewer: worker, input, otherInput: { ...input, residentId: other } };
    },
    async offerCareBed() {
      const { entryId } = await addEntry(graph, { bedType: 'ORDINARY' });
      const bedNumber = await freeBed(graph, house, 'ORDINARY');
      return { viewer: clerk, input: { entryId, institutionId: house, bedNumber, expectedVersion: 1 } };
    },
    acceptCareBedOffer: offered,
    declineCareBedOffer: offered,
    leaveCareWaitingList: offered,
    async reserveCareBed() {
      const [residentId, other] = await addElders(graph, 2);
      const bedNumber = await freeBed(graph);
      const input = { residentId, institutionId: house, bedNumber, stay: 'LONG_TERM', since: today };
      return { viewer: clerk, input, otherInput: { ...input, residentId: other } };
    },
    async releaseCareBed() {
      const { admission: held } = await reserve(graph, await addElder(graph));
      return { viewer: clerk, input: { admissionId: held.id, expectedVersion: 1, reason: '家属改变主意' } };
    },
    async admitElder() {
      const residentId = await addElder(graph);
      const { admission: held } = await reserve(graph, residentId);
      await addResult(graph, residentId);
      return { viewer: clerk, input: { ...admission, admissionId: held.id, expectedVersion: 1 } };
    },
    async transferElder() {
      const bedNumber = await freeBed(graph);
      return stayAt('transferElder', {
        institutionId: house,
        bedNumber,
        on: inDays(1),
        reason: '换到朝南的房间',
      });
    },
    recordCareAbsence: () => stayAt('recordCareAbsence', { kind: 'HOSPITAL', since: today }),
    async endCareAbsence() {
      const { input } = await stayAt('endCareAbsence', {});
      await act(graph, 'recordCareAbsence', { ...input, kind: 'FAMILY', since: today }, clerk);
      return { viewer: clerk, input: { ...input, expectedVersion: 3, until: today } };
    },
    planCareDischarge: () => stayAt('planCareDischarge', { on: inDays(3) }),
    async cancelCareDischarge() {
      const { input } = await stayAt('cancelCareDischarge', {});
      await act(graph, 'planCareDischarge', { ...input, on: inDays(3) }, clerk);
      return { viewer: clerk, input: { ...input, expectedVersion: 3 } };
    },
    dischargeElder: () => stayAt('dischargeElder', { until: today, endReason: 'OWN_WISH' }),
    recordDeathInCare: () => stayAt('recordDeathInCare', { diedOn: today }),
  });
});
