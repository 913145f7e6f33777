import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadersOf, loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
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
    linesAround: perArgument((on) =>
      loadMany(
        (codes) => linesAround(db, codes, on),
        (row) => row.code,
      ),
    ),
    service: loadOne(
      (ids) => findServices(db, ids),
      (row) => row.id,
    ),
    prices: perArgument((on) =>
      loadMany(
        (ids) => pricesOf(db, ids, on),
        (row) => row.serviceId,
      ),
    ),
    facility: loadOne(
      (ids) => findFacilities(db, ids),
      (row) => row.id,
    ),
    facilityFigures: perArgument((on) =>
      loadMany(
        (codes) => facilityFigures(db, codes, on),
        (row) => row.code,
      ),
    ),
    campaign: loadOne(
      (ids) => findCampaigns(db, ids),
      (row) => row.id,
    ),
    campaigns: loadMany(
      (codes) => campaignsOf(db, codes),
      (row) => row.divisionCode,
    ),
  };
}

function caseLoaders(db: Db) {
  return {
    case: loadOne(
      (ids) => findCases(db, ids),
      (row) => row.id,
    ),
    caseOfResident: loadOne(
      (ids) => casesOfResidents(db, ids),
      (row) => row.residentId,
    ),
    steps: loadMany(
      (ids) => stepsOf(db, ids),
      (row) => row.caseId,
    ),
    openCases: loadLists(db, openCases),
    caseFigures: perArgument((on) =>
      loadOne(
        (codes) => caseFigures(db, codes, on),
        (row) => row.code,
      ),
    ),
  };
}
