import type { Db } from '@civil-affairs/kit/database';
import { loadRow, loadRows } from '@civil-affairs/kit/loaders';
import { correctionsOf, dataChecksOf, findOutsideParties } from '../queries/parties.ts';

export function partyLoaders(db: Db) {
  return {
    outsideParty: loadRow(db, findOutsideParties),
    dataChecks: loadRows(db, dataChecksOf),
    corrections: loadRows(db, correctionsOf),
  };
}
