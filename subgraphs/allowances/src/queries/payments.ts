import type { Db } from '@civil-affairs/kit/database';
import { anyOf, asked, askedKey } from '@civil-affairs/kit/keys';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';

import { and, asc, count, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { grants } from '../tables/grants.ts';
import {
  type CorrectionRow,
  corrections,
  type PaymentRow,
  paymentShares,
  payments,
  type ShareRow,
} from '../tables/payments.ts';
import type { OnlyGrants } from './grants.ts';

export type PaymentPage = Connection<PaymentRow>;

export function findPayments(db: Db, ids: readonly string[]): Promise<PaymentRow[]> {
  return db.select().from(payments).where(anyOf(payments.id, ids));
}

/** One page of each household's payments, the latest month first. */
export async function paymentPages(
  db: Db,
  householdIds: readonly string[],
  { size, after }: PageRequest,
  only: OnlyGrants,
): Promise<PageRow<PaymentRow>[]> {
  const { month, id, grantId } = payments;
  const page = db
    .select(getTableColumns(payments))
    .from(payments)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(
      and(
        eq(grants.householdId, askedKey),
        only ? anyOf(grants.id, only) : undefined,
        after ? sql`(${month}, ${id}) < (${after[0]}::date, ${after[1]})` : undefined,
      ),
    )
    .orderBy(desc(month), desc(id))
    .limit(size + 1)
    .as('page');
  return db
    .select({ parent: askedKey, row: page._.selectedFields })
    .from(asked(householdIds))
    .innerJoinLateral(page, sql`true`)
    .orderBy(desc(page.month), desc(page.id));
}

export function countPayments(
  db: Db,
  householdIds: readonly string[],
  only: OnlyGrants,
): Promise<PageTotal[]> {
  return db
    .select({ parent: grants.householdId, total: count() })
    .from(grants)
    .innerJoin(payments, eq(payments.grantId, grants.id))
    .where(and(anyOf(grants.householdId, householdIds), only ? anyOf(grants.id, only) : undefined))
    .groupBy(grants.householdId);
}

/** One page of each grant's payments, the latest month first. */
export async function paymentPagesOfGrants(
  db: Db,
  grantIds: readonly string[],
  { size, after }: PageRequest,
): Promise<PageRow<PaymentRow>[]> {
  const { month, id, grantId } = payments;
  const page = db
    .select(getTableColumns(payments))
    .from(payments)
    .where(
      and(
        eq(grantId, askedKey),
        after ? sql`(${month}, ${id}) < (${after[0]}::date, ${after[1]})` : undefined,
      ),
    )
    .orderBy(desc(month), desc(id))
    .limit(size + 1)
    .as('page');
  return db
    .select({ parent: askedKey, row: page._.selectedFields })
    .from(asked(grantIds))
    .innerJoinLateral(page, sql`true`)
    .orderBy(desc(page.month), desc(page.id));
}

export function countPaymentsOfGrants(db: Db, grantIds: readonly string[]): Promise<PageTotal[]> {
  return db
    .select({ parent: payments.grantId, total: count() })
    .from(payments)
    .where(anyOf(payments.grantId, grantIds))
    .groupBy(payments.grantId);
}

export function sharesOfPayments(db: Db, paymentIds: readonly string[]): Promise<ShareRow[]> {
  return db
    .select()
    .from(paymentShares)
    .where(anyOf(paymentShares.paymentId, paymentIds))
    .orderBy(asc(paymentShares.residentId));
}

/** What made each payment, or took it back, the first one first. */
export function correctionsOfPayments(db: Db, paymentIds: readonly string[]): Promise<CorrectionRow[]> {
  return db
    .select()
    .from(corrections)
    .where(anyOf(corrections.paymentId, paymentIds))
    .orderBy(asc(corrections.madeAt), asc(corrections.id));
}

/** What a standard made of months that were paid already. */
export interface StandardEffect {
  standardId: string;
  grants: number;
  arrearsFen: number;
}

export async function effectsOfStandards(db: Db, standardIds: readonly string[]): Promise<StandardEffect[]> {
  const rows = await db
    .select({
      standardId: sql<string>`${corrections.newStandardId}`,
      grants: sql<string>`count(DISTINCT ${corrections.grantId})`,
      arrearsFen: sql<string>`coalesce(sum(${corrections.amountFen}) FILTER (WHERE ${corrections.amountFen} > 0
        AND ${corrections.paymentId} IS NOT NULL), 0)`,
    })
    .from(corrections)
    .where(anyOf(corrections.newStandardId, standardIds))
    .groupBy(corrections.newStandardId);
  return rows.map((row) => ({
    standardId: row.standardId,
    grants: Number(row.grants),
    arrearsFen: Number(row.arrearsFen),
  }));
}
