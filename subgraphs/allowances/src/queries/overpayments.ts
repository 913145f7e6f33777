import type { Db } from '@civil-affairs/kit/database';
import { anyOf, asked, askedKey } from '@civil-affairs/kit/keys';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';
import { liesIn } from '@civil-affairs/kit/places';
import { and, asc, count, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { AllowanceOverpaymentStatus } from '../generated.ts';
import { grants } from '../tables/grants.ts';
import { type OverpaymentRow, overpayments, type RecoveryRow, recoveries } from '../tables/overpayments.ts';
import { type CorrectionRow, corrections } from '../tables/payments.ts';
import type { OnlyGrants } from './grants.ts';

export type OverpaymentPage = Connection<OverpaymentRow>;

const { id, grantId, foundOn, amountFen, recoveredFen } = overpayments;
const latestFirst = [desc(foundOn), desc(id)];

function after({ after: seen }: PageRequest): SQL | undefined {
  return seen ? sql`(${foundOn}, ${id}) < (${seen[0]}::date, ${seen[1]})` : undefined;
}

export function findOverpayments(db: Db, ids: readonly string[]): Promise<OverpaymentRow[]> {
  return db.select().from(overpayments).where(anyOf(id, ids));
}

/** Which overpayments of a place are asked for. */
export interface OverpaymentFilter {
  divisionCode: string;
  status: AllowanceOverpaymentStatus | null;
}

const inStatus: Record<AllowanceOverpaymentStatus, SQL> = {
  OVERPAID: sql`${recoveredFen} = 0 AND ${amountFen} > 0`,
  RECOVERING: sql`${recoveredFen} > 0 AND ${recoveredFen} < ${amountFen}`,
  SETTLED: sql`${recoveredFen} = ${amountFen}`,
};

function matches({ divisionCode, status }: OverpaymentFilter): SQL | undefined {
  return and(liesIn(grants.communityCode, divisionCode), status ? inStatus[status] : undefined);
}

/** The latest first. */
export function pageOfOverpayments(
  db: Db,
  filter: OverpaymentFilter,
  page: PageRequest,
): Promise<OverpaymentRow[]> {
  return db
    .select(getTableColumns(overpayments))
    .from(overpayments)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(and(matches(filter), after(page)))
    .orderBy(...latestFirst)
    .limit(page.size + 1);
}

export async function countOverpayments(db: Db, filter: OverpaymentFilter): Promise<number> {
  const [row] = await db
    .select({ total: count() })
    .from(overpayments)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(matches(filter));
  return row?.total ?? 0;
}

/** One page of each household's overpayments, the latest first. */
export async function overpaymentPages(
  db: Db,
  householdIds: readonly string[],
  request: PageRequest,
  only: OnlyGrants,
): Promise<PageRow<OverpaymentRow>[]> {
  const page = db
    .select(getTableColumns(overpayments))
    .from(overpayments)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(and(eq(grants.householdId, askedKey), only ? anyOf(grants.id, only) : undefined, after(request)))
    .orderBy(...latestFirst)
    .limit(request.size + 1)
    .as('page');
  return db
    .select({ parent: askedKey, row: page._.selectedFields })
    .from(asked(householdIds))
    .innerJoinLateral(page, sql`true`)
    .orderBy(desc(page.foundOn), desc(page.id));
}

export function countOfHouseholds(
  db: Db,
  householdIds: readonly string[],
  only: OnlyGrants,
): Promise<PageTotal[]> {
  return db
    .select({ parent: grants.householdId, total: count() })
    .from(grants)
    .innerJoin(overpayments, eq(grantId, grants.id))
    .where(and(anyOf(grants.householdId, householdIds), only ? anyOf(grants.id, only) : undefined))
    .groupBy(grants.householdId);
}

export function recoveriesOf(db: Db, overpaymentIds: readonly string[]): Promise<RecoveryRow[]> {
  return db
    .select()
    .from(recoveries)
    .where(anyOf(recoveries.overpaymentId, overpaymentIds))
    .orderBy(asc(recoveries.position));
}

/** The months of each overpayment, oldest first. */
export function correctionsOfOverpayments(
  db: Db,
  overpaymentIds: readonly string[],
): Promise<CorrectionRow[]> {
  return db
    .select()
    .from(corrections)
    .where(anyOf(corrections.overpaymentId, overpaymentIds))
    .orderBy(asc(corrections.month), asc(corrections.madeAt), asc(corrections.id));
}
