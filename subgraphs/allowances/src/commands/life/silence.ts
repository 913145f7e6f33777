import type { Db } from '@civil-affairs/kit/database';
import { addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Result } from '@civil-affairs/kit/problems';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RecordAllowanceUnreportedChangeInput } from '../../generated/contract.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import { firstMonthOf, type GrantFacts } from '../../rules/life/changes.ts';
import { grounds, groundsProblems } from '../../rules/life/grounds.ts';
import { blockedByStatus, secondChangeProblems } from '../../rules/life/obstacles.ts';
import { silenceProblems } from '../../rules/life/silence.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { monthOf } from '../../rules/time.ts';
import { unreportedChanges } from '../../tables/life.ts';
import { factsGiven, factsProblems, type LifeCase, onGrant, readPersons } from './case.ts';
import { openChange } from './changes.ts';
import { planChange } from './planning.ts';

/**
 * Records a change that was kept silent. Fraud opens a stop, other facts a change; both reach back to the month after
 * it happened, so that what was overpaid follows from the terms. The value is its id.
 */
export const recordAllowanceUnreportedChange = onGrant<
  RecordAllowanceUnreportedChangeInput,
  RegisteredPerson[]
>('recordAllowanceUnreportedChange', {
  event: 'AllowanceChangeUnreported',
  mayAct: ({ handle }) => handle,
  prepare: (context, { grantId, facts }) => readPersons(context, grantId, facts, mayHandle),
  obstacles: (facts) => blockedByStatus(facts, 'recordAllowanceUnreportedChange'),
  inputProblems: (input, { found, today, prepared: persons }) => [
    ...(leadsToChange(input) ? secondChangeProblems(found) : []),
    ...silenceProblems(input, today),
    ...groundsProblems(input.what, ['what']),
    ...factsProblems(input.facts, found, persons, reachingBack(input, found.grant, today)),
  ],
  async write(tx, context, input, { found, today, actor, prepared: persons }) {
    const { happenedOn, foundOn, measure } = input;
    const what = grounds(input.what);
    const since = reachingBack(input, found.grant, today);
    const facts = factsGiven(input.facts, found, persons, since);
    const proposed = leadsToChange(input)
      ? await proposeFor(tx, context, found, { measure, what }, facts, since)
      : undefined;
    if (proposed && !proposed.ok) return proposed;
    const changeId = proposed?.value ?? null;
    const id = context.newId('AllowanceUnreportedChange');
    await tx.insert(unreportedChanges).values({
      id,
      grantId: found.id,
      what,
      happenedOn,
      foundOn,
      measure,
      changeId,
      recordedBy: actor,
    });
    const ids = { unreportedChangeId: id, changeId };
    return { ok: true, value: { change: found.status, remark: what, made: id, ids } };
  },
});

function leadsToChange({ measure, facts }: RecordAllowanceUnreportedChangeInput): boolean {
  return measure === 'FRAUD' || facts != null;
}

/** The first month that is paid otherwise: the one after the change happened. */
function reachingBack(
  { happenedOn }: RecordAllowanceUnreportedChangeInput,
  grant: Pick<GrantFacts, 'effectiveFrom'>,
  today: LocalDate,
): LocalDate {
  return firstMonthOf(addMonths(monthOf(happenedOn), 1), today, grant);
}

async function proposeFor(
  tx: Db,
  context: Context,
  found: LifeCase,
  { measure, what }: Pick<RecordAllowanceUnreportedChangeInput, 'measure' | 'what'>,
  facts: CalculationFacts | undefined,
  since: LocalDate,
): Promise<Result<string>> {
  const planned = await planChange(tx, found, {
    outcome: measure === 'FRAUD' ? 'STOP' : 'AMOUNT',
    stopReason: measure === 'FRAUD' ? 'FRAUD' : null,
    exitMonths: null,
    facts,
    month: since,
  });
  if (!planned.ok) return planned;
  const { change, calculated } = planned.value;
  const from = { cause: 'UNREPORTED_CHANGE', grounds: what, since } as const;
  return {
    ok: true,
    value: (await openChange(tx, context, found, { ...change, ...from }, calculated)).changeId,
  };
}
