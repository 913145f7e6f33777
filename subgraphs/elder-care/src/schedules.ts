/** What happens by itself when its day has come. */
import type { Schedule } from '@civil-affairs/kit/schedules';
import { expireCareBedHold } from './commands/stays/beds.ts';
import { issueCareVouchers, publicationsFrom } from './commands/vouchers/issue.ts';
import { expireCareBedOffer } from './commands/waiting/acts.ts';
import type { Context } from './context.ts';
import { holdsOver } from './queries/stays.ts';
import { communitiesToIssue } from './queries/vouchers.ts';
import { offersOver } from './queries/waiting.ts';
import { voucherRuleOf } from './rules/care-vouchers.ts';

export const schedules: readonly Schedule<Context>[] = [
  {
    name: 'expireCareBedOffers',
    due: ({ database }, { today }, after, limit) => offersOver(database.db, today, after, limit),
    act: (context, entryId, clientMutationKey) => expireCareBedOffer(context, { entryId, clientMutationKey }),
  },
  {
    name: 'expireCareBedHolds',
    due: ({ database }, { today }, after, limit) => holdsOver(database.db, today, after, limit),
    act: (context, admissionId, clientMutationKey) =>
      expireCareBedHold(context, { admissionId, clientMutationKey }),
  },
  {
    // The last one, since it waits for other subgraphs. On the first of the month, for each community; who is assessed later in the month has it from an officer.
    name: 'issueCareVouchers',
    async due(context, { today }, after, limit) {
      const month = today.slice(0, 7);
      if (!voucherRuleOf(month)) return [];
      return communitiesToIssue(context.database.db, month, await publicationsFrom(context), after, limit);
    },
    act: (context, division, clientMutationKey) =>
      issueCareVouchers(context, { month: context.clock.today().slice(0, 7), division, clientMutationKey }),
  },
];
