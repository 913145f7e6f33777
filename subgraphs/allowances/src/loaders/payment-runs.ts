import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadRow, perArgument } from '@civil-affairs/kit/loaders';
import { findBankFiles, findRuns, linesOfRuns } from '../queries/payment-runs.ts';
import type { TransferRow } from '../tables/payment-runs.ts';

export function paymentRunLoaders(db: Db) {
  const lines = perArgument((wanted) => {
    const status: TransferRow['status'] | null = JSON.parse(wanted);
    return loadLists(db, linesOfRuns(status));
  });
  return {
    run: loadRow(db, findRuns),
    bankFile: loadRow(db, findBankFiles),
    /** By run. */
    lines: (status: TransferRow['status'] | null) => lines(JSON.stringify(status)),
  };
}
