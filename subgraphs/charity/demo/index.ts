import { copyRows } from '@civil-affairs/kit/bulk';
import type { LoadDemo } from '@civil-affairs/kit/demo-city';
import { demoCampaigns, demoOrganisations } from './campaigns.ts';
import { demoDonations } from './donations.ts';
import { demoFunds } from './funds.ts';

/** Everything here is invented: charities, campaigns, donations and the figures of the mutual-aid funds. */
export const loadDemo: LoadDemo = async (sql, { communities, residents }) => {
  const { organisations, ratings, penalties, certificates } = demoOrganisations();
  await copyRows(
    sql,
    'organisations',
    [
      'id',
      'credit_code',
      'name_zh',
      'name_ko',
      'name_en',
      'form',
      'division_code',
      'registered_on',
      'charity_since',
      'deregistered_on',
    ],
    organisations,
  );
  await copyRows(
    sql,
    'organisation_ratings',
    ['organisation_id', 'grade', 'valid_from', 'valid_until'],
    ratings,
  );
  await copyRows(sql, 'organisation_penalties', ['organisation_id', 'decided_on', 'basis'], penalties);
  await copyRows(
    sql,
    'fundraising_certificates',
    ['number', 'organisation_id', 'granted_on', 'revoked_on'],
    certificates,
  );
  const campaigns = demoCampaigns();
  await copyRows(
    sql,
    'campaigns',
    [
      'id',
      'filing_number',
      'organisation_id',
      'certificate_number',
      'division_code',
      'name_zh',
      'name_ko',
      'name_en',
      'purpose_zh',
      'purpose_ko',
      'purpose_en',
      'emergency',
      'filed_on',
      'published_on',
      'starts_on',
      'ends_on',
      'goal_fen',
    ],
    campaigns.map((campaign) => Object.values(campaign)),
  );
  await copyRows(
    sql,
    'donations',
    [
      'id',
      'campaign_id',
      'donor_resident_id',
      'amount_fen',
      'donated_on',
      'receipt_number',
      'published_as',
      'publication_refused',
    ],
    demoDonations(communities, residents, campaigns),
  );
  const { funds, projects, gifts } = demoFunds(communities);
  await copyRows(sql, 'community_funds', ['id', 'community_code', 'registered_on', 'claimed_on'], funds);
  await copyRows(
    sql,
    'fund_projects',
    ['id', 'fund_id', 'fund_claimed_on', 'name_zh', 'name_ko', 'name_en', 'launched_on', 'goal_fen'],
    projects,
  );
  await copyRows(sql, 'fund_gifts', ['project_id', 'number', 'given_on', 'amount_fen'], gifts);
};
