/** What events of other subgraphs do to the cases of persons. */
import { carried, type HeardEvent, reactionsOf } from '@civil-affairs/kit/events/reactions';
import { reactionsToMerges } from '@civil-affairs/kit/merged-records';
import { isOpenTo } from '@civil-affairs/kit/states';
import { closeCareAssessment, moveCareAssessment } from './commands/assessments/system.ts';
import { closeCareBooking, moveCareBooking } from './commands/home/bookings.ts';
import { endCareVisits, moveCareRepair, moveCareVisits } from './commands/home/visits.ts';
import { freezeMealCard, moveMealCard, thawMealCard } from './commands/meals/cards.ts';
import { cancelMealsOfDeceased, restoreMeals } from './commands/meals/system.ts';
import { reportCareRecordConflict } from './commands/merged-records.ts';
import { releaseCareBedOfDeceased } from './commands/stays/beds.ts';
import { endCareStayByDeath, reportCareConflict, restoreCareStay } from './commands/stays/system.ts';
import { cancelCareVoucher } from './commands/vouchers/acts.ts';
import { closeCareWaitingEntry, moveCareWaitingEntry } from './commands/waiting/acts.ts';
import type { Context } from './context.ts';
import { assessmentsOf } from './queries/assessments.ts';
import { bookingsOf, openListingsOf, repairsOf } from './queries/home.ts';
import { cardsOf } from './queries/meal-cards.ts';
import { othersInBeds, staysOf } from './queries/stays.ts';
import { vouchersOf } from './queries/vouchers.ts';
import { openEntriesOf } from './queries/waiting.ts';
import { assessmentStates } from './rules/assessments/states.ts';
import { consequencesOfCorrection, consequencesOfDeath, type StayConsequence } from './rules/deaths.ts';
import { bookingStates, repairStates } from './rules/home/states.ts';
import { cardStates } from './rules/meals/cards.ts';
import { voucherStates } from './rules/vouchers/states.ts';
import { careAssessments } from './tables/assessments.ts';
import { careBookings, careRepairs, careVisitListings } from './tables/home.ts';
import { mealAllergyRecords, mealCards, mealOrders } from './tables/meals.ts';
import { careAdmissions } from './tables/stays.ts';
import { careVouchers } from './tables/vouchers.ts';
import { careWaitingEntries } from './tables/waiting.ts';

const on = reactionsOf<Context>();

export const reactions = [
  on('ResidentDeathRegistered', { residentId: 'id', diedOn: 'day' }, async (context, event) => {
    const { residentId, diedOn } = event.payload;
    await endWaiting(context, event, [residentId], 'DEATH');
    await cancelVouchers(context, event, residentId, diedOn);
    // A bed that was held for an entry is free by now.
    const stays = await staysOf(context.database.db, [residentId]);
    await carryOutAll(context, event, consequencesOfDeath(stays, diedOn));
    await carried(
      cancelMealsOfDeceased(context, { residentId, diedOn, clientMutationKey: event.keyFor('cancel') }),
    );
    await moveCard(context, event, residentId, 'freezeMealCard');
  }),
  on('ResidentDeathCorrected', { residentId: 'id', diedOn: 'day?' }, async (context, event) => {
    const { residentId, diedOn = null } = event.payload;
    const { db } = context.database;
    const stays = await staysOf(db, [residentId]);
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
    if (diedOn === null) await moveCard(context, event, residentId, 'thawMealCard');
    await carried(restoreMeals(context, { ...meals('restore'), upTo: diedOn }));
    if (diedOn !== null) await carried(cancelMealsOfDeceased(context, { ...meals('cancel'), diedOn }));
  }),
  on('ResidentMoved', { residentIds: 'ids', communityCode: 'code?' }, async (context, event) => {
    const { residentIds, communityCode } = event.payload;
    if (communityCode == null) await endWaiting(context, event, residentIds, 'MOVED_AWAY');
    else await followMove(context, event, residentIds, communityCode);
  }),
  ...reactionsToMerges(reportCareRecordConflict, [
    careAdmissions.residentId,
    careAssessments.residentId,
    careWaitingEntries.residentId,
    careVouchers.residentId,
    careBookings.residentId,
    careVisitListings.residentId,
    careRepairs.residentId,
    mealCards.residentId,
    mealOrders.residentId,
    mealAllergyRecords.residentId,
  ]),
];

/** A card rests with the death of its holder, and is used again when that turns out to have been none. */
async function moveCard(
  context: Context,
  event: HeardEvent,
  residentId: string,
  act: 'freezeMealCard' | 'thawMealCard',
): Promise<void> {
  const cards = await cardsOf(context.database.db, [residentId]);
  for (const { id: cardId } of cards.filter(({ status }) => isOpenTo(cardStates, status, act))) {
    const input = { cardId, clientMutationKey: event.keyFor(cardId) };
    await carried(act === 'freezeMealCard' ? freezeMealCard(context, input) : thawMealCard(context, input));
  }
}

/** Open assessments and entries of persons, whom the city cares for no more. */
async function endWaiting(
  context: Context,
  event: HeardEvent,
  residentIds: readonly string[],
  cause: 'DEATH' | 'MOVED_AWAY',
): Promise<void> {
  await endHomeCare(context, event, residentIds);
  const { entries, assessments } = await openCasesOf(context, residentIds);
  for (const entryId of entries)
    await carried(
      closeCareWaitingEntry(context, { entryId, cause, clientMutationKey: event.keyFor(entryId) }),
    );
  for (const assessmentId of assessments)
    await carried(
      closeCareAssessment(context, { assessmentId, clientMutationKey: event.keyFor(assessmentId) }),
    );
}

/** Visits and booked places of persons, whom the city cares for no more. */
async function endHomeCare(
  context: Context,
  event: HeardEvent,
  residentIds: readonly string[],
): Promise<void> {
  const { db } = context.database;
  for (const { id: listingId } of await openListingsOf(db, residentIds))
    await carried(endCareVisits(context, { listingId, clientMutationKey: event.keyFor(listingId) }));
  const bookings = await bookingsOf(db, residentIds);
  for (const { id: bookingId } of bookings.filter(({ status }) =>
    isOpenTo(bookingStates, status, 'closeCareBooking'),
  ))
    await carried(closeCareBooking(context, { bookingId, clientMutationKey: event.keyFor(bookingId) }));
}

/** Vouchers of the month of a death and of later ones. */
async function cancelVouchers(
  context: Context,
  event: HeardEvent,
  residentId: string,
  diedOn: string,
): Promise<void> {
  const vouchers = await vouchersOf(context.database.db, [residentId]);
  for (const { id: voucherId } of vouchers.filter(
    ({ expiresOn, status }) => expiresOn >= diedOn && isOpenTo(voucherStates, status, 'cancelCareVoucher'),
  ))
    await carried(
      cancelCareVoucher(context, { voucherId, diedOn, clientMutationKey: event.keyFor(voucherId) }),
    );
}

async function followMove(
  context: Context,
  event: HeardEvent,
  residentIds: readonly string[],
  communityCode: string,
): Promise<void> {
  const { db } = context.database;
  const to = (caseId: string) => ({ communityCode, clientMutationKey: event.keyFor(caseId) });
  const { entries, assessments } = await openCasesOf(context, residentIds);
  for (const id of entries) await carried(moveCareWaitingEntry(context, { entryId: id, ...to(id) }));
  for (const id of assessments) await carried(moveCareAssessment(context, { assessmentId: id, ...to(id) }));
  for (const { id } of await openListingsOf(db, residentIds))
    await carried(moveCareVisits(context, { listingId: id, ...to(id) }));
  for (const { id, status } of await bookingsOf(db, residentIds))
    if (isOpenTo(bookingStates, status, 'moveCareBooking'))
      await carried(moveCareBooking(context, { bookingId: id, ...to(id) }));
  for (const { id, status } of await repairsOf(db, residentIds))
    if (isOpenTo(repairStates, status, 'moveCareRepair'))
      await carried(moveCareRepair(context, { repairId: id, ...to(id) }));
  for (const { id, status } of await cardsOf(db, residentIds))
    if (isOpenTo(cardStates, status, 'moveMealCard'))
      await carried(moveMealCard(context, { cardId: id, ...to(id) }));
}

async function openCasesOf({ database: { db } }: Context, residentIds: readonly string[]) {
  const entries = await openEntriesOf(db, residentIds);
  const assessments = (await assessmentsOf(db, residentIds)).filter(({ status }) =>
    isOpenTo(assessmentStates, status, 'closeCareAssessment'),
  );
  return { entries: entries.map(({ id }) => id), assessments: assessments.map(({ id }) => id) };
}

async function carryOutAll(
  context: Context,
  event: HeardEvent,
  consequences: readonly StayConsequence[],
): Promise<void> {
  for (const consequence of consequences) {
    const { admissionId, kind } = consequence;
    const input = { admissionId, clientMutationKey: event.keyFor(admissionId) };
    if (kind === 'END') await carried(endCareStayByDeath(context, { ...input, until: consequence.until }));
    else if (kind === 'RELEASE') await carried(releaseCareBedOfDeceased(context, input));
    else if (kind === 'RESTORE') await carried(restoreCareStay(context, input));
    else await carried(reportCareConflict(context, { ...input, conflict: consequence.conflict }));
  }
}
