import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { loadLists } from '@civil-affairs/kit/lists';
import {
  loadersOf,
  loadMade,
  loadMany,
  loadOne,
  loadRow,
  loadRows,
  perArgument,
} from '@civil-affairs/kit/loaders';
import {
  assessmentLoaders,
  fileLoaders,
  homeLoaders,
  houseLoaders,
  stayLoaders,
  voucherLoaders,
  waitingLoaders,
} from './loaders/cases.ts';
import { mealLoaders } from './loaders/meals.ts';
import { seriesLoaders } from './loaders/series.ts';
import {
  canteenFiguresOf,
  findCanteens,
  hoursOf,
  investmentsOf,
  openCanteens,
  pricesOf,
} from './queries/canteens.ts';
import { countMealOrders, mealsOfResidents } from './queries/elders.ts';
import {
  arrangementsOf,
  bedsOf,
  findHomeCareCentres,
  findInstitutions,
  floorsOf,
  homeCareCentresOf,
  type InstitutionFilter,
  institutionFiguresOf,
  openInstitutions,
} from './queries/institutions.ts';
import { staysOn } from './queries/stays.ts';
import { withheldBeds } from './rules/beds.ts';
import type { Keys } from './sealed.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export const createLoaders = loadersOf<[db: Db, clock: Clock, keys: Keys]>()(
  ofDivisions,
  ofInstitutions,
  ofCanteens,
  ofElders,
  stayLoaders,
  assessmentLoaders,
  waitingLoaders,
  houseLoaders,
  voucherLoaders,
  homeLoaders,
  fileLoaders,
  mealLoaders,
  (db: Db, _: Clock, keys: Keys) => seriesLoaders(db, keys),
);

/** By division code, for one day each. */
function ofDivisions(db: Db) {
  const institutions = perArgument((json) => {
    const filter: InstitutionFilter = JSON.parse(json);
    return loadLists(db, openInstitutions(db, filter));
  });
  return {
    /** One loader serves all divisions that are requested alike. */
    institutions: (filter: InstitutionFilter) => institutions(JSON.stringify(filter)),
    institutionFigures: perArgument((on) =>
      loadOne(
        (codes) => institutionFiguresOf(db, codes, on),
        (row) => row.division,
      ),
    ),
    beds: perArgument((on) =>
      loadMade(
        loadMany(
          (codes) => bedsOf(db, codes, on),
          (row) => row.key,
        ),
        (rows) => ({ rows, withheld: withheldBeds(rows) }),
      ),
    ),
    homeCareCentres: perArgument((on) =>
      loadMany(
        (codes) => homeCareCentresOf(db, codes, on),
        (row) => row.division,
      ),
    ),
    canteens: perArgument((on) => loadLists(db, openCanteens(on))),
    canteenFigures: perArgument((on) =>
      loadOne(
        (codes) => canteenFiguresOf(db, codes, on),
        (row) => row.division,
      ),
    ),
  };
}

function ofInstitutions(db: Db) {
  const institution = loadRow(db, findInstitutions);
  return {
    institution,
    admissionOn: perArgument((on) =>
      loadOne(
        async (ids) =>
          (await staysOn(db, ids, on)).map(({ stay, house }) => {
            institution.prime(house.id, house);
            return stay;
          }),
        (row) => row.residentId,
      ),
    ),
    arrangements: loadRows(db, arrangementsOf),
    homeCareCentre: loadRow(db, findHomeCareCentres),
    floors: loadRows(db, floorsOf),
  };
}

function ofCanteens(db: Db) {
  return {
    canteen: loadRow(db, findCanteens),
    hours: loadRows(db, hoursOf),
    prices: perArgument((on) => loadRows(db, pricesOf, on)),
    investments: loadRows(db, investmentsOf),
  };
}

function ofElders(db: Db, clock: Clock) {
  return {
    mealOrdersThisMonth: loadOne(
      (ids) => {
        const from = `${clock.today().slice(0, 7)}-01`;
        return countMealOrders(db, ids, from, addMonths(from, 1));
      },
      (row) => row.residentId,
    ),
    mealOrders: loadLists(db, mealsOfResidents),
  };
}
