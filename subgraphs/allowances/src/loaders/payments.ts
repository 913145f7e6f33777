import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { loadPages } from '@civil-affairs/kit/page-loader';
import type { OnlyGrants } from '../queries/grants.ts';
import { transfersOf } from '../queries/payment-runs.ts';
import {
  correctionsOfPayments,
  countPayments,
  countPaymentsOfGrants,
  effectsOfStandards,
  findPayments,
  paymentPages,
  paymentPagesOfGrants,
  sharesOfPayments,
} from '../queries/payments.ts';

export function paymentLoaders(db: Db) {
  const payments = perArgument((onlyGrants) => {
    const only: OnlyGrants = JSON.parse(onlyGrants);
    return loadPages(
      (ids, page) => paymentPages(db, ids, page, only),
      (ids) => countPayments(db, ids, only),
      (payment) => [payment.month, payment.id],
    );
  });
  return {
    payment: loadOne(
      (ids) => findPayments(db, ids),
      (row) => row.id,
    ),
    /** By household; one loader serves all households that are asked for alike. */
    payments: (only: OnlyGrants) => payments(JSON.stringify(only)),
    paymentsOfGrant: loadPages(
      (ids, page) => paymentPagesOfGrants(db, ids, page),
      (ids) => countPaymentsOfGrants(db, ids),
      (payment) => [payment.month, payment.id],
    ),
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
