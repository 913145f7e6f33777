/** The birth of a child as the register enters it. Pure. */
import { periodEnd } from '@civil-affairs/kit/calendar';
import { addMonths, daysBetween, type LocalDate } from '@civil-affairs/kit/dates';
import { parseCitizenId } from '@civil-affairs/kit/national-ids';
import { notFound, type Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems } from '@civil-affairs/kit/words';
import type { Ethnicity, HouseholdRelation, RegisterBirthInput, Sex } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { thePerson } from './households.ts';
import { mergedProblems } from './status.ts';

export const longestName = 50;

/** A parent as the register knows the person. */
export interface Parent {
  id: string;
  sex: Sex;
  birthDate: LocalDate;
  diedOn: LocalDate | null;
  ethnicity: Ethnicity;
  mergedInto?: string | null;
}

export interface BirthFacts {
  mother: Parent | undefined;
  father: Parent | undefined;
  /** Who belongs to the household now. */
  members: readonly { residentId: string; relation: HouseholdRelation; since: LocalDate }[];
}

type Birth = Omit<RegisterBirthInput, 'clientMutationKey' | 'householdId'>;

export function birthProblems(
  { mother, father, members }: BirthFacts,
  input: Birth,
  today: LocalDate,
): Problem[] {
  const parents = [mother, father].filter((parent) => parent !== undefined);
  const path = ['birthDate'];
  return [
    ...requiredTextProblems(input.name, ['name'], longestName),
    ...textProblems(input.nameKo, ['nameKo'], longestName),
    ...(input.birthDate > today ? [problem('DAY_TO_COME', { path })] : []),
    ...citizenIdProblems(input, today),
    ...(input.motherId == null && input.fatherId == null
      ? [problem('PARENT_NEEDED', { path: ['motherId'] })]
      : []),
    ...parentProblems(mother, input.motherId, 'motherId', 'FEMALE', input.birthDate),
    ...parentProblems(father, input.fatherId, 'fatherId', 'MALE', input.birthDate),
    ...(mother?.diedOn != null && mother.diedOn < input.birthDate
      ? [problem('MOTHER_DIED_BEFORE', { path })]
      : []),
    ...(parents.length > 0 && !parents.some(({ ethnicity }) => ethnicity === input.ethnicity)
      ? [problem('ETHNICITY_OF_NO_PARENT', { path: ['ethnicity'] })]
      : []),
    ...(members.some(({ residentId }) => parents.some(({ id }) => id === residentId))
      ? []
      : [problem('NO_PARENT_IN_HOUSEHOLD', { path: ['householdId'] })]),
  ];
}

function parentProblems(
  parent: Parent | undefined,
  id: string | null | undefined,
  field: string,
  sex: Sex,
  birthDate: LocalDate,
): Problem[] {
  if (id == null) return [];
  if (!parent) return [notFound([field], thePerson)];
  if (parent.mergedInto != null) return mergedProblems(parent, [field]);
  if (parent.sex !== sex) return [problem('PARENT_OF_OTHER_SEX', { path: [field] })];
  return parent.birthDate < birthDate ? [] : [problem('PARENT_YOUNGER', { path: [field] })];
}

/** The number is never repeated in a problem. */
function citizenIdProblems({ citizenId, birthDate, sex }: Birth, today: LocalDate): Problem[] {
  const path = ['citizenId'];
  const parsed = parseCitizenId(citizenId, today);
  if (!parsed.ok) return [problem('CITIZEN_ID_NOT_VALID', { path })];
  return parsed.value.birthDate === birthDate && parsed.value.sex === sex
    ? []
    : [problem('CITIZEN_ID_DISAGREES', { path })];
}

/** How the child belongs to the household: from its birth on, or since the parents came into it. */
export function childMembership(
  { mother, father, members }: BirthFacts,
  birthDate: LocalDate,
): { relation: HouseholdRelation; since: LocalDate } {
  const parents = members.filter(({ residentId }) => residentId === mother?.id || residentId === father?.id);
  const isChildOfApplicant = parents.some(
    ({ relation }) => relation === 'APPLICANT' || relation === 'SPOUSE',
  );
  const [since = birthDate] = parents.map((parent) => parent.since).toSorted();
  return {
    relation: isChildOfApplicant ? 'MINOR_CHILD' : 'OTHER',
    since: since > birthDate ? since : birthDate,
  };
}

/** A birth is declared within a month (户口登记条例 art. 7). */
export function birthWarnings(birthDate: LocalDate, today: LocalDate): Problem[] {
  const { date: lastDay } = periodEnd(birthDate, daysBetween(birthDate, addMonths(birthDate, 1)));
  return today > lastDay ? [problem('BIRTH_REPORTED_LATE')] : [];
}
