import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { newId } from '@civil-affairs/kit/ids';
import { notFound, type Problem, type Result, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { mayDecide, mayReport } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { CloseRecheckInput, ReportHouseholdChangeInput } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findGrants, membersOf } from '../../queries/grants.ts';
import { findRechecks, rechecksOf } from '../../queries/life.ts';
import { firstMonthOf, lastDayBefore, proposalObstacles, stillEntitled } from '../../rules/life/changes.ts';
import { recheckDueOn, settledFrom, settlementObstacles, without } from '../../rules/life/rechecks.ts';
import { textProblems } from '../../rules/life/texts.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { laterOf } from '../../rules/time.ts';
import { type RecheckRow, rechecks } from '../../tables/life.ts';
import { changeTerm, countMembers, endGrant, nextVersion, saveCalculation, theGrant } from '../grants.ts';
import {
  actorOf,
  askPersons,
  factsStated,
  type LifeCase,
  lockCase,
  raceLost,
  storedFacts,
  theRecheck,
} from './case.ts';
import { openChange } from './changes.ts';
import { correctPastMonths } from './past-months.ts';
import { planChange } from './planning.ts';
import { applyReckoning, reckon } from './reckoning.ts';

/** Reports a change in a household; the value is the id of the re-check that it opens. */
export function reportHouseholdChange(
  context: Context,
  input: ReportHouseholdChangeInput,
): Promise<Result<string>> {
  const { grantId, cause, residentId = null, happenedOn, report } = input;
  const today = context.clock.today();
  const id = newId('AllowanceRecheck');
  return carryOut(
    context,
    { mutation: 'reportHouseholdChange', key: input.clientMutationKey, input, subjectId: grantId },
    async (tx) => {
      const [grant] = await findGrants(tx, [grantId], today);
      if (!grant || !(await mayReport(context, grant))) return refused(notFoundGrant());
      const counted = await membersOf(tx, [grantId]);
      const problems: Problem[] = [
        ...(grant.effectiveUntil !== null && grant.effectiveUntil < today ? [problem('GRANT_ENDED')] : []),
        ...(happenedOn > today ? [problem('DAY_NOT_POSSIBLE', { path: ['happenedOn'] })] : []),
        ...(needsPerson(cause, residentId) && !counted.some((row) => row.residentId === residentId)
          ? [problem('NOT_COUNTED', { path: ['residentId'] })]
          : []),
        ...textProblems(report, ['report']),
      ];
      if (problems.length > 0) return refused(...problems);
      await tx.insert(rechecks).values({
        id,
        grantId,
        cause,
        residentId,
        happenedOn,
        openedOn: today,
        openedBy: actorOf(context),
        report,
        dueOn: recheckDueOn(cause, happenedOn),
      });
      const ids = { recheckId: id, grantId, cause };
      return done('reportHouseholdChange', 'AllowanceRecheckOpened', id, ids, grantId);
    },
    raceLost,
  );
}

/** A death and a marriage are somebody's; whoever else is named must be counted as well. */
function needsPerson(cause: RecheckRow['cause'], residentId: string | null): boolean {
  return cause === 'DEATH' || cause === 'MARRIAGE' || residentId !== null;
}

function notFoundGrant(): Problem {
  return notFound(['grantId'], theGrant);
}

/** Settles a re-check; the value is its id. */
export function closeRecheck(context: Context, input: CloseRecheckInput): Promise<Result<string>> {
  const { recheckId: id, findings } = input;
  const { clock, database } = context;
  const today = clock.today();
  return carryOut(
    context,
    {
      mutation: 'closeRecheck',
      key: input.clientMutationKey,
      input,
      subjectId: id,
      async prepare() {
        const [recheck] = await findRechecks(database.db, [id]);
        if (!recheck || recheck.settledOn !== null) return { persons: [], dead: undefined };
        const persons = await askPersons(context, recheck.grantId, input.facts, mayDecide);
        return { persons, dead: await askDead(context, recheck) };
      },
    },
    async (tx, { persons, dead }) => {
      const [named] = await findRechecks(tx, [id]);
      const byRecheck = { grantId: named?.grantId, path: 'recheckId', what: theRecheck };
      const found = await lockCase(tx, context, byRecheck, input.expectedVersion, mayDecide);
      if (!found.ok) return found;
      const [recheck] = await findRechecks(tx, [id]);
      const problems = [...settlementObstacles(recheck), ...textProblems(findings, ['findings'])];
      if (!recheck || problems.length > 0) return refused(...problems);
      const result =
        recheck.cause === 'DEATH'
          ? await settleDeath(tx, context, found.value, recheck, input, persons, dead)
          : await settleOther(tx, context, found.value, input, persons, today);
      if (!result.ok) return result;
      await tx
        .update(rechecks)
        .set({ settledOn: today, settledBy: actorOf(context), ...result.value })
        .where(eq(rechecks.id, id));
      await nextVersion(tx, recheck.grantId);
      const ids = { recheckId: id, grantId: recheck.grantId, outcome: result.value.outcome };
      return done('closeRecheck', 'AllowanceRecheckSettled', id, ids, recheck.grantId);
    },
    raceLost,
  );
}

/** Deaths are settled in their order, for each settlement rests on the household that the one before left. */
function comesBefore(
  other: RecheckRow,
  { residentId, diedOn }: { residentId: string; diedOn: LocalDate },
): boolean {
  return (
    other.cause === 'DEATH' &&
    other.settledOn === null &&
    other.residentId !== residentId &&
    other.happenedOn < diedOn
  );
}

interface Settlement {
  outcome: NonNullable<RecheckRow['outcome']>;
  calculationId: string | null;
  changeId: string | null;
}

/** The person whose death is to be settled, as the registry has it. */
async function askDead(context: Context, recheck: RecheckRow): Promise<RegisteredPerson | undefined> {
  if (recheck.cause !== 'DEATH' || recheck.residentId === null) return undefined;
  const [grant] = await findGrants(context.database.db, [recheck.grantId], context.clock.today());
  if (!grant || !mayDecide(context.viewer, grant.communityCode)) return undefined;
  const [[person] = []] = await context.registry([
    { caseNumber: recheck.grantId, ids: [recheck.residentId] },
  ]);
  return person;
}

/**
 * Settles a death from the month after it. No hearing: nothing is cut of what the living are due, for the standard is
 * counted per person. A gradual exit keeps its former amount.
 */
async function settleDeath(
  tx: Db,
  context: Context,
  found: LifeCase,
  { residentId, grantId }: RecheckRow,
  input: CloseRecheckInput,
  persons: readonly RegisteredPerson[],
  dead: RegisteredPerson | undefined,
): Promise<Result<Settlement>> {
  const { grant } = found;
  // A report alone ends nothing: the registry has the last word about a death, and about its day.
  if (!dead?.diedOn || residentId === null) return refused(problem('STILL_ALIVE'));
  const all = await rechecksOf(tx, [grantId]);
  if (all.some((other) => comesBefore(other, { residentId, diedOn: dead.diedOn ?? '' })))
    return refused(problem('EARLIER_DEATH_FIRST'));
  const since = settledFrom(dead.diedOn);
  const first = laterOf(since, grant.effectiveFrom);
  if (grant.effectiveUntil !== null && grant.effectiveUntil < first)
    return { ok: true, value: { outcome: 'UNCHANGED', calculationId: null, changeId: null } };
  const remaining = (await membersOf(tx, [grantId])).filter(
    (row) => row.residentId !== residentId && (row.until === null || row.until >= first),
  );
  if (remaining.length === 0) {
    const until = lastDayBefore(since, grant);
    await endGrant(tx, grantId, until, 'DIED');
    await correctPastMonths(tx, context, grantId, addDays(until, 1), 'GRANT_ENDED', 'DEATH');
    return { ok: true, value: { outcome: 'ENDED', calculationId: null, changeId: null } };
  }
  if (grant.term.status !== 'ACTIVE') {
    const ids = remaining.map((row) => row.residentId);
    await countMembers(tx, grantId, ids, first);
    const from = laterOf(grant.term.since, first);
    await changeTerm(tx, {
      ...grant.term,
      since: from,
      reason: 'MEMBER_DIED',
      countedMembers: new Set(ids).size,
    });
    return { ok: true, value: { outcome: 'SETTLED', calculationId: null, changeId: null } };
  }
  const stated = factsStated(input.facts, found, persons, first);
  if (stated && !stated.ok) return stated;
  const known = stated?.value ?? (await storedFacts(tx, found));
  if (!known) return refused(problem('FACTS_MISSING', { path: ['facts'] }));
  const facts = without(known, residentId);
  const applied = await applyReckoning(tx, context, grant, facts, first, 'MEMBER_DIED');
  if (!applied.ok) return applied;
  await correctPastMonths(tx, context, grantId, first, 'MEMBER_DIED', 'DEATH');
  return { ok: true, value: { outcome: 'SETTLED', calculationId: applied.value, changeId: null } };
}

/** Settles anything else: other facts are proposed as a change, for another person to confirm. */
async function settleOther(
  tx: Db,
  context: Context,
  found: LifeCase,
  input: CloseRecheckInput,
  persons: readonly RegisteredPerson[],
  today: LocalDate,
): Promise<Result<Settlement>> {
  const { grant, openChange: open } = found;
  const month = firstMonthOf(null, today, grant);
  const stated = factsStated(input.facts, found, persons, month);
  if (stated && !stated.ok) return stated;
  if (!stated) return { ok: true, value: { outcome: 'UNCHANGED', calculationId: null, changeId: null } };
  const obstacles = proposalObstacles(grant, open !== undefined, today);
  if (obstacles.length > 0) return refused(...obstacles);
  const reckoned = await reckon(tx, grant, stated.value, month);
  if (!reckoned.ok) return reckoned;
  const { facts, basis, result } = reckoned.value;
  const entitled = stillEntitled(grant.category, result);
  if (entitled && result.monthlyAmountFen === grant.term.monthlyAmountFen) {
    const calculationId = await saveCalculation(tx, context, facts, basis, result);
    return { ok: true, value: { outcome: 'UNCHANGED', calculationId, changeId: null } };
  }
  const planned = await planChange(tx, found, {
    outcome: entitled ? 'AMOUNT' : 'STOP',
    stopReason: entitled ? null : 'INCOME_ABOVE_STANDARD',
    exitMonths: null,
    facts: stated.value,
    month,
  });
  if (!planned.ok) return planned;
  const from = { cause: 'HOUSEHOLD_CHANGED', grounds: input.findings } as const;
  const change = { ...planned.value.change, ...from };
  const opened = await openChange(tx, context, found, change, planned.value.reckoned);
  return { ok: true, value: { outcome: 'CHANGE_PROPOSED', ...opened } };
}
