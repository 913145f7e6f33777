import type { Db } from '@civil-affairs/kit/database';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
import {
  changesOf,
  findChanges,
  findHearings,
  findHouseholdChecks,
  findJobOffers,
  findRechecks,
  findReviews,
  findUnreportedChanges,
  hearingsOf,
  jobOffersOf,
  rechecksOf,
  reviewsOf,
  unreportedChangesOf,
} from '../queries/life.ts';

const id = (row: { id: string }) => row.id;
const grantId = (row: { grantId: string }) => row.grantId;

export function lifeLoaders(db: Db) {
  return {
    review: loadOne((ids) => findReviews(db, ids), id),
    reviews: loadMany((ids) => reviewsOf(db, ids), grantId),
    change: loadOne((ids) => findChanges(db, ids), id),
    changes: loadMany((ids) => changesOf(db, ids), grantId),
    hearing: loadOne((ids) => findHearings(db, ids), id),
    hearingOfChange: loadOne(
      (ids) => hearingsOf(db, ids),
      (row) => row.changeId,
    ),
    jobOffer: loadOne((ids) => findJobOffers(db, ids), id),
    jobOffers: loadMany((ids) => jobOffersOf(db, ids), grantId),
    unreportedChange: loadOne((ids) => findUnreportedChanges(db, ids), id),
    unreportedChanges: loadMany((ids) => unreportedChangesOf(db, ids), grantId),
    recheck: loadOne((ids) => findRechecks(db, ids), id),
    rechecks: loadMany((ids) => rechecksOf(db, ids), grantId),
    householdCheck: loadOne((ids) => findHouseholdChecks(db, ids), id),
  };
}
