import { momentOf } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import { words } from '@civil-affairs/kit/words';
import { eq } from 'drizzle-orm';
import { mayHandle } from '../../access.ts';
import type { Context } from '../../context.ts';
import type {
  AllowanceStatus,
  ConfirmAllowanceChangeInput,
  DropAllowanceChangeInput,
  ProposeAllowanceChangeInput,
  RecordAllowanceHearingInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { Grant } from '../../queries/grants.ts';
import { findCalculations } from '../../queries/policies.ts';
import type { CalculationFacts } from '../../rules/calculation-facts.ts';
import {
  type Change,
  firstMonthOf,
  lastDayOfExit,
  lastDayOfStop,
  needsHearing,
} from '../../rules/life/changes.ts';
import { needsEndNotice } from '../../rules/life/end-notices.ts';
import { grounds, groundsProblems, remarkProblems } from '../../rules/life/grounds.ts';
import { refusalsInRow, refusalsThatCount } from '../../rules/life/jobs.ts';
import {
  confirmationObstacles,
  droppingObstacles,
  hearingObstacles,
  proposalObstacles,
} from '../../rules/life/obstacles.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { type ChangeRow, grantChanges, hearings } from '../../tables/life.ts';
import {
  changeTerm,
  followSettlement,
  saveCalculation,
  suspendFrom,
  takeBackEnd,
  writeEnd,
} from '../grants.ts';
import { applyCalculation, type Calculated } from './calculation.ts';
import {
  factsGiven,
  factsProblems,
  type LifeCase,
  onChange,
  onGrant,
  onHearing,
  readPersons,
  storedFacts,
} from './case.ts';
import { papersOfChange } from './papers.ts';
import { correctPastMonths } from './past-months.ts';
import { planChange } from './planning.ts';

/** A change that is proposed, with what it comes from. */
export interface NewChange extends Change {
  cause: ChangeRow['cause'];
  grounds: string;
  residentId?: string | null;
  since?: LocalDate | null;
}

/** Writes a proposal with its calculation, and opens the hearing that it needs. */
export async function openChange(
  tx: Db,
  context: Context,
  { grant, policy }: LifeCase,
  { cause, grounds, residentId = null, since = null, ...change }: NewChange,
  calculated: Calculated | undefined,
): Promise<{ changeId: string; calculationId: string | null }> {
  const id = context.newId('AllowanceChange');
  const { today, actor } = momentOf(context);
  const calculationId = calculated
    ? await saveCalculation(tx, context, calculated.facts, calculated.basis, calculated.result)
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
    noticeRequired: needsEndNotice(change.kind, grant.category),
    proposedOn: today,
    proposedBy: actor,
  });
  if (hearingRequired)
    await tx
      .insert(hearings)
      .values({ id: context.newId('AllowanceHearing'), changeId: id, openedOn: today });
  return { changeId: id, calculationId };
}

/** Proposes a change between two reviews; the value is its id. */
export const proposeAllowanceChange = onGrant<ProposeAllowanceChangeInput, RegisteredPerson[]>(
  'proposeAllowanceChange',
  {
    event: 'AllowanceChangeProposed',
    mayAct: ({ handle }) => handle,
    prepare: (context, { grantId, facts }) => readPersons(context, grantId, facts, mayHandle),
    obstacles: proposalObstacles,
    inputProblems: (input, { found, today, prepared: persons }) => [
      ...groundsProblems(input.grounds, ['grounds']),
      ...causeProblems(input, found.offers),
      ...factsProblems(input.facts, found, persons, firstMonthOf(null, today, found.grant)),
    ],
    async write(tx, context, input, { found, today, prepared: persons }) {
      const { cause, outcome, residentId = null } = input;
      const month = firstMonthOf(null, today, found.grant);
      const facts = factsGiven(input.facts, found, persons, month);
      const cut = cause === 'JOBS_REFUSED';
      const planned = await planChange(tx, found, {
        outcome: cut ? 'AMOUNT' : outcome,
        stopReason: input.stopReason ?? null,
        exitMonths: input.exitMonths ?? null,
        facts: cut ? withoutShareOf(facts ?? (await storedFacts(tx, found)), residentId) : facts,
        month,
      });
      if (!planned.ok) return planned;
      const { change, calculated } = planned.value;
      const from = { cause, grounds: grounds(input.grounds), residentId: cut ? residentId : null };
      const { changeId } = await openChange(tx, context, found, { ...change, ...from }, calculated);
      return {
        ok: true,
        value: { change: found.status, remark: from.grounds, made: changeId, ids: { changeId } },
      };
    },
  },
);

/** What stands against a cause: three refusals in a row, or a household that does not take part and so loses all. */
function causeProblems(
  { cause, residentId, outcome, stopReason }: ProposeAllowanceChangeInput,
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
export const recordAllowanceHearing = onHearing<RecordAllowanceHearingInput>('recordAllowanceHearing', {
  event: 'AllowanceHearingRecorded',
  mayAct: ({ handle }) => handle,
  obstacles: hearingObstacles,
  inputProblems: ({ outcome, heardOn, statement }, { found: { hearing }, today }) => [
    ...(outcome === 'HELD' ? groundsProblems : remarkProblems)(statement, ['statement']),
    ...(heardOn > today || heardOn < hearing.openedOn
      ? [problem('DAY_NOT_POSSIBLE', { path: ['heardOn'] })]
      : []),
  ],
  async write(tx, _, { outcome, heardOn, statement }, { found: { hearing, change, status }, actor }) {
    await tx
      .update(hearings)
      .set({ outcome, heardOn, statement: words(statement), recordedBy: actor })
      .where(eq(hearings.id, hearing.id));
    await tx.update(grantChanges).set({ heardOn }).where(eq(grantChanges.id, change.id));
    return { ok: true, value: { change: status, remark: words(statement) } };
  },
});

/** Confirms a change and applies it; the value is its id. */
export const confirmAllowanceChange = onChange<ConfirmAllowanceChangeInput>('confirmAllowanceChange', {
  event: 'AllowanceChanged',
  mayAct: ({ decide }) => decide,
  obstacles: (facts, { actor, today }) => confirmationObstacles(facts, actor, today),
  inputProblems: ({ reasons }) => groundsProblems(reasons, ['reasons']),
  async write(tx, context, { reasons }, { found, today, actor }) {
    const { grant, change } = found;
    await decide(tx, change.id, 'CONFIRMED', today, actor, grounds(reasons));
    const applied = await applyChange(tx, context, grant, change, today);
    if (!applied.ok) return applied;
    const papers = await papersOfChange(tx, found, change.kind, reasons, today);
    return {
      ok: true,
      value: { change: applied.value, remark: words(reasons), ids: { kind: change.kind }, papers },
    };
  },
});

/** Gives a change up; the value is its id. */
export const dropAllowanceChange = onChange<DropAllowanceChangeInput>('dropAllowanceChange', {
  event: 'AllowanceChangeDropped',
  mayAct: ({ decide }) => decide,
  obstacles: droppingObstacles,
  inputProblems: ({ reasons }) => groundsProblems(reasons, ['reasons']),
  async write(tx, _, { reasons }, { found: { change, status }, today, actor }) {
    await decide(tx, change.id, 'DROPPED', today, actor, grounds(reasons));
    return { ok: true, value: { change: status, remark: words(reasons) } };
  },
});

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
  OTHER: 'REVIEWED',
} as const satisfies Record<ChangeRow['cause'], string>;

/**
 * Lets a confirmed change hold, from the month that it reaches back to or from the next one on.
 * @returns where the grant stands then
 */
async function applyChange(
  tx: Db,
  context: Context,
  grant: Grant,
  change: ChangeRow,
  today: LocalDate,
): Promise<Result<AllowanceStatus>> {
  const month = firstMonthOf(change.since, today, grant);
  if (change.kind === 'STOP') {
    const until = lastDayOfStop(month, grant);
    await writeEnd(tx, grant.id, until, change.stopReason ?? 'INCOME_ABOVE_STANDARD');
    await correctPastMonths(tx, context, grant.id, addDays(until, 1), 'GRANT_ENDED', change.cause);
    return { ok: true, value: 'STOPPED' };
  }
  if (change.kind === 'SUSPENSION') {
    await suspendFrom(tx, grant, month);
    return { ok: true, value: 'SUSPENDED' };
  }
  const [calculation] = await findCalculations(tx, [change.calculationId ?? '']);
  if (!calculation) throw new Error('a change rests on a calculation that is not stored');
  const facts = calculation.facts as CalculationFacts;
  if (change.kind !== 'GRADUAL_EXIT') {
    if (grant.term.status === 'GRADUAL_EXIT') await takeBackEnd(tx, grant);
    const moved = { ...grant, settlement: facts.settlement };
    const applied = await applyCalculation(tx, context, moved, facts, month, termReasons[change.cause]);
    if (!applied.ok) return applied;
    await followSettlement(tx, grant, facts);
    await correctPastMonths(tx, context, grant.id, month, 'TERMS_CHANGED', change.cause);
    return { ok: true, value: 'ACTIVE' };
  }
  const { countedMembers, householdIncomeFen } = calculation.result as Calculated['result'];
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
  await writeEnd(tx, grant.id, lastDayOfExit(month, change.exitMonths ?? 0), 'INCOME_ABOVE_STANDARD');
  return { ok: true, value: 'GRADUAL_EXIT' };
}
