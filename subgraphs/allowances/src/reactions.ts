/** What events of other subgraphs do to grants. */
import { carried, reactionsOf } from '@civil-affairs/kit/events/reactions';
import {
  conflictOf,
  followAllowanceDeath,
  reportAllowanceConflict,
  undoAllowanceDeath,
} from './commands/life/deaths.ts';
import type { Context } from './context.ts';
import { deathRechecksOf, grantsCounting } from './queries/life.ts';

const on = reactionsOf<Context>();

export const reactions = [
  on('ResidentDeathRegistered', { residentId: 'id', diedOn: 'day' }, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    for (const grantId of await grantsCounting(context.database.db, residentId, diedOn))
      await carried(
        followAllowanceDeath(context, {
          grantId,
          residentId,
          diedOn,
          clientMutationKey: event.keyFor(grantId),
        }),
      );
  }),
  on('ResidentDeathCorrected', { residentId: 'id', diedOn: 'day?' }, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    const { db } = context.database;
    const conflicting = new Set<string>();
    for (const recheck of await deathRechecksOf(db, residentId)) {
      const { id: recheckId, grantId } = recheck;
      // What an earlier correction has taken back already.
      if (recheck.outcome === 'UNCHANGED') continue;
      const elsewhere = await grantsCounting(db, residentId, context.clock.today());
      const conflict = conflictOf(
        recheck,
        elsewhere.some((id) => id !== grantId),
      );
      const input = { grantId, residentId, clientMutationKey: `${event.keyFor(grantId)} undo` };
      if (conflict) {
        conflicting.add(grantId);
        await carried(reportAllowanceConflict(context, { ...input, conflict }));
      } else await carried(undoAllowanceDeath(context, { ...input, recheckId }));
    }
    if (!diedOn) return;
    // Dead all the same: what follows, follows from the true day.
    for (const grantId of await grantsCounting(db, residentId, diedOn))
      if (!conflicting.has(grantId))
        await carried(
          followAllowanceDeath(context, {
            grantId,
            residentId,
            diedOn,
            clientMutationKey: event.keyFor(grantId),
          }),
        );
  }),
];
