// Every list of the graph that clients page through, and who may see it.
import { demoDate } from '@civil-affairs/kit/clock';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import type { Who } from '../graph.ts';
import { demoId } from '../ids.ts';

const person = demoId('Resident', 2);
/** The case from which the household of the demo's resident has its grant. */
const featuredCase = demoId('AllowanceApplication', 15);
/** Today's lunch at the canteen of the demo community. */
const demoLunch = demoId('CanteenMenu', 98);
const page = '(after: $after) { pageInfo { endCursor } }';
const division = (selection: string) => `{ division(code: "222401") { ${selection} } }`;
const resident = (selection: string) => `{ resident(id: "${person}") { ${selection} } }`;

/** Each list of the graph, by the type and field that hold it. */
export const lists: Record<string, { query: string; who: Who }> = {
  'Query.residentReads': { query: `{ residentReads${page} }`, who: 'auditor' },
  'AllowanceApplication.reads': {
    query: `{ allowanceApplication(id: "${featuredCase}") { reads${page} } }`,
    who: 'resident',
  },
  'HouseholdAllowance.applications': {
    query: resident(`household { allowance { applications${page} } }`),
    who: 'resident',
  },
  'Query.allowanceApplications': {
    query: `{ allowanceApplications(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-officer',
  },
  'Query.allowanceDeadlines': {
    query: `{ allowanceDeadlines(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-officer',
  },
  'Query.allowanceFailedMessages': {
    query: `{ allowanceFailedMessages(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-investigator',
  },
  'Query.marriageFailedMessages': {
    query: `{ marriageFailedMessages(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'marriage-registrar',
  },
  'Query.elderCareFailedMessages': {
    query: `{ elderCareFailedMessages(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'elder-care-officer',
  },
  'Query.residentFailedMessages': {
    query: `{ residentFailedMessages(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'registrar-of-residents',
  },
  'Resident.registerMessages': { query: resident(`registerMessages${page}`), who: 'resident' },
  'Resident.elderCareMessages': { query: resident(`elderCareMessages${page}`), who: 'resident' },
  'Resident.allowanceMessages': { query: resident(`allowanceMessages${page}`), who: 'resident' },
  'Resident.marriageMessages': { query: resident(`marriageMessages${page}`), who: 'resident' },
  'Query.allowanceNotices': {
    query: `{ allowanceNotices(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: null,
  },
  'Query.allowanceReads': {
    query: `{ allowanceReads(applicationId: "${featuredCase}", after: $after) { pageInfo { endCursor } } }`,
    who: 'auditor',
  },
  'Query.allowanceRechecks': {
    query: `{ allowanceRechecks(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-officer',
  },
  'Query.allowanceReconciliation': {
    query: `{ allowanceReconciliation(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-officer',
  },
  'Query.allowanceReviews': {
    query: `{ allowanceReviews(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-officer',
  },
  'Query.careAssessmentQueue': {
    query: `{ careAssessmentQueue(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'elder-care-officer',
  },
  'Query.careWaitingList': {
    query: `{ careWaitingList(division: "222401", bedType: NURSING, after: $after) { pageInfo { endCursor } } }`,
    who: 'elder-care-officer',
  },
  'Query.residentCorrections': {
    query: `{ residentCorrections(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'registrar-of-residents',
  },
  'Query.residentMerges': {
    query: `{ residentMerges(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'registrar-of-residents',
  },
  'Query.residentSearch': {
    query: `{ residentSearch(search: { birthDate: "1950-01-01" }, division: "222401", purpose: RESIDENT_REGISTRATION, after: $after) {
      pageInfo { endCursor } } }`,
    who: 'registrar-of-residents',
  },
  'Query.events': { query: `{ events${page} }`, who: 'casework-officer' },
  'Query.tasks': { query: `{ tasks${page} }`, who: 'casework-officer' },
  'Query.charityCampaigns': { query: `{ charityCampaigns${page} }`, who: null },
  'CharityCampaign.donations': {
    query: `{ charityCampaigns(first: 3) { nodes { donations${page} } } }`,
    who: null,
  },
  'Division.residents': {
    query: `{ division(code: "${demoCommunity}") { residents${page} } }`,
    who: 'community-worker',
  },
  'DivisionCharity.campaigns': { query: division(`charity { campaigns${page} }`), who: null },
  'DivisionCharity.communityFundList': { query: division(`charity { communityFundList${page} }`), who: null },
  'DivisionElderCare.canteens': { query: division(`elderCare { canteens${page} }`), who: null },
  'DivisionElderCare.institutions': { query: division(`elderCare { institutions${page} }`), who: null },
  'DivisionFunerals.openCases': { query: division(`funerals { openCases${page} }`), who: 'funeral-officer' },
  'CanteenMenu.orders': { query: `{ canteenMenu(id: "${demoLunch}") { orders${page} } }`, who: 'canteen' },
  'MealCard.papers': {
    query: resident(`elderCare { mealCard { papers${page} } }`),
    who: 'elder-care-officer',
  },
  'MealCard.entries': {
    query: resident(`elderCare { mealCard { entries${page} } }`),
    who: 'elder-care-officer',
  },
  'ElderCareProfile.mealOrders': {
    query: resident(`elderCare { mealOrders${page} }`),
    who: 'elder-care-officer',
  },
  'Query.allowancePaymentRuns': {
    query: `{ allowancePaymentRuns(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-cashier',
  },
  'Query.allowanceOverpayments': {
    query: `{ allowanceOverpayments(division: "222401", after: $after) { pageInfo { endCursor } } }`,
    who: 'allowance-cashier',
  },
  'AllowancePaymentRun.lines': {
    query: `{ allowancePaymentRuns(division: "222401", first: 1) { nodes { lines${page} } } }`,
    who: 'allowance-cashier',
  },
  'AllowanceGrant.payments': {
    query: resident(`household { allowance { grant { payments${page} } } }`),
    who: 'allowance-officer',
  },
  'HouseholdAllowance.overpayments': {
    query: resident(`household { allowance { overpayments${page} } }`),
    who: 'allowance-officer',
  },
  'HouseholdAllowance.grants': {
    query: resident(`household { allowance { grants${page} } }`),
    who: 'allowance-officer',
  },
  'HouseholdAllowance.payments': {
    query: resident(`household { allowance { payments${page} } }`),
    who: 'allowance-officer',
  },
  'MarriageOffice.appointments': {
    query: `{ marriageOffices(division: "222401") {
      appointments(on: "${demoDate}", after: $after) { pageInfo { endCursor } } } }`,
    who: 'marriage-registrar',
  },
  'Query.divorceCases': {
    query: `{ divorceCases(office: "${demoId('MarriageOffice', 0)}", after: $after) { pageInfo { endCursor } } }`,
    who: 'marriage-registrar',
  },
  'Resident.reads': { query: resident(`reads${page}`), who: 'resident' },
  'Resident.marriages': { query: resident(`marriages${page}`), who: 'resident' },
  'ResidentCharity.donations': { query: resident(`charity { donations${page} }`), who: 'charity-officer' },
};
