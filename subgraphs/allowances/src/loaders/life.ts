import type { Db } from '@civil-affairs/kit/database';
import { loadRow, loadRows } from '@civil-affairs/kit/loaders';
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

export function lifeLoaders(db: Db) {
  return {
    review: loadRow(db, findReviews),
    reviews: loadRows(db, reviewsOf),
    change: loadRow(db, findChanges),
    changes: loadRows(db, changesOf),
    hearing: loadRow(db, findHearings),
    hearingOfChange: loadRow(db, hearingsOf),
    jobOffer: loadRow(db, findJobOffers),
    jobOffers: loadRows(db, jobOffersOf),
    unreportedChange: loadRow(db, findUnreportedChanges),
    unreportedChanges: loadRows(db, unreportedChangesOf),
    recheck: loadRow(db, findRechecks),
    rechecks: loadRows(db, rechecksOf),
    householdCheck: loadRow(db, findHouseholdChecks),
  };
}
