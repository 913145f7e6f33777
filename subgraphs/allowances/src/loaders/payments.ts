import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadOne, loadRow, loadRows, perArgument } from '@civil-affairs/kit/loaders';
import type { OnlyGrants } from '../queries/grants.ts';
import { transfersOf } from '../queries/payment-runs.ts';
import {
  correctionsOfPayments,
  effectsOfStandards,
  findPayments,
  paymentsOfGrants,
  paymentsOfHouseholds,
  sharesOfPayments,
} from '../queries/payments.ts';

export function paymentLoaders(db: Db) {
  const payments = perArgument((onlyGrants) => {
    const only: OnlyGrants = JSON.parse(onlyGrants);
    return loadLists(db, paymentsOfHouseholds(only));
  });
  return {
    payment: loadRow(db, findPayments),
    /** By household; one loader serves all households that are asked for alike. */
    payments: (only: OnlyGrants) => payments(JSON.stringify(only)),
    paymentsOfGrant: loadLists(db, paymentsOfGrants),
    shares: loadRows(db, sharesOfPayments),
    correctionsOfPayment: loadRows(db, correctionsOfPayments),
    transfers: loadRows(db, transfersOf),
    standardEffect: loadOne(
      (ids) => effectsOfStandards(db, ids),
      (row) => row.standardId,
    ),
  };
}
