/** What events of other subgraphs do to stays and meals. */
import { carried, type HeardEvent, reactionsOf } from '@civil-affairs/kit/events/reactions';
import {
  cancelMealsOfDeceased,
  endCareStayByDeath,
  reportCareConflict,
  restoreCareStay,
  restoreMeals,
} from './commands.ts';
import type { Context } from './context.ts';
import { admissionsOf, othersInBeds } from './queries/elders.ts';
import { consequencesOfCorrection, consequencesOfDeath, type StayConsequence } from './rules/deaths.ts';

const on = reactionsOf<Context>();

export const reactions = [
  on('ResidentDeathRegistered', { residentId: 'id', diedOn: 'day' }, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    const stays = await admissionsOf(context.database.db, [residentId]);
    await carryOutAll(context, event, consequencesOfDeath(stays, diedOn));
    await carried(
      cancelMealsOfDeceased(context, { residentId, diedOn, clientMutationKey: event.keyFor('cancel') }),
    );
  }),
  on('ResidentDeathCorrected', { residentId: 'id', diedOn: 'day?' }, async (context, event) => {
    const { residentId, diedOn = null } = event.payload;
    const { db } = context.database;
    const stays = await admissionsOf(db, [residentId]);
    const others = await othersInBeds(db, residentId);
    const consequences = consequencesOfCorrection(stays, diedOn, ({ id, until }, upTo) =>
      others.some(
        (other) =>
          other.stayId === id &&
          (other.until === null || until === null || other.until > until) &&
          (upTo === null || other.since <= upTo),
      ),
    );
    await carryOutAll(context, event, consequences);
    const meals = (what: string) => ({ residentId, clientMutationKey: event.keyFor(what) });
    await carried(restoreMeals(context, { ...meals('restore'), upTo: diedOn }));
    if (diedOn !== null) await carried(cancelMealsOfDeceased(context, { ...meals('cancel'), diedOn }));
  }),
];

async function carryOutAll(
  context: Context,
  event: HeardEvent,
  consequences: readonly StayConsequence[],
): Promise<void> {
  for (const consequence of consequences) {
    const { admissionId, kind } = consequence;
    const input = { admissionId, clientMutationKey: event.keyFor(admissionId) };
    if (kind === 'END') await carried(endCareStayByDeath(context, { ...input, until: consequence.until }));
    else if (kind === 'RESTORE') await carried(restoreCareStay(context, input));
    else await carried(reportCareConflict(context, { ...input, conflict: consequence.conflict }));
  }
}
