import type { Db } from '@civil-affairs/kit/database';
import { isLocalDate, type LocalDate } from '@civil-affairs/kit/dates';
import { publicError } from '@civil-affairs/kit/errors';
import { anyOf, asked, askedKey } from '@civil-affairs/kit/keys';
import type { PageRow, PageTotal } from '@civil-affairs/kit/page-loader';
import { type Connection, connection, type PageRequest } from '@civil-affairs/kit/pages';
import { liesIn } from '@civil-affairs/kit/places';
import { type AnyColumn, and, desc, eq, gt, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  type CampaignRow,
  type CertificateRow,
  campaigns,
  certificates,
  type DonationRow,
  donations,
  type OrganisationRow,
  organisations,
  type PenaltyRow,
  penalties,
  type RatingRow,
  ratings,
} from '../tables.ts';

export type CampaignPage = Connection<CampaignRow>;
export type DonationPage = Connection<DonationRow>;

export const campaignKey = (row: CampaignRow) => [row.startsOn, row.id];
export const donationKey = (row: DonationRow) => [row.donatedOn, row.id];

/**
 * Rows after the last one seen, in a list that begins with the newest.
 * @throws BAD_USER_INPUT when the cursor holds no date: it comes from a client
 */
function olderThan(page: PageRequest, day: AnyColumn, id: AnyColumn): SQL | undefined {
  if (!page.after) return undefined;
  const [lastDay = '', lastId = ''] = page.after;
  if (!isLocalDate(lastDay)) throw publicError('BAD_USER_INPUT', 'after is not a cursor of this list.');
  return sql`(${day}, ${id}) < (${lastDay}::date, ${lastId})`;
}

export function findOrganisations(db: Db, ids: readonly string[]): Promise<OrganisationRow[]> {
  return db.select().from(organisations).where(anyOf(organisations.id, ids));
}

export async function findOrganisationByCode(
  db: Db,
  creditCode: string,
): Promise<OrganisationRow | undefined> {
  const [row] = await db.select().from(organisations).where(eq(organisations.creditCode, creditCode));
  return row;
}

export function ratingsOf(db: Db, organisationIds: readonly string[]): Promise<RatingRow[]> {
  return db.select().from(ratings).where(anyOf(ratings.organisationId, organisationIds));
}

export function penaltiesOf(db: Db, organisationIds: readonly string[]): Promise<PenaltyRow[]> {
  return db.select().from(penalties).where(anyOf(penalties.organisationId, organisationIds));
}

export function certificatesOf(db: Db, organisationIds: readonly string[]): Promise<CertificateRow[]> {
  return db.select().from(certificates).where(anyOf(certificates.organisationId, organisationIds));
}

export interface PlaceCount {
  code: string;
  count: number;
}

export function countOrganisations(db: Db, codes: readonly string[], on: LocalDate): Promise<PlaceCount[]> {
  const { divisionCode, charitySince, deregisteredOn } = organisations;
  return db
    .select({ code: askedKey, count: sql<number>`count(*)::int` })
    .from(asked(codes))
    .innerJoin(
      organisations,
      and(liesIn(divisionCode), lte(charitySince, on), or(isNull(deregisteredOn), gt(deregisteredOn, on))),
    )
    .groupBy(askedKey);
}

export function findCampaigns(db: Db, ids: readonly string[], today: LocalDate): Promise<CampaignRow[]> {
  return db
    .select()
    .from(campaigns)
    .where(and(anyOf(campaigns.id, ids), lte(campaigns.publishedOn, today)));
}

export async function findCampaignByNumber(
  db: Db,
  filingNumber: string,
  today: LocalDate,
): Promise<CampaignRow | undefined> {
  const [row] = await db
    .select()
    .from(campaigns)
    .where(and(eq(campaigns.filingNumber, filingNumber), lte(campaigns.publishedOn, today)));
  return row;
}

/** Every campaign that is published by today. */
export async function publishedCampaigns(db: Db, today: LocalDate, page: PageRequest): Promise<CampaignPage> {
  const { startsOn, id, publishedOn } = campaigns;
  const published = lte(publishedOn, today);
  const rows = await db
    .select()
    .from(campaigns)
    .where(and(published, olderThan(page, startsOn, id)))
    .orderBy(desc(startsOn), desc(id))
    .limit(page.size + 1);
  return connection(rows, page, campaignKey, () => db.$count(campaigns, published));
}

/** The same as `isInForce` of the rules, in the database. */
function inForceHere(on: LocalDate): SQL | undefined {
  const { divisionCode, publishedOn, startsOn, endsOn } = campaigns;
  return and(liesIn(divisionCode), lte(publishedOn, on), lte(startsOn, on), gte(endsOn, on));
}

export function countCampaigns(db: Db, codes: readonly string[], on: LocalDate): Promise<PageTotal[]> {
  return db
    .select({ parent: askedKey, total: sql<number>`count(*)::int` })
    .from(asked(codes))
    .innerJoin(campaigns, inForceHere(on))
    .groupBy(askedKey);
}

export function campaignsIn(
  db: Db,
  codes: readonly string[],
  on: LocalDate,
  page: PageRequest,
): Promise<PageRow<CampaignRow>[]> {
  const { id, startsOn } = campaigns;
  const onPage = db
    .select({ id })
    .from(campaigns)
    .where(and(inForceHere(on), olderThan(page, startsOn, id)))
    .orderBy(desc(startsOn), desc(id))
    .limit(page.size + 1)
    .as('on_page');
  return db
    .select({ parent: askedKey, row: campaigns })
    .from(asked(codes))
    .crossJoinLateral(onPage)
    .innerJoin(campaigns, eq(id, onPage.id))
    .orderBy(desc(startsOn), desc(id));
}

export interface DonationFigures {
  key: string;
  raised: number;
  count: number;
}

/** The sums of the donations of each campaign, or of each donor. */
export function donationFigures(
  db: Db,
  by: typeof donations.campaignId | typeof donations.donorResidentId,
  keys: readonly string[],
): Promise<DonationFigures[]> {
  return db
    .select({
      key: sql<string>`${by}`,
      raised: sql`sum(${donations.amountFen})`.mapWith(Number),
      count: sql<number>`count(*)::int`,
    })
    .from(donations)
    .where(anyOf(by, keys))
    .groupBy(by);
}

/** A page of the donations of each campaign, or of each donor. */
export function donationsOf(
  db: Db,
  by: typeof donations.campaignId | typeof donations.donorResidentId,
  keys: readonly string[],
  page: PageRequest,
): Promise<PageRow<DonationRow>[]> {
  const { id, donatedOn } = donations;
  const onPage = db
    .select({ id })
    .from(donations)
    .where(and(eq(by, askedKey), olderThan(page, donatedOn, id)))
    .orderBy(desc(donatedOn), desc(id))
    .limit(page.size + 1)
    .as('on_page');
  return db
    .select({ parent: askedKey, row: donations })
    .from(asked(keys))
    .crossJoinLateral(onPage)
    .innerJoin(donations, eq(id, onPage.id))
    .orderBy(desc(donatedOn), desc(id));
}
