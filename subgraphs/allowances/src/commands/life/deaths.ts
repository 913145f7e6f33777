/** What the system does with grants of the dead, and of those who turn out to live; the rest is the re-check's. */
import { momentOf } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Result } from '@civil-affairs/kit/problems';
import { and, eq, isNull } from 'drizzle-orm';
import type { Context } from '../../context.ts';
import type { AllowanceStatus } from '../../generated/contract.ts';
import { findCalculations } from '../../queries/policies.ts';
import type { Calculation } from '../../rules/calculation-facts.ts';
import { lastDayBefore } from '../../rules/life/changes.ts';
import {
  allDead,
  deadUntilNow,
  recheckDueOn,
  settledFrom,
  termsLess,
  withoutShare,
} from '../../rules/life/rechecks.ts';
import { laterOf } from '../../rules/time.ts';
import { grantMembers, grants } from '../../tables/grants.ts';
import { type RecheckRow, rechecks } from '../../tables/life.ts';
import { changeTerm, writeEnd } from '../grants.ts';
import { applyCalculation } from './calculation.ts';
import { type LifeCase, onGrant, sharesStopped, storedFacts } from './case.ts';
import { correctPastMonths } from './past-months.ts';

interface OnDeath {
  grantId: string;
  residentId: string;
  clientMutationKey: string;
}

/**
 * Opens the re-check of a death. The dead person's share ends with the month of it (payment goes by whole months), and
 * the grant when nobody is left; what falls for the survivors beyond that is proposed by an officer and heard
 * (社会救助法, article 48). The value is the re-check's id.
 */
export const followAllowanceDeath = onGrant<OnDeath & { diedOn: LocalDate }>('followAllowanceDeath', {
  event: 'AllowanceDeathFollowed',
  mayAct: ({ system }) => system,
  async write(tx, context, { residentId, diedOn }, { found, today, actor }) {
    const known = found.rechecks.find((row) => row.cause === 'DEATH' && row.residentId === residentId);
    const happened = { happenedOn: diedOn, dueOn: recheckDueOn('DEATH', diedOn) };
    const recheckId = known?.id ?? context.newId('AllowanceRecheck');
    const opened = { openedOn: today, openedBy: actor };
    const open = { settledOn: null, settledBy: null, outcome: null, calculationId: null, changeId: null };
    if (known)
      await tx
        .update(rechecks)
        .set({ ...happened, ...opened, ...open })
        .where(eq(rechecks.id, known.id));
    else
      await tx
        .insert(rechecks)
        .values({ id: recheckId, grantId: found.id, cause: 'DEATH', residentId, ...happened, ...opened });
    const dead = deadUntilNow(found.rechecks, { residentId, happenedOn: diedOn });
    const status = allDead(found.memberIds, dead)
      ? await endFor(tx, context, found, dead, { today, actor })
      : await endShareOf(tx, context, found, residentId, diedOn);
    if (!status.ok) return status;
    return {
      ok: true,
      value: { change: status.value, made: recheckId, ids: { recheckId, residentId } },
    };
  },
});

/** Ends a grant in which nobody is left, with the month of the last death, and settles what was open about the deaths. */
async function endFor(
  tx: Db,
  context: Context,
  { id, grant }: LifeCase,
  dead: ReadonlyMap<string, LocalDate>,
  { today, actor }: { today: LocalDate; actor: string },
): Promise<Result<AllowanceStatus>> {
  const last = [...dead.values()].toSorted().at(-1) ?? today;
  const until = lastDayBefore(settledFrom(last), grant);
  await tx
    .update(rechecks)
    .set({ settledOn: today, settledBy: actor, outcome: 'ENDED' })
    .where(and(eq(rechecks.grantId, id), eq(rechecks.cause, 'DEATH'), isNull(rechecks.settledOn)));
  if (grant.effectiveUntil === null || grant.effectiveUntil > until) {
    await writeEnd(tx, id, until, 'DIED');
    await correctPastMonths(tx, context, id, addDays(until, 1), 'GRANT_ENDED', 'DEATH');
  }
  return { ok: true, value: 'STOPPED' };
}

/** Ends the share of one who died, from the month after; a payment at rest stays as it is. */
async function endShareOf(
  tx: Db,
  context: Context,
  found: LifeCase,
  residentId: string,
  diedOn: LocalDate,
): Promise<Result<AllowanceStatus>> {
  return setShare(
    tx,
    context,
    found,
    residentId,
    laterOf(settledFrom(diedOn), found.grant.effectiveFrom),
    true,
  );
}

/** Pays a member's share or not, from a month on. Without stored facts nobody can tell what a share is: the re-check does. */
async function setShare(
  tx: Db,
  context: Context,
  found: LifeCase,
  residentId: string,
  first: LocalDate,
  shareStopped: boolean,
): Promise<Result<AllowanceStatus>> {
  const { grant, id, status } = found;
  if (grant.term.status === 'GRADUAL_EXIT')
    return setShareInExit(tx, context, found, residentId, first, shareStopped);
  const facts = grant.term.status === 'ACTIVE' ? await storedFacts(tx, found) : undefined;
  const reaches = grant.effectiveUntil === null || grant.effectiveUntil >= first;
  if (!facts || !reaches || !facts.members.some((member) => member.residentId === residentId))
    return { ok: true, value: status };
  // A share that is cut for refused jobs stays cut.
  const stopped = shareStopped || sharesStopped(found).has(residentId);
  const members = facts.members.map((member) =>
    member.residentId === residentId ? { ...member, shareStopped: stopped } : member,
  );
  const applied = await applyCalculation(tx, context, grant, { ...facts, members }, first, 'MEMBER_DIED');
  if (!applied.ok) return applied;
  await correctPastMonths(tx, context, id, first, 'MEMBER_DIED', 'DEATH');
  return { ok: true, value: status };
}

/** A gradual exit pays the former amount on, which no facts give: the share is a part of it. */
async function setShareInExit(
  tx: Db,
  context: Context,
  { id, grant, status, terms, rechecks: known }: LifeCase,
  residentId: string,
  first: LocalDate,
  shareStopped: boolean,
): Promise<Result<AllowanceStatus>> {
  const reaches = grant.effectiveUntil === null || grant.effectiveUntil >= first;
  const own = known.find((row) => row.cause === 'DEATH' && row.residentId === residentId);
  const isStopped =
    own?.openedBy === momentOf(context).actor &&
    own.outcome !== 'UNCHANGED' &&
    settledFrom(own.happenedOn) <= first;
  // What it was before anybody had died.
  const formerly = terms.findLast((term) => term.since < first && term.reason !== 'MEMBER_DIED');
  if (!reaches || isStopped === shareStopped || !formerly) return { ok: true, value: status };
  const [calculation] = await findCalculations(tx, [formerly.calculationId ?? '']);
  const result = calculation?.result as Calculation | undefined;
  const shareFen = formerly.monthlyAmountFen - withoutShare(formerly, residentId, result).monthlyAmountFen;
  const others = known.some(
    (row) => row.cause === 'DEATH' && row.residentId !== residentId && row.outcome !== 'UNCHANGED',
  );
  const changed = shareStopped
    ? termsLess(terms, first, shareFen, 'MEMBER_DIED')
    : termsLess(terms, first, -shareFen, others ? 'MEMBER_DIED' : 'REVIEWED');
  for (const term of changed) await changeTerm(tx, term);
  await correctPastMonths(tx, context, id, first, 'MEMBER_DIED', 'DEATH');
  return { ok: true, value: status };
}

/** Takes back what followed from a death that was none; the value is the grant's id. */
export const undoAllowanceDeath = onGrant<OnDeath & { recheckId: string }>('undoAllowanceDeath', {
  event: 'AllowanceDeathUndone',
  mayAct: ({ system }) => system,
  async write(tx, context, { residentId, recheckId }, { found, today, actor }) {
    const recheck = found.rechecks.find(({ id }) => id === recheckId);
    if (!recheck) throw new Error('a re-check that was found is gone');
    const first = laterOf(settledFrom(recheck.happenedOn), found.grant.effectiveFrom);
    const undone =
      recheck.outcome === 'ENDED'
        ? await reopen(tx, context, found)
        : await setShare(tx, context, found, residentId, first, false);
    if (!undone.ok) return undone;
    await tx
      .update(rechecks)
      .set({ settledOn: today, settledBy: actor, outcome: 'UNCHANGED' })
      .where(eq(rechecks.id, recheckId));
    return { ok: true, value: { change: undone.value, ids: { recheckId, residentId } } };
  },
});

/** Lets a grant go on that had ended because nobody was left. What was not paid since is paid. */
async function reopen(tx: Db, context: Context, { id, grant }: LifeCase): Promise<Result<AllowanceStatus>> {
  const ended = grant.effectiveUntil;
  if (ended === null || grant.stopReason !== 'DIED') return { ok: true, value: grant.term.status };
  await tx.update(grants).set({ effectiveUntil: null, stopReason: null }).where(eq(grants.id, id));
  await tx
    .update(grantMembers)
    .set({ until: null })
    .where(and(eq(grantMembers.grantId, id), eq(grantMembers.until, ended)));
  await correctPastMonths(tx, context, id, addDays(ended, 1), 'TERMS_CHANGED', 'DEATH');
  return { ok: true, value: grant.term.status };
}

/** Leaves to an officer what an earlier decision stands in the way of; the value is the grant's id. */
export const reportAllowanceConflict = onGrant<OnDeath & { conflict: DeathConflict }>(
  'reportAllowanceConflict',
  {
    event: 'AllowanceConflictFound',
    mayAct: ({ system }) => system,
    async write(_tx, _context, { residentId, conflict }, { found }) {
      const ids = { residentId, divisionCode: found.grant.communityCode, conflict };
      return { ok: true, value: { change: found.status, remark: conflict, ids } };
    },
  },
);

/** An officer has settled the death already, or the household has another grant by now. */
export type DeathConflict = 'DEATH_SETTLED' | 'GRANTED_AGAIN';

/** What stands in the way of taking back what followed from a death. */
export function conflictOf(
  { settledOn, outcome }: Pick<RecheckRow, 'settledOn' | 'outcome'>,
  countedElsewhere: boolean,
): DeathConflict | undefined {
  if (settledOn === null) return undefined;
  if (outcome !== 'ENDED') return 'DEATH_SETTLED';
  return countedElsewhere ? 'GRANTED_AGAIN' : undefined;
}
