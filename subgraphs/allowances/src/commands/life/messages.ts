/** What households with a grant are told, act by act. */
import type { ActDone } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import type { Context } from '../../context.ts';
import type { RecordAllowanceUnreportedChangeInput } from '../../generated/contract.ts';
import { message, messageCatalogue } from '../../messages.ts';
import { findApplications } from '../../queries/applications.ts';
import { findGrants, type Grant, membersOf } from '../../queries/grants.ts';
import { changesOf, findChanges, findReviews, rechecksOf } from '../../queries/life.ts';
import { firstMonthOf } from '../../rules/life/changes.ts';
import type { ChangeRow, RecheckRow } from '../../tables/life.ts';

/** What a message needs of a grant, as it was before the act. */
interface TellableGrant {
  id: string;
  grant: Grant;
  changes: readonly ChangeRow[];
  rechecks: readonly RecheckRow[];
}

type Done = ActDone<TellableGrant>;

const ofAct: Readonly<Record<string, (tx: Db, context: Context, done: Done) => Promise<MessageDraft[]>>> = {
  async confirmAllowanceChange(tx, { clock }, { found, ids }) {
    const [change] = await findChanges(tx, [String(ids.changeId)]);
    if (!change) return [];
    const to = await recipientsOf(tx, found, clock.today());
    return message('ALLOWANCE_CHANGE_DECIDED', about(found.grant), to, { kind: change.kind });
  },
  async dropAllowanceChange(tx, { clock }, { found, ids }) {
    const [change] = await findChanges(tx, [String(ids.changeId)]);
    // Of what nobody was heard about nobody has heard.
    if (!change?.hearingRequired) return [];
    return message(
      'ALLOWANCE_CHANGE_DROPPED',
      about(found.grant),
      await recipientsOf(tx, found, clock.today()),
      {},
    );
  },
  async publishAllowanceEndNotice(tx, { clock }, { found, ids }) {
    const [change] = await findChanges(tx, [String(ids.changeId)]);
    const until = change?.noticeUntil ?? '';
    return message('ALLOWANCE_END_NOTICE', about(found.grant), await recipientsOf(tx, found, clock.today()), {
      until,
    });
  },
  async openAllowanceReview(tx, { clock }, { found, ids }) {
    const [review] = await findReviews(tx, [String(ids.reviewId)]);
    const dueOn = review?.dueOn ?? '';
    return message('ALLOWANCE_REVIEW_DUE', about(found.grant), await recipientsOf(tx, found, clock.today()), {
      dueOn,
    });
  },
  async suspendAllowanceGrant(tx, { clock }, { found, status }) {
    // Where the rules ask for a hearing it is a proposal, of which the hearing tells.
    if (status !== 'SUSPENDED') return [];
    const to = await recipientsOf(tx, found, clock.today());
    return message('ALLOWANCE_CHANGE_DECIDED', about(found.grant), to, { kind: 'SUSPENSION' });
  },
  stopAllowanceGrant: ended,
  endAllowanceGrant: ended,
  async resumeAllowanceGrant(tx, { clock }, { found }) {
    const from = firstMonthOf(null, clock.today(), found.grant);
    return message('ALLOWANCE_RESUMED', about(found.grant), await recipientsOf(tx, found, clock.today()), {
      from,
    });
  },
  async recordAllowanceUnreportedChange(tx, { clock }, { found, input }) {
    const { foundOn } = input as RecordAllowanceUnreportedChangeInput;
    const to = await recipientsOf(tx, found, clock.today());
    return message('ALLOWANCE_UNREPORTED_CHANGE', about(found.grant), to, { foundOn });
  },
};

/** What persons are told of an act on a grant: of itself, of a hearing that it opens, and of a re-check. */
export async function messagesOfGrant(tx: Db, context: Context, done: Done): Promise<MessageDraft[]> {
  const own = (await ofAct[done.act]?.(tx, context, done)) ?? [];
  return [...own, ...(await ofHearings(tx, context, done)), ...(await ofRechecks(tx, context, done))];
}

async function ended(tx: Db, { clock }: Context, { found }: Done): Promise<MessageDraft[]> {
  const [grant] = await findGrants(tx, [found.id], clock.today());
  const until = grant?.effectiveUntil;
  // Where the last person died nobody is left to be told.
  if (!until || grant?.stopReason === 'DIED') return [];
  return message('ALLOWANCE_GRANT_ENDED', about(found.grant), await recipientsOf(tx, found, until), {
    until,
  });
}

/** Whoever is to lose something is heard first (社会救助法, article 48), and so hears of it. */
async function ofHearings(tx: Db, { clock }: Context, { act, found }: Done): Promise<MessageDraft[]> {
  if (!opensHearings.has(act)) return [];
  const known = new Set(found.changes.map(({ id }) => id));
  const opened = (await changesOf(tx, [found.id])).filter(
    ({ id, hearingRequired, decision }) => hearingRequired && decision === null && !known.has(id),
  );
  if (opened.length === 0) return [];
  const to = await recipientsOf(tx, found, clock.today());
  return opened.flatMap(({ kind }) => message('ALLOWANCE_HEARING_OPENED', about(found.grant), to, { kind }));
}

const opensHearings: ReadonlySet<string> = new Set(messageCatalogue.ALLOWANCE_HEARING_OPENED.by);

async function ofRechecks(tx: Db, { clock }: Context, { found, act }: Done): Promise<MessageDraft[]> {
  if (!opensRechecks.has(act)) return [];
  const waits = (rows: readonly RecheckRow[]) => rows.filter(({ settledOn }) => settledOn === null);
  const before = new Set(waits(found.rechecks).map(({ id }) => id));
  const opened = waits(await rechecksOf(tx, [found.id])).filter(({ id }) => !before.has(id));
  if (opened.length === 0) return [];
  const to = await recipientsOf(tx, found, clock.today());
  return opened.flatMap(({ dueOn }) => ofRecheck(found.grant, to, dueOn));
}

const opensRechecks = new Set([
  'followAllowanceDeath',
  'openAllowanceRecheck',
  'reportAllowanceHouseholdChange',
]);

/** Only after a death the law says by when; elsewhere a re-check has no last day. */
function ofRecheck(grant: Pick<Grant, 'id' | 'communityCode'>, to: readonly string[], dueOn: string | null) {
  return dueOn === null
    ? message('ALLOWANCE_RECHECK_OPENED', about(grant), to, {})
    : message('ALLOWANCE_DEATH_RECHECK_OPENED', about(grant), to, { dueOn });
}

/** What the households of some grants are told whose re-check a look into the registers opened. */
export async function messagesOfRechecks(
  tx: Db,
  { clock }: Context,
  opened: readonly Pick<RecheckRow, 'grantId' | 'dueOn'>[],
): Promise<MessageDraft[]> {
  const today = clock.today();
  const ids = [...new Set(opened.map(({ grantId }) => grantId))];
  const grants = new Map((await findGrants(tx, ids, today)).map((grant) => [grant.id, grant]));
  const persons = await personsToInform(tx, [...grants.values()], today);
  return opened.flatMap(({ grantId, dueOn }) => {
    const grant = grants.get(grantId);
    return grant ? ofRecheck(grant, persons.get(grantId) ?? [], dueOn) : [];
  });
}

export async function recipientsOf(
  tx: Db,
  { id, grant }: Pick<TellableGrant, 'id' | 'grant'>,
  on: string,
): Promise<string[]> {
  return (await personsToInform(tx, [grant], on)).get(id) ?? [];
}

/**
 * Who is told of each grant: the applicant while he or she counts, else everybody who does. The dead count no more, nor do
 * those whose death is being looked into.
 */
async function personsToInform(
  tx: Db,
  grants: readonly Pick<Grant, 'id' | 'applicationId'>[],
  on: string,
): Promise<Map<string, string[]>> {
  const ids = grants.map(({ id }) => id);
  const applications = await findApplications(
    tx,
    grants.flatMap(({ applicationId }) => applicationId ?? []),
  );
  const dead = new Set(
    (await rechecksOf(tx, ids)).flatMap(({ cause, residentId, outcome }) =>
      // A death that was an error is settled so.
      cause === 'DEATH' && outcome !== 'UNCHANGED' && residentId !== null ? [residentId] : [],
    ),
  );
  const members = Map.groupBy(await membersOf(tx, ids), ({ grantId }) => grantId);
  return new Map(
    grants.map(({ id, applicationId }) => {
      const counted = (members.get(id) ?? []).flatMap(({ residentId, until }) =>
        (until === null || until >= on) && !dead.has(residentId) ? [residentId] : [],
      );
      const applicantId = applications.find((application) => application.id === applicationId)?.applicantId;
      return [id, applicantId !== undefined && counted.includes(applicantId) ? [applicantId] : counted];
    }),
  );
}

function about({ id, communityCode }: Pick<Grant, 'id' | 'communityCode'>) {
  return { caseId: id, divisionCode: communityCode };
}
