import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { countLists, loadLists } from '@civil-affairs/kit/lists';
import { loadersOf, loadOne, loadRow, loadRows, perArgument } from '@civil-affairs/kit/loaders';
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
    organisation: loadRow(db, findOrganisations),
    ratings: loadRows(db, ratingsOf),
    penalties: loadRows(db, penaltiesOf),
    certificates: loadRows(db, certificatesOf),
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
    campaign: loadRow(db, findCampaigns, clock.today()),
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
    fund: loadRow(db, findFunds),
    fundFigures: perArgument((on) =>
      loadOne(
        (codes) => fundFigures(db, codes, on),
        (row) => row.code,
      ),
    ),
    funds: loadLists(db, fundsOfDivisions),
    projects: loadRows(db, projectsOf, clock.today()),
    raisedByProject: loadRow(db, raisedByProjects, clock.today()),
  };
}
