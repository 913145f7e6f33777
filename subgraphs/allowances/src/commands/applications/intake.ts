/** Acts on an application before its investigation, and those that end it without a decision. */
import { type Result, refused } from '@civil-affairs/kit/problems';
import type { Context } from '../../context.ts';
import type {
  AcceptApplicationInput,
  RequestSupplementInput,
  SupplementApplicationInput,
  TerminateApplicationInput,
  WithdrawApplicationInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { mayAskFor } from '../../rules/applications/investigation.ts';
import { lengthProblems, words } from '../../rules/applications/texts.ts';
import { supplementNotices, supplements } from '../../tables/investigation.ts';
import { accountOf, actOn, takePart } from './case.ts';
import { startClock } from './clocks.ts';

/** Tells the household once of everything missing. */
export function requestSupplement(context: Context, input: RequestSupplementInput): Promise<Result<string>> {
  const remark = words(input.remark);
  return actOn(context, 'requestSupplement', input, async (tx, { application }) => {
    const items = mayAskFor(input.items, remark);
    const tooLong = lengthProblems({ remark }, 1000);
    if (!items.ok) return { ok: false, problems: [...items.problems, ...tooLong] };
    if (tooLong.length > 0) return { ok: false, problems: tooLong };
    await tx.insert(supplementNotices).values({
      applicationId: application.id,
      requestedOn: context.clock.today(),
      requestedBy: accountOf(context),
      items: items.value,
      remark,
    });
    return { ok: true, value: { status: 'SUPPLEMENT_REQUESTED', remark, ids: { items: items.value } } };
  });
}

/** Records what the household handed in. */
export function supplementApplication(
  context: Context,
  input: SupplementApplicationInput,
): Promise<Result<string>> {
  const remark = words(input.remark);
  return actOn(context, 'supplementApplication', input, async (tx, { application }) => {
    const problems = lengthProblems({ remark }, 1000);
    if (problems.length > 0) return { ok: false, problems };
    await tx.insert(supplements).values({
      applicationId: application.id,
      answeredOn: context.clock.today(),
      answeredBy: accountOf(context),
      remark,
    });
    return { ok: true, value: { status: 'SUBMITTED', remark } };
  });
}

/** Accepts a complete application: the law's clocks start. */
export function acceptApplication(context: Context, input: AcceptApplicationInput): Promise<Result<string>> {
  return actOn(context, 'acceptApplication', input, async (tx, { application }) => {
    const problems = await takePart(tx, application.id, [accountOf(context)]);
    if (problems.length > 0) return { ok: false, problems };
    const today = context.clock.today();
    await startClock(tx, application, 'INVESTIGATION_START', 1, today);
    await startClock(tx, application, 'WHOLE_PROCESS', 1, today);
    return { ok: true, value: { status: 'ACCEPTED' } };
  });
}

/** Takes the application back. */
export function withdrawApplication(
  context: Context,
  input: WithdrawApplicationInput,
): Promise<Result<string>> {
  const reason = words(input.reason);
  return actOn(context, 'withdrawApplication', input, async () => {
    const problems = lengthProblems({ reason }, 2000);
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, value: { status: 'WITHDRAWN', remark: reason } };
  });
}

/** Ends the process of a household that does not cooperate. */
export function terminateApplication(
  context: Context,
  input: TerminateApplicationInput,
): Promise<Result<string>> {
  const reason = words(input.reason);
  return actOn(context, 'terminateApplication', input, async () => {
    if (reason === null) return refused(problem('REASON_NEEDED', { path: ['reason'] }));
    const problems = lengthProblems({ reason }, 2000);
    return problems.length > 0
      ? { ok: false, problems }
      : { ok: true, value: { status: 'TERMINATED', remark: reason } };
  });
}
