import { bigint, boolean, date, integer, pgSchema, primaryKey, text } from 'drizzle-orm/pg-core';
import type { CharityForm } from './generated/contract.ts';

const schema = pgSchema('charity');

const name = {
  nameZh: text('name_zh').notNull(),
  nameKo: text('name_ko').notNull(),
  nameEn: text('name_en').notNull(),
};
const day = (column: string) => date(column, { mode: 'string' });
const fen = (column: string) => bigint(column, { mode: 'number' });

export const organisations = schema.table('organisations', {
  id: text().primaryKey(),
  creditCode: text('credit_code').notNull(),
  ...name,
  form: text().$type<CharityForm>().notNull(),
  divisionCode: text('division_code').notNull(),
  registeredOn: day('registered_on').notNull(),
  charitySince: day('charity_since').notNull(),
  deregisteredOn: day('deregistered_on'),
});

export const ratings = schema.table(
  'organisation_ratings',
  {
    organisationId: text('organisation_id').notNull(),
    grade: integer().notNull(),
    validFrom: day('valid_from').notNull(),
    validUntil: day('valid_until').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.validFrom] })],
);

export const penalties = schema.table(
  'organisation_penalties',
  {
    organisationId: text('organisation_id').notNull(),
    decidedOn: day('decided_on').notNull(),
    basis: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.decidedOn] })],
);

export const certificates = schema.table('fundraising_certificates', {
  number: text().primaryKey(),
  organisationId: text('organisation_id').notNull(),
  grantedOn: day('granted_on').notNull(),
  revokedOn: day('revoked_on'),
});

export const campaigns = schema.table('campaigns', {
  id: text().primaryKey(),
  filingNumber: text('filing_number').notNull(),
  organisationId: text('organisation_id').notNull(),
  certificateNumber: text('certificate_number').notNull(),
  divisionCode: text('division_code').notNull(),
  ...name,
  purposeZh: text('purpose_zh').notNull(),
  purposeKo: text('purpose_ko').notNull(),
  purposeEn: text('purpose_en').notNull(),
  emergency: boolean().notNull(),
  filedOn: day('filed_on').notNull(),
  publishedOn: day('published_on'),
  startsOn: day('starts_on').notNull(),
  endsOn: day('ends_on').notNull(),
  goalFen: fen('goal_fen').notNull(),
});

export const donations = schema.table('donations', {
  id: text().primaryKey(),
  campaignId: text('campaign_id').notNull(),
  donorResidentId: text('donor_resident_id'),
  amountFen: fen('amount_fen').notNull(),
  donatedOn: day('donated_on').notNull(),
  receiptNumber: text('receipt_number'),
  publishedAs: text('published_as'),
  publicationRefused: boolean('publication_refused').notNull(),
});

/** Counted by the database from the donations. */
export const campaignDonations = schema.table('campaign_donations', {
  campaignId: text('campaign_id').primaryKey(),
  raisedFen: fen('raised_fen').notNull(),
  donations: integer().notNull(),
});

export const communityFunds = schema.table('community_funds', {
  id: text().primaryKey(),
  communityCode: text('community_code').notNull(),
  registeredOn: day('registered_on').notNull(),
  claimedOn: day('claimed_on'),
});

export const fundProjects = schema.table('fund_projects', {
  id: text().primaryKey(),
  fundId: text('fund_id').notNull(),
  fundClaimedOn: day('fund_claimed_on').notNull(),
  ...name,
  launchedOn: day('launched_on').notNull(),
  goalFen: fen('goal_fen').notNull(),
});

export const fundGifts = schema.table(
  'fund_gifts',
  {
    projectId: text('project_id').notNull(),
    number: integer().notNull(),
    givenOn: day('given_on').notNull(),
    amountFen: fen('amount_fen').notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.number] })],
);

export type OrganisationRow = typeof organisations.$inferSelect;
export type RatingRow = typeof ratings.$inferSelect;
export type PenaltyRow = typeof penalties.$inferSelect;
export type CertificateRow = typeof certificates.$inferSelect;
export type CampaignRow = typeof campaigns.$inferSelect;
export type DonationRow = typeof donations.$inferSelect;
export type CommunityFundRow = typeof communityFunds.$inferSelect;
export type FundProjectRow = typeof fundProjects.$inferSelect;
