import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { type Problem, type Result, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { mayDecide, mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type {
  ConfirmChangeInput,
  DropChangeInput,
  ProposeChangeInput,
  RecordHearingInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findChanges, findHearings } from '../../queries/life.ts';
import { findCalculations } from '../../queries/policies.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import {
  type Change,
  confirmationObstacles,
  droppingObstacles,
  firstMonthOf,
  hearingObstacles,
  lastDayBefore,
  lastDayOfExit,
  needsHearing,
  proposalObstacles,
} from '../../rules/life/changes.ts';
import { refusalsInRow, refusalsThatCount } from '../../rules/life/jobs.ts';
import { textProblems, tooLong } from '../../rules/life/texts.ts';
import { type ChangeRow, grantChanges, hearings } from '../../tables/life.ts';
import { changeTerm, endGrant, nextVersion, saveCalculation } from '../grants.ts';
import {
  actorOf,
  askPersons,
  byGrantId,
  factsStated,
  type LifeCase,
  lockCase,
  raceLost,
  storedFacts,
  theChange,
  theHearing,
} from './case.ts';
import { correctPastMonths } from './past-months.ts';
import { planChange } from './planning.ts';
import { applyReckoning, type Reckoned } from './reckoning.ts';

/** A change that is proposed, with what it comes from. */
export interface NewChange extends Change {
  cause: ChangeRow['cause'];
  grounds: string;
  residentId?: string | null;
  since?: LocalDate | null;
}

/** Writes a proposal with its reckoning, and opens the hearing that it needs. */
export async function openChange(
  tx: Db,
  context: Context,
  { grant, policy }: LifeCase,
  { cause, grounds, residentId = null, since = null, ...change }: NewChange,
  reckoned: Reckoned | undefined,
): Promise<{ changeId: string; calculationId: string | null }> {
  const id = newId('AllowanceChange');
  const today = context.clock.today();
  const calculationId = reckoned
    ? await saveCalculation(tx, context, reckoned.facts, reckoned.basis, reckoned.result)
    : null;
  const hearingRequired = needsHearing(change.kind, policy);
  await tx.insert(grantChanges).values({
    id,
    grantId: grant.id,
    ...change,
    cause,
    grounds,
    residentId,
    since,
    calculationId,
    hearingRequired,
    proposedOn: today,
    proposedBy: actorOf(context),
  });
  if (hearingRequired)
    await tx.insert(hearings).values({ id: newId('AllowanceHearing'), changeId: id, openedOn: today });
  return { changeId: id, calculationId };
}

/** Proposes a change between two reviews; the value is its id. */
export function proposeChange(context: Context, input: ProposeChangeInput): Promise<Result<string>> {
  const { grantId, cause, outcome, residentId = null } = input;
  const today = context.clock.today();
  return carryOut(
    context,
    {
      mutation: 'proposeChange',
      key: input.clientMutationKey,
      input,
      subjectId: grantId,
      prepare: () => askPersons(context, grantId, input.facts, mayHandle),
    },
    async (tx, persons) => {
      const found = await lockCase(tx, context, byGrantId(grantId), input.expectedVersion, mayHandle);
      if (!found.ok) return found;
      const { grant, openChange: open, offers } = found.value;
      const month = firstMonthOf(null, today, grant);
      const stated = factsStated(input.facts, found.value, persons, month);
      const problems = [
        ...proposalObstacles(grant, open !== undefined, today),
        ...textProblems(input.grounds, ['grounds']),
        ...causeProblems(input, offers),
        ...(stated && !stated.ok ? stated.problems : []),
      ];
      if (problems.length > 0) return refused(...problems);
      const facts = stated?.ok ? stated.value : undefined;
      const cut = cause === 'JOBS_REFUSED';
      const planned = await planChange(tx, found.value, {
        outcome: cut ? 'AMOUNT' : outcome,
        stopReason: input.stopReason ?? null,
        exitMonths: input.exitMonths ?? null,
        facts: cut ? withoutShareOf(facts ?? (await storedFacts(tx, found.value)), residentId) : facts,
        month,
      });
      if (!planned.ok) return planned;
      const { change, reckoned } = planned.value;
      const from = { cause, grounds: input.grounds, residentId: cut ? residentId : null };
      const { changeId: id } = await openChange(tx, context, found.value, { ...change, ...from }, reckoned);
      await nextVersion(tx, grantId);
      return done('proposeChange', 'AllowanceChangeProposed', id, { changeId: id, grantId }, grantId);
    },
    raceLost,
  );
}

/** What stands against a cause: three refusals in a row, or a household that does not take part and so loses all. */
function causeProblems(
  { cause, residentId, outcome, stopReason }: ProposeChangeInput,
  offers: LifeCase['offers'],
): Problem[] {
  if (cause === 'JOBS_REFUSED') {
    const own = offers.filter((offer) => offer.residentId === residentId);
    return refusalsInRow(own) >= refusalsThatCount
      ? []
      : [problem('FEWER_THAN_THREE_REFUSALS', { path: ['residentId'] })];
  }
  const fits =
    cause === 'NOT_COOPERATING'
      ? outcome === 'STOP' && stopReason === 'NOT_COOPERATING'
      : stopReason !== 'NOT_COOPERATING' && stopReason !== 'FRAUD';
  return fits ? [] : [problem('STOP_REASON_MISSING', { path: ['stopReason'] })];
}

/** The household with one person's share cut; the person stays counted (办法, article 34). */
export function withoutShareOf(
  facts: CalculationFacts | undefined,
  residentId: string | null,
): CalculationFacts | undefined {
  if (!facts) return undefined;
  const members = facts.members.map((member) =>
    member.residentId === residentId ? { ...member, shareStopped: true } : member,
  );
  return { ...facts, members };
}

/** Records a hearing; the value is its id. */
export function recordHearing(context: Context, input: RecordHearingInput): Promise<Result<string>> {
  const { hearingId: id, outcome, heardOn, statement } = input;
  return carryOut(
    context,
    { mutation: 'recordHearing', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      const [hearing] = await findHearings(tx, [id]);
      const [named] = hearing ? await findChanges(tx, [hearing.changeId]) : [];
      const byHearing = { grantId: named?.grantId, path: 'hearingId', what: theHearing };
      const found = await lockCase(tx, context, byHearing, input.expectedVersion, mayHandle);
      if (!found.ok) return found;
      const { grant, changes } = found.value;
      const change = changes.find((candidate) => candidate.id === hearing?.changeId);
      const problems = [
        ...hearingObstacles(change),
        ...(outcome === 'HELD' ? textProblems(statement ?? '', ['statement']) : []),
        ...(outcome === 'WAIVED' ? tooLong(statement, ['statement']) : []),
        ...(heardOn > context.clock.today() || heardOn < (hearing?.openedOn ?? '')
          ? [problem('DAY_NOT_POSSIBLE', { path: ['heardOn'] })]
          : []),
      ];
      if (!change || problems.length > 0) return refused(...problems);
      await tx
        .update(hearings)
        .set({ outcome, heardOn, statement: statement?.trim() || null, recordedBy: actorOf(context) })
        .where(eq(hearings.id, id));
      await tx.update(grantChanges).set({ heardOn }).where(eq(grantChanges.id, change.id));
      await nextVersion(tx, grant.id);
      const ids = { hearingId: id, changeId: change.id, grantId: grant.id };
      return done('recordHearing', 'AllowanceHearingRecorded', id, ids, grant.id);
    },
    raceLost,
  );
}

/** Confirms a change and applies it; the value is its id. */
export function confirmChange(context: Context, input: ConfirmChangeInput): Promise<Result<string>> {
  const { changeId: id, reasons } = input;
  const today = context.clock.today();
  const actor = actorOf(context);
  return carryOut(
    context,
    { mutation: 'confirmChange', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      const found = await lockChange(tx, context, id, input.expectedVersion);
      if (!found.ok) return found;
      const { grant, change } = found.value;
      const problems = [
        ...confirmationObstacles(grant, change, actor, today),
        ...textProblems(reasons, ['reasons']),
      ];
      if (problems.length > 0) return refused(...problems);
      await decide(tx, id, 'CONFIRMED', today, actor, reasons);
      const applied = await applyChange(tx, context, found.value, change, today);
      if (!applied.ok) return applied;
      const ids = { changeId: id, grantId: grant.id, kind: change.kind };
      return done('confirmChange', 'AllowanceChanged', id, ids, grant.id);
    },
    raceLost,
  );
}

/** Gives a change up; the value is its id. */
export function dropChange(context: Context, input: DropChangeInput): Promise<Result<string>> {
  const { changeId: id, reasons } = input;
  return carryOut(
    context,
    { mutation: 'dropChange', key: input.clientMutationKey, input, subjectId: id },
    async (tx) => {
      const found = await lockChange(tx, context, id, input.expectedVersion);
      if (!found.ok) return found;
      const { grant, change } = found.value;
      const problems = [...droppingObstacles(change), ...textProblems(reasons, ['reasons'])];
      if (problems.length > 0) return refused(...problems);
      await decide(tx, id, 'DROPPED', context.clock.today(), actorOf(context), reasons);
      await nextVersion(tx, grant.id);
      return done('dropChange', 'AllowanceChangeDropped', id, { changeId: id, grantId: grant.id }, grant.id);
    },
  );
}

async function lockChange(
  tx: Db,
  context: Context,
  id: string,
  expectedVersion: number,
): Promise<Result<LifeCase & { change: ChangeRow }>> {
  const [named] = await findChanges(tx, [id]);
  const byChange = { grantId: named?.grantId, path: 'changeId', what: theChange };
  const found = await lockCase(tx, context, byChange, expectedVersion, mayDecide);
  if (!found.ok) return found;
  const change = found.value.changes.find((candidate) => candidate.id === id);
  if (!change) throw new Error('a change that was found is gone');
  return { ok: true, value: { ...found.value, change } };
}

async function decide(
  tx: Db,
  id: string,
  decision: 'CONFIRMED' | 'DROPPED',
  decidedOn: LocalDate,
  decidedBy: string,
  reasons: string,
): Promise<void> {
  await tx
    .update(grantChanges)
    .set({ decision, decidedOn, decidedBy, reasons })
    .where(eq(grantChanges.id, id));
}

const termReasons = {
  REVIEW: 'REVIEWED',
  CLEAR_CHANGE: 'REVIEWED',
  HOUSEHOLD_CHANGED: 'HOUSEHOLD_CHANGED',
  JOBS_REFUSED: 'JOBS_REFUSED',
  UNREPORTED_CHANGE: 'REVIEWED',
  NOT_COOPERATING: 'REVIEWED',
} as const satisfies Record<ChangeRow['cause'], string>;

/** Lets a confirmed change hold, from the month that it reaches back to or from the next one on. */
async function applyChange(
  tx: Db,
  context: Context,
  { grant }: LifeCase,
  change: ChangeRow,
  today: LocalDate,
): Promise<Result<unknown>> {
  const month = firstMonthOf(change.since, today, grant);
  if (change.kind === 'STOP') {
    const until = lastDayBefore(month, grant);
    await endGrant(tx, grant.id, until, change.stopReason ?? 'INCOME_ABOVE_STANDARD');
    await correctPastMonths(tx, context, grant.id, addDays(until, 1), 'GRANT_ENDED', change.cause);
    return { ok: true, value: undefined };
  }
  const [calculation] = await findCalculations(tx, [change.calculationId ?? '']);
  if (!calculation) throw new Error('a change rests on a reckoning that is not stored');
  const facts = calculation.facts as CalculationFacts;
  if (change.kind !== 'GRADUAL_EXIT') {
    const applied = await applyReckoning(tx, context, grant, facts, month, termReasons[change.cause]);
    if (applied.ok) await correctPastMonths(tx, context, grant.id, month, 'TERMS_CHANGED', change.cause);
    return applied;
  }
  const { countedMembers, householdIncomeFen } = calculation.result as Reckoned['result'];
  await changeTerm(tx, {
    grantId: grant.id,
    since: month,
    status: 'GRADUAL_EXIT',
    reason: 'REVIEWED',
    countedMembers,
    householdIncomeFen,
    // Payment goes on as it was (2022 notice).
    monthlyAmountFen: grant.term.monthlyAmountFen,
    calculationId: calculation.id,
  });
  await endGrant(tx, grant.id, lastDayOfExit(month, change.exitMonths ?? 0), 'INCOME_ABOVE_STANDARD');
  return { ok: true, value: undefined };
}
