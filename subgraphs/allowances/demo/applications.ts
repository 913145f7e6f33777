/** Applications of the demo city in every state: synthetic, built by the rules that the mutations use. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays } from '@civil-affairs/kit/dates';
import {
  type DemoCity,
  type DemoHousehold,
  defaultDemoResidents,
  demoCommunity,
  demoHouseholds,
} from '@civil-affairs/kit/demo-city';
import { caseHistory } from '@civil-affairs/kit/history';
import { statutoryDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { demoId } from '../src/ids.ts';
import { householdAccounts } from '../src/tables/accounts.ts';
import {
  applicationConflicts,
  applicationMembers,
  applications,
  decisions,
  delegatedStreets,
  duties,
  staff,
} from '../src/tables/applications.ts';
import {
  applicationIncomes,
  firstOpinions,
  incomeCheckResults,
  incomeChecks,
  investigations,
  supplementNotices,
  supplements,
} from '../src/tables/investigation.ts';
import { notices, objections } from '../src/tables/notices.ts';
import { publishedBasis } from './basis.ts';
import { type CasePlan, DemoCases } from './case.ts';
import { copyTo, type Sql } from './copy.ts';
import type { DemoGrant } from './payments.ts';
import { demoStaff } from './staff.ts';

/** How many days before the demo's day each act of a case was. */
const plans: readonly CasePlan[] = [
  // Of the demo's own community.
  { submitted: 1 },
  { submitted: 4, supplementRequested: 3 },
  // Nobody went for more than three working days: this deadline is overdue.
  { submitted: 10, accepted: 9 },
  { submitted: 11, accepted: 10, visited: 8, checked: 4 },
  { submitted: 17, accepted: 16, visited: 14, checked: 10, opinion: 4, published: 3 },
  { submitted: 32, accepted: 31, visited: 29, checked: 25, opinion: 22, published: 21, reviewed: 11 },
  // Of other divisions.
  { submitted: 4, accepted: 3, visited: 1 },
  { submitted: 15, accepted: 14, visited: 10, checked: 8, opinion: 2 },
  { submitted: 18, accepted: 17, visited: 15, checked: 11, opinion: 5, published: 4, objected: 2 },
  {
    submitted: 24,
    accepted: 23,
    visited: 21,
    checked: 17,
    opinion: 11,
    published: 10,
    objected: 8,
    upheld: 4,
  },
  {
    submitted: 36,
    accepted: 35,
    visited: 33,
    checked: 29,
    opinion: 24,
    published: 23,
    reviewed: 11,
    granted: 3,
  },
  { submitted: 14, accepted: 11, visited: 9, checked: 4, incomeEach: 260_000, refused: 2 },
  { submitted: 25, accepted: 24, terminated: 9 },
  { submitted: 16, supplementRequested: 15, withdrawn: 12 },
];
const inDemoCommunity = 6;
/** The household of a member of the committee: on the separate register, and waiting for the county's visit. */
const kinPlan: CasePlan = {
  submitted: 33,
  accepted: 32,
  visited: 30,
  checked: 28,
  opinion: 24,
  published: 22,
  reviewed: 10,
};
/** Older grants that name the application from which they came. */
const grantsWithCase = 12;

/** Makes the cases; grants that came of one are told so. */
export async function applyDemo(sql: Sql, city: DemoCity, planned: DemoGrant[]): Promise<DemoCases> {
  // The first people of every division, as in the small city: a larger one has no more cases.
  const first = Math.min(city.residents, defaultDemoResidents);
  const staffRows = demoStaff(city);
  const cases = new DemoCases(staffRows, await publishedBasis(sql));
  const supported = new Set(planned.map(({ grant }) => grant.householdId));
  const atHome: DemoHousehold[] = [];
  const elsewhere: DemoHousehold[] = [];
  const byId = new Map<string, DemoHousehold>();
  const past = planned
    .filter(
      ({ grant, terms }, n) =>
        grant.category === 'ALLOWANCE' &&
        grant.effectiveUntil === null &&
        terms.every(({ status }) => status === 'ACTIVE') &&
        // First opinions of before would be calculated by a standard of which steps are missing.
        (n === 0 || grant.decidedOn >= '2024-12-01'),
    )
    .slice(0, grantsWithCase);
  const pastHouseholds = new Set(past.map(({ grant }) => grant.householdId));
  for (const household of demoHouseholds(city.communities, first)) {
    if (pastHouseholds.has(household.id)) byId.set(household.id, household);
    if (supported.has(household.id) || household.since > addDays(demoDate, -60)) continue;
    if (household.members.some(({ diedOn }) => diedOn !== null)) continue;
    if (household.communityCode === demoCommunity) atHome.push(household);
    // One household of each division.
    else if (elsewhere.at(-1)?.communityCode !== household.communityCode) elsewhere.push(household);
  }
  const heads = new Set(staffRows.map(({ residentId }) => residentId));
  const kin = atHome.find(({ members }) => members.some(({ id }) => heads.has(id)));
  const others = atHome.filter((household) => household !== kin);
  for (const [n, plan] of plans.entries()) {
    const household = n < inDemoCommunity ? others[n] : elsewhere[n - inDemoCommunity];
    if (!household) continue;
    const grant = cases.add(household, plan, demoId('AllowanceGrant', planned.length));
    if (grant) planned.push(grant);
  }
  if (kin) cases.add(kin, kinPlan);
  for (const grant of past) {
    const household = byId.get(grant.grant.householdId);
    if (household) cases.addPast(household, grant);
  }
  return cases;
}

export async function copyApplications(sql: Sql, cases: DemoCases): Promise<void> {
  await copyTo(sql, staff, cases.staff);
  await copyTo(sql, delegatedStreets, cases.delegatedStreets);
  await copyTo(sql, applications, cases.applications);
  await copyTo(sql, applicationMembers, cases.members);
  await copyTo(sql, applicationConflicts, cases.conflicts);
  await copyTo(sql, supplementNotices, cases.supplementNotices);
  await copyTo(sql, supplements, cases.supplements);
  await copyTo(sql, investigations, cases.investigations);
  await copyTo(sql, incomeChecks, cases.checks);
  await copyTo(sql, incomeCheckResults, cases.checkResults);
  await copyTo(sql, applicationIncomes, cases.incomes);
  await copyTo(sql, firstOpinions, cases.opinions);
  await copyTo(sql, notices, cases.notices);
  await copyTo(sql, objections, cases.objections);
  await copyTo(sql, duties, cases.duties);
  await copyTo(sql, decisions, cases.decisions);
  await copyTo(sql, caseHistory, cases.acts);
  await copyTo(sql, statutoryDeadlines, cases.deadlines);
  await copyTo(sql, householdAccounts, cases.accounts);
}
