/**
 * What may be done with an appointment, by whom and when. Pure, like marriage.ts.
 */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import { textProblems, words } from '@civil-affairs/kit/words';
import type {
  MarriageAppointmentStatus,
  MarriagePartyInput,
  MarriageRefusalReason,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import {
  type Candidate,
  conditionsOfMarriage,
  declarationProblems,
  pathOf,
  personProblems,
} from './marriage.ts';
import { checkProblems, type DataCheck } from './parties.ts';
import type { BookableSlot } from './slots.ts';

/** That two persons are named, and different ones. */
export function partyProblems(residentIds: readonly string[]): Problem[] {
  if (residentIds.length !== 2) return [problem('TWO_PARTIES_NEEDED', { path: ['parties'] })];
  return residentIds[0] === residentIds[1] ? [problem('SAME_PERSON', { path: ['parties'] })] : [];
}

/** Who books: one of the parties, or staff, at the own office or elsewhere. */
export type Booker = { role: 'PARTY'; residentId: string | null } | { role: 'STAFF'; ownOffice: boolean };

/** Whether the booker may book for these persons at all. Until then nobody's data are read. */
export function bookerProblems(booker: Booker, residentIds: readonly string[]): Problem[] {
  if (booker.role === 'STAFF')
    return booker.ownOffice ? [] : [problem('OFFICE_NOT_YOURS', { path: ['officeId'] })];
  const isParty = booker.residentId !== null && residentIds.includes(booker.residentId);
  return isParty ? [] : [problem('NOT_A_PARTY', { path: ['parties'] })];
}

/** What a booking is decided on. */
export interface BookingFacts {
  booker: Booker;
  /** The day of the appointment. */
  on: LocalDate;
  bookAheadDays: number;
  /** Whether it is known that the office works on the day; it is when left out. */
  isPublished?: boolean;
  /** The slot that begins at the time asked for. */
  slot: BookableSlot | undefined;
  /** In the order of the request. */
  candidates: readonly Candidate[];
  /** Ids of open appointments, by the id of the party. */
  openAppointments: ReadonlyMap<string, string>;
}

/** Whether an appointment can be booked at an instant on a day. */
export function mayBook(facts: BookingFacts, now: Date, today: LocalDate): Result<BookableSlot> {
  const { booker, on, slot, candidates } = facts;
  const residentIds = candidates.map(({ residentId }) => residentId);
  const formal = [...partyProblems(residentIds), ...bookerProblems(booker, residentIds)];
  if (formal.length > 0) return { ok: false, problems: formal };
  const problems = [
    ...slotProblems(facts, now, today),
    ...knownConditions(booker, candidates, on),
    ...residentIds.flatMap((id, index) => {
      const conflictsWith = facts.openAppointments.get(id);
      return conflictsWith ? [problem('ALREADY_BOOKED', { path: pathOf(index), conflictsWith })] : [];
    }),
  ];
  return slot && problems.length === 0 ? { ok: true, value: slot } : { ok: false, problems };
}

function slotProblems(
  { on, slot, bookAheadDays, isPublished }: BookingFacts,
  now: Date,
  today: LocalDate,
): Problem[] {
  const path = ['startsAt'];
  if (on > addDays(today, bookAheadDays))
    return [problem('TOO_FAR_AHEAD', { path, allowedFrom: addDays(on, -bookAheadDays) })];
  if (isPublished === false && !slot) return [problem('DAY_NOT_PUBLISHED', { path })];
  if (!slot || slot.startsAt <= now) return [problem('SLOT_CLOSED', { path })];
  return slot.booked >= slot.capacity ? [problem('SLOT_FULL', { path })] : [];
}

/**
 * The conditions of marriage as far as the booker may know the data they rest on: a party hears about itself
 * alone, for a refusal that said more would show one person another's age or marriage.
 */
function knownConditions(booker: Booker, candidates: readonly Candidate[], on: LocalDate): Problem[] {
  if (booker.role === 'STAFF') return conditionsOfMarriage(candidates, on);
  return candidates.flatMap((candidate, index) =>
    candidate.residentId === booker.residentId || !candidate.person
      ? personProblems(candidate, index, on)
      : [],
  );
}

export type AppointmentAct =
  | 'cancelMarriageAppointment'
  | 'registerMarriage'
  | 'refuseMarriage'
  | 'closeMarriageAppointmentByDeath'
  | 'closeMissedMarriageAppointment'
  | 'recordMarriageDataCheck'
  | 'supplementMarriageDataCheck';

/** What becomes of an appointment. A closed one never opens again. */
export const appointmentStates: StateTable<MarriageAppointmentStatus, AppointmentAct> = {
  initial: ['BOOKED'],
  final: ['REGISTERED', 'REFUSED', 'CANCELLED', 'MISSED'],
  moves: {
    BOOKED: {
      registerMarriage: ['REGISTERED'],
      refuseMarriage: ['REFUSED'],
      cancelMarriageAppointment: ['CANCELLED'],
      closeMarriageAppointmentByDeath: ['CANCELLED'],
      closeMissedMarriageAppointment: ['MISSED'],
      recordMarriageDataCheck: ['BOOKED'],
      supplementMarriageDataCheck: ['BOOKED'],
    },
    REGISTERED: {},
    REFUSED: {},
    CANCELLED: {},
    MISSED: {},
  },
};

/** An appointment, as far as the rules look at it. */
export interface AppointmentFacts {
  status: MarriageAppointmentStatus;
  onDate: LocalDate;
}

function stateProblems({ status }: AppointmentFacts, act: AppointmentAct): Problem[] {
  return isOpenTo(appointmentStates, status, act) ? [] : [problem('APPOINTMENT_NOT_OPEN')];
}

/** A case is decided on its day: a couple that comes on another one books anew, on the spot if a slot is free. */
function dayProblems({ onDate }: AppointmentFacts, today: LocalDate): Problem[] {
  if (onDate === today) return [];
  return [problem('NOT_ON_APPOINTMENT_DAY', onDate > today ? { allowedFrom: onDate } : {})];
}

/** What stands against giving an appointment back, or closing it for somebody who died. */
export function cancellationObstacles(appointment: AppointmentFacts): Problem[] {
  return stateProblems(appointment, 'cancelMarriageAppointment');
}

/** What stands against closing an appointment as missed: its whole day was there to come. */
export function missedObstacles(appointment: AppointmentFacts, today: LocalDate): Problem[] {
  const closed = stateProblems(appointment, 'closeMissedMarriageAppointment');
  if (closed.length > 0) return closed;
  return appointment.onDate < today ? [] : [problem('APPOINTMENT_DAY_NOT_OVER')];
}

/**
 * What stands against a registration, apart from what the parties declare at the office.
 * @param candidates undefined when the registry could not be reached
 */
export function registrationObstacles(
  appointment: AppointmentFacts,
  candidates: readonly Candidate[] | undefined,
  today: LocalDate,
  checks: readonly DataCheck[] = [],
): Problem[] {
  const closed = stateProblems(appointment, 'registerMarriage');
  if (closed.length > 0) return closed;
  return [
    ...dayProblems(appointment, today),
    ...(candidates ? conditionsOfMarriage(candidates, today) : [problem('REGISTRY_UNAVAILABLE')]),
    ...checkProblems(checks),
  ];
}

/** What stands against recording what another register says: the appointment must be open, on whatever day. */
export function checkObstacles(appointment: AppointmentFacts): Problem[] {
  return stateProblems(appointment, 'recordMarriageDataCheck');
}

/** Who registers, in the order in which the request names them; as the appointment has them where it names others. */
export function partiesInOrder(
  residentIds: readonly string[],
  parties: readonly MarriagePartyInput[],
): readonly string[] {
  const named = parties.map(({ residentId }) => residentId);
  return areTheParties(residentIds, named) ? named : residentIds;
}

function areTheParties(residentIds: readonly string[], named: readonly string[]): boolean {
  return named.length === residentIds.length && residentIds.every((id) => named.includes(id));
}

/** What is wrong with a request to register: that both come, and declare what the law wants to hear. */
export function registrationProblems(
  residentIds: readonly string[],
  parties: readonly MarriagePartyInput[],
): Problem[] {
  const named = parties.map(({ residentId }) => residentId);
  return areTheParties(residentIds, named)
    ? declarationProblems(parties)
    : [problem('NOT_THE_PARTIES', { path: ['parties'] })];
}

/** What stands against a refusal, apart from its wording. */
export function refusalObstacles(appointment: AppointmentFacts, today: LocalDate): Problem[] {
  const closed = stateProblems(appointment, 'refuseMarriage');
  return closed.length > 0 ? closed : dayProblems(appointment, today);
}

/** What is wrong with a refusal. Art. 10 of the Regulations: the parties get to know why. */
export function refusalProblems(
  reasons: readonly MarriageRefusalReason[],
  remark: string | null | undefined,
): Problem[] {
  return [
    ...(reasons.length === 0 ? [problem('REASON_MISSING', { path: ['reasons'] })] : []),
    ...(reasons.includes('OTHER') && words(remark) === null
      ? [problem('REMARK_MISSING', { path: ['remark'] })]
      : []),
    ...textProblems(remark, ['remark'], 1000),
  ];
}
