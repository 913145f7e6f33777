import type { Db } from '@civil-affairs/kit/database';
import { historyOf } from '@civil-affairs/kit/history';
import { loadLists } from '@civil-affairs/kit/lists';
import { loadMany, loadOne, perArgument } from '@civil-affairs/kit/loaders';
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
    history: loadMany(
      (ids) => historyOf(db, ids),
      (row) => row.caseId,
    ),
    messages: loadMany(
      (ids) => messagesOfCases(db, ids),
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
    cardPapers: loadLists(db, papersOfCase),
    messagesOfPerson: loadLists(db, messagesOfPersons),
  };
}

export function assessmentLoaders(db: Db) {
  return {
    assessment: loadOne(
      (ids) => findAssessments(db, ids),
      (row) => row.id,
    ),
    assessments: loadMany(
      (ids) => assessmentsOf(db, ids),
      (row) => row.residentId,
    ),
    results: loadMany(
      (ids) => resultsOf(db, ids),
      (row) => row.residentId,
    ),
    secondAssessments: loadMany(
      (ids) => secondAssessmentsOf(db, ids),
      (row) => row.disputes ?? '',
    ),
    riskEvents: loadMany(
      (ids) => riskEventsOf(db, ids),
      (row) => row.assessmentId,
    ),
    /** The rule that holds on a day. */
    assessmentRule: perArgument((on) => assessmentRuleOn(db, on)),
    assessmentItems: loadMany(
      (versions) => assessmentItemsOf(db, versions),
      (row) => String(row.version),
    ),
  };
}

export function stayLoaders(db: Db) {
  return {
    stay: loadOne(
      (ids) => findStays(db, ids),
      (row) => row.id,
    ),
    admissions: loadMany(
      (ids) => staysOf(db, ids),
      (row) => row.residentId,
    ),
    houses: loadMany(
      (ids) => housesOf(db, ids),
      (row) => row.residentId,
    ),
    agreement: loadOne(
      (ids) => agreementsOf(db, ids),
      (row) => row.admissionId,
    ),
    risks: loadMany(
      (ids) => risksOf(db, ids),
      (row) => row.admissionId,
    ),
    absences: loadMany(
      (ids) => absencesOf(db, ids),
      (row) => row.admissionId,
    ),
  };
}

export function waitingLoaders(db: Db) {
  return {
    entry: loadOne(
      (ids) => findEntries(db, ids),
      (row) => row.id,
    ),
    openEntry: loadOne(
      (ids) => openEntriesOf(db, ids),
      (row) => row.residentId,
    ),
    offers: loadMany(
      (ids) => offersOf(db, ids),
      (row) => row.entryId,
    ),
    before: loadOne(
      (ids) => entriesBefore(db, ids),
      (row) => row.id,
    ),
  };
}

export function houseLoaders(db: Db) {
  return {
    starGrades: loadMany(
      (ids) => starGradesOf(db, ids),
      (row) => row.institutionId,
    ),
    inspection: loadOne(
      (ids) => findInspections(db, ids),
      (row) => row.id,
    ),
    inspections: loadMany(
      (ids) => inspectionsOf(db, ids),
      (row) => row.institutionId,
    ),
    finding: loadOne(
      (ids) => findFindings(db, ids),
      (row) => row.id,
    ),
    findings: loadMany(
      (ids) => findingsOf(db, ids),
      (row) => row.inspectionId,
    ),
    openFindings: loadMany(
      (ids) => openFindingsOf(db, ids),
      (row) => row.institutionId,
    ),
    openStays: loadMany(
      (ids) => openStaysOf(db, ids),
      (row) => row.institutionId,
    ),
    houseSums: loadOne(
      (ids) => houseSumsOf(db, ids),
      (row) => row.institutionId,
    ),
  };
}

export function voucherLoaders(db: Db) {
  return {
    voucher: loadOne(
      (ids) => findVouchers(db, ids),
      (row) => row.id,
    ),
    vouchers: loadMany(
      (ids) => vouchersOf(db, ids),
      (row) => row.residentId,
    ),
    redemptions: loadMany(
      (ids) => redemptionsOf(db, ids),
      (row) => row.voucherId,
    ),
    voucherIssue: loadOne(
      (ids) => findIssues(db, ids),
      (row) => row.id,
    ),
    serviceItem: loadOne(
      (codes) => findServiceItems(db, codes),
      (row) => row.code,
    ),
  };
}

export function homeLoaders(db: Db) {
  return {
    slot: loadOne(
      (ids) => findSlots(db, ids),
      (row) => row.id,
    ),
    slotsOn: perArgument((on) =>
      loadMany(
        (ids) => slotsOn(db, ids, on),
        (row) => row.centreId,
      ),
    ),
    booking: loadOne(
      (ids) => findBookings(db, ids),
      (row) => row.id,
    ),
    bookingsOfSlot: loadMany(
      (ids) => bookingsOfSlots(db, ids),
      (row) => row.slotId,
    ),
    bookingsOf: loadMany(
      (ids) => bookingsOf(db, ids),
      (row) => row.residentId,
    ),
    listing: loadOne(
      (ids) => findListings(db, ids),
      (row) => row.id,
    ),
    openListing: loadOne(
      (ids) => openListingsOf(db, ids),
      (row) => row.residentId,
    ),
    visits: loadMany(
      (ids) => visitsOf(db, ids),
      (row) => row.listingId,
    ),
    repair: loadOne(
      (ids) => findRepairs(db, ids),
      (row) => row.id,
    ),
    repairsOf: loadMany(
      (ids) => repairsOf(db, ids),
      (row) => row.residentId,
    ),
    communityDay: loadOne(
      (ids) => findCommunityDays(db, ids),
      (row) => row.id,
    ),
    communityDaysOf: perArgument((on) =>
      loadMany(
        (codes) => communityDaysOf(db, codes, on),
        (row) => row.division,
      ),
    ),
  };
}
