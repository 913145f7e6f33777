import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import {
  canteenFiguresOf,
  canteensOf,
  findCanteens,
  hoursOf,
  investmentsOf,
  pricesOf,
} from './queries/canteens.ts';
import { admissionsOf, assessmentsOf, countMealOrders, mealOrdersOf } from './queries/elders.ts';
import {
  arrangementsOf,
  bedsIn,
  bedsOf,
  findHomeCareCentres,
  findInstitutions,
  floorsOf,
  homeCareCentresOf,
  type InstitutionFilter,
  institutionFiguresOf,
  institutionsOf,
} from './queries/institutions.ts';
import type { Slice } from './queries/places.ts';

export type Loaders = ReturnType<typeof createLoaders>;

export function createLoaders(db: Db, clock: Clock) {
  return {
    institution: loadOne(
      (ids) => findInstitutions(db, ids),
      (row) => row.id,
    ),
    arrangements: loadMany(
      (ids) => arrangementsOf(db, ids),
      (row) => row.institutionId,
    ),
    institutionBeds: perArgument((on) =>
      loadMany(
        (ids) => bedsIn(db, ids, on),
        (row) => row.key,
      ),
    ),
    homeCareCentre: loadOne(
      (ids) => findHomeCareCentres(db, ids),
      (row) => row.id,
    ),
    floors: loadMany(
      (ids) => floorsOf(db, ids),
      (row) => row.centreId,
    ),
    canteen: loadOne(
      (ids) => findCanteens(db, ids),
      (row) => row.id,
    ),
    hours: loadMany(
      (ids) => hoursOf(db, ids),
      (row) => row.canteenId,
    ),
    prices: perArgument((on) =>
      loadMany(
        (ids) => pricesOf(db, ids, on),
        (row) => row.canteenId,
      ),
    ),
    investments: loadMany(
      (ids) => investmentsOf(db, ids),
      (row) => row.canteenId,
    ),

    institutionFigures: perArgument((on) =>
      loadOne(
        (codes) => institutionFiguresOf(db, codes, on),
        (row) => row.place,
      ),
    ),
    canteenFigures: perArgument((on) =>
      loadOne(
        (codes) => canteenFiguresOf(db, codes, on),
        (row) => row.place,
      ),
    ),
    divisionBeds: perArgument((on) =>
      loadMany(
        (codes) => bedsOf(db, codes, on),
        (row) => row.key,
      ),
    ),
    homeCareCentres: perArgument((on) =>
      loadMany(
        (codes) => homeCareCentresOf(db, codes, on),
        (row) => row.place,
      ),
    ),
    institutions: perSelection((filter: InstitutionFilter, slice) =>
      loadMany(
        (codes) => institutionsOf(db, codes, filter, slice),
        (row) => row.place,
      ),
    ),
    canteens: perSelection((on: string, slice) =>
      loadMany(
        (codes) => canteensOf(db, codes, on, slice),
        (row) => row.place,
      ),
    ),

    assessments: loadMany(
      (ids) => assessmentsOf(db, ids),
      (row) => row.residentId,
    ),
    admissions: loadMany(
      (ids) => admissionsOf(db, ids),
      (row) => row.residentId,
    ),
    mealOrdersThisMonth: loadOne(
      (ids) => {
        const from = `${clock.today().slice(0, 7)}-01`;
        return countMealOrders(db, ids, { from, before: addMonths(from, 1) });
      },
      (row) => row.residentId,
    ),
    mealOrderCount: loadOne(
      (ids) => countMealOrders(db, ids),
      (row) => row.residentId,
    ),
    mealOrders: perSelection((_: null, slice) =>
      loadMany(
        (ids) => mealOrdersOf(db, ids, slice),
        (row) => row.residentId,
      ),
    ),
  };
}

/** One loader for each filter and slice that a request asks with: all places on the same page share a statement. */
function perSelection<Filter, Loader>(make: (filter: Filter, slice: Slice) => Loader) {
  const loaders = perArgument((selection) => {
    const [filter, slice] = JSON.parse(selection) as [Filter, Slice];
    return make(filter, slice);
  });
  return (filter: Filter, slice: Slice) => loaders(JSON.stringify([filter, slice]));
}
