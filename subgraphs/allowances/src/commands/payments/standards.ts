/** A standard is registered, and what it makes of grants and of months that were paid already, batch by batch. */

import { writeAudit } from '@civil-affairs/kit/audit-log';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { log } from '@civil-affairs/kit/log';
import { notFound, refused } from '@civil-affairs/kit/problems';
import { insertMany } from '@civil-affairs/kit/rows';
import { words } from '@civil-affairs/kit/words';
import { and, asc, eq, sql } from 'drizzle-orm';
import { isStaffOf } from '../../access.ts';
import type { Context } from '../../context.ts';
import type { RegisterAllowanceStandardInput } from '../../generated/contract.ts';
import { findCalculations, published } from '../../queries/policies.ts';
import {
  countTouched,
  lockGrants,
  type Standard as StoredStandard,
  standardTimelines,
  touchedGrants,
} from '../../queries/standards.ts';
import { monthlyAmount } from '../../rules/amount.ts';
import { calculate } from '../../rules/calculation.ts';
import type {
  Calculation,
  CalculationBasis,
  CalculationFacts,
  PublishedStandard,
} from '../../rules/calculation-facts.ts';
import { standardProblems, termsUnderStandard, waitsForHearing } from '../../rules/payments/standards.ts';
import { monthOf } from '../../rules/time.ts';
import { grantTerms, type TermRow } from '../../tables/grants.ts';
import { calculations } from '../../tables/policies.ts';
import { type StandardAdjustmentRow, standardAdjustments, standards } from '../../tables/standards.ts';
import { putTerms } from '../grants.ts';
import { openingAct } from '../protocol.ts';
import { reconcileGrants } from './reconcile.ts';
import { lockMoney, theCity } from './run-case.ts';

// Arrears of a raise are paid from the day on which it is in force; the standard is set and published by law.
const article = '社会救助法（2026年）第十八条；最低生活保障审核确认办法（民发〔2021〕57号）第二十三条';

/** Grants in one transaction: few enough that a kill loses little, and others wait for a moment only. */
const batchSize = 500;
/** How long the request itself works on the grants, in ms: shorter than any caller waits for a subgraph. */
const longestWork = 7_000;

const registerStandard = openingAct<RegisterAllowanceStandardInput>('registerAllowanceStandard', {
  event: 'AllowanceStandardRegistered',
  entity: 'AllowanceStandard',
  async write(tx, { viewer }, input, { id, now, actor }) {
    const { division, settlement, effectiveFrom, effectiveFromPrecision } = input;
    const { perMonthFen = null, perYearFen = null } = input;
    const problems = standardProblems({ ...input, perMonthFen, perYearFen });
    const source = words(input.source);
    if (problems.length > 0 || source === null) return refused(...problems);
    if (!isStaffOf(viewer, division)) return refused(notFound(['division'], theCity));
    await tx.insert(standards).values({
      id,
      divisionCode: division,
      settlement,
      effectiveFrom,
      effectiveFromPrecision,
      perMonthFen,
      perYearFen,
      source,
    });
    const touching = { divisionCode: division, settlement, fromMonth: monthOf(effectiveFrom) };
    const total = await countTouched(tx, touching);
    await tx.insert(standardAdjustments).values({
      ...touching,
      standardId: id,
      status: 'RUNNING',
      total,
      startedBy: actor,
      startedAt: now,
    });
    return { ok: true, value: { ids: { standardId: id, division, grants: total } } };
  },
});

/** Registers a standard, and begins to apply it to the grants; the value is its id. */
export const registerAllowanceStandard: typeof registerStandard = Object.assign(
  async (context: Context, input: RegisterAllowanceStandardInput) => {
    const registered = await registerStandard(context, input);
    if (registered.ok) await continueAdjustment(context, registered.value, longestWork);
    return registered;
  },
  registerStandard,
);

/**
 * Applies a standard batch by batch until every grant has it or the time is over. Each batch and the cursor are written
 * together while the adjustment is held, so that those who work on it take turns and nothing is done twice. A batch that
 * fails is noted on the adjustment and tried again by the schedule.
 */
export async function continueAdjustment(
  context: Context,
  standardId: string,
  milliseconds: number,
): Promise<void> {
  const until = performance.now() + milliseconds;
  let more = true;
  try {
    while (more && performance.now() < until)
      more = await context.database.transaction((tx) => adjustBatch(tx, context, standardId));
  } catch (error) {
    log.error({ subgraph: 'allowances', standardId, err: error }, 'a standard could not be applied');
    await noteFailure(context, standardId);
  }
}

/** What failed is in the log; that payments wait for it, those who decide and pay must see. */
async function noteFailure({ database, clock }: Context, standardId: string): Promise<void> {
  const { failures, status } = standardAdjustments;
  await database.transaction((tx) =>
    tx
      .update(standardAdjustments)
      .set({ failures: sql`${failures} + 1`, failedAt: clock.now() })
      .where(and(eq(standardAdjustments.standardId, standardId), eq(status, 'RUNNING'))),
  );
}

/** @returns whether there is more to do */
async function adjustBatch(tx: Db, context: Context, standardId: string): Promise<boolean> {
  // Before anything else, as an approval takes them.
  await lockMoney(tx, 'CALCULATOR');
  const mine = eq(standardAdjustments.standardId, standardId);
  const [adjustment] = await tx.select().from(standardAdjustments).where(mine).for('update');
  if (adjustment?.status !== 'RUNNING') return false;
  const ids = await touchedGrants(tx, adjustment, adjustment.cursor, batchSize);
  const changed = await applyStandard(tx, context, adjustment, ids);
  const done = adjustment.done + ids.length;
  const finished = ids.length < batchSize;
  await tx
    .update(standardAdjustments)
    .set({
      done,
      // Grants may have begun or ended since they were counted.
      total: finished ? done : Math.max(adjustment.total, done),
      changed: adjustment.changed + changed,
      cursor: ids.at(-1) ?? adjustment.cursor,
      failures: 0,
      failedAt: null,
      ...(finished && { status: 'DONE' as const, finishedAt: context.clock.now() }),
    })
    .where(mine);
  if (finished) await writeAudit(tx, context, { action: 'standardApplied', subjectId: standardId });
  return !finished;
}

/** A standard among those of its city and settlement. */
interface Placed {
  standard: PublishedStandard;
  formerId: string | null;
  /** First month of the next one; null for the latest. */
  until: LocalDate | null;
}

async function placed(
  tx: Db,
  { standardId, divisionCode, settlement }: StandardAdjustmentRow,
): Promise<Placed> {
  const [timeline] = await standardTimelines(tx, [divisionCode]);
  const series: StoredStandard[] = (settlement === 'URBAN' ? timeline?.urban : timeline?.rural) ?? [];
  const position = series.findIndex(({ id }) => id === standardId);
  const [former, own, next] = [series[position - 1], series[position], series[position + 1]];
  if (!own) throw new Error('a standard that is applied is gone');
  return {
    standard: published(own),
    formerId: former?.id ?? null,
    until: next ? monthOf(next.effectiveFrom) : null,
  };
}

/**
 * Gives grants their terms by a standard and makes their past months agree. They are read once they are held: whoever
 * changed one meanwhile has calculated it by the new standard already, and nothing is left to do.
 * @returns how many have other terms now
 */
async function applyStandard(
  tx: Db,
  context: Context,
  adjustment: StandardAdjustmentRow,
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const { standard, formerId, until } = await placed(tx, adjustment);
  const touched = await lockGrants(tx, ids);
  const terms = await tx
    .select()
    .from(grantTerms)
    .where(anyOf(grantTerms.grantId, ids))
    .orderBy(asc(grantTerms.since));
  const calculationIds = terms.flatMap(({ calculationId }) => calculationId ?? []);
  const known = new Map((await findCalculations(tx, calculationIds)).map((row) => [row.id, row]));
  const made: (typeof calculations.$inferInsert)[] = [];
  const calculateTerm = (term: TermRow): TermRow => {
    const stored = term.calculationId ? known.get(term.calculationId) : undefined;
    if (!stored) {
      const { householdIncomeFen: income, countedMembers } = term;
      const amount = { standard: standard.standard, householdMonthlyIncomeFen: income, countedMembers };
      return { ...term, monthlyAmountFen: monthlyAmount(amount) };
    }
    // The household's facts and the rules are those of its decision: the standard alone is another one.
    const facts = stored.facts as CalculationFacts;
    // From before a move, when the household was under the other standard.
    if (facts.settlement !== adjustment.settlement) return term;
    const basis: CalculationBasis = { ...(stored.basis as CalculationBasis), standard };
    const result = calculate(facts, basis);
    const calculatedFen = (stored.result as Calculation).monthlyAmountFen;
    const amounts = { termFen: term.monthlyAmountFen, calculatedFen, newFen: result.monthlyAmountFen };
    if (waitsForHearing(amounts)) return term;
    const id = context.newId('AllowanceCalculation');
    made.push({ id, madeAt: context.clock.now(), policyId: basis.policy.id, facts, basis, result });
    const { countedMembers, householdIncomeFen, monthlyAmountFen } = result;
    return { ...term, countedMembers, householdIncomeFen, monthlyAmountFen, calculationId: id };
  };
  const ofGrant = Map.groupBy(terms, ({ grantId }) => grantId);
  const changed = touched.flatMap((grant) =>
    termsUnderStandard(grant, ofGrant.get(grant.id) ?? [], adjustment.fromMonth, until, calculateTerm),
  );
  if (made.length > 0) await tx.execute(insertMany(calculations, made));
  await putTerms(tx, changed);
  const changedIds = [...new Set(changed.map(({ grantId }) => grantId))];
  await reconcileGrants(tx, context, changedIds, adjustment.fromMonth, {
    cause: 'STANDARD_CHANGED',
    article,
    source: standard.source,
    oldStandardId: formerId,
    newStandardId: standard.id,
  });
  return changedIds.length;
}
