import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadRow, loadRows, perArgument } from '@civil-affairs/kit/loaders';
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
    overpayment: loadRow(db, findOverpayments),
    /** By household. */
    overpayments: (only: OnlyGrants) => overpayments(JSON.stringify(only)),
    recoveries: loadRows(db, recoveriesOf),
    correctionsOfOverpayment: loadRows(db, correctionsOfOverpayments),
  };
}
