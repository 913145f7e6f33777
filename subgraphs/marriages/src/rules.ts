/**
 * Who may marry, and what may be done with a case when. Pure: facts and a request go in, a decision comes out.
 * The articles are those of the Civil Code of 2021 and the Marriage Registration Regulations (婚姻登记条例) in
 * force since 2025-05-10.
 */
import { addDays, addMonths, fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import { type ActionAvailability, notFound, type Problem, type Result } from '@civil-affairs/kit/problems';
import type {
  MaritalStatus,
  MarriageAppointmentStatus,
  MarriageEndReason,
  MarriagePartyInput,
  MarriageRefusalReason,
  MarriageStatus,
} from './generated.ts';
import { problem } from './problems.ts';
import type { BookableSlot } from './slots.ts';

/** What the registry knows of a person. */
export interface Person {
  id: string;
  birthDate: LocalDate;
  sex: 'MALE' | 'FEMALE';
  diedOn: LocalDate | null;
  /** Ancestors by blood; 1 generation up is a parent. */
  ancestors: readonly { id: string; generations: number }[];
}

/** One of the two who want to marry. */
export interface Candidate {
  residentId: string;
  /** Undefined when the registry has no such person. */
  person: Person | undefined;
  /** Whether a marriage of the person is in force. */
  married: boolean;
}

/** Brings together what the registry and the registrations know of some residents. */
export function candidatesOf(
  residentIds: readonly string[],
  persons: readonly Person[],
  married: ReadonlySet<string>,
): Candidate[] {
  return residentIds.map((residentId) => ({
    residentId,
    person: persons.find(({ id }) => id === residentId),
    married: married.has(residentId),
  }));
}

/** Art. 1047: a man may not marry before 22 full years, a woman not before 20. */
const marriageableAge = { MALE: 22, FEMALE: 20 } as const;

/** The first day on which a person is old enough to marry. */
export function marriageableFrom({ birthDate, sex }: Pick<Person, 'birthDate' | 'sex'>): LocalDate {
  const years = marriageableAge[sex];
  const birthday = addMonths(birthDate, 12 * years);
  // Who was born on 29 February completes the year on 1 March of a common year.
  return fullYearsOn(birthDate, birthday) < years ? addDays(birthday, 1) : birthday;
}

/**
 * Art. 1048: kin in direct line, or collaterals within three generations. One counts from oneself as the first
 * generation, so that the common ancestor is at most a grandparent (two generations up) on both sides.
 */
export function areCloseKin(a: Person, b: Person): boolean {
  const generationsUp = ({ id, ancestors }: Person) =>
    new Map([[id, 0], ...ancestors.map((ancestor) => [ancestor.id, ancestor.generations] as const)]);
  const fromB = generationsUp(b);
  return [...generationsUp(a)].some(([ancestor, up]) => {
    const other = fromB.get(ancestor);
    return other !== undefined && (up === 0 || other === 0 || (up <= 2 && other <= 2));
  });
}

function pathOf(index: number, field = 'residentId'): (string | number)[] {
  return ['parties', index, field];
}

/** What stands against a person's marrying anybody at all on a day. */
function personProblems({ person, married }: Candidate, index: number, on: LocalDate): Problem[] {
  const path = pathOf(index);
  if (!person) return [notFound(path, { zhHans: '该居民', ko: '해당 주민', en: 'resident' })];
  const problems: Problem[] = [];
  if (person.diedOn) problems.push(problem('DECEASED', { path }));
  const allowedFrom = marriageableFrom(person);
  if (on < allowedFrom) problems.push(problem('UNDER_AGE', { path, allowedFrom }));
  if (married) problems.push(problem('ALREADY_MARRIED', { path }));
  return problems;
}

/** What stands against these two marrying each other. */
function coupleProblems(candidates: readonly Candidate[]): Problem[] {
  const [a, b] = candidates.map(({ person }) => person);
  if (!a || !b) return [];
  const problems: Problem[] = [];
  if (a.sex === b.sex) problems.push(problem('NOT_ONE_MAN_ONE_WOMAN', { path: ['parties'] }));
  if (areCloseKin(a, b)) problems.push(problem('CLOSE_KIN', { path: ['parties'] }));
  return problems;
}

/** The conditions of marriage (art. 1046 to 1048, 1051), examined for a day; every obstacle at once. */
export function conditionsOfMarriage(candidates: readonly Candidate[], on: LocalDate): Problem[] {
  return [
    ...candidates.flatMap((candidate, index) => personProblems(candidate, index, on)),
    ...coupleProblems(candidates),
  ];
}

/** Art. 1046, 1049 and art. 8 of the Regulations: what each party must do at the office. */
export function declarationProblems(parties: readonly MarriagePartyInput[]): Problem[] {
  return parties.flatMap(({ appearedInPerson, statementSigned, voluntary }, index) => [
    ...(appearedInPerson ? [] : [problem('NOT_IN_PERSON', { path: pathOf(index, 'appearedInPerson') })]),
    ...(statementSigned ? [] : [problem('STATEMENT_MISSING', { path: pathOf(index, 'statementSigned') })]),
    ...(voluntary ? [] : [problem('NOT_VOLUNTARY', { path: pathOf(index, 'voluntary') })]),
  ]);
}

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
  /** The slot that begins at the time asked for. */
  slot: BookableSlot | undefined;
  /** In the order of the request. */
  candidates: readonly Candidate[];
  /** Open appointments by the party's id; of those that the booker may not see, an empty text. */
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
      if (conflictsWith === undefined) return [];
      return [problem('ALREADY_BOOKED', { path: pathOf(index), ...(conflictsWith && { conflictsWith }) })];
    }),
  ];
  return slot && problems.length === 0 ? { ok: true, value: slot } : { ok: false, problems };
}

function slotProblems({ on, slot, bookAheadDays }: BookingFacts, now: Date, today: LocalDate): Problem[] {
  const path = ['startsAt'];
  const allowedFrom = addDays(on, -bookAheadDays);
  if (allowedFrom > today) return [problem('TOO_FAR_AHEAD', { path, allowedFrom })];
  if (!slot || slot.startsAt <= now) return [problem('SLOT_CLOSED', { path })];
  return slot.booked >= slot.capacity ? [problem('SLOT_FULL', { path })] : [];
}

/**
 * The conditions of marriage as far as the booker may know the data they rest on: a party hears about itself
 * alone, for a refusal that told more would tell one person another's age or marriage.
 */
function knownConditions(booker: Booker, candidates: readonly Candidate[], on: LocalDate): Problem[] {
  if (booker.role === 'STAFF') return conditionsOfMarriage(candidates, on);
  return candidates.flatMap((candidate, index) =>
    candidate.residentId === booker.residentId || !candidate.person
      ? personProblems(candidate, index, on)
      : [],
  );
}

/** What becomes of an appointment: the state table. A closed one never opens again. */
export const appointmentTransitions: Record<
  MarriageAppointmentStatus,
  readonly MarriageAppointmentStatus[]
> = {
  BOOKED: ['REGISTERED', 'REFUSED', 'CANCELLED'],
  REGISTERED: [],
  REFUSED: [],
  CANCELLED: [],
};

/** An appointment, as far as the rules look at it. */
export interface AppointmentFacts {
  status: MarriageAppointmentStatus;
  onDate: LocalDate;
}

function stateProblems({ status }: AppointmentFacts, to: MarriageAppointmentStatus): Problem[] {
  return appointmentTransitions[status].includes(to) ? [] : [problem('APPOINTMENT_NOT_OPEN')];
}

/** A case is decided on its day: a couple that comes on another one books anew, on the spot if a slot is free. */
function dayProblems({ onDate }: AppointmentFacts, today: LocalDate): Problem[] {
  if (onDate === today) return [];
  return [problem('NOT_ON_APPOINTMENT_DAY', onDate > today ? { allowedFrom: onDate } : {})];
}

/** What stands against giving an appointment back. */
export function cancellationObstacles(appointment: AppointmentFacts): Problem[] {
  return stateProblems(appointment, 'CANCELLED');
}

/**
 * What stands against a registration, apart from what the parties declare at the office.
 * @param candidates undefined when the registry could not be asked
 */
export function registrationObstacles(
  appointment: AppointmentFacts,
  candidates: readonly Candidate[] | undefined,
  today: LocalDate,
): Problem[] {
  const closed = stateProblems(appointment, 'REGISTERED');
  if (closed.length > 0) return closed;
  return [
    ...dayProblems(appointment, today),
    ...(candidates ? conditionsOfMarriage(candidates, today) : [problem('REGISTRY_UNAVAILABLE')]),
  ];
}

/** Whether a marriage is registered, and who is the husband and who the wife. */
export function mayRegister(
  appointment: AppointmentFacts,
  candidates: readonly Candidate[],
  parties: readonly MarriagePartyInput[],
  today: LocalDate,
): Result<{ husbandId: string; wifeId: string }> {
  const asked = parties.map(({ residentId }) => candidates.find((known) => known.residentId === residentId));
  const inOrder = asked.filter((candidate) => candidate !== undefined);
  if (parties.length !== 2 || new Set(inOrder).size !== 2)
    return { ok: false, problems: [problem('NOT_THE_PARTIES', { path: ['parties'] })] };
  const problems = [...registrationObstacles(appointment, inOrder, today), ...declarationProblems(parties)];
  const idOf = (sex: Person['sex']) => inOrder.find(({ person }) => person?.sex === sex)?.residentId;
  const [husbandId, wifeId] = [idOf('MALE'), idOf('FEMALE')];
  return problems.length === 0 && husbandId && wifeId
    ? { ok: true, value: { husbandId, wifeId } }
    : { ok: false, problems };
}

/** What stands against a refusal, apart from its wording. */
export function refusalObstacles(appointment: AppointmentFacts, today: LocalDate): Problem[] {
  const closed = stateProblems(appointment, 'REFUSED');
  return closed.length > 0 ? closed : dayProblems(appointment, today);
}

/** Whether a marriage is refused. Art. 10 of the Regulations: the parties are told why. */
export function mayRefuse(
  appointment: AppointmentFacts,
  request: { reasons: readonly MarriageRefusalReason[]; remark: string | null },
  today: LocalDate,
): Result<{ reasons: MarriageRefusalReason[]; remark: string | null }> {
  const { reasons, remark } = request;
  const problems = refusalObstacles(appointment, today);
  if (reasons.length === 0) problems.push(problem('REASON_MISSING', { path: ['reasons'] }));
  if (reasons.includes('OTHER') && !remark) problems.push(problem('REMARK_MISSING', { path: ['remark'] }));
  if (remark && [...remark].length > 1000) problems.push(problem('REMARK_TOO_LONG', { path: ['remark'] }));
  return problems.length === 0
    ? { ok: true, value: { reasons: [...new Set(reasons)], remark: remark || null } }
    : { ok: false, problems };
}

/** What stands against issuing a certificate again, whoever asks for it. */
export function reissueObstacles({ status }: { status: MarriageStatus }): Problem[] {
  return status === 'IN_FORCE' ? [] : [problem('NOT_IN_FORCE')];
}

/** What stands against issuing a certificate again to an applicant. */
export function reissueProblems(
  registration: { status: MarriageStatus; spouseIds: readonly string[] },
  applicantId: string,
): Problem[] {
  return [
    ...reissueObstacles(registration),
    ...(registration.spouseIds.includes(applicantId)
      ? []
      : [problem('NOT_A_SPOUSE', { path: ['applicantId'] })]),
  ];
}

/** Shows an act as open or blocked. Whoever may not act at all learns nothing about the case by it. */
export function availability(action: string, mayAct: boolean, obstacles: () => Problem[]): ActionAvailability {
  const blockedBy = mayAct ? obstacles() : [problem('NOT_ALLOWED')];
  return { action, allowed: blockedBy.length === 0, blockedBy };
}

/** A registration, as far as a person's marital status follows from it. */
export interface MarriageFacts {
  registeredOn: LocalDate;
  status: MarriageStatus;
  endedOn: LocalDate | null;
  endReason: MarriageEndReason | null;
  deceasedId: string | null;
}

/** A person's marital status on a day; an annulled marriage never was one (art. 1054). */
export function maritalStatusOn(
  marriages: readonly MarriageFacts[],
  residentId: string,
  on: LocalDate,
): MaritalStatus {
  const known = marriages.filter(({ status, registeredOn }) => status !== 'ANNULLED' && registeredOn <= on);
  if (known.some(({ endedOn }) => endedOn === null || endedOn > on)) return 'MARRIED';
  const last = known.toSorted((a, b) => (a.endedOn ?? '').localeCompare(b.endedOn ?? '')).at(-1);
  if (!last) return 'SINGLE';
  if (last.endReason === 'DIVORCE') return 'DIVORCED';
  return last.deceasedId === residentId ? 'MARRIED' : 'WIDOWED';
}

/** The number of a certificate, for example `J222401-2026-000001`. */
export function certificateNumber(
  prefix: 'J' | 'BJ',
  authorityCode: string,
  year: number,
  sequence: number,
): string {
  return `${prefix}${authorityCode}-${year}-${String(sequence).padStart(6, '0')}`;
}
