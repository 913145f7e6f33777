import type { Db } from '@civil-affairs/kit/database';
import { anyOf, requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { statement } from '@civil-affairs/kit/statements';

import { and, asc, eq, ne, sql } from 'drizzle-orm';
import { grants } from '../tables/grants.ts';
import { corrections, type PaymentRow, paymentShares, payments } from '../tables/payments.ts';
import type { OnlyGrants } from './grants.ts';

export type PaymentPage = Connection<PaymentRow>;

export const findPayments = statement(
  (db, ids: readonly string[]) => db.select().from(payments).where(anyOf(payments.id, ids)),
  (row) => row.id,
);

const { month, id, grantId, status } = payments;
const latestFirst = descending(month, id);
/** A draft that was given up with its run is nobody's payment. */
const made = ne(status, 'DISCARDED');

/** The payments of each household, the latest month first. */
export function paymentsOfHouseholds(only: OnlyGrants): List<typeof payments> {
  return {
    table: payments,
    join: { table: grants, on: eq(grants.id, grantId) },
    where: and(eq(grants.householdId, requestedKey), made, only ? anyOf(grants.id, only) : undefined),
    order: latestFirst,
  };
}

/** The payments of each grant, the latest month first. */
export const paymentsOfGrants: List<typeof payments> = {
  table: payments,
  where: and(eq(grantId, requestedKey), made),
  order: latestFirst,
  isInIndex: true,
};

export const sharesOfPayments = statement(
  (db, paymentIds: readonly string[]) =>
    db
      .select()
      .from(paymentShares)
      .where(anyOf(paymentShares.paymentId, paymentIds))
      .orderBy(asc(paymentShares.residentId)),
  (row) => row.paymentId,
);

/** What made each payment, or took it back, the first one first. */
export const correctionsOfPayments = statement(
  (db, paymentIds: readonly string[]) =>
    db
      .select()
      .from(corrections)
      .where(anyOf(corrections.paymentId, paymentIds))
      .orderBy(asc(corrections.madeAt), asc(corrections.id)),
  (row) => row.paymentId ?? '',
);

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
