import type { Db } from '@civil-affairs/kit/database';
import { loadRow } from '@civil-affairs/kit/loaders';
import { findCalculations } from '../queries/policies.ts';

export function calculationLoaders(db: Db) {
  return {
    calculation: loadRow(db, findCalculations),
  };
}
