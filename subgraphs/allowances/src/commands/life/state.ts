import { addMonths } from '@civil-affairs/kit/dates';
import { notAllowed, refused } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import type {
  ResumeAllowanceGrantInput,
  StopAllowanceGrantInput,
  SuspendAllowanceGrantInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { firstMonthOf, lastDayBefore, needsHearing, stillEntitled } from '../../rules/life/changes.ts';
import { grounds, groundsProblems } from '../../rules/life/grounds.ts';
import { blockedByStatus, stopObstacles, suspensionObstacles } from '../../rules/life/obstacles.ts';
import { monthOf } from '../../rules/time.ts';
import { changeTerm, suspendFrom, writeEnd } from '../grants.ts';
import { applyCalculation, calculateGrant } from './calculation.ts';
import { onGrant, storedFacts } from './case.ts';
import { openChange } from './changes.ts';
import { papersOfChange, papersOfResumption } from './papers.ts';

/**
 * Proposes that payment rests, or lets it rest from the next month on under rules that ask for no hearing; the value is the
 * grant's id.
 */
export const suspendAllowanceGrant = onGrant<SuspendAllowanceGrantInput>('suspendAllowanceGrant', {
  event: 'AllowanceSuspended',
  mayAct: ({ handle, decide }) => handle || decide,
  obstacles: suspensionObstacles,
  inputProblems: ({ reasons }) => groundsProblems(reasons, ['reasons']),
  async write(tx, context, { reasons }, { found, rights, today }) {
    const { grant, policy } = found;
    const remark = words(reasons);
    if (needsHearing('SUSPENSION', policy)) {
      const change = { kind: 'SUSPENSION', stopReason: null, exitMonths: null, cause: 'OTHER' } as const;
      const { changeId } = await openChange(
        tx,
        context,
        found,
        { ...change, grounds: grounds(reasons) },
        undefined,
      );
      return { ok: true, value: { change: 'ACTIVE', remark, ids: { changeId } } };
    }
    if (!rights.decide) return refused(notAllowed());
    await suspendFrom(tx, grant, firstMonthOf(null, today, grant));
    const papers = await papersOfChange(tx, found, 'SUSPENSION', reasons, today);
    return { ok: true, value: { change: 'SUSPENDED', remark, papers } };
  },
});

/** Takes payment up again from the next month on; the value is the grant's id. */
export const resumeAllowanceGrant = onGrant<ResumeAllowanceGrantInput>('resumeAllowanceGrant', {
  event: 'AllowanceResumed',
  mayAct: ({ decide }) => decide,
  obstacles: (facts) => blockedByStatus(facts, 'resumeAllowanceGrant'),
  inputProblems: ({ reasons }) => groundsProblems(reasons, ['reasons']),
  async write(tx, context, { reasons }, { found, today }) {
    const { grant, terms } = found;
    const month = firstMonthOf(null, today, grant);
    const facts = await storedFacts(tx, found);
    if (facts) {
      const calculated = await calculateGrant(tx, grant, facts, month);
      if (!calculated.ok) return calculated;
      // Nothing is taken up again at nothing: who is above the line is heard, and the grant ends.
      if (!stillEntitled(grant.category, calculated.value.result)) return refused(problem('ABOVE_THE_LINE'));
      const applied = await applyCalculation(tx, context, grant, facts, month, 'RESUMED');
      if (!applied.ok) return applied;
    } else {
      // A grant from before calculations were stored goes on as it was.
      const before = terms.findLast(({ status }) => status !== 'SUSPENDED') ?? grant.term;
      await changeTerm(tx, { ...before, since: month, status: 'ACTIVE', reason: 'RESUMED' });
    }
    const papers = await papersOfResumption(tx, found, reasons, today);
    return { ok: true, value: { change: 'ACTIVE', remark: words(reasons), papers } };
  },
});

/** Ends a grant with the current month, as the household wants it; the value is the grant's id. */
export const stopAllowanceGrant = onGrant<StopAllowanceGrantInput>('stopAllowanceGrant', {
  event: 'AllowanceStopped',
  mayAct: ({ handle }) => handle,
  obstacles: (facts, { today }) => stopObstacles(facts, today),
  inputProblems: ({ statement }) => groundsProblems(statement, ['statement']),
  async write(tx, _, { reason, statement }, { found, today }) {
    const { id, grant } = found;
    await writeEnd(tx, id, lastDayBefore(addMonths(monthOf(today), 1), grant), reason);
    const papers = await papersOfChange(tx, found, reason, statement, today);
    return { ok: true, value: { change: 'STOPPED', remark: words(statement), ids: { reason }, papers } };
  },
});
