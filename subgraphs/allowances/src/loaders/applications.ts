import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { evidenceOf } from '@civil-affairs/kit/evidence/evidence';
import { historyOf } from '@civil-affairs/kit/history';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne, loadRow, loadRows } from '@civil-affairs/kit/loaders';
import { messagesOfCases, messagesOfPersons } from '@civil-affairs/kit/messages/messages';
import { findPapers, papersOfCases } from '@civil-affairs/kit/papers/papers';
import { deadlinesOf } from '@civil-affairs/kit/statutory-deadlines';
import { currentAccounts, findAccounts } from '../queries/accounts.ts';
import {
  applicationMembersOf,
  applicationsOfHouseholds,
  conflictsOfApplications,
  decisionsOf,
  findApplications,
  ownApplications,
  proposedPausesOf,
} from '../queries/applications.ts';
import {
  checkContestsOf,
  firstOpinionsOf,
  incomeCheckResultsOf,
  incomeChecksOf,
  incomesOf,
  investigationsOf,
  supplementsOf,
} from '../queries/investigation.ts';
import {
  findObjections,
  findPublicNotices,
  noticesOfApplications,
  objectionsOfApplications,
} from '../queries/notices.ts';
import { readsOfCases } from '../queries/reads.ts';
import { findStaff } from '../queries/staff.ts';

export function applicationLoaders(db: Db, clock: Clock) {
  const today = clock.today();
  return {
    application: loadOne(
      (ids) => findApplications(db, ids),
      (row) => row.id,
    ),
    applicationsOfHousehold: loadMany(
      (ids) => applicationsOfHouseholds(db, ids),
      (row) => row.householdId,
    ),
    ownApplications: loadRows(db, ownApplications),
    applicationMembers: loadRows(db, applicationMembersOf),
    conflicts: loadRows(db, conflictsOfApplications),
    staff: loadRow(db, findStaff),
    evidence: loadRows(db, evidenceOf),
    supplement: loadOne(
      (ids) => supplementsOf(db, ids),
      (row) => row.applicationId,
    ),
    investigations: loadRows(db, investigationsOf),
    incomeChecks: loadRows(db, incomeChecksOf),
    checkContests: loadRows(db, checkContestsOf),
    incomeCheckResults: loadRows(db, incomeCheckResultsOf),
    applicationIncomes: loadRows(db, incomesOf),
    firstOpinions: loadRows(db, firstOpinionsOf),
    publicNotice: loadRow(db, findPublicNotices, today),
    noticesOfApplication: loadRows(db, noticesOfApplications),
    objection: loadRow(db, findObjections),
    objectionsOfApplication: loadRows(db, objectionsOfApplications),
    proposedPause: loadRow(db, proposedPausesOf),
    decision: loadRow(db, decisionsOf),
    history: loadRows(db, historyOf),
    paper: loadRow(db, findPapers),
    papers: loadRows(db, papersOfCases),
    messages: loadRows(db, messagesOfCases),
    messagesOfPerson: loadLists(db, messagesOfPersons),
    deadlines: loadRows(db, deadlinesOf),
    reads: loadLists(db, readsOfCases),
    account: loadRow(db, findAccounts),
    accountOfHousehold: loadRow(db, currentAccounts),
  };
}
