import { actingSystem } from '@civil-affairs/kit/acting-system';
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { type Result, refused } from '@civil-affairs/kit/problems';
import { eq } from 'drizzle-orm';
import { mayDecide } from '../../access.ts';
import type { Context } from '../../context.ts';
import type {
  AllowanceStatus,
  CloseAllowanceRecheckInput,
  ReportAllowanceHouseholdChangeInput,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { findGrants } from '../../queries/grants.ts';
import { findRechecks } from '../../queries/life.ts';
import { findCalculations } from '../../queries/policies.ts';
import type { Calculation, CalculationFacts } from '../../rules/calculation-facts.ts';
import { firstMonthOf, lastDayBefore, stillEntitled } from '../../rules/life/changes.ts';
import { grounds, groundsProblems } from '../../rules/life/grounds.ts';
import {
  proposalObstacles,
  reportObstacles,
  secondChangeProblems,
  settlementObstacles,
} from '../../rules/life/obstacles.ts';
import { recheckDueOn, settledFrom, termsFrom, without, withoutShare } from '../../rules/life/rechecks.ts';
import type { RegisteredPerson } from '../../rules/persons.ts';
import { laterOf } from '../../rules/time.ts';
import type { TermRow } from '../../tables/grants.ts';
import { type RecheckRow, rechecks } from '../../tables/life.ts';
import { changeTerm, countMembers, followSettlement, saveCalculation, writeEnd } from '../grants.ts';
import { applyCalculation, calculateGrant } from './calculation.ts';
import { factsStated, type LifeCase, onGrant, onRecheck, readPersons, storedFacts } from './case.ts';
import { openChange } from './changes.ts';
import { correctPastMonths } from './past-months.ts';
import { planChange } from './planning.ts';

/** Reports a change in a household; the value is the id of the re-check that it opens. */
export const reportAllowanceHouseholdChange = onGrant<ReportAllowanceHouseholdChangeInput>(
  'reportAllowanceHouseholdChange',
  {
    event: 'AllowanceRecheckOpened',
    mayAct: ({ report }) => report,
    obstacles: (facts, { today }) => reportObstacles(facts, today),
    inputProblems: ({ cause, residentId = null, happenedOn, report }, { found, today }) => [
      ...(happenedOn > today ? [problem('DAY_NOT_POSSIBLE', { path: ['happenedOn'] })] : []),
      ...(needsPerson(cause, residentId) && !found.members.some((row) => row.residentId === residentId)
        ? [problem('NOT_COUNTED', { path: ['residentId'] })]
        : []),
      ...groundsProblems(report, ['report']),
    ],
    async write(tx, context, input, { found, today, actor }) {
      const { cause, residentId = null, happenedOn } = input;
      const id = context.newId('AllowanceRecheck');
      const report = grounds(input.report);
      await tx.insert(rechecks).values({
        id,
        grantId: found.id,
        cause,
        residentId,
        happenedOn,
        openedOn: today,
        openedBy: actor,
        report,
        dueOn: recheckDueOn(cause, happenedOn),
      });
      return {
        ok: true,
        value: { change: found.status, remark: report, made: id, ids: { recheckId: id, cause, residentId } },
      };
    },
  },
);

/** A death and a marriage are somebody's; whoever else is named must be counted as well. */
function needsPerson(cause: RecheckRow['cause'], residentId: string | null): boolean {
  return cause === 'DEATH' || cause === 'MARRIAGE' || residentId !== null;
}

/** What the registry knows of those whom a re-check is about. */
interface RegistryFacts {
  persons: RegisteredPerson[];
  dead: RegisteredPerson | undefined;
}

/** Settles a re-check; the value is its id. */
export const closeAllowanceRecheck = onRecheck<CloseAllowanceRecheckInput, RegistryFacts>(
  'closeAllowanceRecheck',
  {
    event: 'AllowanceRecheckSettled',
    mayAct: ({ decide }) => decide,
    async prepare(context, { recheckId, facts }) {
      const [recheck] = await findRechecks(context.database.db, [recheckId]);
      if (!recheck || recheck.settledOn !== null) return { persons: [], dead: undefined };
      const persons = await readPersons(context, recheck.grantId, facts, mayDecide);
      return { persons, dead: await readDeaths(context, recheck) };
    },
    obstacles: settlementObstacles,
    inputProblems: ({ findings }) => groundsProblems(findings, ['findings']),
    async write(tx, context, input, { found, today, actor, prepared }) {
      const { recheck } = found;
      const { facts } = input;
      const findings = grounds(input.findings);
      const result =
        recheck.cause === 'DEATH'
          ? await settleDeath(tx, context, found, recheck, { facts, findings }, prepared)
          : await settleOther(tx, context, found, { facts, findings }, prepared, today);
      if (!result.ok) return result;
      const { outcome } = result.value;
      await tx
        .update(rechecks)
        .set({ settledOn: today, settledBy: actor, ...result.value })
        .where(eq(rechecks.id, recheck.id));
      const change: AllowanceStatus = outcome === 'ENDED' ? 'STOPPED' : found.status;
      return { ok: true, value: { change, remark: findings, ids: { outcome } } };
    },
  },
);

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

/** Who opens the re-check of a death that the register tells of. */
const systemActor = actingSystem('allowances', '').viewer?.subject;

interface Settlement {
  outcome: NonNullable<RecheckRow['outcome']>;
  calculationId: string | null;
  changeId: string | null;
}

/** The person whose death is to be settled, as the registry has it. */
async function readDeaths(context: Context, recheck: RecheckRow): Promise<RegisteredPerson | undefined> {
  if (recheck.cause !== 'DEATH' || recheck.residentId === null) return undefined;
  const [grant] = await findGrants(context.database.db, [recheck.grantId], context.clock.today());
  if (!grant || !mayDecide(context.viewer, grant.communityCode)) return undefined;
  const [[person] = []] = await context.registry([
    { caseNumber: recheck.grantId, ids: [recheck.residentId] },
  ]);
  return person;
}

/**
 * Settles a death from the month after it. The dead person's share ends by fact. What the survivors are due is calculated
 * anew: more is paid at once, less is a cut that is proposed, heard and confirmed by another person, and reaches back to
 * nothing (社会救助法, article 48).
 */
async function settleDeath(
  tx: Db,
  context: Context,
  found: LifeCase & { recheck: RecheckRow },
  { residentId, grantId }: RecheckRow,
  input: Pick<CloseAllowanceRecheckInput, 'facts' | 'findings'>,
  { persons, dead }: RegistryFacts,
): Promise<Result<Settlement>> {
  const { grant, members } = found;
  // A report alone ends nothing: the registry has the last word about a death, and about its day.
  if (!dead?.diedOn || residentId === null) return refused(problem('STILL_ALIVE'));
  if (found.rechecks.some((other) => comesBefore(other, { residentId, diedOn: dead.diedOn ?? '' })))
    return refused(problem('EARLIER_DEATH_FIRST'));
  const since = settledFrom(dead.diedOn);
  const first = laterOf(since, grant.effectiveFrom);
  if (grant.effectiveUntil !== null && grant.effectiveUntil < first)
    return { ok: true, value: { outcome: 'UNCHANGED', calculationId: null, changeId: null } };
  const remaining = members.filter(
    (row) => row.residentId !== residentId && (row.until === null || row.until >= first),
  );
  if (remaining.length === 0) {
    const until = lastDayBefore(since, grant);
    await writeEnd(tx, grantId, until, 'DIED');
    await correctPastMonths(tx, context, grantId, addDays(until, 1), 'GRANT_ENDED', 'DEATH');
    return { ok: true, value: { outcome: 'ENDED', calculationId: null, changeId: null } };
  }
  // What waits was calculated with the dead person.
  const [waiting] = secondChangeProblems(found);
  if (waiting) return refused(waiting);
  const stated = factsStated(input.facts, found, persons, first);
  if (stated && !stated.ok) return stated;
  const known = stated?.value ?? (await storedFacts(tx, found));
  if (!known) return refused(problem('FACTS_MISSING', { path: ['facts'] }));
  const facts = without(known, residentId);
  // What the system has ended when it heard of the death is not taken a second time.
  const ended = grant.term.status === 'GRADUAL_EXIT' && found.recheck.openedBy === systemActor;
  const left = ended
    ? termsFrom(found.terms, first).map((term) => ({
        ...term,
        countedMembers: Math.max(term.countedMembers - 1, 1),
      }))
    : await termsWithout(tx, found, residentId, first);
  if (grant.term.status === 'ACTIVE') {
    const raised = await isPaidNoLess(tx, grant, facts, left);
    if (!raised.ok) return raised;
    if (raised.value) {
      const applied = await applyCalculation(tx, context, grant, facts, first, 'MEMBER_DIED');
      if (!applied.ok) return applied;
      await correctPastMonths(tx, context, grantId, first, 'MEMBER_DIED', 'DEATH');
      return { ok: true, value: { outcome: 'SETTLED', calculationId: applied.value, changeId: null } };
    }
  }
  const calculated = await calculateGrant(tx, grant, facts, first);
  if (!calculated.ok) return calculated;
  const { basis, result, facts: ofMonth } = calculated.value;
  const calculationId = await saveCalculation(tx, context, ofMonth, basis, result);
  await countMembers(tx, grantId, [...new Set(remaining.map((row) => row.residentId))], first);
  // Later calculations begin from the survivors, whatever the amount is until they were heard.
  for (const term of left) await changeTerm(tx, { ...term, calculationId });
  await correctPastMonths(tx, context, grantId, first, 'MEMBER_DIED', 'DEATH');
  const last = left.at(-1);
  if (grant.term.status !== 'ACTIVE' || !last)
    return { ok: true, value: { outcome: 'SETTLED', calculationId, changeId: null } };
  const held: LifeCase = { ...found, grant: { ...grant, term: { ...last, calculationId } } };
  const planned = await planCut(tx, held, facts, firstMonthOf(null, context.clock.today(), grant));
  // By now the survivors may be due what is left for them, under a standard that came after the death.
  if (!planned.ok && planned.problems.every(({ code }) => code === 'NOTHING_CHANGES'))
    return { ok: true, value: { outcome: 'SETTLED', calculationId, changeId: null } };
  if (!planned.ok) return planned;
  const from = { cause: 'HOUSEHOLD_CHANGED', grounds: grounds(input.findings) } as const;
  const change = { ...planned.value.change, ...from };
  const opened = await openChange(tx, context, held, change, planned.value.calculated);
  return { ok: true, value: { outcome: 'CHANGE_PROPOSED', ...opened } };
}

/** The terms from a month on without one person's share, oldest first; the first of them begins with the month. */
async function termsWithout(
  tx: Db,
  { terms }: LifeCase,
  residentId: string,
  first: LocalDate,
): Promise<TermRow[]> {
  const holding = terms.findLast(({ since }) => since <= first);
  const later = terms.filter(({ since }) => since > first);
  const ids = [holding, ...later].flatMap((term) => term?.calculationId ?? []);
  const calculations = new Map((await findCalculations(tx, ids)).map((row) => [row.id, row]));
  return [...(holding ? [{ ...holding, since: first, reason: 'MEMBER_DIED' as const }] : []), ...later].map(
    (term) =>
      withoutShare(term, residentId, calculations.get(term.calculationId ?? '')?.result as Calculation),
  );
}

/** Whether the survivors are due no less than what is left for them, in every month with a term of its own. */
async function isPaidNoLess(
  tx: Db,
  grant: LifeCase['grant'],
  facts: CalculationFacts,
  left: readonly TermRow[],
): Promise<Result<boolean>> {
  for (const { since, monthlyAmountFen } of left) {
    const calculated = await calculateGrant(tx, grant, facts, since);
    if (!calculated.ok) return calculated;
    const { result } = calculated.value;
    if (!stillEntitled(grant.category, result) || result.monthlyAmountFen < monthlyAmountFen)
      return { ok: true, value: false };
  }
  return { ok: true, value: true };
}

/** What the survivors lose: a lower amount, or the end where they are above the line. */
async function planCut(tx: Db, held: LifeCase, facts: CalculationFacts, month: LocalDate) {
  const calculated = await calculateGrant(tx, held.grant, facts, month);
  if (!calculated.ok) return calculated;
  const entitled = stillEntitled(held.grant.category, calculated.value.result);
  return planChange(tx, held, {
    outcome: entitled ? 'AMOUNT' : 'STOP',
    stopReason: entitled ? null : 'INCOME_ABOVE_STANDARD',
    exitMonths: null,
    facts,
    month,
  });
}

/** Settles anything else: other facts are proposed as a change, for another person to confirm. */
async function settleOther(
  tx: Db,
  context: Context,
  settled: LifeCase & { recheck: RecheckRow },
  input: Pick<CloseAllowanceRecheckInput, 'facts' | 'findings'>,
  { persons }: RegistryFacts,
  today: LocalDate,
): Promise<Result<Settlement>> {
  const { settlement } = settled.recheck;
  const found = settlement ? { ...settled, grant: { ...settled.grant, settlement } } : settled;
  const { grant } = found;
  const month = firstMonthOf(null, today, grant);
  const stated =
    factsStated(input.facts, found, persons, month) ??
    (settlement ? underStandardOf(settlement, await storedFacts(tx, found)) : undefined);
  if (stated && !stated.ok) return stated;
  if (!stated) return { ok: true, value: { outcome: 'UNCHANGED', calculationId: null, changeId: null } };
  const obstacles = proposalObstacles(found);
  if (obstacles.length > 0) return refused(...obstacles);
  const calculated = await calculateGrant(tx, grant, stated.value, month);
  if (!calculated.ok) return calculated;
  const { facts, basis, result } = calculated.value;
  const entitled = stillEntitled(grant.category, result);
  if (entitled && result.monthlyAmountFen === grant.term.monthlyAmountFen) {
    const calculationId = await saveCalculation(tx, context, facts, basis, result);
    await followSettlement(tx, settled.grant, facts);
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
  const opened = await openChange(tx, context, found, change, planned.value.calculated);
  return { ok: true, value: { outcome: 'CHANGE_PROPOSED', ...opened } };
}

/** What is known of the household already, to be calculated by another standard. */
function underStandardOf(
  settlement: NonNullable<RecheckRow['settlement']>,
  facts: CalculationFacts | undefined,
): Result<CalculationFacts> {
  return facts
    ? { ok: true, value: { ...facts, settlement } }
    : refused(problem('FACTS_MISSING', { path: ['facts'] }));
}
