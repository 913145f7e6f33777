import type { Db } from '@civil-affairs/kit/database';
import { loadOne } from '@civil-affairs/kit/loaders';
import { findCalculations } from '../queries/policies.ts';

export function calculationLoaders(db: Db) {
  return {
    calculation: loadOne(
      (ids) => findCalculations(db, ids),
      (row) => row.id,
    ),
  };
}
