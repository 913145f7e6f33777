/** The first opinion, its public notice, and what people object to it. */
import { carryOut } from '@civil-affairs/kit/case-file';
import { addDays } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { notFound, type Result, refused } from '@civil-affairs/kit/problems';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type {
  GiveFirstOpinionInput,
  PublishNoticeInput,
  RaiseObjectionInput,
  ResolveObjectionInput,
  SubmitForReviewInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { firstOpinionOf } from '../../queries/investigation.ts';
import { findPublicNotices, objectionsOfApplications } from '../../queries/notices.ts';
import { findCalculations } from '../../queries/policies.ts';
import { outcomeProblems } from '../../rules/applications/investigation.ts';
import { lengthProblems, words } from '../../rules/applications/texts.ts';
import type { Calculation } from '../../rules/calculation-facts.ts';
import { firstOpinions } from '../../tables/investigation.ts';
import { notices, objections } from '../../tables/notices.ts';
import { accountOf, actOn, lockCase, moveCase, raceLost, takePart } from './case.ts';
import { completeClocks, startClock } from './clocks.ts';
import { reckon } from './reckoning.ts';

const theNotice = { zhHans: '该公示', ko: '해당 공시', en: 'notice' };
const theObjection = { zhHans: '该异议', ko: '해당 이의', en: 'objection' };

/** Gives the first opinion of the street. */
export function giveFirstOpinion(context: Context, input: GiveFirstOpinionInput): Promise<Result<string>> {
  const { proposal } = input;
  const reason = words(input.reason);
  return actOn(context, 'giveFirstOpinion', input, async (tx, found) => {
    const { id: applicationId, round } = found.application;
    const reckoning = await reckon(tx, context, found);
    if (!reckoning.ok) return reckoning;
    const { calculation, save } = reckoning.value;
    const problems = [
      ...outcomeProblems(proposal, reason, calculation.category, 'proposal'),
      ...lengthProblems({ reason }, 2000),
      ...(await takePart(tx, applicationId, [accountOf(context)])),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const calculationId = await save();
    const givenOn = context.clock.today();
    const givenBy = accountOf(context);
    await tx
      .insert(firstOpinions)
      .values({ applicationId, round, givenOn, givenBy, proposal, reason, calculationId });
    return { ok: true, value: { status: 'FIRST_OPINION', remark: reason, ids: { proposal, calculationId } } };
  });
}

/** Publishes the first opinion for seven days. */
export function publishNotice(context: Context, input: PublishNoticeInput): Promise<Result<string>> {
  return actOn(context, 'publishNotice', input, async (tx, { application }) => {
    const { id: applicationId, round, communityCode, applicantName } = application;
    const opinion = await firstOpinionOf(tx, applicationId, round);
    const [row] = opinion ? await findCalculations(tx, [opinion.calculationId]) : [];
    if (!row) throw new Error('a first opinion without its reckoning is published');
    const { countedMembers, monthlyAmountFen } = row.result as Calculation;
    const publishedOn = context.clock.today();
    const until = await startClock(tx, application, 'PUBLIC_NOTICE', round, publishedOn);
    const id = newId('AllowanceNotice');
    await tx.insert(notices).values({
      id,
      applicationId,
      kind: 'FIRST_OPINION',
      round,
      communityCode,
      applicantName,
      members: countedMembers,
      monthlyAmountFen,
      publishedOn,
      until,
    });
    return { ok: true, value: { status: 'PUBLIC_NOTICE', ids: { noticeId: id } } };
  });
}

/** Objects to a published first opinion; the value is the objection's id. */
export function raiseObjection(context: Context, input: RaiseObjectionInput): Promise<Result<string>> {
  const { viewer, clock } = context;
  const { noticeId, clientMutationKey: key } = input;
  const statement = words(input.statement);
  return carryOut(
    context,
    { mutation: 'raiseObjection', key, input, subjectId: noticeId },
    async (tx) => {
      const today = clock.today();
      // Anybody may object, and knows of the case no more than the notice says.
      const [notice] = await findPublicNotices(tx, [noticeId], today);
      const found = notice?.kind === 'FIRST_OPINION' && (await lockCase(tx, context, notice.applicationId));
      if (!notice || !found) return refused(notFound(['noticeId'], theNotice));
      return moveCase(tx, context, 'raiseObjection', found, async () => {
        if (statement === null) return refused(problem('TEXT_MISSING', { path: ['statement'] }));
        const problems = lengthProblems({ statement }, 4000);
        if (problems.length > 0) return { ok: false, problems };
        const id = newId('AllowanceObjection');
        await tx.insert(objections).values({
          id,
          applicationId: notice.applicationId,
          noticeId,
          raisedOn: today,
          raisedBy: accountOf(context),
          residentId: viewer?.residentId ?? null,
          statement,
        });
        return { ok: true, value: { status: 'OBJECTION', ids: { objectionId: id }, made: id } };
      });
    },
    raceLost,
  );
}

/** Answers an objection; one that is upheld brings a new investigation, which answers all others too. */
export function resolveObjection(context: Context, input: ResolveObjectionInput): Promise<Result<string>> {
  const { objectionId, upheld } = input;
  const answer = words(input.answer);
  return actOn(context, 'resolveObjection', input, async (tx, { application }) => {
    const { id: applicationId, round } = application;
    const all = await objectionsOfApplications(tx, [applicationId]);
    const objection = all.find(({ id }) => id === objectionId);
    if (!objection) return refused(notFound(['objectionId'], theObjection));
    if (objection.resolution !== null)
      return refused(problem('OBJECTION_RESOLVED', { path: ['objectionId'] }));
    if (answer === null) return refused(problem('TEXT_MISSING', { path: ['answer'] }));
    const problems = [
      ...lengthProblems({ answer }, 4000),
      ...(await takePart(tx, applicationId, [accountOf(context)])),
    ];
    if (problems.length > 0) return { ok: false, problems };
    const today = context.clock.today();
    const resolved = { resolvedOn: today, resolvedBy: accountOf(context), answer };
    await tx
      .update(objections)
      .set({ ...resolved, resolution: upheld ? 'UPHELD' : 'DISMISSED' })
      .where(eq(objections.id, objectionId));
    const ids = { objectionId, resolution: upheld ? 'UPHELD' : 'DISMISSED' };
    if (!upheld) {
      const others = all.some(({ id, resolution }) => id !== objectionId && resolution === null);
      return { ok: true, value: { status: others ? 'OBJECTION' : 'PUBLIC_NOTICE', ids } };
    }
    await tx
      .update(objections)
      .set({ ...resolved, resolution: 'JOINED' })
      .where(and(eq(objections.applicationId, applicationId), isNull(objections.resolution)));
    await tx
      .update(notices)
      .set({ until: addDays(today, -1) })
      .where(and(eq(notices.applicationId, applicationId), eq(notices.round, round)));
    await completeClocks(tx, applicationId, today, (kind) => kind === 'PUBLIC_NOTICE');
    return { ok: true, value: { status: 'RE_INVESTIGATING', changes: { round: round + 1 }, ids } };
  });
}

/** Hands the file in for the decision. */
export function submitForReview(context: Context, input: SubmitForReviewInput): Promise<Result<string>> {
  return actOn(context, 'submitForReview', input, async (tx, { application }) => {
    const today = context.clock.today();
    await completeClocks(tx, application.id, today, (kind) => kind === 'PUBLIC_NOTICE');
    await startClock(tx, application, 'COUNTY_DECISION', application.round, today);
    return { ok: true, value: { status: 'COUNTY_REVIEW' } };
  });
}
