import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import { equalShares } from '../amount.ts';

/** A person's part of an amount. */
export interface Share {
  residentId: string;
  amountFen: Fen;
}

/** A person counted in a grant, for a time. */
export interface CountedPerson {
  residentId: string;
  since: LocalDate;
  until: LocalDate | null;
}

/** Who is counted in the month that begins on a day; everybody ever counted where nobody is left. */
export function countedIn(members: readonly CountedPerson[], month: LocalDate): string[] {
  const now = members.filter(({ since, until }) => since <= month && (until === null || until >= month));
  const ids = (now.length > 0 ? now : members).map(({ residentId }) => residentId);
  return [...new Set(ids)].toSorted();
}

/**
 * Divides an amount among persons so that the parts add up to it: as the decision's calculation divided it, when
 * its parts make up this amount; else alike, the first of them getting the fen that are left over.
 * @param residentIds in the order in which left-over fen are given
 */
export function sharesOf(
  amountFen: Fen,
  residentIds: readonly string[],
  calculated: readonly Share[],
): Share[] {
  const paid = calculated.filter((share) => share.amountFen > 0);
  if (paid.length > 0 && paid.reduce((sum, share) => sum + share.amountFen, 0) === amountFen)
    return [...paid];
  const parts = equalShares(amountFen, residentIds.length);
  return residentIds
    .map((residentId, n) => ({ residentId, amountFen: parts[n] ?? 0 }))
    .filter((share) => share.amountFen > 0);
}

/**
 * Who gets which part of an addition: the new parts less what each has had. Where somebody had more than the new
 * part, a person's addition would be negative, and the addition is divided like an amount of its own.
 */
export function addedShares(
  addedFen: Fen,
  target: readonly Share[],
  had: readonly Share[],
  residentIds: readonly string[],
): Share[] {
  const hadBy = new Map<string, Fen>();
  for (const { residentId, amountFen } of had)
    hadBy.set(residentId, (hadBy.get(residentId) ?? 0) + amountFen);
  const added = target.map(({ residentId, amountFen }) => ({
    residentId,
    amountFen: amountFen - (hadBy.get(residentId) ?? 0),
  }));
  return sharesOf(addedFen, residentIds, added.some(({ amountFen }) => amountFen < 0) ? [] : added);
}
