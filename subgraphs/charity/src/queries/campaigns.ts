import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { liesIn } from '@civil-affairs/kit/divisions';
import { anyOf, requested, requestedKey } from '@civil-affairs/kit/keys';
import { descending, type List } from '@civil-affairs/kit/lists';
import type { Connection } from '@civil-affairs/kit/pages';
import { figures, statement } from '@civil-affairs/kit/statements';
import { and, eq, gt, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import {
  type CampaignRow,
  campaignDonations,
  campaigns,
  certificates,
  type DonationRow,
  donations,
  type OrganisationRow,
  organisations,
  penalties,
  ratings,
} from '../tables.ts';

export type CampaignPage = Connection<CampaignRow>;
export type DonationPage = Connection<DonationRow>;

export const findOrganisations = statement(
  (db, ids: readonly string[]) => db.select().from(organisations).where(anyOf(organisations.id, ids)),
  (row) => row.id,
);

export async function findOrganisationByCode(
  db: Db,
  creditCode: string,
): Promise<OrganisationRow | undefined> {
  const [row] = await db.select().from(organisations).where(eq(organisations.creditCode, creditCode));
  return row;
}

export const ratingsOf = statement(
  (db, organisationIds: readonly string[]) =>
    db.select().from(ratings).where(anyOf(ratings.organisationId, organisationIds)),
  (row) => row.organisationId,
);

export const penaltiesOf = statement(
  (db, organisationIds: readonly string[]) =>
    db.select().from(penalties).where(anyOf(penalties.organisationId, organisationIds)),
  (row) => row.organisationId,
);

export const certificatesOf = statement(
  (db, organisationIds: readonly string[]) =>
    db.select().from(certificates).where(anyOf(certificates.organisationId, organisationIds)),
  (row) => row.organisationId,
);

export const countOrganisations = figures((db, codes: readonly string[], on: LocalDate) => {
  const { divisionCode, charitySince, deregisteredOn } = organisations;
  return db
    .select({ code: requestedKey, count: sql<number>`count(*)::int` })
    .from(requested(codes))
    .innerJoin(
      organisations,
      and(liesIn(divisionCode), lte(charitySince, on), or(isNull(deregisteredOn), gt(deregisteredOn, on))),
    )
    .groupBy(requestedKey);
});

export const findCampaigns = statement(
  (db, ids: readonly string[], today: LocalDate) =>
    db
      .select()
      .from(campaigns)
      .where(and(anyOf(campaigns.id, ids), lte(campaigns.publishedOn, today))),
  (row) => row.id,
);

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

const { id, startsOn } = campaigns;
const latestFirst = descending(startsOn, id);

/** Every campaign that is published by today, the latest first. */
export function publishedCampaigns(today: LocalDate): List<typeof campaigns> {
  return { table: campaigns, where: lte(campaigns.publishedOn, today), order: latestFirst };
}

/** The same as `isInForce` of the rules, in the database. */
function inForceHere(on: LocalDate): SQL | undefined {
  const { divisionCode, publishedOn, startsOn, endsOn } = campaigns;
  return and(liesIn(divisionCode), lte(publishedOn, on), lte(startsOn, on), gte(endsOn, on));
}

/** The campaigns in force in each division on a day, the latest first. */
export function campaignsIn(on: LocalDate): List<typeof campaigns> {
  return { table: campaigns, where: inForceHere(on), order: latestFirst };
}

/** The sums of the donations of each campaign, as the database keeps them. */
export const donationsToCampaigns = statement((db, keys: readonly string[]) => {
  const { campaignId, raisedFen, donations } = campaignDonations;
  return db
    .select({ key: campaignId, raised: raisedFen, count: donations })
    .from(campaignDonations)
    .where(anyOf(campaignId, keys));
});

/** The sums of the donations of each donor. */
export const donationsOfDonors = statement((db, keys: readonly string[]) => {
  const donor = donations.donorResidentId;
  return db
    .select({
      key: sql<string>`${donor}`,
      raised: sql`sum(${donations.amountFen})`.mapWith(Number),
      count: sql<number>`count(*)::int`,
    })
    .from(donations)
    .where(anyOf(donor, keys))
    .groupBy(donor);
});

/** The donations of each campaign, or of each donor, the latest first. */
export function donationsOf(
  by: typeof donations.campaignId | typeof donations.donorResidentId,
): List<typeof donations> {
  return {
    table: donations,
    where: eq(by, requestedKey),
    order: descending(donations.donatedOn, donations.id),
  };
}
