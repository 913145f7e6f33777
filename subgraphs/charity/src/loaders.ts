import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { countLists, loadLists } from '@civil-affairs/kit/lists';
import { loadersOf, loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import {
  campaignsIn,
  certificatesOf,
  countOrganisations,
  donationsOf,
  donationsOfDonors,
  donationsToCampaigns,
  findCampaigns,
  findOrganisations,
  penaltiesOf,
  ratingsOf,
} from './queries/campaigns.ts';
import { findFunds, fundFigures, fundsOfDivisions, projectsOf, raisedByProjects } from './queries/funds.ts';
import { donations } from './tables.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = loadersOf<[db: Db, clock: Clock]>()(
  organisationLoaders,
  campaignLoaders,
  fundLoaders,
);

function organisationLoaders(db: Db) {
  return {
    organisation: loadOne(
      (ids) => findOrganisations(db, ids),
      (row) => row.id,
    ),
    ratings: loadMany(
      (ids) => ratingsOf(db, ids),
      (row) => row.organisationId,
    ),
    penalties: loadMany(
      (ids) => penaltiesOf(db, ids),
      (row) => row.organisationId,
    ),
    certificates: loadMany(
      (ids) => certificatesOf(db, ids),
      (row) => row.organisationId,
    ),
    organisationCount: perArgument((on) =>
      loadOne(
        (codes) => countOrganisations(db, codes, on),
        (row) => row.code,
      ),
    ),
  };
}

function campaignLoaders(db: Db, clock: Clock) {
  /** Sums and pages of donations, by campaign or by donor. */
  const donationLoaders = (
    by: typeof donations.campaignId | typeof donations.donorResidentId,
    figuresOf: typeof donationsToCampaigns,
  ) => {
    const figures = loadOne(
      (keys) => figuresOf(db, keys),
      (row) => row.key,
    );
    const pages = loadLists(db, donationsOf(by), (keys) =>
      Promise.all(keys.map(async (key) => ({ key, total: (await figures.load(key))?.count ?? 0 }))),
    );
    return { figures, pages };
  };
  return {
    campaign: loadOne(
      (ids) => findCampaigns(db, ids, clock.today()),
      (row) => row.id,
    ),
    campaignCount: perArgument((on) =>
      loadOne(
        (codes) => countLists(db, codes, campaignsIn(on)),
        (row) => row.key,
      ),
    ),
    campaigns: perArgument((on) => loadLists(db, campaignsIn(on))),
    campaignDonations: donationLoaders(donations.campaignId, donationsToCampaigns),
    residentDonations: donationLoaders(donations.donorResidentId, donationsOfDonors),
  };
}

function fundLoaders(db: Db, clock: Clock) {
  return {
    fund: loadOne(
      (ids) => findFunds(db, ids),
      (row) => row.id,
    ),
    fundFigures: perArgument((on) =>
      loadOne(
        (codes) => fundFigures(db, codes, on),
        (row) => row.code,
      ),
    ),
    funds: loadLists(db, fundsOfDivisions),
    projects: loadMany(
      (ids) => projectsOf(db, ids, clock.today()),
      (row) => row.fundId,
    ),
    raisedByProject: loadOne(
      (ids) => raisedByProjects(db, ids, clock.today()),
      (row) => row.projectId,
    ),
  };
}
