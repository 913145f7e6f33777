import type { Db } from '@civil-affairs/kit/database';
import { loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { loadPages } from '@civil-affairs/kit/page-loader';
import type { OnlyGrants } from '../queries/grants.ts';
import { countPayments, findPayments, paymentPages } from '../queries/payments.ts';

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
  };
}
