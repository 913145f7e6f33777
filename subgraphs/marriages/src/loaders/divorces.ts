import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
import { messagesOfCases, messagesOfPersons } from '@civil-affairs/kit/messages/messages';
import { findPapers, papersOfCases } from '@civil-affairs/kit/papers/papers';
import { deadlinesOf } from '@civil-affairs/kit/statutory-deadlines';
import {
  agreementsOf,
  certificatesOfDivorces,
  divorcePartiesOf,
  divorceRefusalsOf,
  divorcesOf,
  findDivorces,
  voidedAmong,
} from '../queries/divorces.ts';
import { allHoursOf } from '../queries.ts';

export function divorceLoaders(db: Db) {
  return {
    divorce: loadOne(
      (ids) => findDivorces(db, ids),
      (row) => row.id,
    ),
    divorceParties: loadMany(
      (ids) => divorcePartiesOf(db, ids),
      (row) => row.caseId,
    ),
    divorces: loadMany(
      (residentIds) => divorcesOf(db, residentIds),
      (row) => row.residentId,
    ),
    agreements: loadMany(
      (ids) => agreementsOf(db, ids),
      (row) => row.caseId,
    ),
    divorceRefusals: loadMany(
      (ids) => divorceRefusalsOf(db, ids),
      (row) => row.caseId,
    ),
    divorceCertificates: loadMany(
      (ids) => certificatesOfDivorces(db, ids),
      (row) => row.divorceCaseId ?? '',
    ),
    voided: loadOne(
      (ids) => voidedAmong(db, ids),
      (row) => row.certificateId,
    ),
    paper: loadOne(
      (ids) => findPapers(db, ids),
      (row) => row.id,
    ),
    papers: loadMany(
      (ids) => papersOfCases(db, ids),
      (row) => row.caseId,
    ),
    messages: loadMany(
      (ids) => messagesOfCases(db, ids),
      (row) => row.caseId,
    ),
    messagesOfPerson: loadLists(db, messagesOfPersons),
    deadlines: loadMany(
      (ids) => deadlinesOf(db, ids),
      (row) => row.caseId,
    ),
    hours: loadMany(
      (officeIds) => allHoursOf(db, officeIds),
      (row) => row.officeId,
    ),
  };
}
