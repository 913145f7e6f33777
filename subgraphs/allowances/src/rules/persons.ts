import type { LocalDate } from '@civil-affairs/kit/dates';
import type { HouseholdRelation, Settlement } from '../generated/contract.ts';

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
