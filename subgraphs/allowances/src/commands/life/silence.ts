import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordUnreportedChangeInput } from '../../generated/contract.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { firstMonthOf, proposalObstacles } from '../../rules/life/changes.ts';
import { silenceProblems } from '../../rules/life/silence.ts';
import { textProblems } from '../../rules/life/texts.ts';
import { monthOf } from '../../rules/time.ts';
import { unreportedChanges } from '../../tables/life.ts';
import { nextVersion } from '../grants.ts';
import { actorOf, askPersons, byGrantId, factsStated, type LifeCase, lockCase, raceLost } from './case.ts';
import { openChange } from './changes.ts';
import { planChange } from './planning.ts';

/**
 * Records a change that was kept silent. Fraud opens a stop, other facts a change; both reach back to the month after
 * it happened, so that what was overpaid follows from the terms. The value is its id.
 */
export function recordUnreportedChange(
  context: Context,
  input: RecordUnreportedChangeInput,
): Promise<Result<string>> {
  const { grantId, what, happenedOn, foundOn, measure } = input;
  const today = context.clock.today();
  const id = newId('AllowanceUnreportedChange');
  return carryOut(
    context,
    {
      mutation: 'recordUnreportedChange',
      key: input.clientMutationKey,
      input,
      subjectId: grantId,
      prepare: () => askPersons(context, grantId, input.facts, mayHandle),
    },
    async (tx, persons) => {
      const found = await lockCase(tx, context, byGrantId(grantId), input.expectedVersion, mayHandle);
      if (!found.ok) return found;
      const { grant, openChange: open } = found.value;
      const since = firstMonthOf(addMonths(monthOf(happenedOn), 1), today, grant);
      const stated = factsStated(input.facts, found.value, persons, since);
      const leads = measure === 'FRAUD' || stated !== undefined;
      const problems = [
        ...proposalObstacles(grant, leads && open !== undefined, today),
        ...silenceProblems({ happenedOn, foundOn, measure }, today),
        ...textProblems(what, ['what']),
        ...(stated && !stated.ok ? stated.problems : []),
      ];
      if (problems.length > 0) return refused(...problems);
      const facts = stated?.ok ? stated.value : undefined;
      const change = leads ? await proposeFor(tx, context, found.value, input, facts, since) : undefined;
      if (change && !change.ok) return change;
      const changeId = change?.value ?? null;
      await tx.insert(unreportedChanges).values({
        id,
        grantId,
        what,
        happenedOn,
        foundOn,
        measure,
        changeId,
        recordedBy: actorOf(context),
      });
      await nextVersion(tx, grantId);
      const ids = { unreportedChangeId: id, grantId, changeId };
      return done('recordUnreportedChange', 'AllowanceChangeUnreported', id, ids, grantId);
    },
    raceLost,
  );
}

async function proposeFor(
  tx: Db,
  context: Context,
  found: LifeCase,
  { measure, what }: RecordUnreportedChangeInput,
  facts: CalculationFacts | undefined,
  since: string,
): Promise<Result<string>> {
  const planned = await planChange(tx, found, {
    outcome: measure === 'FRAUD' ? 'STOP' : 'AMOUNT',
    stopReason: measure === 'FRAUD' ? 'FRAUD' : null,
    exitMonths: null,
    facts,
    month: since,
  });
  if (!planned.ok) return planned;
  const { change, reckoned } = planned.value;
  const from = { cause: 'UNREPORTED_CHANGE', grounds: what, since } as const;
  return {
    ok: true,
    value: (await openChange(tx, context, found, { ...change, ...from }, reckoned)).changeId,
  };
}
