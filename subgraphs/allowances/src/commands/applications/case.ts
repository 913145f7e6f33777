/** What the acts on an application have in common. */

import { carryOut, done } from '@civil-affairs/kit/case-file';
import type { Db } from '@civil-affairs/kit/database';
import { anyOf } from '@civil-affairs/kit/keys';
import type { Localized } from '@civil-affairs/kit/language';
import { notFound, type Problem, type Result, refused, staleVersion } from '@civil-affairs/kit/problems';
import { and, eq } from 'drizzle-orm';
import { type CaseRights, mayActOn, rightsOnCase } from '../../access/applications.ts';
import type { Context } from '../../context.ts';
import { problem } from '../../problems.ts';
import { type Application, applicationMembersOf, findApplications } from '../../queries/applications.ts';
import { obstaclesTo } from '../../rules/applications/obstacles.ts';
import { type ApplicationAction, isClosed, moved } from '../../rules/applications/states.ts';
import {
  type ApplicationMemberRow,
  type ApplicationRow,
  applicationActs,
  applications,
  duties,
} from '../../tables/applications.ts';
import { completeClocks } from './clocks.ts';

export const theApplication: Localized = { zhHans: '该申请', ko: '해당 신청', en: 'application' };

/** A case with what a command must know of it. */
export interface Case {
  application: Application;
  members: ApplicationMemberRow[];
  rights: CaseRights;
}

/** What an act makes of a case: where it stands, what else of it changes, and what is told about it. */
export interface Outcome {
  status: ApplicationRow['status'];
  changes?: Partial<Pick<ApplicationRow, 'round' | 'selfCare'>>;
  /** Words for the history of the case. */
  remark?: string | null;
  /** Ids and codes for the audit log and the event. */
  ids?: Record<string, string | number | string[] | null>;
  /** Id of what the act made, where that is not the case itself. */
  made?: string;
}

interface CaseInput {
  applicationId: string;
  expectedVersion: number;
  clientMutationKey: string;
}

/** The event that others hear of an act. */
const events: Readonly<Record<ApplicationAction | 'applyForAllowance', string>> = {
  applyForAllowance: 'AllowanceApplicationSubmitted',
  requestSupplement: 'AllowanceSupplementRequested',
  supplementApplication: 'AllowanceApplicationSupplemented',
  acceptApplication: 'AllowanceApplicationAccepted',
  recordInvestigation: 'AllowanceInvestigationRecorded',
  recordIncomeCheck: 'AllowanceIncomeChecked',
  giveFirstOpinion: 'AllowanceFirstOpinionGiven',
  publishNotice: 'AllowanceNoticePublished',
  raiseObjection: 'AllowanceObjectionRaised',
  resolveObjection: 'AllowanceObjectionResolved',
  submitForReview: 'AllowanceApplicationSubmittedForReview',
  recordCountyVisit: 'AllowanceCountyVisitRecorded',
  decideApplication: 'AllowanceApplicationDecided',
  refuseApplication: 'AllowanceApplicationRefused',
  deliverRefusal: 'AllowanceRefusalDelivered',
  withdrawApplication: 'AllowanceApplicationWithdrawn',
  terminateApplication: 'AllowanceApplicationTerminated',
  extendDeadline: 'AllowanceDeadlineExtended',
  pauseDeadline: 'AllowanceDeadlinePaused',
  resumeDeadline: 'AllowanceDeadlineResumed',
};

/** Carries out an act on a case: the value is the id of the case, or of what the act made. */
export function actOn(
  context: Context,
  action: ApplicationAction,
  input: CaseInput,
  work: (tx: Db, found: Case) => Promise<Result<Outcome>>,
): Promise<Result<string>> {
  const { applicationId, expectedVersion, clientMutationKey } = input;
  return carryOut(
    context,
    { mutation: action, key: clientMutationKey, input, subjectId: applicationId },
    async (tx) => {
      const found = await lockCase(tx, context, applicationId);
      if (!found || !mayActOn(found.rights, action))
        return refused(notFound(['applicationId'], theApplication));
      const { version } = found.application;
      if (version !== expectedVersion) return refused(staleVersion(version));
      return moveCase(tx, context, action, found, work);
    },
    raceLost,
  );
}

/** The case, held until the transaction ends. */
export async function lockCase(
  tx: Db,
  { viewer }: Context,
  applicationId: string,
): Promise<Case | undefined> {
  const { id } = applications;
  await tx.select({ id }).from(applications).where(eq(id, applicationId)).for('update');
  const [application] = await findApplications(tx, [applicationId]);
  if (!application) return undefined;
  const members = await applicationMembersOf(tx, [applicationId]);
  const memberIds = members.map(({ residentId }) => residentId);
  return { application, members, rights: rightsOnCase(viewer, application, memberIds) };
}

/** Asks the rules, does the work and writes where the case stands now. */
export async function moveCase(
  tx: Db,
  context: Context,
  action: ApplicationAction,
  found: Case,
  work: (tx: Db, found: Case) => Promise<Result<Outcome>>,
) {
  const { application } = found;
  const today = context.clock.today();
  const problems = obstaclesTo(action, application, accountOf(context), today);
  if (problems.length > 0) return { ok: false as const, problems };
  const result = await work(tx, found);
  if (!result.ok) return result;
  const { changes, remark, ids, made } = result.value;
  const status = moved(application.status, action, result.value.status);
  const version = application.version + 1;
  await tx
    .update(applications)
    .set({ ...changes, status, version })
    .where(eq(applications.id, application.id));
  // What ends a case ends its clocks; the written refusal has its own, which begins then.
  if (isClosed(status) && !isClosed(application.status))
    await completeClocks(tx, application.id, today, (kind) => kind !== 'WRITTEN_REFUSAL');
  await recordAct(tx, context, { applicationId: application.id, version, action, status, remark });
  const { id, communityCode, householdId } = application;
  const residentIds = found.members.map(({ residentId }) => residentId);
  const told = { applicationId: id, householdId, communityCode, status, residentIds, ...ids };
  return done(action, events[action], made ?? id, told, id);
}

export function eventOf(action: keyof typeof events): string {
  return events[action];
}

export async function recordAct(
  tx: Db,
  { viewer, clock }: Context,
  act: {
    applicationId: string;
    version: number;
    action: string;
    status: string;
    remark?: string | null | undefined;
  },
): Promise<void> {
  await tx.insert(applicationActs).values({
    ...act,
    remark: act.remark ?? null,
    at: clock.now(),
    account: viewer?.subject ?? 'public',
    role: viewer?.role ?? 'PUBLIC',
  });
}

export function accountOf({ viewer }: Context): string {
  return viewer?.subject ?? 'public';
}

/** Notes who has handled a case; whoever has decided on it cannot be one of them. */
export async function takePart(
  tx: Db,
  applicationId: string,
  accounts: readonly string[],
): Promise<Problem[]> {
  const all = [...new Set(accounts)].toSorted();
  await tx
    .insert(duties)
    .values(all.map((account) => ({ applicationId, account, duty: 'HANDLES' as const })))
    .onConflictDoNothing();
  const deciding = await tx
    .select({ account: duties.account })
    .from(duties)
    .where(
      and(eq(duties.applicationId, applicationId), anyOf(duties.account, all), eq(duties.duty, 'DECIDES')),
    );
  return deciding.length > 0 ? [problem('SAME_PERSON_HANDLED')] : [];
}

/** The problem behind a constraint, where another writer was faster than the rules could see. */
export function raceLost(constraint: string): Problem | undefined {
  switch (constraint) {
    case 'one_open_application':
    case 'one_open_application_of_person':
      return problem('APPLICATION_OPEN');
    case 'supplement_notices_pkey':
      return problem('SUPPLEMENT_ALREADY_REQUESTED');
    case 'one_duty_of_account':
      return problem('SAME_PERSON_HANDLED');
    case 'one_decider':
    case 'decisions_pkey':
      return problem('ALREADY_DECIDED');
    case 'one_open_objection_of_account':
      return problem('ALREADY_OBJECTED');
    case 'grants_running':
      return problem('ALREADY_GRANTED');
    case 'grant_members_running':
      return problem('DUPLICATE_BENEFIT');
    case 'household_accounts_current':
      return problem('ACCOUNT_CHANGED_MEANWHILE');
    default:
      return undefined;
  }
}
