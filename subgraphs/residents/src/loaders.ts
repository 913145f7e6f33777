import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { addMonths } from '@civil-affairs/kit/dates';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import {
  ancestorsOf,
  childrenOf,
  currentMemberships,
  findDivisions,
  findHouseholds,
  findResidents,
  householdCounts,
  livingResidents,
  membersOf,
  populationOf,
} from './queries.ts';

export type Loaders = ReturnType<typeof createLoaders>;

const elderAge = 60;

export function createLoaders(db: Db, clock: Clock) {
  const population = loadOne(
    (codes) => populationOf(db, codes, addMonths(clock.today(), -12 * elderAge)),
    (row) => row.code,
  );
  return {
    resident: loadOne(
      (ids) => findResidents(db, ids),
      (row) => row.id,
    ),
    division: loadOne(
      (codes) => findDivisions(db, codes),
      (row) => row.code,
    ),
    children: loadMany(
      (codes) => childrenOf(db, codes),
      (row) => row.parentCode ?? '',
    ),
    population,
    residents: loadLists(db, livingResidents, async (codes) => {
      const figures = await population.loadMany(codes);
      return figures.flatMap((row) =>
        row && !(row instanceof Error) ? [{ key: row.code, total: row.residents }] : [],
      );
    }),
    householdCount: loadOne(
      (codes) => householdCounts(db, codes),
      (row) => row.code,
    ),
    household: loadOne(
      (ids) => findHouseholds(db, ids),
      (row) => row.id,
    ),
    membership: loadOne(
      (ids) => currentMemberships(db, ids),
      (row) => row.residentId,
    ),
    members: perArgument((on) =>
      loadMany(
        (ids) => membersOf(db, ids, on),
        (row) => row.householdId,
      ),
    ),
    ancestors: loadMany(
      (ids) => ancestorsOf(db, ids),
      (row) => row.descendant,
    ),
  };
}
