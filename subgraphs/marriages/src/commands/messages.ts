/**
 * What parties are told, act by act. A message goes to both of a couple, and one of them may have to fear the other: it
 * never says who of them did something, nor where somebody is, nor what was said in confidence. Whoever was left out would be
 * told something by that.
 */
import type { ActDone } from '@civil-affairs/kit/acts';
import { timeIn, todayIn } from '@civil-affairs/kit/dates';
import type { MessageAbout, MessageDraft } from '@civil-affairs/kit/messages/templates';
import type { RecordMarriageDataCheckInput } from '../generated/contract.ts';
import { isOutsideParty } from '../ids.ts';
import { message } from '../messages.ts';
import { divorcePeriods } from '../rules/divorce-periods.ts';
import type { DivorceRow } from '../tables/divorces.ts';
import type { CorrectionRow } from '../tables/parties.ts';
import type { AppointmentRow, OfficeRow, RegistrationRow } from '../tables.ts';

// What a message needs of a case, as it was before the act.
interface TellableAppointment {
  appointment: AppointmentRow;
  office: OfficeRow;
  residentIds: readonly string[];
}
interface TellableRegistration {
  registration: RegistrationRow;
  office: OfficeRow;
  spouseIds: readonly string[];
  correction: Pick<CorrectionRow, 'partyId'> | undefined;
}
interface TellableDivorce {
  divorce: DivorceRow;
  office: OfficeRow;
  partyIds: readonly string[];
}

export function messagesOfBooking(
  about: MessageAbout,
  residentIds: readonly string[],
  { startsAt, queueNumber }: Pick<AppointmentRow, 'startsAt' | 'queueNumber'>,
): MessageDraft[] {
  const facts = { day: todayIn(startsAt), time: timeIn(startsAt), queueNumber };
  return message('MARRIAGE_APPOINTMENT_BOOKED', about, reachable(residentIds), facts);
}

export function messagesOfAppointment({ act, found, input }: ActDone<TellableAppointment>): MessageDraft[] {
  const { appointment, office, residentIds } = found;
  const about = aboutCase(appointment.id, office);
  const day = todayIn(appointment.startsAt);
  const both = reachable(residentIds);
  switch (act) {
    case 'cancelMarriageAppointment':
      return message('MARRIAGE_APPOINTMENT_CANCELLED', about, both, { day });
    case 'closeMissedMarriageAppointment':
      return message('MARRIAGE_APPOINTMENT_MISSED', about, both, { day });
    case 'refuseMarriage':
      return message('MARRIAGE_REFUSED', about, both, {});
    case 'recordMarriageDataCheck': {
      const { partyId, result } = input as RecordMarriageDataCheckInput;
      return result === 'MISMATCH' ? message('MARRIAGE_DATA_DIFFERS', about, reachable([partyId]), {}) : [];
    }
    default:
      return [];
  }
}

export function messagesOfRegistration({ act, found, ids }: ActDone<TellableRegistration>): MessageDraft[] {
  const { registration, office, spouseIds, correction } = found;
  const about = aboutCase(registration.id, office);
  switch (act) {
    case 'decideMarriageCorrection': {
      const to = correction?.partyId ? [correction.partyId] : spouseIds;
      const decision = String(ids.decision);
      return message('MARRIAGE_CORRECTION_DECIDED', about, reachable(to), { decision });
    }
    case 'confirmMarriageRevocation':
      return message('MARRIAGE_REVOKED', about, reachable(spouseIds), {});
    default:
      return [];
  }
}

export function messagesOfDivorce({
  act,
  found: { divorce, office, partyIds },
}: ActDone<TellableDivorce>): MessageDraft[] {
  const about = aboutCase(divorce.id, office);
  const both = reachable(partyIds);
  switch (act) {
    case 'withdrawDivorce':
      return message('DIVORCE_WITHDRAWN', about, both, {});
    case 'refuseDivorce': {
      const { issueUntil } = periodsFrom(divorce.acceptedOn);
      return message('DIVORCE_REFUSED', about, both, { issueUntil });
    }
    case 'deemDivorceWithdrawn':
      return message('DIVORCE_LAPSED', about, both, {});
    case 'moveDivorcePeriods':
      return message('DIVORCE_PERIODS_MOVED', about, both, periodsFrom(divorce.acceptedOn));
    default:
      return [];
  }
}

export function messagesOfAcceptance(
  id: string,
  office: OfficeRow,
  partyIds: readonly string[],
  acceptedOn: string,
): MessageDraft[] {
  return message('DIVORCE_ACCEPTED', aboutCase(id, office), reachable(partyIds), periodsFrom(acceptedOn));
}

export function messagesOfDeclining(
  id: string,
  office: OfficeRow,
  partyIds: readonly string[],
): MessageDraft[] {
  return message('DIVORCE_DECLINED', aboutCase(id, office), reachable(partyIds), {});
}

function periodsFrom(acceptedOn: string | null) {
  if (acceptedOn === null) throw new Error('a divorce that was not received has no periods');
  const { withdrawUntil, issueFrom, issueUntil } = divorcePeriods(acceptedOn);
  return { withdrawUntil, issueFrom, issueUntil };
}

function aboutCase(caseId: string, { divisionCode }: Pick<OfficeRow, 'divisionCode'>): MessageAbout {
  return { caseId, divisionCode };
}

/** Whoever is no resident of the city is in no register that knows a way to him or her. */
function reachable(residentIds: readonly string[]): string[] {
  return residentIds.filter((id) => !isOutsideParty(id));
}
