import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf, asked, askedKey } from '@civil-affairs/kit/keys';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import type { Connection, PageRequest } from '@civil-affairs/kit/pages';
import { liesIn } from '@civil-affairs/kit/places';
import { and, asc, eq, gt, lte, sql } from 'drizzle-orm';
import {
  type CommunityFundRow,
  communityFunds,
  type FundProjectRow,
  fundGifts,
  fundProjects,
} from '../tables.ts';

export type FundPage = Connection<CommunityFundRow>;

export const fundKey = (row: CommunityFundRow) => [row.communityCode];

export interface FundFigures {
  code: string;
  registered: number;
  claimed: number;
  projects: number;
  raised: number;
}

/** The four counters of each place up to a day. */
export function fundFigures(db: Db, codes: readonly string[], on: LocalDate): Promise<FundFigures[]> {
  const { id, communityCode, registeredOn, claimedOn } = communityFunds;
  const ofFund = db
    .select({
      projects: sql<number>`count(DISTINCT ${fundProjects.id})`.as('projects'),
      raised: sql<number>`coalesce(sum(${fundGifts.amountFen}), 0)`.as('raised'),
    })
    .from(fundProjects)
    .leftJoin(fundGifts, and(eq(fundGifts.projectId, fundProjects.id), lte(fundGifts.givenOn, on)))
    .where(and(eq(fundProjects.fundId, id), lte(fundProjects.launchedOn, on)))
    .as('of_fund');
  return db
    .select({
      code: askedKey,
      registered: sql<number>`count(*)::int`,
      claimed: sql<number>`(count(*) FILTER (WHERE ${lte(claimedOn, on)}))::int`,
      projects: sql`sum(${ofFund.projects})`.mapWith(Number),
      raised: sql`sum(${ofFund.raised})`.mapWith(Number),
    })
    .from(asked(codes))
    .innerJoin(communityFunds, and(liesIn(communityCode), lte(registeredOn, on)))
    .crossJoinLateral(ofFund)
    .groupBy(askedKey);
}

export function findFunds(db: Db, ids: readonly string[]): Promise<CommunityFundRow[]> {
  return db.select().from(communityFunds).where(anyOf(communityFunds.id, ids));
}

export function fundsIn(
  db: Db,
  codes: readonly string[],
  page: PageRequest,
): Promise<PageRow<CommunityFundRow>[]> {
  const { id, communityCode } = communityFunds;
  const after = page.after?.[0];
  const onPage = db
    .select({ id })
    .from(communityFunds)
    .where(and(liesIn(communityCode), after ? gt(communityCode, after) : undefined))
    .orderBy(asc(communityCode))
    .limit(page.size + 1)
    .as('on_page');
  return db
    .select({ parent: askedKey, row: communityFunds })
    .from(asked(codes))
    .crossJoinLateral(onPage)
    .innerJoin(communityFunds, eq(id, onPage.id))
    .orderBy(asc(communityCode));
}

export function countFunds(db: Db, codes: readonly string[]): Promise<PageTotal[]> {
  return db
    .select({ parent: askedKey, total: sql<number>`count(*)::int` })
    .from(asked(codes))
    .innerJoin(communityFunds, liesIn(communityFunds.communityCode))
    .groupBy(askedKey);
}

export function projectsOf(db: Db, fundIds: readonly string[], today: LocalDate): Promise<FundProjectRow[]> {
  const { id, fundId, launchedOn } = fundProjects;
  return db
    .select()
    .from(fundProjects)
    .where(and(anyOf(fundId, fundIds), lte(launchedOn, today)))
    .orderBy(asc(launchedOn), asc(id));
}

export interface ProjectSum {
  projectId: string;
  raised: number;
}

export function raisedByProjects(
  db: Db,
  projectIds: readonly string[],
  today: LocalDate,
): Promise<ProjectSum[]> {
  const { projectId, amountFen, givenOn } = fundGifts;
  return db
    .select({ projectId, raised: sql`sum(${amountFen})`.mapWith(Number) })
    .from(fundGifts)
    .where(and(anyOf(projectId, projectIds), lte(givenOn, today)))
    .groupBy(projectId);
}
