import type { Db } from '@civil-affairs/kit/database';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadRow, loadRows } from '@civil-affairs/kit/loaders';
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
    divorce: loadRow(db, findDivorces),
    divorceParties: loadRows(db, divorcePartiesOf),
    divorces: loadRows(db, divorcesOf),
    agreements: loadRows(db, agreementsOf),
    divorceRefusals: loadRows(db, divorceRefusalsOf),
    divorceCertificates: loadRows(db, certificatesOfDivorces),
    voided: loadRow(db, voidedAmong),
    paper: loadRow(db, findPapers),
    papers: loadRows(db, papersOfCases),
    messages: loadRows(db, messagesOfCases),
    messagesOfPerson: loadLists(db, messagesOfPersons),
    deadlines: loadRows(db, deadlinesOf),
    hours: loadRows(db, allHoursOf),
  };
}
