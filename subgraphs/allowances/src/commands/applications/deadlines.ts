/** Extending, pausing and resuming what the law wants done in time. */
import { resumed } from '@civil-affairs/kit/deadlines';
import { refused } from '@civil-affairs/kit/problems';
import { changeDeadline, openDeadline } from '@civil-affairs/kit/statutory-deadlines';
import { words } from '@civil-affairs/kit/words';
import type {
  ExtendAllowanceDeadlineInput,
  PauseAllowanceDeadlineInput,
  ResumeAllowanceDeadlineInput,
} from '../../generated/contract.ts';
import { extensionProblems, pauseProblems, resumeProblems } from '../../rules/applications/deadlines.ts';
import { applicationAct } from './case.ts';

/** Extends the whole process. */
export const extendAllowanceDeadline = applicationAct<ExtendAllowanceDeadlineInput>(
  'extendAllowanceDeadline',
  {
    async write(tx, _, { days, basis }, { found: { application } }) {
      const row = await openDeadline(tx, application.id, 'WHOLE_PROCESS');
      const problems = extensionProblems(row, application.delegated, days, basis);
      if (problems.length > 0 || !row) return refused(...problems);
      const remark = words(basis);
      await changeDeadline(tx, { ...row, extendedBy: days, extensionBasis: remark });
      const change = { status: application.status };
      return { ok: true, value: { change, remark, ids: { deadlineId: row.id, days } } };
    },
  },
);

/** Pauses a period. */
export const pauseAllowanceDeadline = applicationAct<PauseAllowanceDeadlineInput>('pauseAllowanceDeadline', {
  async write(tx, _, { code, basis }, { found: { application }, now }) {
    const row = await openDeadline(tx, application.id, code);
    const problems = pauseProblems(row, basis);
    if (problems.length > 0 || !row) return refused(...problems);
    const remark = words(basis);
    await changeDeadline(tx, { ...row, pausedSince: now, pauseGround: remark });
    return {
      ok: true,
      value: { change: { status: application.status }, remark, ids: { deadlineId: row.id } },
    };
  },
});

/** Lets a period run on. */
export const resumeAllowanceDeadline = applicationAct<ResumeAllowanceDeadlineInput>(
  'resumeAllowanceDeadline',
  {
    async write(tx, _, { code }, { found: { application }, now }) {
      const row = await openDeadline(tx, application.id, code);
      const problems = resumeProblems(row);
      if (problems.length > 0 || !row) return refused(...problems);
      await changeDeadline(tx, resumed(row, now));
      return { ok: true, value: { change: { status: application.status }, ids: { deadlineId: row.id } } };
    },
  },
);
