import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { mayDecide, mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { ResumeGrantInput, StopGrantInput, SuspendGrantInput } from '../../generated/contract.ts';
import { termsOf } from '../../queries/grants.ts';
import {
  firstMonthOf,
  lastDayBefore,
  resumptionObstacles,
  stopObstacles,
  suspensionObstacles,
} from '../../rules/life/changes.ts';
import { textProblems } from '../../rules/life/texts.ts';
import { monthOf } from '../../rules/time.ts';
import { type GrantActRow, grantActs } from '../../tables/life.ts';
import { changeTerm, endGrant } from '../grants.ts';
import { actorOf, byGrantId, lockCase, raceLost, storedFacts } from './case.ts';
import { applyReckoning } from './reckoning.ts';

/** Puts payment to rest from the next month on; the value is the grant's id. */
export function suspendGrant(context: Context, input: SuspendGrantInput): Promise<Result<string>> {
  const { grantId: id, reasons } = input;
  const today = context.clock.today();
  return carryOut(
    context,
    { mutation: 'suspendGrant', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      const found = await lockCase(tx, context, byGrantId(id), input.expectedVersion, mayDecide);
      if (!found.ok) return found;
      const { grant } = found.value;
      const problems = [...suspensionObstacles(grant, today), ...textProblems(reasons, ['reasons'])];
      if (problems.length > 0) return refused(...problems);
      await changeTerm(tx, {
        ...grant.term,
        since: firstMonthOf(null, today, grant),
        status: 'SUSPENDED',
        reason: 'SUSPENDED',
        monthlyAmountFen: 0,
      });
      await writeAct(tx, context, id, 'SUSPENDED', reasons);
      return done('suspendGrant', 'AllowanceSuspended', id, { grantId: id });
    },
  );
}

/** Takes payment up again from the next month on; the value is the grant's id. */
export function resumeGrant(context: Context, input: ResumeGrantInput): Promise<Result<string>> {
  const { grantId: id, reasons } = input;
  const today = context.clock.today();
  return carryOut(
    context,
    { mutation: 'resumeGrant', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      const found = await lockCase(tx, context, byGrantId(id), input.expectedVersion, mayDecide);
      if (!found.ok) return found;
      const { grant } = found.value;
      const problems = [...resumptionObstacles(grant, today), ...textProblems(reasons, ['reasons'])];
      if (problems.length > 0) return refused(...problems);
      const month = firstMonthOf(null, today, grant);
      const facts = await storedFacts(tx, found.value);
      if (facts) {
        const applied = await applyReckoning(tx, context, grant, facts, month, 'RESUMED');
        if (!applied.ok) return applied;
      } else {
        // A grant from before reckonings were stored goes on as it was.
        const before = (await termsOf(tx, [id])).findLast(({ status }) => status !== 'SUSPENDED');
        await changeTerm(tx, {
          ...(before ?? grant.term),
          since: month,
          status: 'ACTIVE',
          reason: 'RESUMED',
        });
      }
      await writeAct(tx, context, id, 'RESUMED', reasons);
      return done('resumeGrant', 'AllowanceResumed', id, { grantId: id });
    },
    raceLost,
  );
}

/** Ends a grant with the current month, as the household wants it; the value is the grant's id. */
export function stopGrant(context: Context, input: StopGrantInput): Promise<Result<string>> {
  const { grantId: id, reason, statement } = input;
  const today = context.clock.today();
  return carryOut(
    context,
    { mutation: 'stopGrant', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      const found = await lockCase(tx, context, byGrantId(id), input.expectedVersion, mayHandle);
      if (!found.ok) return found;
      const { grant } = found.value;
      const problems = [...stopObstacles(grant, today), ...textProblems(statement, ['statement'])];
      if (problems.length > 0) return refused(...problems);
      await endGrant(tx, id, lastDayBefore(addMonths(monthOf(today), 1), grant), reason);
      await writeAct(tx, context, id, 'STOPPED', statement);
      return done('stopGrant', 'AllowanceStopped', id, { grantId: id, reason });
    },
  );
}

async function writeAct(
  tx: Db,
  context: Context,
  grantId: string,
  act: GrantActRow['act'],
  reasons: string,
): Promise<void> {
  await tx.insert(grantActs).values({
    id: newId('AllowanceGrantAct'),
    grantId,
    act,
    actedOn: context.clock.today(),
    actedBy: actorOf(context),
    reasons,
  });
}
