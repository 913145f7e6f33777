import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { newId } from '@civil-affairs/kit/ids';
import { type Problem, type Result, refused } from '@civil-affairs/kit/problems';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordJobOfferInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { membersOf } from '../../queries/grants.ts';
import { endIsDecided, firstMonthOf } from '../../rules/life/changes.ts';
import { refusalsInRow, refusalsThatCount } from '../../rules/life/jobs.ts';
import { textProblems, tooLong } from '../../rules/life/texts.ts';
import { jobOffers } from '../../tables/life.ts';
import { nextVersion } from '../grants.ts';
import { actorOf, byGrantId, type LifeCase, lockCase, raceLost, sharesStopped, storedFacts } from './case.ts';
import { openChange, withoutShareOf } from './changes.ts';
import { planChange } from './planning.ts';

/** Records an offer; the third refusal in a row opens the change of the person's share. The value is its id. */
export function recordJobOffer(context: Context, input: RecordJobOfferInput): Promise<Result<string>> {
  const { grantId, residentId, offeredOn, job, answer } = input;
  const today = context.clock.today();
  const id = newId('AllowanceJobOffer');
  return carryOut(
    context,
    { mutation: 'recordJobOffer', key: input.clientMutationKey, input, subjectId: grantId },
    async (tx) => {
      const found = await lockCase(tx, context, byGrantId(grantId), input.expectedVersion, mayHandle);
      if (!found.ok) return found;
      const { grant, offers } = found.value;
      const counted = (await membersOf(tx, [grantId])).filter(
        ({ until }) => until === null || until >= today,
      );
      const problems: Problem[] = [
        ...(endIsDecided(grant, today) ? [problem('GRANT_ENDED')] : []),
        ...(counted.some((person) => person.residentId === residentId)
          ? []
          : [problem('NOT_COUNTED', { path: ['residentId'] })]),
        ...(offeredOn > today ? [problem('DAY_NOT_POSSIBLE', { path: ['offeredOn'] })] : []),
        ...textProblems(job, ['job']),
        ...(answer === 'REFUSED_WITH_REASON'
          ? textProblems(input.reason ?? '', ['reason'])
          : tooLong(input.reason, ['reason'])),
      ];
      if (problems.length > 0) return refused(...problems);
      const own = [...offers.filter((offer) => offer.residentId === residentId), { offeredOn, answer }];
      const inRow = refusalsInRow(own.toSorted((a, b) => a.offeredOn.localeCompare(b.offeredOn)));
      const changeId =
        inRow >= refusalsThatCount ? await openCut(tx, context, found.value, residentId, inRow) : null;
      await tx.insert(jobOffers).values({
        id,
        grantId,
        residentId,
        offeredOn,
        job,
        answer,
        reason: input.reason?.trim() || null,
        recordedBy: actorOf(context),
        changeId,
      });
      await nextVersion(tx, grantId);
      const ids = { jobOfferId: id, grantId, changeId };
      return done('recordJobOffer', 'AllowanceJobOffered', id, ids, grantId);
    },
    raceLost,
  );
}

/**
 * Opens the change of a person's share, where it is possible now: not while another change waits, when the share is
 * cut already, or when no facts are stored to reckon by. It can be proposed later by `proposeChange`.
 */
async function openCut(
  tx: Db,
  context: Context,
  found: LifeCase,
  residentId: string,
  inRow: number,
): Promise<string | null> {
  const facts = withoutShareOf(await storedFacts(tx, found), residentId);
  if (!facts || found.openChange || sharesStopped(found).has(residentId)) return null;
  const planned = await planChange(tx, found, {
    outcome: 'AMOUNT',
    stopReason: null,
    exitMonths: null,
    facts,
    month: firstMonthOf(null, context.clock.today(), found.grant),
  });
  if (!planned.ok) return null;
  const { change, reckoned } = planned.value;
  const grounds = `无正当理由连续${inRow}次拒绝就业`;
  const from = { cause: 'JOBS_REFUSED', grounds, residentId } as const;
  return (await openChange(tx, context, found, { ...change, ...from }, reckoned)).changeId;
}
