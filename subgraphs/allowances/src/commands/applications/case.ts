/** An application as a case: how an act holds it, who may act, and how it moves. */
import { isSystem } from '@civil-affairs/kit/acting-system';
import type { ActOnCase, CaseKind, HeldCase, Ids } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { LocalDate } from '@civil-affairs/kit/dates';
import { anyOf } from '@civil-affairs/kit/keys';
import type { Problem } from '@civil-affairs/kit/problems';
import { isFinal, moved } from '@civil-affairs/kit/states';
import { completeDeadlines, startDeadline } from '@civil-affairs/kit/statutory-deadlines';
import { and, eq } from 'drizzle-orm';
import { type CaseRights, mayActOn, rightsOnCase } from '../../access/applications.ts';
import type { Context } from '../../context.ts';
import type { AllowanceDeadlineCode } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { type Application, applicationMembersOf, findApplications } from '../../queries/applications.ts';
import { findPublicNotices } from '../../queries/notices.ts';
import { periodOf } from '../../rules/applications/deadlines.ts';
import { obstaclesTo } from '../../rules/applications/obstacles.ts';
import {
  type ApplicationAction,
  applicationStates,
  type SystemAction,
} from '../../rules/applications/states.ts';
import {
  type ApplicationMemberRow,
  type ApplicationRow,
  applications,
  duties,
} from '../../tables/applications.ts';
import { actsOn } from '../protocol.ts';
import { messagesOfApplication } from './messages.ts';

/** An application, as far as rights and rules look at it. */
export interface ApplicationFacts {
  application: Application;
  memberIds: readonly string[];
}

/** An application that an act holds. */
export interface Case extends ApplicationFacts, HeldCase {
  members: ApplicationMemberRow[];
}

/** Where an act leads, and what else of the case changes. */
export interface Move extends Partial<Pick<ApplicationRow, 'round' | 'selfCare'>> {
  status: ApplicationRow['status'];
}

export const theApplication = { zhHans: '该申请', ko: '해당 신청', en: 'application' };

type Kind = CaseKind<Context, ApplicationFacts, Case, CaseRights, Move>;

const applicationKind: Kind = {
  noun: theApplication,
  idField: 'applicationId',
  lock: (tx, _, id) => hold(tx, id),
  rightsOn: ({ viewer }, { application, memberIds }) => rightsOnCase(viewer, application, memberIds),
  async move(tx, context, { application, version }, act, { status, ...changes }) {
    const next = moved(
      applicationStates,
      application.status,
      act as ApplicationAction | SystemAction,
      status,
    );
    await tx
      .update(applications)
      .set({ ...changes, status: next, version: version + 1 })
      .where(eq(applications.id, application.id));
    // What ends a case ends its deadlines; the written refusal has its own, which begins then.
    if (isFinal(applicationStates, next) && !isFinal(applicationStates, application.status))
      await completeDeadlines(tx, context, application.id, (code) => code !== 'WRITTEN_REFUSAL');
    return next;
  },
  idsOf: ({ application: { id, householdId, communityCode }, memberIds }): Ids => ({
    applicationId: id,
    householdId,
    communityCode,
    residentIds: [...memberIds],
  }),
  messagesOf: messagesOfApplication,
};

/** The case behind a public notice: anybody may object, and knows no more of the case than the notice says. */
const noticeKind: Kind = {
  ...applicationKind,
  noun: { zhHans: '该公示', ko: '해당 공시', en: 'notice' },
  idField: 'noticeId',
  async lock(tx, { clock }, noticeId) {
    const [notice] = await findPublicNotices(tx, [noticeId], clock.today());
    return notice?.kind === 'FIRST_OPINION' ? hold(tx, notice.applicationId ?? '') : undefined;
  },
  rightsOn: (context, facts) => ({ ...applicationKind.rightsOn(context, facts), object: true }),
};

async function hold(tx: Db, id: string): Promise<Case | undefined> {
  await tx.select({ id: applications.id }).from(applications).where(eq(applications.id, id)).for('update');
  const [application] = await findApplications(tx, [id]);
  if (!application) return undefined;
  const members = await applicationMembersOf(tx, [id]);
  const memberIds = members.map(({ residentId }) => residentId);
  return { application, members, memberIds, id, version: application.version };
}

/** The event that others hear of an act. */
const events: Readonly<Record<ApplicationAction, string>> = {
  requestAllowanceSupplement: 'AllowanceSupplementRequested',
  supplementAllowanceApplication: 'AllowanceApplicationSupplemented',
  acceptAllowanceApplication: 'AllowanceApplicationAccepted',
  recordAllowanceInvestigation: 'AllowanceInvestigationRecorded',
  recordAllowanceIncomeCheck: 'AllowanceIncomeChecked',
  contestAllowanceIncomeCheck: 'AllowanceIncomeCheckContested',
  giveAllowanceFirstOpinion: 'AllowanceFirstOpinionGiven',
  publishAllowanceNotice: 'AllowanceNoticePublished',
  raiseAllowanceObjection: 'AllowanceObjectionRaised',
  resolveAllowanceObjection: 'AllowanceObjectionResolved',
  submitAllowanceApplicationForReview: 'AllowanceApplicationSubmittedForReview',
  recordAllowanceCountyVisit: 'AllowanceCountyVisitRecorded',
  decideAllowanceApplication: 'AllowanceApplicationDecided',
  refuseAllowanceApplication: 'AllowanceApplicationRefused',
  deliverAllowanceRefusal: 'AllowanceRefusalDelivered',
  withdrawAllowanceApplication: 'AllowanceApplicationWithdrawn',
  terminateAllowanceApplication: 'AllowanceApplicationTerminated',
  extendAllowanceDeadline: 'AllowanceDeadlineExtended',
  pauseAllowanceDeadline: 'AllowanceDeadlinePauseProposed',
  confirmAllowanceDeadlinePause: 'AllowanceDeadlinePaused',
  resumeAllowanceDeadline: 'AllowanceDeadlineResumed',
};

type Own<Input> = Pick<
  ActOnCase<Context, ApplicationFacts, Case, CaseRights, Move, Input, undefined>,
  'inputProblems' | 'write'
>;

/** What an application's state table and rights say of every act on it. */
function general(action: ApplicationAction) {
  return {
    event: events[action],
    mayAct: (rights: CaseRights) => mayActOn(rights, action),
    obstacles: ({ application }: ApplicationFacts, { actor, today }: { actor: string; today: string }) =>
      obstaclesTo(action, application, actor, today),
  };
}

interface ActInput {
  clientMutationKey: string;
  expectedVersion?: number;
}

const onApplication = actsOn(applicationKind);
const onNotice = actsOn(noticeKind);

/** Makes an act on an application. */
export function applicationAct<Input extends ActInput>(action: ApplicationAction, own: Own<Input>) {
  return onApplication<Input>(action, { ...general(action), ...own });
}

/** An application as an event or a day changes it: where it stands in the process stays, unless nobody of it is left. */
const onApplicationBySystem = actsOn<ApplicationFacts, Case, { system: boolean }, Move>({
  ...applicationKind,
  rightsOn: ({ viewer }) => ({ system: isSystem(viewer) }),
  async move(tx, context, found, act, change) {
    const { id, status, version } = found.application;
    if (change.status !== status) return applicationKind.move(tx, context, found, act, change);
    await tx
      .update(applications)
      .set({ version: version + 1 })
      .where(eq(applications.id, id));
    return status;
  },
});

/** Makes an act that the system alone carries out on an application. */
export function systemActOnApplication<Input extends ActInput>(
  action: string,
  act: Pick<
    ActOnCase<Context, ApplicationFacts, Case, { system: boolean }, Move, Input, undefined>,
    'event' | 'write'
  >,
) {
  return onApplicationBySystem<Input>(action, { ...act, mayAct: ({ system }) => system });
}

/** Makes an act on the application behind a public notice. */
export function noticeAct<Input extends ActInput>(action: ApplicationAction, own: Own<Input>) {
  return onNotice<Input>(action, { ...general(action), ...own });
}

/** Notes who has handled a case; whoever has decided on it cannot be one of them. */
export async function takePart(tx: Db, applicationId: string, actors: readonly string[]): Promise<Problem[]> {
  const all = [...new Set(actors)].toSorted();
  await tx
    .insert(duties)
    .values(all.map((actor) => ({ applicationId, actor, duty: 'HANDLES' as const })))
    .onConflictDoNothing();
  const deciding = await tx
    .select({ actor: duties.actor })
    .from(duties)
    .where(
      and(eq(duties.applicationId, applicationId), anyOf(duties.actor, all), eq(duties.duty, 'DECIDES')),
    );
  return deciding.length > 0 ? [problem('SAME_PERSON_HANDLED')] : [];
}

/** Starts a period of the law in the application's present round; the value is its last day. */
export function startPeriod(
  tx: Db,
  context: Context,
  application: ApplicationRow,
  code: AllowanceDeadlineCode,
): Promise<LocalDate> {
  const { id, communityCode, round } = application;
  const office = { id, divisionCode: communityCode };
  return startDeadline(tx, context, office, code, periodOf(code, application), round);
}
