/** Extending, pausing and resuming what the law wants done in time. */
import { paused, resumed } from '@civil-affairs/kit/deadlines';
import { refused } from '@civil-affairs/kit/problems';
import { changeDeadline, openDeadline } from '@civil-affairs/kit/statutory-deadlines';
import { words } from '@civil-affairs/kit/words';
import { and, eq } from 'drizzle-orm';
import type {
  AllowanceDeadlineGround,
  ConfirmAllowanceDeadlinePauseInput,
  ExtendAllowanceDeadlineInput,
  PauseAllowanceDeadlineInput,
  ResumeAllowanceDeadlineInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { proposedPausesOf } from '../../queries/applications.ts';
import {
  extensionProblems,
  groundLabels,
  pauseProblems,
  resumeProblems,
} from '../../rules/applications/deadlines.ts';
import { deadlinePauses } from '../../tables/applications.ts';
import { applicationAct } from './case.ts';

/** Extends the whole process. */
export const extendAllowanceDeadline = applicationAct<ExtendAllowanceDeadlineInput>(
  'extendAllowanceDeadline',
  {
    async write(tx, _, { days, ground = null, basis }, { found: { application } }) {
      const row = await openDeadline(tx, application.id, 'WHOLE_PROCESS');
      const problems = extensionProblems(row, { days, ground, basis });
      if (problems.length > 0 || !row || ground === null) return refused(...problems);
      const remark = stated(ground, basis);
      await changeDeadline(tx, { ...row, extendedBy: days, extensionBasis: remark });
      const change = { status: application.status };
      return { ok: true, value: { change, remark, ids: { deadlineId: row.id, days, ground } } };
    },
  },
);

/** Proposes that a period stands; it runs until another person has confirmed it. */
export const pauseAllowanceDeadline = applicationAct<PauseAllowanceDeadlineInput>('pauseAllowanceDeadline', {
  async write(tx, _, input, { found: { application }, actor, today, now }) {
    const { code, ground = null, basis, until = null } = input;
    const row = await openDeadline(tx, application.id, code);
    const problems = pauseProblems(row, { ground, basis, until }, { now, today });
    if (problems.length > 0 || !row || ground === null || until === null) return refused(...problems);
    await tx.insert(deadlinePauses).values({
      applicationId: application.id,
      version: application.version + 1,
      code,
      ground,
      basis: words(basis) ?? '',
      until,
      proposedOn: today,
      proposedBy: actor,
    });
    const change = { status: application.status };
    return {
      ok: true,
      value: { change, remark: stated(ground, basis), ids: { deadlineId: row.id, ground, until } },
    };
  },
});

/** Confirms the pause that another person proposed: from now on the period stands. */
export const confirmAllowanceDeadlinePause = applicationAct<ConfirmAllowanceDeadlinePauseInput>(
  'confirmAllowanceDeadlinePause',
  {
    async write(tx, _, __, { found: { application }, actor, today, now }) {
      const [proposal] = await proposedPausesOf(tx, [application.id]);
      if (!proposal) return refused(problem('NO_PAUSE_PROPOSED'));
      const { code, ground, basis, until, version } = proposal;
      const row = await openDeadline(tx, application.id, code);
      const problems = pauseProblems(row, { ground, basis, until }, { now, today });
      if (problems.length > 0 || !row) return refused(...problems);
      await tx
        .update(deadlinePauses)
        .set({ confirmedOn: today, confirmedBy: actor })
        .where(and(eq(deadlinePauses.applicationId, application.id), eq(deadlinePauses.version, version)));
      await changeDeadline(tx, { ...paused(row, now, until), pauseGround: stated(ground, basis) });
      const change = { status: application.status };
      return { ok: true, value: { change, ids: { deadlineId: row.id, ground, until } } };
    },
  },
);

/** Lets a period run on before its pause ends. */
export const resumeAllowanceDeadline = applicationAct<ResumeAllowanceDeadlineInput>(
  'resumeAllowanceDeadline',
  {
    async write(tx, _, { code }, { found: { application }, now }) {
      const row = await openDeadline(tx, application.id, code);
      const problems = resumeProblems(row, now);
      if (problems.length > 0 || !row) return refused(...problems);
      await changeDeadline(tx, resumed(row, now));
      return { ok: true, value: { change: { status: application.status }, ids: { deadlineId: row.id } } };
    },
  },
);

/** The ground in the words of the law, with what the officer says of the case. */
function stated(ground: AllowanceDeadlineGround, basis: string): string {
  return `${groundLabels[ground].zhHans}：${words(basis) ?? ''}`.slice(0, 1000);
}
