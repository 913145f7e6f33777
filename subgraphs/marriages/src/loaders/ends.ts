import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
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
    annotation: loadOne(
      (ids) => findAnnotations(db, ids),
      (row) => row.id,
    ),
    annotations: loadMany(
      (registrationIds) => annotationsOf(db, registrationIds),
      (row) => row.registrationId,
    ),
    elsewhere: loadOne(
      (ids) => findElsewhere(db, ids),
      (row) => row.id,
    ),
    elsewhereOf: loadMany(
      (residentIds) => elsewhereOf(db, residentIds),
      (row) => row.residentId,
    ),
    elsewhereOfRegistration: loadMany(
      (registrationIds) => elsewhereOfRegistrations(db, registrationIds),
      (row) => row.registrationId ?? '',
    ),
    formerStates: loadMany(
      (registrationIds) => formerStatesOf(db, registrationIds),
      (row) => row.registrationId,
    ),
    spousesElsewhere: loadMany(
      (recordIds) => spousesOfRecords(db, recordIds),
      (row) => row.recordId ?? '',
    ),
  };
}
