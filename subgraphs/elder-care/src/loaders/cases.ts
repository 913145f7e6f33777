import type { Db } from '@civil-affairs/kit/database';
import { historyOf } from '@civil-affairs/kit/history';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadRow, loadRows, perArgument } from '@civil-affairs/kit/loaders';
import { messagesOfCases, messagesOfPersons } from '@civil-affairs/kit/messages/messages';
import { findPapers, papersOfCase, papersOfCases } from '@civil-affairs/kit/papers/papers';
import {
  assessmentItemsOf,
  assessmentRuleOn,
  assessmentsOf,
  findAssessments,
  resultsOf,
  riskEventsOf,
  secondAssessmentsOf,
} from '../queries/assessments.ts';
import {
  bookingsOf,
  bookingsOfSlots,
  communityDaysOf,
  findBookings,
  findCommunityDays,
  findListings,
  findRepairs,
  findSlots,
  openListingsOf,
  repairsOf,
  slotsOn,
  visitsOf,
} from '../queries/home.ts';
import {
  findFindings,
  findInspections,
  findingsOf,
  houseSumsOf,
  inspectionsOf,
  openFindingsOf,
  openStaysOf,
  starGradesOf,
} from '../queries/inspections.ts';
import { absencesOf, agreementsOf, findStays, housesOf, risksOf, staysOf } from '../queries/stays.ts';
import {
  findIssues,
  findServiceItems,
  findVouchers,
  redemptionsOf,
  vouchersOf,
} from '../queries/vouchers.ts';
import { entriesBefore, findEntries, offersOf, openEntriesOf } from '../queries/waiting.ts';

/** What every case has. */
export function fileLoaders(db: Db) {
  return {
    history: loadRows(db, historyOf),
    messages: loadRows(db, messagesOfCases),
    paper: loadRow(db, findPapers),
    papers: loadRows(db, papersOfCases),
    cardPapers: loadLists(db, papersOfCase),
    messagesOfPerson: loadLists(db, messagesOfPersons),
  };
}

export function assessmentLoaders(db: Db) {
  return {
    assessment: loadRow(db, findAssessments),
    assessments: loadRows(db, assessmentsOf),
    results: loadRows(db, resultsOf),
    secondAssessments: loadRows(db, secondAssessmentsOf),
    riskEvents: loadRows(db, riskEventsOf),
    /** The rule that holds on a day. */
    assessmentRule: perArgument((on) => assessmentRuleOn(db, on)),
    assessmentItems: loadRows(db, assessmentItemsOf),
  };
}

export function stayLoaders(db: Db) {
  return {
    stay: loadRow(db, findStays),
    admissions: loadRows(db, staysOf),
    houses: loadRows(db, housesOf),
    agreement: loadRow(db, agreementsOf),
    risks: loadRows(db, risksOf),
    absences: loadRows(db, absencesOf),
  };
}

export function waitingLoaders(db: Db) {
  return {
    entry: loadRow(db, findEntries),
    openEntry: loadRow(db, openEntriesOf),
    offers: loadRows(db, offersOf),
    before: loadRow(db, entriesBefore),
  };
}

export function houseLoaders(db: Db) {
  return {
    starGrades: loadRows(db, starGradesOf),
    inspection: loadRow(db, findInspections),
    inspections: loadRows(db, inspectionsOf),
    finding: loadRow(db, findFindings),
    findings: loadRows(db, findingsOf),
    openFindings: loadRows(db, openFindingsOf),
    openStays: loadRows(db, openStaysOf),
    houseSums: loadRow(db, houseSumsOf),
  };
}

export function voucherLoaders(db: Db) {
  return {
    voucher: loadRow(db, findVouchers),
    vouchers: loadRows(db, vouchersOf),
    redemptions: loadRows(db, redemptionsOf),
    voucherIssue: loadRow(db, findIssues),
    serviceItem: loadRow(db, findServiceItems),
  };
}

export function homeLoaders(db: Db) {
  return {
    slot: loadRow(db, findSlots),
    slotsOn: perArgument((on) =>
      loadMany(
        (ids) => slotsOn(db, ids, on),
        (row) => row.centreId,
      ),
    ),
    booking: loadRow(db, findBookings),
    bookingsOfSlot: loadRows(db, bookingsOfSlots),
    bookingsOf: loadRows(db, bookingsOf),
    listing: loadRow(db, findListings),
    openListing: loadRow(db, openListingsOf),
    visits: loadRows(db, visitsOf),
    repair: loadRow(db, findRepairs),
    repairsOf: loadRows(db, repairsOf),
    communityDay: loadRow(db, findCommunityDays),
    communityDaysOf: perArgument((on) =>
      loadMany(
        (codes) => communityDaysOf(db, codes, on),
        (row) => row.division,
      ),
    ),
  };
}
