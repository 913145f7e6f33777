/** The first opinion, its public notice, and what people object to it. */
import { addDays } from '@civil-affairs/kit/dates';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { completeDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import { and, eq, isNull } from 'drizzle-orm';
import type {
  GiveAllowanceFirstOpinionInput,
  PublishAllowanceNoticeInput,
  RaiseAllowanceObjectionInput,
  ResolveAllowanceObjectionInput,
  SubmitAllowanceApplicationForReviewInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { firstOpinionOf } from '../../queries/investigation.ts';
import { objectionsOfApplications } from '../../queries/notices.ts';
import { findCalculations } from '../../queries/policies.ts';
import { startedByObjection } from '../../rules/applications/deadlines.ts';
import { outcomeProblems } from '../../rules/applications/investigation.ts';
import type { Calculation } from '../../rules/calculation-facts.ts';
import { firstOpinions } from '../../tables/investigation.ts';
import { notices, objections } from '../../tables/notices.ts';
import { calculateCase } from './calculation.ts';
import { applicationAct, noticeAct, startPeriod, takePart } from './case.ts';

const theObjection = { zhHans: '该异议', ko: '해당 이의', en: 'objection' };

/** Gives the first opinion of the street. */
export const giveAllowanceFirstOpinion = applicationAct<GiveAllowanceFirstOpinionInput>(
  'giveAllowanceFirstOpinion',
  {
    async write(tx, context, input, { found, actor, today }) {
      const { proposal } = input;
      const reason = words(input.reason);
      const { id: applicationId, round } = found.application;
      const calculated = await calculateCase(tx, context, found);
      if (!calculated.ok) return calculated;
      const { calculation, save } = calculated.value;
      const problems = [
        ...outcomeProblems(proposal, reason, calculation.category, 'proposal'),
        ...textProblems(reason, ['reason'], 2000),
        ...(await takePart(tx, applicationId, [actor])),
      ];
      if (problems.length > 0) return refused(...problems);
      const calculationId = await save();
      await tx
        .insert(firstOpinions)
        .values({ applicationId, round, givenOn: today, givenBy: actor, proposal, reason, calculationId });
      await completeDeadlines(tx, context, applicationId, (code) => code === 'FIRST_OPINION');
      const change = { status: 'FIRST_OPINION' as const };
      return { ok: true, value: { change, remark: reason, ids: { proposal, calculationId } } };
    },
  },
);

/** Publishes the first opinion for seven days. */
export const publishAllowanceNotice = applicationAct<PublishAllowanceNoticeInput>('publishAllowanceNotice', {
  async write(tx, context, _, { found: { application }, today }) {
    const { id: applicationId, round, communityCode, applicantName } = application;
    const opinion = await firstOpinionOf(tx, applicationId, round);
    const [row] = opinion ? await findCalculations(tx, [opinion.calculationId]) : [];
    if (!row) throw new Error('a first opinion without its calculation is published');
    const { countedMembers, monthlyAmountFen } = row.result as Calculation;
    const until = await startPeriod(tx, context, application, 'PUBLIC_NOTICE');
    const id = context.newId('AllowanceNotice');
    await tx.insert(notices).values({
      id,
      applicationId,
      kind: 'FIRST_OPINION',
      round,
      communityCode,
      applicantName,
      members: countedMembers,
      monthlyAmountFen,
      publishedOn: today,
      until,
    });
    return { ok: true, value: { change: { status: 'PUBLIC_NOTICE' }, ids: { noticeId: id } } };
  },
});

/** Objects to a published first opinion; the value is the objection's id. */
export const raiseAllowanceObjection = noticeAct<RaiseAllowanceObjectionInput>('raiseAllowanceObjection', {
  inputProblems: ({ statement }) => requiredTextProblems(statement, ['statement'], 4000),
  async write(tx, context, { noticeId, statement }, { found, viewer, actor, today }) {
    const id = context.newId('AllowanceObjection');
    await tx.insert(objections).values({
      id,
      applicationId: found.id,
      noticeId,
      raisedOn: today,
      raisedBy: actor,
      residentId: viewer?.residentId ?? null,
      statement: words(statement) ?? '',
    });
    return { ok: true, value: { change: { status: 'OBJECTION' }, ids: { objectionId: id }, made: id } };
  },
});

/** Answers an objection; one that is upheld brings a new investigation, which answers all others too. */
export const resolveAllowanceObjection = applicationAct<ResolveAllowanceObjectionInput>(
  'resolveAllowanceObjection',
  {
    async write(tx, context, input, { found: { application }, actor, today }) {
      const { objectionId, upheld } = input;
      const { id: applicationId, round } = application;
      const all = await objectionsOfApplications(tx, [applicationId]);
      const objection = all.find(({ id }) => id === objectionId);
      if (!objection) return refused(notFound(['objectionId'], theObjection));
      if (objection.resolution !== null)
        return refused(problem('OBJECTION_RESOLVED', { path: ['objectionId'] }));
      const unreadable = requiredTextProblems(input.answer, ['answer'], 4000);
      const problems = [...unreadable, ...(await takePart(tx, applicationId, [actor]))];
      if (problems.length > 0) return refused(...problems);
      const resolved = { resolvedOn: today, resolvedBy: actor, answer: words(input.answer) };
      const resolution = upheld ? 'UPHELD' : 'DISMISSED';
      await tx
        .update(objections)
        .set({ ...resolved, resolution })
        .where(eq(objections.id, objectionId));
      const ids = { objectionId, resolution };
      if (!upheld) {
        const others = all.some((other) => other.id !== objectionId && other.resolution === null);
        return { ok: true, value: { change: { status: others ? 'OBJECTION' : 'PUBLIC_NOTICE' }, ids } };
      }
      await tx
        .update(objections)
        .set({ ...resolved, resolution: 'JOINED' })
        .where(and(eq(objections.applicationId, applicationId), isNull(objections.resolution)));
      await tx
        .update(notices)
        .set({ until: addDays(today, -1) })
        .where(and(eq(notices.applicationId, applicationId), eq(notices.round, round)));
      await completeDeadlines(tx, context, applicationId, (code) => code === 'PUBLIC_NOTICE');
      const next = { ...application, round: round + 1 };
      for (const code of startedByObjection(application)) await startPeriod(tx, context, next, code);
      return { ok: true, value: { change: { status: 'RE_INVESTIGATING', round: next.round }, ids } };
    },
  },
);

/** Hands the file in for the decision. */
export const submitAllowanceApplicationForReview = applicationAct<SubmitAllowanceApplicationForReviewInput>(
  'submitAllowanceApplicationForReview',
  {
    async write(tx, context, _, { found: { application } }) {
      await completeDeadlines(tx, context, application.id, (code) => code === 'PUBLIC_NOTICE');
      await startPeriod(tx, context, application, 'COUNTY_DECISION');
      return { ok: true, value: { change: { status: 'COUNTY_REVIEW' } } };
    },
  },
);
