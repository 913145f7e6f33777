import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { loadPages } from '@civil-affairs/kit/page-loader';
import type { OnlyGrants } from '../queries/grants.ts';
import {
  correctionsOfOverpayments,
  countOfHouseholds,
  findOverpayments,
  overpaymentPages,
  recoveriesOf,
} from '../queries/overpayments.ts';

export function overpaymentLoaders(db: Db) {
  const overpayments = perArgument((onlyGrants) => {
    const only: OnlyGrants = JSON.parse(onlyGrants);
    return loadPages(
      (ids, page) => overpaymentPages(db, ids, page, only),
      (ids) => countOfHouseholds(db, ids, only),
      ({ foundOn, id }) => [foundOn, id],
    );
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
