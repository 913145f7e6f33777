/** What happens by itself when its day has come. */
import type { Schedule } from '@civil-affairs/kit/schedules';
import { expireCareBedHold } from './commands/stays/beds.ts';
import { expireCareBedOffer } from './commands/waiting/acts.ts';
import type { Context } from './context.ts';
import { holdsOver } from './queries/stays.ts';
import { offersOver } from './queries/waiting.ts';

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
];
