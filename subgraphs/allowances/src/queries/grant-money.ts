/** Everything that was paid, promised and owed for grants, for the calculation of past months. */

import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { GrantMoney } from '../rules/payments/reconcile.ts';
import { debtOf } from '../rules/payments/recoveries.ts';
import type { CountedPerson, Share } from '../rules/payments/shares.ts';
import { type GrantRow, grantMembers, grants, grantTerms, type TermRow } from '../tables/grants.ts';
import { type OverpaymentRow, overpayments, recoveries } from '../tables/overpayments.ts';
import { paymentRuns, transfers } from '../tables/payment-runs.ts';
import { corrections, type PaymentRow, paymentShares, payments } from '../tables/payments.ts';
import { calculations } from '../tables/policies.ts';

export interface CalculatedGrant extends GrantMoney {
  id: string;
  city: string;
  terms: TermRow[];
  members: CountedPerson[];
  /** What each person had for a month by all its payments, but for those that are being taken back. */
  had: (month: LocalDate, takenBack: readonly string[]) => Share[];
  /** How the calculation behind a term divided its amount. */
  calculated: (term: TermRow) => Share[];
}

/** The grants with their money from a month on; the grants are held until the transaction ends. */
export async function lockGrantMoney(
  tx: Db,
  grantIds: readonly string[],
  fromMonth: LocalDate,
): Promise<CalculatedGrant[]> {
  const found = await tx
    .select()
    .from(grants)
    .where(anyOf(grants.id, grantIds))
    .orderBy(asc(grants.id))
    .for('update');
  const terms = Map.groupBy(
    await tx
      .select()
      .from(grantTerms)
      .where(anyOf(grantTerms.grantId, grantIds))
      .orderBy(asc(grantTerms.since)),
    ({ grantId }) => grantId,
  );
  const members = Map.groupBy(
    await tx.select().from(grantMembers).where(anyOf(grantMembers.grantId, grantIds)),
    ({ grantId }) => grantId,
  );
  const paid = Map.groupBy(await paymentsOf(tx, grantIds, fromMonth), ({ grantId }) => grantId);
  const corrected = Map.groupBy(
    await tx
      .select()
      .from(corrections)
      .where(and(anyOf(corrections.grantId, grantIds), sql`${corrections.month} >= ${fromMonth}::date`)),
    ({ grantId }) => grantId,
  );
  const overpaid = Map.groupBy(
    await tx
      .select()
      .from(overpayments)
      .where(anyOf(overpayments.grantId, grantIds))
      .orderBy(asc(overpayments.id)),
    ({ grantId }) => grantId,
  );
  const writtenOff = await writeOffsOf(tx, [...overpaid.values()].flat());
  const calculated = await calculatedShares(tx, [...terms.values()].flat());
  return found.map((grant: GrantRow) => {
    const own = paid.get(grant.id) ?? [];
    return {
      id: grant.id,
      city: grant.communityCode.slice(0, 6),
      effectiveFrom: grant.effectiveFrom,
      effectiveUntil: grant.effectiveUntil,
      terms: terms.get(grant.id) ?? [],
      members: members.get(grant.id) ?? [],
      payments: own,
      corrections: corrected.get(grant.id) ?? [],
      overpayments: (overpaid.get(grant.id) ?? []).map((debt) => ({
        id: debt.id,
        amountFen: debtOf(debt),
        recoveredFen: debt.recoveredFen,
        writtenOffFen: writtenOff.get(debt.id) ?? 0,
      })),
      had: (month, takenBack) =>
        own
          .filter((row) => row.month === month && row.status !== 'CANCELLED' && !takenBack.includes(row.id))
          .flatMap(({ shares }) => shares),
      calculated: ({ calculationId }) => (calculationId ? (calculated.get(calculationId) ?? []) : []),
    };
  });
}

async function paymentsOf(tx: Db, grantIds: readonly string[], fromMonth: LocalDate) {
  // A draft is a month's own payment whose run waits for its approval.
  const rows = await tx.execute<Record<string, unknown>>(sql`
    SELECT p.*, p.month::text AS month, EXISTS (SELECT FROM ${transfers} l JOIN ${paymentRuns} r ON r.id = l.run_id
      WHERE l.payment_id = p.id AND r.kind = 'REGULAR' AND r.state IN ('PREPARING', 'PREPARED')) AS draft
    FROM ${payments} p WHERE ${anyOf(sql`p.grant_id`, grantIds)} AND p.month >= ${fromMonth}::date AND p.status <> 'DISCARDED'
    ORDER BY p.month, p.id FOR UPDATE OF p`);
  const found = rows.map((row) => ({
    id: String(row.id),
    grantId: String(row.grant_id),
    kind: row.kind as PaymentRow['kind'],
    month: String(row.month),
    amountFen: Number(row.amount_fen),
    status: row.status as PaymentRow['status'],
    draft: row.draft === true,
  }));
  const parts = await tx
    .select()
    .from(paymentShares)
    .where(
      anyOf(
        paymentShares.paymentId,
        found.map((row) => row.id),
      ),
    );
  const shares = Map.groupBy(parts, ({ paymentId }) => paymentId);
  return found.map((row) => ({ ...row, shares: shares.get(row.id) ?? [] }));
}

/** What was let go of each debt, and not taken back. */
async function writeOffsOf(tx: Db, debts: readonly OverpaymentRow[]): Promise<Map<string, number>> {
  if (debts.length === 0) return new Map();
  const { overpaymentId, kind, amountFen } = recoveries;
  const ids = debts.map(({ id }) => id);
  const rows = await tx
    .select({ overpaymentId, fen: sql<string>`sum(${amountFen})` })
    .from(recoveries)
    .where(and(anyOf(overpaymentId, ids), eq(kind, 'WRITTEN_OFF')))
    .groupBy(overpaymentId);
  return new Map(rows.map((row) => [row.overpaymentId, Number(row.fen)]));
}

async function calculatedShares(tx: Db, terms: readonly TermRow[]): Promise<Map<string, Share[]>> {
  const ids = terms.flatMap(({ calculationId }) => (calculationId ? [calculationId] : []));
  if (ids.length === 0) return new Map();
  const { id, result } = calculations;
  const rows = await tx
    .select({ id, members: sql<{ residentId?: string; shareFen: number }[]>`${result}->'members'` })
    .from(calculations)
    .where(anyOf(id, ids));
  return new Map(
    rows.map((row) => [
      row.id,
      row.members.flatMap(({ residentId, shareFen }) =>
        residentId === undefined ? [] : [{ residentId, amountFen: shareFen }],
      ),
    ]),
  );
}

/** Months of a city whose own run was approved, from one month on, oldest first. */
export async function approvedMonths(tx: Db, city: string, fromMonth: LocalDate): Promise<LocalDate[]> {
  const rows = await tx
    .select({ month: paymentRuns.month })
    .from(paymentRuns)
    .where(
      and(
        eq(paymentRuns.divisionCode, city),
        eq(paymentRuns.kind, 'REGULAR'),
        inArray(paymentRuns.status, ['APPROVED', 'EXPORTED', 'SETTLED']),
        sql`${paymentRuns.month} >= ${fromMonth}::date`,
      ),
    )
    .orderBy(asc(paymentRuns.month));
  return rows.map(({ month }) => month);
}
