import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import type { OnlyGrants } from '../queries/grants.ts';
import {
  correctionsOfOverpayments,
  findOverpayments,
  overpaymentsOfHouseholds,
  recoveriesOf,
} from '../queries/overpayments.ts';

export function overpaymentLoaders(db: Db) {
  const overpayments = perArgument((onlyGrants) => {
    const only: OnlyGrants = JSON.parse(onlyGrants);
    return loadLists(db, overpaymentsOfHouseholds(only));
  });
  return {
    overpayment: loadOne(
      (ids) => findOverpayments(db, ids),
      (row) => row.id,
    ),
    /** By household. */
    overpayments: (only: OnlyGrants) => overpayments(JSON.stringify(only)),
    recoveries: loadMany(
      (ids) => recoveriesOf(db, ids),
      (row) => row.overpaymentId,
    ),
    correctionsOfOverpayment: loadMany(
      (ids) => correctionsOfOverpayments(db, ids),
      (row) => row.overpaymentId ?? '',
    ),
  };
}
