/** Near kin of those who handle allowances: their cases go to the separate register (办法, article 11). */
import type { AllowanceKinship } from '../../generated/contract.ts';
import type { RegisteredHousehold, RegisteredPerson } from '../persons.ts';

/** A staff or committee member with an entry in the registry. */
export interface StaffPerson {
  staffId: string;
  person: Pick<RegisteredPerson, 'id' | 'ancestors'>;
}

export interface Conflict {
  staffId: string;
  /** The person who applies. */
  residentId: string;
  /** What the staff member is to the person. */
  kinship: AllowanceKinship;
}

/**
 * Every staff or committee member who is near kin of somebody who applies: in direct line, brother or sister by
 * blood, husband or wife as far as the household register shows, or of the same household.
 */
export function conflictsOf(
  household: RegisteredHousehold,
  applying: readonly string[],
  staff: readonly StaffPerson[],
): Conflict[] {
  const members = household.members.filter(({ person }) => applying.includes(person.id));
  return staff.flatMap(({ staffId, person }) =>
    members.flatMap((member) => {
      const kinship = byBlood(person, member.person) ?? byHousehold(person.id, member.person.id, household);
      return kinship ? [{ staffId, residentId: member.person.id, kinship }] : [];
    }),
  );
}

function byBlood(staff: StaffPerson['person'], member: RegisteredPerson): AllowanceKinship | undefined {
  if (staff.id === member.id) return 'SAME_PERSON';
  const above = member.ancestors.find(({ id }) => id === staff.id)?.generations;
  if (above !== undefined) return above === 1 ? 'PARENT' : above === 2 ? 'GRANDPARENT' : 'DIRECT_LINE';
  const below = staff.ancestors.find(({ id }) => id === member.id)?.generations;
  if (below !== undefined) return below === 1 ? 'CHILD' : below === 2 ? 'GRANDCHILD' : 'DIRECT_LINE';
  const parents = new Set(parentsOf(member));
  return parentsOf(staff).some((parent) => parents.has(parent)) ? 'SIBLING' : undefined;
}

function parentsOf({ ancestors }: Pick<RegisteredPerson, 'ancestors'>): string[] {
  return ancestors.filter(({ generations }) => generations === 1).map(({ id }) => id);
}

function byHousehold(
  staffId: string,
  memberId: string,
  { members }: RegisteredHousehold,
): AllowanceKinship | undefined {
  const relationOf = (id: string) => members.find(({ person }) => person.id === id)?.relation;
  const pair = [relationOf(staffId), relationOf(memberId)];
  if (pair.includes(undefined)) return undefined;
  return pair.includes('APPLICANT') && pair.includes('SPOUSE') ? 'SPOUSE' : 'SAME_HOUSEHOLD';
}
