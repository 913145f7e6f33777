import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';
import { asked, askedKey, holds } from '@civil-affairs/kit/places';
import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  inArray,
  isNull,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import {
  type GrantRow,
  grantMembers,
  grants,
  grantTerms,
  type MemberRow,
  type PaymentRow,
  payments,
  type TermRow,
} from '../tables.ts';

export interface HouseholdReference {
  id: string;
  communityCode?: string;
}

/** A household as far as the viewer may see its grants. */
export interface HouseholdView {
  id: string;
  only: OnlyGrants;
}

/** A grant with the term that holds today: the last one once it has ended, the first one before it begins. */
export type Grant = GrantRow & { term: TermRow };
export type GrantPage = Connection<Grant>;
export type PaymentPage = Connection<PaymentRow>;

export function findGrants(db: Db, ids: readonly string[], today: LocalDate): Promise<Grant[]> {
  return grantsWhere(db, today, inArray(grants.id, [...ids]));
}

/** Every grant of each household, the latest first; a household has a handful in its life. */
export function grantsOfHouseholds(db: Db, ids: readonly string[], today: LocalDate): Promise<Grant[]> {
  return grantsWhere(db, today, inArray(grants.householdId, [...ids]));
}

async function grantsWhere(db: Db, today: LocalDate, condition: SQL): Promise<Grant[]> {
  const rows = await db
    .select()
    .from(grants)
    .innerJoinLateral(termOn(db, today), sql`true`)
    .where(condition)
    .orderBy(desc(grants.effectiveFrom), desc(grants.id));
  return rows.map(({ grants: grant, term }) => ({ ...grant, term }));
}

function termOn(db: Db, today: LocalDate) {
  const { grantId, since } = grantTerms;
  return db
    .select()
    .from(grantTerms)
    .where(and(eq(grantId, grants.id), lte(since, sql`greatest(${today}::date, ${grants.effectiveFrom})`)))
    .orderBy(desc(since))
    .limit(1)
    .as('term');
}

/** A grant as one of its persons has it. */
export interface CountedGrant {
  residentId: string;
  since: LocalDate;
  grant: Grant;
}

/** The running grant in which each resident is counted today. */
export async function countedGrants(
  db: Db,
  residentIds: readonly string[],
  today: LocalDate,
): Promise<CountedGrant[]> {
  const { grantId, residentId, since, until } = grantMembers;
  const rows = await db
    .select()
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .innerJoinLateral(termOn(db, today), sql`true`)
    .where(
      and(
        inArray(residentId, [...residentIds]),
        holds(since, until, today),
        or(isNull(grants.effectiveUntil), gte(grants.effectiveUntil, today)),
      ),
    )
    .orderBy(asc(since));
  return rows.map(({ grant_members: member, grants: grant, term }) => ({
    residentId: member.residentId,
    since: member.since,
    grant: { ...grant, term },
  }));
}

export interface OwnGrant {
  residentId: string;
  grantId: string;
  householdId: string;
}

/** The grants in which each resident is counted or was until their end; not those that the resident left. */
export function ownGrants(db: Db, residentIds: readonly string[], today: LocalDate): Promise<OwnGrant[]> {
  const { grantId, residentId, until } = grantMembers;
  return db
    .select({ residentId, grantId, householdId: grants.householdId })
    .from(grantMembers)
    .innerJoin(grants, eq(grants.id, grantId))
    .where(
      and(
        inArray(residentId, [...residentIds]),
        or(isNull(until), sql`${until} >= least(${grants.effectiveUntil}, ${today}::date)`),
      ),
    );
}

export function membersOf(db: Db, grantIds: readonly string[]): Promise<MemberRow[]> {
  const { grantId, residentId, since } = grantMembers;
  return db
    .select()
    .from(grantMembers)
    .where(inArray(grantId, [...grantIds]))
    .orderBy(asc(since), asc(residentId));
}

export function termsOf(db: Db, grantIds: readonly string[]): Promise<TermRow[]> {
  return db
    .select()
    .from(grantTerms)
    .where(inArray(grantTerms.grantId, [...grantIds]))
    .orderBy(asc(grantTerms.since));
}

export function findPayments(db: Db, ids: readonly string[]): Promise<PaymentRow[]> {
  return db
    .select()
    .from(payments)
    .where(inArray(payments.id, [...ids]));
}

/** Only these grants' payments; all of the household's when null. */
export type OnlyGrants = readonly string[] | null;

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
