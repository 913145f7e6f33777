import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
import { correctionsOf, dataChecksOf, findOutsideParties } from '../queries/parties.ts';

export function partyLoaders(db: Db) {
  return {
    outsideParty: loadOne(
      (ids) => findOutsideParties(db, ids),
      (row) => row.id,
    ),
    dataChecks: loadMany(
      (appointmentIds) => dataChecksOf(db, appointmentIds),
      (row) => row.appointmentId,
    ),
    corrections: loadMany(
      (registrationIds) => correctionsOf(db, registrationIds),
      (row) => row.registrationId,
    ),
  };
}
