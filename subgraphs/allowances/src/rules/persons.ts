import type { LocalDate } from '@civil-affairs/kit/dates';
import type { HouseholdRelation, Settlement } from '../generated/contract.ts';

/** Of age (Civil Code, article 17). */
export const fullAge = 18;

/** Whether a certificate is of a severe disability (重度残疾): grade 1 or 2. */
export function isSevere(grade: number | null | undefined): boolean {
  return grade === 1 || grade === 2;
}

/** A person as the registry of residents knows one, for a case. */
export interface RegisteredPerson {
  id: string;
  name: string;
  birthDate: LocalDate;
  diedOn: LocalDate | null;
  communityCode: string;
  /** By blood, nearest first: 1 for a parent, 2 for a grandparent. */
  ancestors: { id: string; generations: number }[];
}

/** A household as the registry knows one, for a case. */
export interface RegisteredHousehold {
  id: string;
  communityCode: string;
  settlement: Settlement;
  /** The applicant of the register first. */
  members: { relation: HouseholdRelation; person: RegisteredPerson }[];
}
