import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne, loadRows } from '@civil-affairs/kit/loaders';
import {
  countedGrants,
  findGrants,
  grantsOfHouseholds,
  membersOf,
  ownGrants,
  termsOf,
} from '../queries/grants.ts';

export function grantLoaders(db: Db, clock: Clock) {
  const today = clock.today();
  return {
    grant: loadOne(
      (ids) => findGrants(db, ids, today),
      (row) => row.id,
    ),
    grantsOfHousehold: loadMany(
      (ids) => grantsOfHouseholds(db, ids, today),
      (row) => row.householdId,
    ),
    countedGrant: loadOne(
      (ids) => countedGrants(db, ids, today),
      (row) => row.residentId,
    ),
    ownGrants: loadRows(db, ownGrants, today),
    members: loadRows(db, membersOf),
    terms: loadRows(db, termsOf),
  };
}
