import type { Db } from '@civil-affairs/kit/database';
import { loadOne, perArgument } from '@civil-affairs/kit/loaders';
import { loadPages } from '@civil-affairs/kit/page-loader';
import { countLines, findBankFiles, findRuns, linePages } from '../queries/payment-runs.ts';
import type { TransferRow } from '../tables/payment-runs.ts';

export function paymentRunLoaders(db: Db) {
  const lines = perArgument((wanted) => {
    const status: TransferRow['status'] | null = JSON.parse(wanted);
    return loadPages(
      (ids, page) => linePages(db, ids, page, status),
      (ids) => countLines(db, ids, status),
      ({ lineNo }) => [String(lineNo)],
    );
  });
  return {
    run: loadOne(
      (ids) => findRuns(db, ids),
      (row) => row.id,
    ),
    bankFile: loadOne(
      (ids) => findBankFiles(db, ids),
      (row) => row.runId,
    ),
    /** By run. */
    lines: (status: TransferRow['status'] | null) => lines(JSON.stringify(status)),
  };
}
