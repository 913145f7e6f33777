import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { ascending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { figures, statement } from '@civil-affairs/kit/statements';
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { type CommunityFundRow, communityFunds, fundGifts, fundProjects } from '../tables.ts';

export type FundPage = Connection<CommunityFundRow>;

export interface FundFigures {
  code: string;
  registered: number;
  claimed: number;
  projects: number;
  raised: number;
}

/** The four counters of each division up to a day. */
export const fundFigures = figures((db, codes: readonly string[], on: LocalDate) => {
  const { id, communityCode, registeredOn, claimedOn } = communityFunds;
  const raisedBy = db
    .select({ fen: sql`sum(${fundGifts.amountFen})`.as('fen') })
    .from(fundGifts)
    .where(and(eq(fundGifts.projectId, fundProjects.id), lte(fundGifts.givenOn, on)));
  const ofFund = db
    .select({ project: fundProjects.id, raised: sql`(${raisedBy})`.as('raised') })
    .from(fundProjects)
    .where(and(eq(fundProjects.fundId, id), lte(fundProjects.launchedOn, on)))
    .as('of_fund');
  return db
    .select({
      code: requestedKey,
      registered: sql<number>`count(DISTINCT ${id})::int`,
      claimed: sql<number>`(count(DISTINCT ${id}) FILTER (WHERE ${lte(claimedOn, on)}))::int`,
      projects: sql<number>`count(${ofFund.project})::int`,
      raised: sql`coalesce(sum(${ofFund.raised}), 0)`.mapWith(Number),
    })
    .from(requested(codes))
    .innerJoin(communityFunds, and(liesIn(communityCode), lte(registeredOn, on)))
    .leftJoinLateral(ofFund, sql`true`)
    .groupBy(requestedKey);
});

export const findFunds = statement(
  (db, ids: readonly string[]) => db.select().from(communityFunds).where(anyOf(communityFunds.id, ids)),
  (row) => row.id,
);

/** The funds of each division, in the order of their communities. */
export const fundsOfDivisions: List<typeof communityFunds> = {
  table: communityFunds,
  where: liesIn(communityFunds.communityCode),
  order: ascending(communityFunds.communityCode),
};

export const projectsOf = statement(
  (db, fundIds: readonly string[], today: LocalDate) => {
    const { id, fundId, launchedOn } = fundProjects;
    return db
      .select()
      .from(fundProjects)
      .where(and(anyOf(fundId, fundIds), lte(launchedOn, today)))
      .orderBy(asc(launchedOn), asc(id));
  },
  (row) => row.fundId,
);

export const raisedByProjects = statement(
  (db, projectIds: readonly string[], today: LocalDate) => {
    const { projectId, amountFen, givenOn } = fundGifts;
    return db
      .select({ projectId, raised: sql`sum(${amountFen})`.mapWith(Number) })
      .from(fundGifts)
      .where(and(anyOf(projectId, projectIds), lte(givenOn, today)))
      .groupBy(projectId);
  },
  (row) => row.projectId,
);
