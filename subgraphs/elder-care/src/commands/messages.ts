/**
 * What elders are told, act by act. A message never says a level, a diagnosis, what somebody must not eat, or where somebody
 * lives: whoever sees it over a shoulder learns that something was decided, and the elder reads the rest in the case.
 */
import type { ActDone } from '@civil-affairs/kit/acts';
import { type LocalDate, timeIn, todayIn } from '@civil-affairs/kit/dates';
import type { MessageDraft } from '@civil-affairs/kit/messages/templates';
import type {
  AnnounceCareInstitutionClosingInput,
  CompleteCareRepairInput,
  PlanCareDischargeInput,
  RecordCanteenMealDeliveryInput,
  RecordCareVisitInput,
  ReturnCarePrepaymentInput,
  TopUpMealCardInput,
  TransferElderInput,
} from '../generated/contract.ts';
import { message } from '../messages.ts';
import type { CareAssessmentRow } from '../tables/assessments.ts';
import type { CareBookingRow, CareRepairRow, CareSlotRow, CareVisitListingRow } from '../tables/home.ts';
import type { MealCardRow, MealOrderRow } from '../tables/meals.ts';
import type { CareAdmissionRow } from '../tables/stays.ts';
import type { CareVoucherRow } from '../tables/vouchers.ts';
import type { CareWaitingEntryRow } from '../tables/waiting.ts';
import type { CareInstitutionRow } from '../tables.ts';

/** A case of one elder, with the place of those who look after it. */
interface OfElder {
  id: string;
  residentId: string;
  communityCode: string;
}

const about = ({ id, communityCode }: Pick<OfElder, 'id' | 'communityCode'>) => ({
  caseId: id,
  divisionCode: communityCode,
});

/** @param disputeUntil the last day on which a result of today can be disputed */
export function messagesOfAssessment(
  { act, found: { row }, status }: ActDone<{ row: CareAssessmentRow }>,
  disputeUntil: () => LocalDate,
): MessageDraft[] {
  const { residentId, communityCode } = row;
  // Of an assessment from before the places were kept there is no office that could see to its messages.
  if (communityCode === null) return [];
  const of = about({ id: row.id, communityCode });
  switch (act) {
    case 'assignCareAssessors':
      return message('CARE_ASSESSORS_NAMED', of, [residentId], {});
    case 'withdrawCareAssessment':
      return message('CARE_ASSESSMENT_WITHDRAWN', of, [residentId], {});
    case 'reviewCareAssessment':
      return status === 'PUBLISHED'
        ? message('CARE_ASSESSMENT_RESULT', of, [residentId], { until: disputeUntil() })
        : [];
    case 'disputeCareAssessment':
      return message('CARE_ASSESSMENT_DISPUTED', of, [residentId], {});
    case 'upholdCareAssessment':
      return message('CARE_ASSESSMENT_UPHELD', of, [residentId], {});
    default:
      return [];
  }
}

export function messagesOfRequest(assessment: OfElder): MessageDraft[] {
  return message('CARE_ASSESSMENT_REQUESTED', about(assessment), [assessment.residentId], {});
}

export function messagesOfEntry({
  act,
  found: { entry },
  status,
  ids,
}: ActDone<{ entry: CareWaitingEntryRow }>): MessageDraft[] {
  const to = [entry.residentId];
  switch (act) {
    case 'declineCareBedOffer':
      return message('CARE_BED_OFFER_DECLINED', about(entry), to, { outcome: status });
    case 'expireCareBedOffer':
      return message('CARE_BED_OFFER_EXPIRED', about(entry), to, {});
    case 'leaveCareWaitingList':
      return message('CARE_WAITING_ENDED', about(entry), to, {});
    case 'closeCareWaitingEntry':
      return ids.cause === 'DEATH' ? [] : message('CARE_WAITING_ENDED', about(entry), to, {});
    default:
      return [];
  }
}

export function messagesOfJoining(entry: OfElder): MessageDraft[] {
  return message('CARE_WAITING_JOINED', about(entry), [entry.residentId], {});
}

export function messagesOfOffer(entry: OfElder, until: LocalDate): MessageDraft[] {
  return message('CARE_BED_OFFERED', about(entry), [entry.residentId], { until });
}

/** @param until the last day on which the bed is held */
export function messagesOfHold(
  id: string,
  residentId: string,
  { communityCode }: Pick<CareInstitutionRow, 'communityCode'>,
  until: LocalDate,
): MessageDraft[] {
  return message('CARE_BED_HELD', about({ id, communityCode }), [residentId], { until });
}

export function messagesOfStay({
  act,
  found: { stay, house },
  input,
  ids,
}: ActDone<{ stay: CareAdmissionRow; house: CareInstitutionRow }>): MessageDraft[] {
  const to = [stay.residentId];
  const of = about({ id: stay.id, communityCode: house.communityCode });
  switch (act) {
    case 'releaseCareBed':
      return message('CARE_BED_RELEASED', of, to, {});
    case 'expireCareBedHold':
      return message('CARE_BED_HOLD_EXPIRED', of, to, {});
    case 'admitElder':
      return message('CARE_ADMITTED', of, to, { since: String(ids.since) });
    case 'transferElder': {
      const { on } = input as TransferElderInput;
      return message('CARE_TRANSFERRED', { ...of, caseId: String(ids.toAdmissionId) }, to, { on });
    }
    case 'planCareDischarge':
      return message('CARE_DISCHARGE_PLANNED', of, to, { on: (input as PlanCareDischargeInput).on });
    case 'cancelCareDischarge':
      return message('CARE_DISCHARGE_CANCELLED', of, to, {});
    case 'dischargeElder':
      return message('CARE_STAY_ENDED', of, to, { until: String(ids.endedOn) });
    case 'returnCarePrepayment': {
      const { returnedFen } = input as ReturnCarePrepaymentInput;
      return message('CARE_PREPAYMENT_RETURNED', of, to, { amount: returnedFen });
    }
    default:
      return [];
  }
}

/** @param until by when the assessment has to be made of somebody who was admitted without one */
export function messagesOfPending(
  { id, residentId }: Pick<CareAdmissionRow, 'id' | 'residentId'>,
  { communityCode }: Pick<CareInstitutionRow, 'communityCode'>,
  until: LocalDate,
): MessageDraft[] {
  return message('CARE_ASSESSMENT_PENDING', about({ id, communityCode }), [residentId], { until });
}

/** Each is told of the own stay: who else lives in a house is nobody's business. */
export function messagesOfClosing(
  { closesOn }: Pick<AnnounceCareInstitutionClosingInput, 'closesOn'>,
  { communityCode }: Pick<CareInstitutionRow, 'communityCode'>,
  stays: readonly Pick<CareAdmissionRow, 'id' | 'residentId'>[],
): MessageDraft[] {
  return stays.flatMap(({ id, residentId }) =>
    message('CARE_HOUSE_CLOSING', about({ id, communityCode }), [residentId], { on: closesOn }),
  );
}

export function messagesOfVoucher({
  act,
  found: { voucher },
}: ActDone<{ voucher: CareVoucherRow }>): MessageDraft[] {
  const { month, residentId } = voucher;
  return act === 'withdrawCareVoucher'
    ? message('CARE_VOUCHER_WITHDRAWN', about(voucher), [residentId], { month })
    : [];
}

export function messagesOfIssue(
  vouchers: readonly Pick<CareVoucherRow, keyof OfElder | 'month' | 'faceFen' | 'expiresOn'>[],
): MessageDraft[] {
  return vouchers.flatMap(({ month, faceFen, expiresOn, ...voucher }) =>
    message('CARE_VOUCHER_ISSUED', about(voucher), [voucher.residentId], {
      month,
      amount: faceFen,
      until: expiresOn,
    }),
  );
}

export function messagesOfRedemption(
  voucher: OfElder,
  { serviceOn, offsetFen }: { serviceOn: LocalDate; offsetFen: number },
  rest: number,
): MessageDraft[] {
  const facts = { on: serviceOn, amount: offsetFen, rest };
  return message('CARE_VOUCHER_REDEEMED', about(voucher), [voucher.residentId], facts);
}

export function messagesOfReversal(voucher: OfElder, rest: number): MessageDraft[] {
  return message('CARE_VOUCHER_REVERSED', about(voucher), [voucher.residentId], { rest });
}

export function messagesOfBooking({
  act,
  found: { booking, slot },
}: ActDone<{ booking: CareBookingRow; slot: CareSlotRow }>): MessageDraft[] {
  return act === 'cancelCareBooking'
    ? message('CARE_BOOKING_CANCELLED', about(booking), [booking.residentId], startOf(slot))
    : [];
}

export function messagesOfPromotion(booking: OfElder, slot: Pick<CareSlotRow, 'startsAt'>): MessageDraft[] {
  return message('CARE_BOOKING_PROMOTED', about(booking), [booking.residentId], startOf(slot));
}

const startOf = ({ startsAt }: Pick<CareSlotRow, 'startsAt'>) => ({
  day: todayIn(startsAt),
  time: timeIn(startsAt),
});

export function messagesOfListing({
  act,
  found: { listing },
  input,
}: ActDone<{ listing: CareVisitListingRow }>): MessageDraft[] {
  const to = [listing.residentId];
  switch (act) {
    case 'recordCareVisit': {
      const { reached, visitedOn } = input as RecordCareVisitInput;
      return reached ? [] : message('CARE_VISIT_MISSED', about(listing), to, { on: visitedOn });
    }
    case 'declineCareVisits':
      return message('CARE_VISITS_DECLINED', about(listing), to, {});
    default:
      return [];
  }
}

export function messagesOfVisitsBegun(listing: OfElder): MessageDraft[] {
  return message('CARE_VISITS_BEGIN', about(listing), [listing.residentId], {});
}

export function messagesOfRepair({
  act,
  found: { repair },
  input,
}: ActDone<{ repair: CareRepairRow }>): MessageDraft[] {
  if (act !== 'completeCareRepair') return [];
  const outcome = (input as CompleteCareRepairInput).done ? 'DONE' : 'NOT_POSSIBLE';
  return message('CARE_REPAIR_COMPLETED', about(repair), [repair.residentId], { outcome });
}

export function messagesOfMeal({
  act,
  found: { order },
  input,
}: ActDone<{ order: MealOrderRow }>): MessageDraft[] {
  switch (act) {
    case 'callOffCanteenMealOrder':
      return messagesOfCancelled([order]);
    case 'recordCanteenMealDelivery':
      return (input as RecordCanteenMealDeliveryInput).notDeliveredReason == null
        ? []
        : ofDiner(order, 'CANTEEN_MEAL_NOT_DELIVERED');
    default:
      return [];
  }
}

/** Of orders that others than the diner cancelled. */
export function messagesOfCancelled(orders: readonly MealOrderRow[]): MessageDraft[] {
  return orders.flatMap((order) => ofDiner(order, 'CANTEEN_MEAL_CANCELLED'));
}

/** Who is not in the register is told by the canteen, which took the order. */
function ofDiner(
  { id, residentId, communityCode, servedOn, meal }: MealOrderRow,
  code: 'CANTEEN_MEAL_CANCELLED' | 'CANTEEN_MEAL_NOT_DELIVERED',
): MessageDraft[] {
  if (residentId === null || communityCode === null) return [];
  return message(code, about({ id, communityCode }), [residentId], { day: servedOn, meal });
}

export function messagesOfHeldMeals(record: OfElder, count: number): MessageDraft[] {
  return count === 0 ? [] : message('CANTEEN_MEAL_HELD', about(record), [record.residentId], { count });
}

export function messagesOfCard({
  act,
  found: { card },
  input,
}: ActDone<{ card: MealCardRow }>): MessageDraft[] {
  const to = [card.residentId];
  switch (act) {
    case 'topUpMealCard': {
      const { amountFen } = input as TopUpMealCardInput;
      const rest = card.balanceFen + amountFen;
      return message('MEAL_CARD_TOPPED_UP', about(card), to, { amount: amountFen, rest });
    }
    case 'blockMealCard':
      return message('MEAL_CARD_BLOCKED', about(card), to, {});
    case 'unblockMealCard':
      return message('MEAL_CARD_UNBLOCKED', about(card), to, {});
    case 'closeMealCard':
      // A frozen card is of somebody who died: the desk pays the heirs.
      return card.status === 'FROZEN'
        ? []
        : message('MEAL_CARD_CLOSED', about(card), to, { amount: card.balanceFen });
    default:
      return [];
  }
}
