/** Writing grants: whatever begins, changes or ends one goes through here. */
import type { Db } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { insertMany } from '@civil-affairs/kit/rows';
import { and, asc, eq, gt, gte, isNull, or, sql } from 'drizzle-orm';
import type { Context } from '../context.ts';
import type { Calculation, CalculationBasis, CalculationFacts } from '../rules/calculation-facts.ts';
import { effectiveFromOf } from '../rules/time.ts';
import { type GrantRow, grantMembers, grants, grantTerms, type TermRow } from '../tables/grants.ts';
import { calculations } from '../tables/policies.ts';
import { scheduleFirstReview } from './life/schedule.ts';

/** Keeps a calculation for good, with what it was made from; the value is its id. */
export async function saveCalculation(
  tx: Db,
  { clock, newId }: Pick<Context, 'clock' | 'newId'>,
  facts: CalculationFacts,
  basis: CalculationBasis,
  result: Calculation,
): Promise<string> {
  const id = newId('AllowanceCalculation');
  await tx
    .insert(calculations)
    .values({ id, madeAt: clock.now(), policyId: basis.policy.id, facts, basis, result });
  return id;
}

/** Puts a grant under the standard that its household was calculated by, after a move. */
export async function followSettlement(
  tx: Db,
  { id, settlement }: Pick<GrantRow, 'id' | 'settlement'>,
  facts: Pick<CalculationFacts, 'settlement'>,
): Promise<void> {
  if (facts.settlement !== settlement)
    await tx.update(grants).set({ settlement: facts.settlement }).where(eq(grants.id, id));
}

/** What a decision grants. */
export interface NewGrant {
  applicationId: string;
  householdId: string;
  communityCode: string;
  settlement: GrantRow['settlement'];
  category: GrantRow['category'];
  decidedOn: LocalDate;
  /** Last day, for support that is confirmed for a time; null for no end. */
  effectiveUntil: LocalDate | null;
  /** Persons counted. */
  residentIds: readonly string[];
  calculationId: string;
  calculation: Pick<Calculation, 'countedMembers' | 'householdIncomeFen' | 'monthlyAmountFen'>;
}

/** Begins a grant with the month after the decision (办法, article 21); the value is its id. */
export async function openGrant(tx: Db, { newId }: Pick<Context, 'newId'>, grant: NewGrant): Promise<string> {
  const id = newId('AllowanceGrant');
  const effectiveFrom = effectiveFromOf(grant.decidedOn);
  const { applicationId, householdId, communityCode, settlement, category, decidedOn, effectiveUntil } =
    grant;
  await tx.insert(grants).values({
    id,
    applicationId,
    householdId,
    communityCode,
    settlement,
    category,
    decidedOn,
    effectiveFrom,
    effectiveUntil,
    stopReason: effectiveUntil === null ? null : 'PERIOD_ENDED',
    version: 1,
  });
  const { countedMembers, householdIncomeFen, monthlyAmountFen } = grant.calculation;
  await tx.insert(grantTerms).values({
    grantId: id,
    since: effectiveFrom,
    status: 'ACTIVE',
    reason: 'GRANTED',
    countedMembers,
    householdIncomeFen,
    monthlyAmountFen,
    calculationId: grant.calculationId,
  });
  await tx
    .insert(grantMembers)
    .values(
      grant.residentIds
        .toSorted()
        .map((residentId) => ({ grantId: id, residentId, since: effectiveFrom, until: effectiveUntil })),
    );
  await scheduleFirstReview(tx, newId, { id, communityCode, effectiveFrom }, grant.calculationId);
  return id;
}

/**
 * Lets other terms hold from the first of a month on; what was to hold later falls away, for it rested on
 * the terms before.
 */
export async function changeTerm(tx: Db, term: TermRow): Promise<void> {
  const { grantId, since } = grantTerms;
  await tx.delete(grantTerms).where(and(eq(grantId, term.grantId), gt(since, term.since)));
  await tx
    .insert(grantTerms)
    .values(term)
    .onConflictDoUpdate({ target: [grantId, since], set: term });
}

/** Lets payment rest from the first of a month on. */
export async function suspendFrom(tx: Db, { term }: { term: TermRow }, since: LocalDate): Promise<void> {
  await changeTerm(tx, { ...term, since, status: 'SUSPENDED', reason: 'SUSPENDED', monthlyAmountFen: 0 });
}

/** Writes terms of many grants beside those that stand, or in their place, and leaves the later ones as they are. */
export async function putTerms(tx: Db, terms: readonly TermRow[]): Promise<void> {
  if (terms.length === 0) return;
  await tx.execute(sql`${insertMany(grantTerms, terms)} ON CONFLICT (grant_id, since) DO UPDATE SET
    status = excluded.status, reason = excluded.reason, counted_members = excluded.counted_members,
    household_income_fen = excluded.household_income_fen, monthly_amount_fen = excluded.monthly_amount_fen,
    calculation_id = excluded.calculation_id`);
  const ids = [...new Set(terms.map(({ grantId }) => grantId))];
  await tx.execute(sql`UPDATE ${grants} SET version = version + 1 WHERE ${anyOf(sql`id`, ids)}`);
}

type StopReason = NonNullable<GrantRow['stopReason']>;

/** Ends a grant with the last day of a month, and the membership of those who are still counted. */
export async function writeEnd(
  tx: Db,
  id: string,
  effectiveUntil: LocalDate,
  stopReason: StopReason,
): Promise<void> {
  await tx.update(grants).set({ effectiveUntil, stopReason }).where(eq(grants.id, id));
  const { grantId, since, until } = grantMembers;
  // Who was to be counted from a later day only is never counted.
  await tx.delete(grantMembers).where(and(eq(grantId, id), gt(since, effectiveUntil)));
  await tx
    .update(grantMembers)
    .set({ until: effectiveUntil })
    .where(and(eq(grantId, id), or(isNull(until), gt(until, effectiveUntil))));
}

/** Takes the end of a gradual exit back: the household stays, with those who were counted until then. */
export async function takeBackEnd(
  tx: Db,
  { id, effectiveUntil }: Pick<GrantRow, 'id' | 'effectiveUntil'>,
): Promise<void> {
  if (effectiveUntil === null) return;
  await tx.update(grants).set({ effectiveUntil: null, stopReason: null }).where(eq(grants.id, id));
  await tx
    .update(grantMembers)
    .set({ until: null })
    .where(and(eq(grantMembers.grantId, id), eq(grantMembers.until, effectiveUntil)));
}

/** Ends a grant from the case of another one: whoever decided on the older state is refused. */
export async function endGrant(
  tx: Db,
  id: string,
  effectiveUntil: LocalDate,
  stopReason: StopReason,
): Promise<void> {
  await writeEnd(tx, id, effectiveUntil, stopReason);
  await tx
    .update(grants)
    .set({ version: sql`${grants.version} + 1` })
    .where(eq(grants.id, id));
}

/**
 * Counts these persons from the first of a month on, and nobody else.
 * @returns the persons who are not counted any more
 */
export async function countMembers(
  tx: Db,
  id: string,
  residentIds: readonly string[],
  since: LocalDate,
): Promise<string[]> {
  const { grantId, residentId, since: from, until } = grantMembers;
  const counted = await tx
    .select()
    .from(grantMembers)
    .where(and(eq(grantId, id), or(isNull(until), gte(until, since))))
    .orderBy(asc(residentId));
  const left = counted.filter((row) => !residentIds.includes(row.residentId));
  for (const row of left) {
    const own = and(eq(grantId, id), eq(residentId, row.residentId), eq(from, row.since));
    // Who was counted from a later day only was never counted before it.
    if (row.since >= since) await tx.delete(grantMembers).where(own);
    else
      await tx
        .update(grantMembers)
        .set({ until: addDays(since, -1) })
        .where(own);
  }
  const known = counted.map((row) => row.residentId);
  const joined = residentIds.filter((resident) => !known.includes(resident)).toSorted();
  const [grant] = await tx.select({ until: grants.effectiveUntil }).from(grants).where(eq(grants.id, id));
  if (joined.length > 0)
    await tx
      .insert(grantMembers)
      .values(
        joined.map((resident) => ({ grantId: id, residentId: resident, since, until: grant?.until ?? null })),
      );
  return left.map((row) => row.residentId);
}
