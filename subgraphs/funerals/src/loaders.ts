import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadersOf, loadMany, loadOne, loadRow, loadRows, perArgument } from '@civil-affairs/kit/loaders';
import {
  campaignsOf,
  caseFigures,
  casesOfResidents,
  facilityFigures,
  findCampaigns,
  findCases,
  findFacilities,
  findServices,
  linesAround,
  openCases,
  pricesOf,
  stepsOf,
} from './queries.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = loadersOf<[db: Db]>()(placeLoaders, caseLoaders);

function placeLoaders(db: Db) {
  return {
    linesAround: perArgument((on) => loadRows(db, linesAround, on)),
    service: loadRow(db, findServices),
    prices: perArgument((on) => loadRows(db, pricesOf, on)),
    facility: loadRow(db, findFacilities),
    facilityFigures: perArgument((on) =>
      loadMany(
        (codes) => facilityFigures(db, codes, on),
        (row) => row.code,
      ),
    ),
    campaign: loadRow(db, findCampaigns),
    campaigns: loadRows(db, campaignsOf),
  };
}

function caseLoaders(db: Db) {
  return {
    case: loadRow(db, findCases),
    caseOfResident: loadRow(db, casesOfResidents),
    steps: loadRows(db, stepsOf),
    openCases: loadLists(db, openCases),
    caseFigures: perArgument((on) =>
      loadOne(
        (codes) => caseFigures(db, codes, on),
        (row) => row.code,
      ),
    ),
  };
}
