/**
 * What a person is by the marriages of the register: on a day, and as far as it was known on another. Void and annulled
 * marriages had no effect from the start, which is known only since it was noted (民法典, article 1054). Pure.
 */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { MaritalStatus, MarriageEndReason, MarriageStatus } from '../generated/contract.ts';

/** What of a marriage an act may change. */
export interface MarriageState {
  status: MarriageStatus;
  endedOn: LocalDate | null;
  endReason: MarriageEndReason | null;
  deceasedId: string | null;
  /** From when to when a spouse was held dead by a declaration that was revoked. */
  interruptedFrom?: LocalDate | null;
  interruptedUntil?: LocalDate | null;
}

/** A marriage, as far as a person's marital status follows from it. */
export interface MarriageFacts extends MarriageState {
  registeredOn: LocalDate;
  /** The day from which it has effect, where that is not the day of its registration. */
  effectiveFrom?: LocalDate | null;
}

/** What the register said of a marriage until a day. */
export interface FormerState extends MarriageState {
  replacedOn: LocalDate;
}

/** A marriage and since when the register knows of it. */
export interface KnownMarriage extends MarriageFacts {
  /** The day on which the register first knew of it. */
  knownFrom: LocalDate;
}

/** A marriage with all that the register ever said of it. */
export interface RecordedMarriage extends KnownMarriage {
  /** In the order in which it was replaced. */
  formerly: readonly FormerState[];
}

/** A marriage as the register had it on a day; undefined where it knew nothing of it yet. */
export function asKnownOn(marriage: RecordedMarriage, day: LocalDate): MarriageFacts | undefined {
  if (marriage.knownFrom > day) return undefined;
  const then = marriage.formerly.find(({ replacedOn }) => replacedOn > day);
  return then ? { ...marriage, ...then } : marriage;
}

/** A person's marital status on a day, by the marriages that are known. */
export function maritalStatusOn(
  marriages: readonly MarriageFacts[],
  residentId: string,
  on: LocalDate,
): MaritalStatus {
  const known = marriages.filter(
    (marriage) => !hasNoEffect(marriage) && (marriage.effectiveFrom ?? marriage.registeredOn) <= on,
  );
  const own = known.map((marriage) => stateOn(marriage, on));
  if (own.some(({ endedOn }) => endedOn === null || endedOn > on)) return 'MARRIED';
  const last = own.toSorted((a, b) => (a.endedOn ?? '').localeCompare(b.endedOn ?? '')).at(-1);
  if (!last) return 'SINGLE';
  if (last.endReason === 'DIVORCE') return 'DIVORCED';
  return last.deceasedId === residentId ? 'MARRIED' : 'WIDOWED';
}

function hasNoEffect({ status }: MarriageState): boolean {
  return status === 'ANNULLED' || status === 'REVOKED';
}

/** While a spouse was held dead, the marriage had ended; it goes on from the day on which that was revoked. */
function stateOn(marriage: MarriageFacts, on: LocalDate) {
  const { interruptedFrom, interruptedUntil, endedOn, endReason, deceasedId } = marriage;
  const isInterrupted =
    interruptedFrom != null && interruptedUntil != null && interruptedFrom <= on && on < interruptedUntil;
  return isInterrupted
    ? { endedOn: interruptedFrom, endReason: 'DECLARED_DEAD', deceasedId }
    : { endedOn, endReason, deceasedId };
}
