import { publicError } from '@civil-affairs/kit/errors';
import { pageOf } from '@civil-affairs/kit/lists';
import { connectionOfAll, pageRequest } from '@civil-affairs/kit/pages';
import { stageOf } from '@civil-affairs/kit/states';
import { deadlineCounts, labelled, runningDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { isStaffOf, maySeeAccount } from '../access.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { type Application, applicationQueue } from '../queries/applications.ts';
import { publicNotices } from '../queries/notices.ts';
import { staffFor } from '../queries/staff.ts';
import { maskedNumber } from '../rules/account.ts';
import { declaredProperty } from '../rules/applications/calculation.ts';
import { periods } from '../rules/applications/deadlines.ts';
import { statusLabels } from '../rules/applications/labels.ts';
import { applicationStates } from '../rules/applications/states.ts';
import { remediesOfDecision, remedyOfCheck } from '../rules/remedies.ts';
import { accountNumberOf } from '../sealed.ts';
import {
  actionsOnCase,
  calculationOf,
  historyOfCase,
  membersOfCase,
  openFile,
  rightsOn,
  visibleApplication,
  visibleObjection,
} from '../views/applications.ts';

export const applicationResolvers = {
  Query: {
    allowanceApplication: (_, { id }, context) => visibleApplication(context, id),
    allowanceApplications: (_, args, { viewer, database }) => {
      const page = pageRequest(args, 2);
      return isStaffOf(viewer, args.division) ? pageOf(database.db, page, applicationQueue(args)) : null;
    },
    allowanceReads: (_, { applicationId, ...args }, { loaders }) =>
      loaders.reads(pageRequest(args, 1)).load(applicationId),
    allowanceStaff: (_, { division }, { viewer, database, clock }) =>
      isStaffOf(viewer, division) ? staffFor(database.db, division, clock.today()) : null,
    allowanceNotices: (_, args, { database, clock }) =>
      pageOf(database.db, pageRequest(args, 2), publicNotices(args.division, args.kind, clock.today())),
    allowanceDeadlines: (_, args, { viewer, database, clock }) => {
      const page = pageRequest(args, 2);
      const filter = {
        divisionCode: args.division,
        status: args.status ?? null,
        withinDays: daysAhead(args.withinDays),
      };
      return isStaffOf(viewer, args.division)
        ? pageOf(database.db, page, runningDeadlines(filter, clock.today()))
        : null;
    },
    allowanceDeadlineCounts: (_, { division, withinDays }, { viewer, database, clock }) => {
      const days = daysAhead(withinDays);
      return isStaffOf(viewer, division) ? deadlineCounts(database.db, division, days, clock.today()) : null;
    },
  },
  HouseholdAllowance: {
    applications: async ({ id }, args, context) => {
      const page = pageRequest(args, 1);
      const all = await context.loaders.applicationsOfHousehold.load(id);
      const rights = await Promise.all(all.map((application) => rightsOn(context, application)));
      return connectionOfAll(
        all.filter((_, n) => rights[n]?.see),
        page,
        (row) => [row.id],
      );
    },
    account: async (household, _, context) =>
      (await maySeeAccount(context, household))
        ? ((await context.loaders.accountOfHousehold.load(household.id)) ?? null)
        : null,
  },
  AllowanceApplication: {
    __resolveReference: async ({ id }, context) =>
      readsCases(context) ? visibleApplication(context, id) : null,
    household: ({ householdId }) => ({ id: householdId }),
    community: ({ communityCode }) => ({ code: communityCode }),
    applicant: ({ applicantId }) => ({ id: applicantId }),
    groundRemark: inFile(({ groundRemark }) => groundRemark),
    conflicts: inFile(({ id }, { loaders }) => loaders.conflicts.load(id)),
    withoutSupporter: inFile(({ withoutSupporter }) => withoutSupporter),
    rigidExpense: inFile(({ rigidExpenseFen }) => rigidExpenseFen),
    selfCare: inFile(({ selfCare }) => selfCare),
    property: inFile((application) => declaredProperty(application)),
    members: inFile((application, context) => membersOfCase(context, application)),
    evidence: inFile(({ id }, { loaders }) => loaders.evidence.load(id)),
    supplement: inFile(async ({ id }, { loaders }) => (await loaders.supplement.load(id)) ?? null),
    investigations: inFile(({ id }, { loaders }) => loaders.investigations.load(id)),
    incomeChecks: inFile(({ id }, { loaders }) => loaders.incomeChecks.load(id)),
    firstOpinions: inFile(({ id }, { loaders }) => loaders.firstOpinions.load(id)),
    notices: ({ id }, _, { loaders }) => loaders.noticesOfApplication.load(id),
    objections: inFile(({ id }, { loaders }) => loaders.objectionsOfApplication.load(id)),
    proposedPause: async ({ id, pauseProposedBy }, _, { loaders }) =>
      pauseProposedBy === null ? null : ((await loaders.proposedPause.load(id)) ?? null),
    decision: inFile(async ({ id }, { loaders }) => (await loaders.decision.load(id)) ?? null),
    calculation: inFile((application, context) => calculationOf(context, application)),
    caseNumber: ({ id }) => id,
    stage: ({ status }) => stageOf(applicationStates, statusLabels, status),
    history: inFile((application, context) => historyOfCase(context, application)),
    deadlines: async ({ id }, _, { loaders }) =>
      (await loaders.deadlines.load(id)).map((row) => labelled(periods, row)),
    availableActions: (application, _, context) => actionsOnCase(context, application),
    reads: async ({ id }, args, { viewer, loaders }) => {
      const page = pageRequest(args, 1);
      const members = await loaders.applicationMembers.load(id);
      return members.some(({ residentId }) => residentId === viewer?.residentId)
        ? loaders.reads(page).load(id)
        : null;
    },
  },
  AllowanceApplicationMember: {
    resident: ({ residentId }) => ({ id: residentId }),
    reason: ({ label }) => label,
    declaredIncomes: (member, _, context) => incomesOf(context, member, 0),
    checkedIncomes: async (member, _, context) => {
      const latest = (await context.loaders.incomeChecks.load(member.applicationId)).at(-1)?.number;
      return latest === undefined ? [] : incomesOf(context, member, latest);
    },
  },
  AllowanceProperty: { money: ({ moneyFen }) => moneyFen },
  AllowanceIncome: {
    monthly: ({ monthlyFen }) => monthlyFen,
    monthlyCost: ({ monthlyCostFen }) => monthlyCostFen,
  },
  AllowanceConflict: {
    staff: ({ staffId }, _, context) => getStaff(context, staffId),
    resident: ({ residentId }) => ({ id: residentId }),
  },
  AllowanceStaff: { division: ({ divisionCode }) => ({ code: divisionCode }) },
  AllowanceInvestigation: {
    investigators: ({ investigatorIds }, _, context) =>
      Promise.all(investigatorIds.map((id) => getStaff(context, id))),
    signedBy: ({ signedById }) => ({ id: signedById }),
  },
  AllowanceIncomeCheck: {
    remedy: () => remedyOfCheck,
    contest: async ({ applicationId, number }, _, { loaders }) =>
      (await loaders.checkContests.load(applicationId)).find((contest) => contest.number === number) ?? null,
    mismatch: async (check, _, context) =>
      (await resultsOf(context, check)).some(({ outcome }) => outcome === 'MISMATCH'),
    results: (check, _, context) => resultsOf(context, check),
  },
  AllowanceFirstOpinion: {
    calculation: async ({ calculationId }, _, { loaders }) =>
      (await loaders.calculation.load(calculationId)) ?? null,
  },
  AllowanceDecision: {
    remedies: () => remediesOfDecision,
    calculation: async ({ calculationId }, _, { loaders }) =>
      calculationId ? ((await loaders.calculation.load(calculationId)) ?? null) : null,
    grant: async ({ grantId }, _, { loaders }) =>
      grantId ? ((await loaders.grant.load(grantId)) ?? null) : null,
  },
  AllowanceRead: {
    readBy: ({ actor }) => actor,
    readByRole: ({ actorRole }) => actorRole,
    readAt: ({ at }) => at,
    purpose: ({ purpose }) => purpose ?? '',
  },
  AllowanceNotice: {
    // Before its first and after its last day a notice is found by nobody.
    __resolveReference: async ({ id }, { loaders }) => (await loaders.publicNotice.load(id)) ?? null,
    monthlyAmount: ({ monthlyAmountFen }) => monthlyAmountFen,
    community: ({ communityCode }) => ({ code: communityCode }),
  },
  AllowanceObjection: {
    __resolveReference: ({ id }, context) => visibleObjection(context, id),
    resident: ({ residentId }) => (residentId ? { id: residentId } : null),
  },
  AllowanceHouseholdAccount: {
    holder: ({ holderId }) => ({ id: holderId }),
    maskedNumber: (account, _, context) => maskedNumber(accountNumberOf(context, account)),
  },
  AllowanceDeadline: {
    deadline: (row) => labelled(periods, row),
    application: ({ caseId }, _, context) => visibleApplication(context, caseId),
  },
  AllowanceDeadlineCount: { division: ({ street }) => ({ code: street }) },
} satisfies Resolvers;

/** A field that belongs to the file: staff who read it are written down first. */
function inFile<Value>(valueIn: (application: Application, context: Context) => Value) {
  return async (application: Application, _: unknown, context: Context): Promise<Awaited<Value>> => {
    await openFile(context, application);
    return await valueIn(application, context);
  };
}

function readsCases({ viewer }: Context): boolean {
  return ['allowances:read', 'allowances:apply'].some((scope) => viewer?.scopes.includes(scope));
}

async function incomesOf(
  { loaders }: Context,
  member: { applicationId: string; residentId: string },
  number: number,
) {
  const all = await loaders.applicationIncomes.load(member.applicationId);
  return all.filter((income) => income.residentId === member.residentId && income.number === number);
}

async function resultsOf({ loaders }: Context, check: { applicationId: string; number: number }) {
  const all = await loaders.incomeCheckResults.load(check.applicationId);
  return all.filter(({ number }) => number === check.number);
}

async function getStaff({ loaders }: Context, id: string) {
  const found = await loaders.staff.load(id);
  if (!found) throw new Error('a case names staff that are not on the list');
  return found;
}

const aWeek = 7;
const aYear = 365;

function daysAhead(days: number | null | undefined): number {
  const length = days ?? aWeek;
  if (length < 0 || length > aYear)
    throw publicError('BAD_USER_INPUT', `withinDays must lie between 0 and ${aYear}.`);
  return length;
}
