import type { Db } from '@civil-affairs/kit/database';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';
import { asked, askedKey } from '@civil-affairs/kit/places';
import { and, count, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { grants } from '../tables/grants.ts';
import { type PaymentRow, payments } from '../tables/payments.ts';
import type { OnlyGrants } from './grants.ts';

export type PaymentPage = Connection<PaymentRow>;

export function findPayments(db: Db, ids: readonly string[]): Promise<PaymentRow[]> {
  return db
    .select()
    .from(payments)
    .where(inArray(payments.id, [...ids]));
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
        only ? inArray(grants.id, [...only]) : undefined,
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
    .where(
      and(inArray(grants.householdId, [...householdIds]), only ? inArray(grants.id, [...only]) : undefined),
    )
    .groupBy(grants.householdId);
}
