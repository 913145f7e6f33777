/** What applicants and those who object are told, act by act. */
import type { ActDone } from '@civil-affairs/kit/acts';
import type { Db } from '@civil-affairs/kit/database';
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import { deadlinesOf } from '@civil-affairs/kit/statutory-deadlines';
import type { Context } from '../../context.ts';
import type { AllowanceDeadlineCode, AllowanceSupplementItem } from '../../generated/contract.ts';
import { message } from '../../messages.ts';
import { findGrants } from '../../queries/grants.ts';
import { incomeCheckResultsOf, incomeChecksOf } from '../../queries/investigation.ts';
import { findObjections, noticesOfApplications } from '../../queries/notices.ts';
import type { ApplicationMemberRow, ApplicationRow } from '../../tables/applications.ts';

/** The application as far as its messages go. */
interface InformedApplication {
  application: Pick<ApplicationRow, 'id' | 'applicantId' | 'communityCode' | 'round'>;
  members: readonly Pick<ApplicationMemberRow, 'residentId' | 'diedOn'>[];
}

type Done = ActDone<InformedApplication>;

/** The applicant, or those who are left when he or she died: nothing is sent to the dead. */
export function recipientsOf({ application: { applicantId }, members }: InformedApplication): string[] {
  const living = members.flatMap(({ residentId, diedOn }) => (diedOn === null ? [residentId] : []));
  return living.includes(applicantId) ? [applicantId] : living;
}

const messages: Readonly<Record<string, (tx: Db, done: Done, context: Context) => Promise<MessageDraft[]>>> =
  {
    async requestAllowanceSupplement(_, { found, ids }) {
      const items = ids.items as AllowanceSupplementItem[];
      return message('ALLOWANCE_SUPPLEMENT_NEEDED', about(found), recipientsOf(found), { items });
    },
    async acceptAllowanceApplication(tx, { found }) {
      const to = recipientsOf(found);
      const decisionBy = await lastDayOf(tx, found, 'WHOLE_PROCESS');
      if (decisionBy !== undefined)
        return message('ALLOWANCE_APPLICATION_ACCEPTED', about(found), to, { decisionBy });
      // 特困 has a last day for each step, and none for the whole.
      const opinionBy = needed(await lastDayOf(tx, found, 'FIRST_OPINION'));
      return message('ALLOWANCE_HARDSHIP_ACCEPTED', about(found), to, { opinionBy });
    },
    async recordAllowanceIncomeCheck(tx, { found }) {
      const { id } = found.application;
      const latest = (await incomeChecksOf(tx, [id])).at(-1)?.number;
      const results = (await incomeCheckResultsOf(tx, [id])).filter(({ number }) => number === latest);
      if (!results.some(({ outcome }) => outcome === 'MISMATCH')) return [];
      return message('ALLOWANCE_CHECK_DIFFERS', about(found), recipientsOf(found), {});
    },
    async publishAllowanceNotice(tx, { found }) {
      const notices = await noticesOfApplications(tx, [found.application.id]);
      const until = notices.find(({ round }) => round === found.application.round)?.until ?? '';
      return message('ALLOWANCE_NOTICE_PUBLISHED', about(found), recipientsOf(found), { until });
    },
    async resolveAllowanceObjection(tx, { found, ids }) {
      const { resolution } = ids as { resolution: 'UPHELD' | 'DISMISSED' };
      const [objection] = await findObjections(tx, [String(ids.objectionId)]);
      const objector = objection?.residentId ? [objection.residentId] : [];
      const answered = message('ALLOWANCE_OBJECTION_ANSWERED', about(found), objector, { resolution });
      if (resolution === 'DISMISSED') return answered;
      return [...answered, ...message('ALLOWANCE_INVESTIGATED_AGAIN', about(found), recipientsOf(found), {})];
    },
    async decideAllowanceApplication(tx, done, { clock }) {
      const { found, ids } = done;
      if (ids.outcome === 'REFUSED') return refusal(tx, done);
      const [grant] = await findGrants(tx, [String(ids.grantId)], clock.today());
      if (!grant) throw new Error('a decision grants nothing');
      const from = grant.effectiveFrom;
      const { monthlyAmountFen } = grant.term;
      return monthlyAmountFen > 0
        ? message('ALLOWANCE_GRANTED', about(found), recipientsOf(found), { from, amount: monthlyAmountFen })
        : message('ALLOWANCE_RECOGNISED', about(found), recipientsOf(found), { from });
    },
    refuseAllowanceApplication: (tx, done) => refusal(tx, done),
    terminateAllowanceApplication: async (_, { found }) =>
      message('ALLOWANCE_APPLICATION_TERMINATED', about(found), recipientsOf(found), {}),
  };

/** What persons are told of an act on an application. */
export async function messagesOfApplication(tx: Db, context: Context, done: Done): Promise<MessageDraft[]> {
  return (await messages[done.act]?.(tx, done, context)) ?? [];
}

async function refusal(tx: Db, { found }: Done): Promise<MessageDraft[]> {
  const writtenBy = needed(await lastDayOf(tx, found, 'WRITTEN_REFUSAL'));
  return message('ALLOWANCE_REFUSED', about(found), recipientsOf(found), { writtenBy });
}

function about({ application: { id, communityCode } }: InformedApplication) {
  return { caseId: id, divisionCode: communityCode };
}

async function lastDayOf(tx: Db, { application: { id } }: InformedApplication, code: AllowanceDeadlineCode) {
  const own = (await deadlinesOf(tx, [id])).filter((deadline) => deadline.code === code);
  return own.at(-1)?.dueOn;
}

function needed(day: string | undefined): string {
  if (day === undefined) throw new Error('a period of the law was not started');
  return day;
}
