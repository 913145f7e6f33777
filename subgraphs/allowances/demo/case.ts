/** The way of an application through the offices, by the acts that lead it on. */
import { demoDate } from '@civil-affairs/kit/clock';
import type { Database } from '@civil-affairs/kit/database';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { DemoHousehold } from '@civil-affairs/kit/demo-city';
import { livingOn } from '@civil-affairs/kit/demo-registry';
import type { Replay } from '@civil-affairs/kit/replay';
import type { Viewer } from '@civil-affairs/kit/viewer';
import { applyForAllowance } from '../src/commands/applications/apply.ts';
import {
  decideAllowanceApplication,
  refuseAllowanceApplication,
} from '../src/commands/applications/decision.ts';
import {
  acceptAllowanceApplication,
  requestAllowanceSupplement,
  terminateAllowanceApplication,
  withdrawAllowanceApplication,
} from '../src/commands/applications/intake.ts';
import {
  recordAllowanceIncomeCheck,
  recordAllowanceInvestigation,
} from '../src/commands/applications/investigation.ts';
import {
  giveAllowanceFirstOpinion,
  publishAllowanceNotice,
  raiseAllowanceObjection,
  resolveAllowanceObjection,
  submitAllowanceApplicationForReview,
} from '../src/commands/applications/opinion.ts';
import type { Context } from '../src/context.ts';
import type { AllowanceIncomeKind } from '../src/generated/contract.ts';
import { incomeCheckSources } from '../src/rules/applications/investigation.ts';
import type { StaffRow } from '../src/tables/applications.ts';
import { bankName } from './accounts.ts';
import { account, decider, officeOf } from './people.ts';

/** What the demo's acts are carried out with. */
export interface Scene {
  replay: Replay<Context>;
  database: Database;
  staff: readonly StaffRow[];
}

/** A case under way: who is in it, and how its acts are carried out. */
interface DemoCase {
  applicationId: string;
  database: Database;
  applicantId: string;
  /** Each person with what the person has a month. */
  incomes: {
    residentId: string;
    incomes: { kind: AllowanceIncomeKind; monthlyFen: number; monthlyCostFen: number }[];
  }[];
  investigatorIds: string[];
  officer: Viewer;
  applicant: Viewer;
  on: LocalDate;
  act: Replay<Context>['act'];
}

const steps = {
  supplementRequested: ({ act, on, officer, applicationId }) =>
    act(on, officer, requestAllowanceSupplement, {
      applicationId,
      items: ['CHECK_AUTHORISATION', 'PROPERTY_STATEMENT'],
    }),
  accepted: ({ act, on, officer, applicationId }) =>
    act(on, officer, acceptAllowanceApplication, { applicationId }),
  visited: ({ act, on, officer, applicationId, applicantId, investigatorIds }) =>
    act(on, officer, recordAllowanceInvestigation, {
      applicationId,
      visitedOn: on,
      investigatorIds,
      signedById: applicantId,
      signedByInvestigators: true,
      findings: '住房与申报一致，家庭成员均在场',
    }),
  checked: ({ act, on, officer, applicationId, incomes }) =>
    act(on, officer, recordAllowanceIncomeCheck, {
      applicationId,
      results: incomeCheckSources.map((source) => ({
        source,
        outcome: source === 'HUKOU' || source === 'SOCIAL_INSURANCE' ? 'AS_DECLARED' : 'NO_RECORD',
      })),
      incomes,
    }),
  proposed: ({ act, on, officer, applicationId }) =>
    act(on, officer, giveAllowanceFirstOpinion, { applicationId, proposal: 'GRANT' }),
  published: ({ act, on, officer, applicationId }) =>
    act(on, officer, publishAllowanceNotice, { applicationId }),
  async objected({ act, on, database, applicationId }) {
    const noticeId = await idIn(database, 'notices', applicationId);
    const statement = '该户名下另有出租房屋';
    return act(on, account(`account:neighbour:${noticeId}`, null), raiseAllowanceObjection, {
      noticeId,
      statement,
    });
  },
  async upheld({ act, on, database, officer, applicationId }) {
    const objectionId = await idIn(database, 'objections', applicationId);
    const answer = '情况属实，重新入户调查';
    return act(on, officer, resolveAllowanceObjection, { applicationId, objectionId, upheld: true, answer });
  },
  handedIn: ({ act, on, officer, applicationId }) =>
    act(on, officer, submitAllowanceApplicationForReview, { applicationId }),
  granted: ({ act, on, applicationId }) =>
    act(on, decider, decideAllowanceApplication, { applicationId, outcome: 'GRANT' }),
  refused: ({ act, on, applicationId }) =>
    act(on, decider, refuseAllowanceApplication, {
      applicationId,
      reason: '经核对，家庭人均收入高于本市低保标准',
    }),
  terminated: ({ act, on, officer, applicationId }) =>
    act(on, officer, terminateAllowanceApplication, {
      applicationId,
      reason: '三次预约入户均无人配合',
    }),
  withdrawn: ({ act, on, applicant, applicationId }) =>
    act(on, applicant, withdrawAllowanceApplication, { applicationId, reason: '子女已就业，主动撤回' }),
} satisfies Record<string, (found: DemoCase) => Promise<unknown>>;

/** How many days ago each act of a case was, in the order in which they were done. */
export type Plan = { submitted: number } & Partial<Record<keyof typeof steps, number>>;

export interface Applying {
  household: DemoHousehold;
  plan: Plan;
  /** The day from which the plan counts back; the demo's own when left out. */
  from?: LocalDate;
  /** What the applicant has a month. */
  income: { kind: AllowanceIncomeKind; monthlyFen: number };
  accountNumber: string;
}

/** Applies for a household and leads the case on. */
export async function apply(
  { replay: { act }, database, staff }: Scene,
  { household, plan: { submitted, ...later }, from = demoDate, income, accountNumber }: Applying,
): Promise<void> {
  const dayOf = (days: number) => addDays(from, -days);
  const members = livingOn(household, dayOf(submitted));
  const applicantId = members[0]?.id ?? '';
  const applicant = account(`account:${applicantId}`, applicantId);
  const incomes = members.map(({ id: residentId }, n) => ({
    residentId,
    incomes: n === 0 && income.monthlyFen > 0 ? [{ ...income, monthlyCostFen: 0 }] : [],
  }));
  const applicationId = await act(dayOf(submitted), applicant, applyForAllowance, {
    applicantId,
    ground: 'HOUSEHOLD',
    members: incomes.map((person) => ({ ...person, livesInHousehold: true })),
    account: { holderId: applicantId, bankName, accountNumber },
  });
  const office = officeOf(staff, household.communityCode);
  const found = { applicationId, database, applicantId, applicant, incomes, ...office, act };
  for (const [step, days] of Object.entries(later) as [keyof typeof steps, number][])
    await steps[step]({ ...found, on: dayOf(days) });
}

/** Id of the only row of a case. */
async function idIn(
  { sql }: Database,
  table: 'notices' | 'objections',
  applicationId: string,
): Promise<string> {
  const [row] = await sql`SELECT id FROM ${sql(table)} WHERE application_id = ${applicationId}`;
  return String(row?.id);
}
