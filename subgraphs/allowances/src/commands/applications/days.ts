/** What a day does to an application: its public notice is over. */
import { completeDeadlines } from '@civil-affairs/kit/statutory-deadlines';
import { systemActOnApplication } from './case.ts';

/** Notes that the notice of the first opinion is over: the file may be handed in. The value is the application's id. */
export const endAllowanceNotice = systemActOnApplication<{
  applicationId: string;
  clientMutationKey: string;
}>('endAllowanceNotice', {
  event: 'AllowanceNoticeEnded',
  async write(tx, context, { applicationId }, { found: { application } }) {
    // An objection, or whoever handed it in already, was faster.
    if (application.status !== 'PUBLIC_NOTICE') return { ok: true, value: { unchanged: true } };
    await completeDeadlines(tx, context, applicationId, (code) => code === 'PUBLIC_NOTICE');
    return { ok: true, value: { change: { status: application.status } } };
  },
});
