/** Assessments are asked for, given to two, and disputed. */
import { notFound, refused } from '@civil-affairs/kit/problems';
import { requiredTextProblems, words } from '@civil-affairs/kit/words';
import { mayRequestAssessment } from '../../access/assessments.ts';
import type {
  AssignCareAssessorsInput,
  DisputeCareAssessmentInput,
  RequestCareAssessmentInput,
  WithdrawCareAssessmentInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { housesOf } from '../../queries/stays.ts';
import {
  assessmentObstacles,
  assessorProblems,
  disputeObstacles,
  elderProblems,
  type RegisteredElder,
} from '../../rules/assessments/obstacles.ts';
import { longestReason } from '../../rules/status.ts';
import { sealedDisorderCodes } from '../../sealed.ts';
import { careAssessments } from '../../tables/assessments.ts';
import { messagesOfRequest } from '../messages.ts';
import { openingAct, readElder, theElder } from '../protocol.ts';
import { onAssessment } from './case.ts';
import { beginHistory, standAgain } from './linked.ts';

interface Request {
  elder: RegisteredElder | undefined;
  mayAsk: boolean;
}

/** Nothing was found yet. */
const blank = {
  status: 'REQUESTED',
  version: 1,
  inComa: false,
  careRiskEvents: 0,
  assessors: [] as string[],
} as const;

/** Asks for an elder to be assessed; the value is the assessment's id. */
export const requestCareAssessment = openingAct<RequestCareAssessmentInput, Request>(
  'requestCareAssessment',
  {
    event: 'CareAssessmentRequested',
    entity: 'CareAssessmentCase',
    async prepare(context, { residentId }, id) {
      const elder = await readElder(context, id, residentId);
      const houses = (await housesOf(context.database.db, [residentId])).map(
        ({ institutionId }) => institutionId,
      );
      const owner = { residentId, communityCode: elder?.communityCode ?? null, houses };
      return { elder, mayAsk: mayRequestAssessment(context.viewer, owner) };
    },
    async write(tx, context, { residentId, reason }, { id, today, prepared: { elder, mayAsk } }) {
      if (!elder || !mayAsk) return refused(notFound(['residentId'], theElder));
      const problems = [
        ...elderProblems(elder, today),
        ...(reason === 'DISPUTE' ? [problem('DISPUTE_HAS_ITS_OWN_ACT', { path: ['reason'] })] : []),
      ];
      if (problems.length > 0) return refused(...problems);
      const { communityCode } = elder;
      await tx.insert(careAssessments).values({
        ...blank,
        disorderCodes: sealedDisorderCodes(context, []),
        id,
        residentId,
        communityCode,
        reason,
        requestedOn: today,
      });
      const opens = { caseId: id, version: 1, status: 'REQUESTED' };
      const messages = messagesOfRequest({ id, residentId, communityCode });
      return {
        ok: true,
        value: { opens, ids: { assessmentId: id, residentId, reason, communityCode }, messages },
      };
    },
  },
);

export const assignCareAssessors = onAssessment<AssignCareAssessorsInput>('assignCareAssessors', {
  event: 'CareAssessorsAssigned',
  mayAct: ({ review }) => review,
  obstacles: (facts) => assessmentObstacles(facts, 'assignCareAssessors'),
  inputProblems: ({ assessors }, { found }) => assessorProblems(found, assessors),
  write: async (_tx, _context, { assessors }) => ({
    ok: true,
    value: { change: { status: 'ASSIGNED', assessors: assessors.map((name) => name.trim()) } },
  }),
});

export const withdrawCareAssessment = onAssessment<WithdrawCareAssessmentInput>('withdrawCareAssessment', {
  event: 'CareAssessmentWithdrawn',
  mayAct: ({ ask }) => ask,
  obstacles: (facts) => assessmentObstacles(facts, 'withdrawCareAssessment'),
  async write(tx, context, _input, { found }) {
    // Without its second assessment a disputed result stands again.
    await standAgain(tx, context, found.row);
    return { ok: true, value: { change: { status: 'WITHDRAWN' } } };
  },
});

/** Disputes a result: the second assessment begins with it. */
export const disputeCareAssessment = onAssessment<DisputeCareAssessmentInput>('disputeCareAssessment', {
  event: 'CareAssessmentDisputed',
  mayAct: ({ dispute }) => dispute,
  obstacles: (facts, { today }) => disputeObstacles(facts, today),
  inputProblems: ({ reason }) => requiredTextProblems(reason, ['reason'], longestReason),
  async write(tx, context, { reason }, { found, today }) {
    const { residentId, communityCode, id: disputes } = found.row;
    const second = context.newId('CareAssessmentCase');
    await tx.insert(careAssessments).values({
      ...blank,
      disorderCodes: sealedDisorderCodes(context, []),
      id: second,
      residentId,
      communityCode,
      reason: 'DISPUTE',
      requestedOn: today,
      disputes,
    });
    await beginHistory(tx, context, 'disputeCareAssessment', second);
    const ids = { secondId: second };
    return { ok: true, value: { change: { status: 'DISPUTED' }, remark: words(reason), ids } };
  },
});
