/** What happens to applications and grants by itself when its day has come. */
import { addDays } from '@civil-affairs/kit/dates';
import type { Schedule } from '@civil-affairs/kit/schedules';
import { endAllowanceNotice } from './commands/applications/days.ts';
import { endAllowanceGrant, openAllowanceReview } from './commands/life/days.ts';
import { continueAdjustment } from './commands/payments/standards.ts';
import type { Context } from './context.ts';
import { grantsEndingIn, noticesEndingIn, reviewsDueIn } from './queries/days.ts';
import { runningAdjustments } from './queries/standards.ts';

export const schedules: readonly Schedule<Context>[] = [
  {
    name: 'endAllowanceNotices',
    due: ({ database }, { from, today }, after, limit) =>
      noticesEndingIn(database.db, addDays(from, -1), addDays(today, -1), after, limit),
    act: (context, applicationId, clientMutationKey) =>
      endAllowanceNotice(context, { applicationId, clientMutationKey }),
  },
  {
    name: 'openAllowanceReviews',
    due: ({ database }, { from, today }, after, limit) =>
      reviewsDueIn(database.db, from, today, after, limit),
    act: (context, reviewId, clientMutationKey) =>
      openAllowanceReview(context, { reviewId, clientMutationKey }),
  },
  {
    name: 'endAllowanceGrants',
    due: ({ database }, { from, today }, after, limit) =>
      grantsEndingIn(database.db, addDays(from, -1), addDays(today, -1), after, limit),
    act: (context, grantId, clientMutationKey) => endAllowanceGrant(context, { grantId, clientMutationKey }),
  },
  {
    // What the request that registered it, or whoever came next, had no time for. Each failure makes it a new piece of
    // work: it is tried again at the next look, and holds up nothing else.
    name: 'applyAllowanceStandards',
    due: async ({ database }, { today }, after, limit) =>
      (await runningAdjustments(database.db, after, limit)).map(({ id, failures }) => ({
        id: `${id} ${failures}`,
        on: today,
      })),
    async act(context, due) {
      const [standardId = ''] = due.split(' ');
      await continueAdjustment(context, standardId, Number.POSITIVE_INFINITY);
      return { ok: true, value: standardId };
    },
  },
];
