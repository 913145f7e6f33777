import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { refused } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordAllowanceJobOfferInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { firstMonthOf } from '../../rules/life/changes.ts';
import { grounds, groundsProblems, remarkProblems } from '../../rules/life/grounds.ts';
import { offerProblems, refusalsInRow, refusalsThatCount } from '../../rules/life/jobs.ts';
import { blockedByStatus } from '../../rules/life/obstacles.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { jobOffers } from '../../tables/life.ts';
import { type LifeCase, onGrant, readPersons, sharesStopped, storedFacts } from './case.ts';
import { openChange, withoutShareOf } from './changes.ts';
import { planChange } from './planning.ts';

/** Records an offer; the third refusal in a row opens the change of the person's share. The value is its id. */
export const recordAllowanceJobOffer = onGrant<RecordAllowanceJobOfferInput, RegisteredPerson | undefined>(
  'recordAllowanceJobOffer',
  {
    event: 'AllowanceJobOffered',
    mayAct: ({ handle }) => handle,
    async prepare(context, { grantId, residentId }) {
      const facts = { members: [{ residentId, relation: 'APPLICANT' as const, incomes: [] }] };
      return (await readPersons(context, grantId, facts, mayHandle))[0];
    },
    obstacles: (facts) => blockedByStatus(facts, 'recordAllowanceJobOffer'),
    inputProblems: ({ residentId, offeredOn, job, answer, reason }, { found, today }) => [
      ...(isCounted(found, residentId, today) ? [] : [problem('NOT_COUNTED', { path: ['residentId'] })]),
      ...(offeredOn > today ? [problem('DAY_NOT_POSSIBLE', { path: ['offeredOn'] })] : []),
      ...groundsProblems(job, ['job']),
      ...(answer === 'REFUSED_WITH_REASON' ? groundsProblems : remarkProblems)(reason, ['reason']),
    ],
    async write(tx, context, input, { found, today, actor, prepared: person }) {
      const { residentId, offeredOn, job, answer, reason } = input;
      const known = (await storedFacts(tx, found))?.members.find(
        (member) => member.residentId === residentId,
      );
      const problems = offerProblems(
        {
          birthDate: person?.birthDate ?? known?.birthDate ?? null,
          disabilityGrade: known?.disabilityGrade ?? null,
          incomes: known?.incomes ?? [],
        },
        offeredOn,
      );
      if (problems.length > 0) return refused(...problems);
      const counts = (input.introducedByOffice ?? true) && (input.fitsAbility ?? true);
      const own = [
        ...found.offers.filter((offer) => offer.residentId === residentId),
        { offeredOn, answer, counts },
      ];
      const inRow = refusalsInRow(own.toSorted((a, b) => a.offeredOn.localeCompare(b.offeredOn)));
      const changeId =
        inRow >= refusalsThatCount ? await openCut(tx, context, found, residentId, inRow, today) : null;
      const id = context.newId('AllowanceJobOffer');
      await tx.insert(jobOffers).values({
        id,
        grantId: found.id,
        residentId,
        offeredOn,
        job: grounds(job),
        answer,
        reason: words(reason),
        counts,
        recordedBy: actor,
        changeId,
      });
      return { ok: true, value: { change: found.status, made: id, ids: { jobOfferId: id, changeId } } };
    },
  },
);

function isCounted({ members }: LifeCase, residentId: string, today: LocalDate): boolean {
  return members.some(
    (member) => member.residentId === residentId && (member.until === null || member.until >= today),
  );
}

/**
 * Opens the change of a person's share, where it is possible now: not while another change waits, when the share is
 * cut already, or when no facts are stored to calculate by. It can be proposed later by `proposeAllowanceChange`.
 */
async function openCut(
  tx: Db,
  context: Context,
  found: LifeCase,
  residentId: string,
  inRow: number,
  today: LocalDate,
): Promise<string | null> {
  const facts = withoutShareOf(await storedFacts(tx, found), residentId);
  if (!facts || found.changeWaits || sharesStopped(found).has(residentId)) return null;
  const planned = await planChange(tx, found, {
    outcome: 'AMOUNT',
    stopReason: null,
    exitMonths: null,
    facts,
    month: firstMonthOf(null, today, found.grant),
  });
  if (!planned.ok) return null;
  const { change, calculated } = planned.value;
  const grounds = `无正当理由连续${inRow}次拒绝就业`;
  const from = { cause: 'JOBS_REFUSED', grounds, residentId } as const;
  return (await openChange(tx, context, found, { ...change, ...from }, calculated)).changeId;
}
