import type { Clock } from '@civil-affairs/kit/clock';
import type { Db } from '@civil-affairs/kit/database';
import { evidenceOf } from '@civil-affairs/kit/evidence/evidence';
import { historyOf } from '@civil-affairs/kit/history';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne } from '@civil-affairs/kit/loaders';
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
    ownApplications: loadMany(
      (ids) => ownApplications(db, ids),
      (row) => row.residentId,
    ),
    applicationMembers: loadMany(
      (ids) => applicationMembersOf(db, ids),
      (row) => row.applicationId,
    ),
    conflicts: loadMany(
      (ids) => conflictsOfApplications(db, ids),
      (row) => row.applicationId,
    ),
    staff: loadOne(
      (ids) => findStaff(db, ids),
      (row) => row.id,
    ),
    evidence: loadMany(
      (ids) => evidenceOf(db, ids),
      (row) => row.caseId ?? '',
    ),
    supplement: loadOne(
      (ids) => supplementsOf(db, ids),
      (row) => row.applicationId,
    ),
    investigations: loadMany(
      (ids) => investigationsOf(db, ids),
      (row) => row.applicationId,
    ),
    incomeChecks: loadMany(
      (ids) => incomeChecksOf(db, ids),
      (row) => row.applicationId,
    ),
    checkContests: loadMany(
      (ids) => checkContestsOf(db, ids),
      (row) => row.applicationId,
    ),
    incomeCheckResults: loadMany(
      (ids) => incomeCheckResultsOf(db, ids),
      (row) => row.applicationId,
    ),
    applicationIncomes: loadMany(
      (ids) => incomesOf(db, ids),
      (row) => row.applicationId,
    ),
    firstOpinions: loadMany(
      (ids) => firstOpinionsOf(db, ids),
      (row) => row.applicationId,
    ),
    publicNotice: loadOne(
      (ids) => findPublicNotices(db, ids, today),
      (row) => row.id,
    ),
    noticesOfApplication: loadMany(
      (ids) => noticesOfApplications(db, ids),
      (row) => row.applicationId ?? '',
    ),
    objection: loadOne(
      (ids) => findObjections(db, ids),
      (row) => row.id,
    ),
    objectionsOfApplication: loadMany(
      (ids) => objectionsOfApplications(db, ids),
      (row) => row.applicationId,
    ),
    proposedPause: loadOne(
      (ids) => proposedPausesOf(db, ids),
      (row) => row.applicationId,
    ),
    decision: loadOne(
      (ids) => decisionsOf(db, ids),
      (row) => row.applicationId,
    ),
    history: loadMany(
      (ids) => historyOf(db, ids),
      (row) => row.caseId,
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
    reads: loadLists(db, readsOfCases),
    account: loadOne(
      (ids) => findAccounts(db, ids),
      (row) => row.id,
    ),
    accountOfHousehold: loadOne(
      (ids) => currentAccounts(db, ids),
      (row) => row.householdId,
    ),
  };
}
