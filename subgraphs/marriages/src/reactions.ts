/** What events of other subgraphs do to appointments and marriages. */
import { carried, type HeardEvent, reactionsOf } from '@civil-affairs/kit/events/reactions';
import { reactionsToMerges } from '@civil-affairs/kit/merged-records';
import { closeMarriageAppointmentByDeath } from './commands/appointments.ts';
import { closeMarriageCounsellingByDeath } from './commands/counselling.ts';
import {
  endMarriageByDeath,
  moveMarriageEnd,
  reportMarriageConflict,
  restoreMarriage,
} from './commands/deaths.ts';
import { closeDivorce } from './commands/divorces/endings.ts';
import { correctMarriageElsewhereEnd, endMarriageElsewhereByDeath } from './commands/elsewhere.ts';
import { reportMarriageRecordConflict } from './commands/merged-records.ts';
import type { Context } from './context.ts';
import { counsellingOf } from './queries/counselling.ts';
import { openDivorcesOf } from './queries/divorces.ts';
import { elsewhereOf } from './queries/ends.ts';
import { marriagesOf, marriedAmong, openAppointmentsOf, spousesOf } from './queries.ts';
import {
  type Consequence,
  consequencesOfDeath,
  consequencesOfOtherDay,
  consequencesOfRestoring,
} from './rules/deaths.ts';
import { counsellingParties } from './tables/counselling.ts';
import { divorceParties } from './tables/divorces.ts';
import { appointmentParties, spouses } from './tables.ts';

const on = reactionsOf<Context>();

const death = { residentId: 'id', diedOn: 'day' } as const;
const correction = { residentId: 'id', diedOn: 'day?' } as const;

export const reactions = [
  on('ResidentDeathRegistered', death, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    // Before the marriage itself, in the order in which a registration of the divorce holds them.
    for (const { divorce } of await openDivorcesOf(context.database.db, [residentId]))
      await carried(
        closeDivorce(context, {
          divorceCaseId: divorce.id,
          reason: 'SPOUSE_DIED',
          clientMutationKey: event.keyFor(divorce.id),
        }),
      );
    for (const { record } of await elsewhereOf(context.database.db, [residentId]))
      if (record.endedOn === null)
        await carried(
          endMarriageElsewhereByDeath(context, {
            recordId: record.id,
            deceasedId: residentId,
            diedOn,
            clientMutationKey: event.keyFor(record.id),
          }),
        );
    const marriages = await marriagesOf(context.database.db, [residentId]);
    await carryOutAll(context, event, consequencesOfDeath(marriages, diedOn), residentId, diedOn);
    for (const { booking } of await counsellingOf(context.database.db, [residentId]))
      if (booking.status === 'BOOKED')
        await carried(
          closeMarriageCounsellingByDeath(context, {
            bookingId: booking.id,
            clientMutationKey: event.keyFor(booking.id),
          }),
        );
    for (const { appointmentId } of await openAppointmentsOf(context.database.db, [residentId]))
      await carried(
        closeMarriageAppointmentByDeath(context, {
          appointmentId,
          clientMutationKey: event.keyFor(appointmentId),
        }),
      );
  }),
  on('ResidentDeathCorrected', correction, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    const { db } = context.database;
    for (const { record } of await elsewhereOf(db, [residentId]))
      if (record.endKind === 'DEATH' && record.deceasedId === residentId)
        await carried(
          correctMarriageElsewhereEnd(context, {
            recordId: record.id,
            diedOn: diedOn ?? null,
            clientMutationKey: event.keyFor(record.id),
          }),
        );
    const marriages = await marriagesOf(db, [residentId]);
    if (diedOn) {
      const consequences = consequencesOfOtherDay(marriages, residentId, diedOn);
      await carryOutAll(context, event, consequences, residentId, diedOn);
      return;
    }
    const spouses = await spousesOf(db, idsOf(marriages));
    const withSpouses = marriages.map((marriage) => ({
      ...marriage,
      spouseIds: spouses
        .filter(({ registrationId }) => registrationId === marriage.id)
        .map((spouse) => spouse.residentId),
    }));
    const married = await marriedAmong(db, [...new Set(spouses.map((spouse) => spouse.residentId))]);
    await carryOutAll(context, event, consequencesOfRestoring(withSpouses, residentId, married), residentId);
  }),
  ...reactionsToMerges(reportMarriageRecordConflict, [
    spouses.residentId,
    appointmentParties.residentId,
    divorceParties.residentId,
    counsellingParties.residentId,
  ]),
];

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

async function carryOutAll(
  context: Context,
  event: HeardEvent,
  consequences: readonly Consequence[],
  deceasedId: string,
  diedOn = '',
): Promise<void> {
  for (const consequence of consequences) {
    const { registrationId, kind } = consequence;
    const input = { registrationId, clientMutationKey: `${event.keyFor(registrationId)} ${kind}` };
    if (kind === 'CONFLICT')
      await carried(reportMarriageConflict(context, { ...input, conflict: consequence.conflict }));
    else if (kind === 'RESTORE') await carried(restoreMarriage(context, input));
    else if (kind === 'MOVE_END') await carried(moveMarriageEnd(context, { ...input, diedOn }));
    else await carried(endMarriageByDeath(context, { ...input, deceasedId, diedOn }));
  }
}
