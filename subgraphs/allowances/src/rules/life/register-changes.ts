/** What news of the registers mean for a grant. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { AllowanceRecheckCause, Settlement } from '../../generated/contract.ts';

/** Causes after which the household is asked to state anew who belongs to it (办法, articles 7 and 30). */
const composing: readonly AllowanceRecheckCause[] = [
  'MARRIAGE',
  'DIVORCE',
  'MARRIAGE_ANNULLED',
  'BIRTH',
  'ADOPTION',
  'ADOPTION_DISSOLVED',
  'HOUSEHOLD_CHANGED',
  'MOVED',
];

/** Whether the household is asked for its composition while a re-check is open. */
export function asksForComposition(recheck: {
  cause: AllowanceRecheckCause;
  settledOn: LocalDate | null;
}): boolean {
  return recheck.settledOn === null && composing.includes(recheck.cause);
}

/** Whether a code of the register is one of the standards'. */
export function isSettlement(code: string | null): code is Settlement {
  return code === 'URBAN' || code === 'RURAL';
}

/** Which standard is to be looked at after a household moved as one; null where it stays the same. */
export function settlementAfterMove(
  grant: { settlement: Settlement },
  residentId: string | null,
  settlement: Settlement | null,
): Settlement | null {
  return residentId === null && settlement !== grant.settlement ? settlement : null;
}

/** A move, as the register of residents tells it. */
export interface Move {
  /** Everybody who moved. */
  residentIds: readonly string[];
  /** Where to; null for somewhere outside the register. */
  communityCode: string | null;
}

interface Supported {
  communityCode: string;
  memberIds: readonly string[];
}

/**
 * The community whose office is in charge after a move; undefined where it stays the same. The office follows when nobody
 * stays behind, and within the city: whose standards, rules and payments another city knows nothing of.
 */
export function officeAfterMove({ communityCode, memberIds }: Supported, move: Move): string | undefined {
  const all = memberIds.every((id) => move.residentIds.includes(id));
  if (!all || move.communityCode === null || move.communityCode === communityCode) return undefined;
  return move.communityCode.slice(0, 6) === communityCode.slice(0, 6) ? move.communityCode : undefined;
}

/** Whom a move concerns of a grant: the household as one where nobody stays behind, else each one who left. */
export function movedOf(
  { memberIds }: Pick<Supported, 'memberIds'>,
  { residentIds }: Move,
): (string | null)[] {
  const moved = memberIds.filter((id) => residentIds.includes(id)).toSorted();
  return moved.length === memberIds.length ? [null] : moved;
}
