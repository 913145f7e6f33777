import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
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
    payment: loadOne(
      (ids) => findPayments(db, ids),
      (row) => row.id,
    ),
    /** By household; one loader serves all households that are asked for alike. */
    payments: (only: OnlyGrants) => payments(JSON.stringify(only)),
    paymentsOfGrant: loadLists(db, paymentsOfGrants),
    shares: loadMany(
      (ids) => sharesOfPayments(db, ids),
      (row) => row.paymentId,
    ),
    correctionsOfPayment: loadMany(
      (ids) => correctionsOfPayments(db, ids),
      (row) => row.paymentId ?? '',
    ),
    transfers: loadMany(
      (ids) => transfersOf(db, ids),
      (row) => row.paymentId,
    ),
    standardEffect: loadOne(
      (ids) => effectsOfStandards(db, ids),
      (row) => row.standardId,
    ),
  };
}
