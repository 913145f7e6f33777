import type { Db } from '@civil-affairs/kit/database';
import { loadRow, loadRows } from '@civil-affairs/kit/loaders';
import {
  annotationsOf,
  elsewhereOf,
  elsewhereOfRegistrations,
  findAnnotations,
  findElsewhere,
  formerStatesOf,
  spousesOfRecords,
} from '../queries/ends.ts';

export function endLoaders(db: Db) {
  return {
    annotation: loadRow(db, findAnnotations),
    annotations: loadRows(db, annotationsOf),
    elsewhere: loadRow(db, findElsewhere),
    elsewhereOf: loadRows(db, elsewhereOf),
    elsewhereOfRegistration: loadRows(db, elsewhereOfRegistrations),
    formerStates: loadRows(db, formerStatesOf),
    spousesElsewhere: loadRows(db, spousesOfRecords),
  };
}
