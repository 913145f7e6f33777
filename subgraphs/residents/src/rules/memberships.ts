/** Who belonged to which household from which day to which. Pure. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { HouseholdRelation } from '../generated/contract.ts';

/** One person's membership in a household. */
export interface Membership {
  householdId: string;
  residentId: string;
  relation: HouseholdRelation;
  /** First day. */
  since: LocalDate;
  /** Last day; null while it lasts. */
  until: LocalDate | null;
}

const relations: readonly HouseholdRelation[] = [
  'APPLICANT',
  'SPOUSE',
  'MINOR_CHILD',
  'ADULT_CHILD_STUDENT',
  'ADULT_CHILD',
  'PARENT',
  'OTHER',
];

/** The members of households by their relations, and those of one relation by their ids. */
export function applicantFirst<Row extends Membership>(members: readonly Row[]): Row[] {
  const place = ({ relation }: Row) => relations.indexOf(relation);
  return members.toSorted((a, b) => place(a) - place(b) || (a.residentId < b.residentId ? -1 : 1));
}

/** The memberships of somebody who belonged to no household after a day. */
export function endedOn<Row extends Membership>(memberships: readonly Row[], lastDay: LocalDate): Row[] {
  return memberships
    .filter(({ since }) => since <= lastDay)
    .map((row) => (row.until === null || row.until > lastDay ? { ...row, until: lastDay } : row));
}

/** The membership that holds on a day. */
export function membershipOn<Row extends Membership>(
  memberships: readonly Row[],
  day: LocalDate,
): Row | undefined {
  return memberships.find(({ since, until }) => since <= day && (until === null || until >= day));
}

/** The membership that lasts. */
export function openMembership<Row extends Membership>(memberships: readonly Row[]): Row | undefined {
  return memberships.find(({ until }) => until === null);
}

/**
 * The memberships of somebody who belongs elsewhere from a day on.
 * @param to null for no household
 */
export function transferred(
  memberships: readonly Membership[],
  residentId: string,
  from: LocalDate,
  to: { householdId: string; relation: HouseholdRelation } | null,
): Membership[] {
  const before = endedOn(memberships, addDays(from, -1));
  return to ? [...before, { ...to, residentId, since: from, until: null }] : before;
}

/** What of the memberships that are written no longer holds, and what is to be written in its place. */
export function replacement<Row extends Membership>(written: readonly Row[], next: readonly Membership[]) {
  const same = (a: Membership, b: Membership) =>
    a.householdId === b.householdId &&
    a.residentId === b.residentId &&
    a.relation === b.relation &&
    a.since === b.since &&
    a.until === b.until;
  return {
    gone: written.filter((row) => !next.some((other) => same(row, other))),
    added: next.filter((row) => !written.some((other) => same(row, other))),
  };
}
