/** Extending, stopping and resuming the law's clocks. */
import type { Result } from '@civil-affairs/kit/problems';
import type { Context } from '../../context.ts';
import type {
  ExtendDeadlineInput,
  PauseDeadlineInput,
  ResumeDeadlineInput,
} from '../../generated/contract.ts';
import { runningDeadline } from '../../queries/deadlines.ts';
import { extensionProblems, pauseProblems, resumeProblems } from '../../rules/applications/deadlines.ts';
import { lengthProblems, words } from '../../rules/applications/texts.ts';
import { actOn } from './case.ts';
import { changeClock, resumed } from './clocks.ts';

/** Extends the whole process. */
export function extendDeadline(context: Context, input: ExtendDeadlineInput): Promise<Result<string>> {
  const basis = words(input.basis) ?? '';
  return actOn(context, 'extendDeadline', input, async (tx, { application }) => {
    const clock = await runningDeadline(tx, application.id, 'WHOLE_PROCESS');
    const problems = [
      ...extensionProblems(clock, application.delegated, input.days, basis),
      ...lengthProblems({ basis }, 1000),
    ];
    if (problems.length > 0 || !clock) return { ok: false, problems };
    await changeClock(tx, { ...clock, extendedBy: input.days, extensionBasis: basis });
    return {
      ok: true,
      value: { status: application.status, remark: basis, ids: { deadlineId: clock.id, days: input.days } },
    };
  });
}

/** Stops a clock. */
export function pauseDeadline(context: Context, input: PauseDeadlineInput): Promise<Result<string>> {
  const basis = words(input.basis) ?? '';
  return actOn(context, 'pauseDeadline', input, async (tx, { application }) => {
    const clock = await runningDeadline(tx, application.id, input.kind);
    const problems = [...pauseProblems(clock, basis), ...lengthProblems({ basis }, 1000)];
    if (problems.length > 0 || !clock) return { ok: false, problems };
    await changeClock(tx, { ...clock, pausedSince: context.clock.today(), pauseBasis: basis });
    return { ok: true, value: { status: application.status, remark: basis, ids: { deadlineId: clock.id } } };
  });
}

/** Lets a clock run on. */
export function resumeDeadline(context: Context, input: ResumeDeadlineInput): Promise<Result<string>> {
  return actOn(context, 'resumeDeadline', input, async (tx, { application }) => {
    const clock = await runningDeadline(tx, application.id, input.kind);
    const problems = resumeProblems(clock);
    if (problems.length > 0 || !clock) return { ok: false, problems };
    await changeClock(tx, resumed(clock, context.clock.today()));
    return { ok: true, value: { status: application.status, ids: { deadlineId: clock.id } } };
  });
}
