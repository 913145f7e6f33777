/** Adoptions as the register records them (民法典 art. 1093 to 1118). Pure. */
import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import { notFound, type Problem } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import type {
  DissolveAdoptionInput,
  RecordAdoptionInput,
  ResidentAdoptionStatus,
  Sex,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { thePerson } from './households.ts';
import { mergedProblems } from './status.ts';

export const theAdoption: Localized = { zhHans: '该收养登记', ko: '해당 입양등록', en: 'adoption' };

export const adoptionStates: StateTable<ResidentAdoptionStatus, 'dissolveAdoption'> = {
  initial: ['IN_FORCE'],
  final: ['DISSOLVED'],
  moves: { IN_FORCE: { dissolveAdoption: ['DISSOLVED'] }, DISSOLVED: {} },
};

export const adoptionStatusLabels: Readonly<Record<ResidentAdoptionStatus, Localized>> = {
  IN_FORCE: { zhHans: '收养关系存续', ko: '입양관계 존속', en: 'In force' },
  DISSOLVED: { zhHans: '收养关系已解除', ko: '입양관계 해제', en: 'Dissolved' },
};

export function adoptionStatus({ dissolvedOn }: { dissolvedOn: LocalDate | null }): ResidentAdoptionStatus {
  return dissolvedOn === null ? 'IN_FORCE' : 'DISSOLVED';
}

interface Person {
  id: string;
  sex: Sex;
  birthDate: LocalDate;
  diedOn: LocalDate | null;
  mergedInto?: string | null;
}

export interface AdoptionFacts {
  child: Person;
  /** In the order of the input; undefined for whom the register does not know. */
  adopters: readonly (Person | undefined)[];
  /** Ids of the child's ancestors. */
  ancestors: readonly string[];
  /** Id of the child's adoption that is in force. */
  running: string | undefined;
}

const youngestAdopter = 30;
const gapToOtherSex = 40;
const consentFrom = 8;
const adult = 18;

/**
 * What stands against an adoption. That one who is married adopts together with the spouse (art. 1101) is for the office that
 * registers it: who adopts alone is taken for unmarried, or for the spouse of the child's parent.
 */
export function adoptionProblems(
  { child, adopters, ancestors, running }: AdoptionFacts,
  {
    adopterIds,
    kind,
    registeredOn,
    childConsents,
  }: Omit<RecordAdoptionInput, 'clientMutationKey' | 'childId'>,
  today: LocalDate,
): Problem[] {
  if (running) return [problem('ALREADY_ADOPTED', { path: ['childId'], conflictsWith: running })];
  if (child.mergedInto != null) return mergedProblems(child, ['childId']);
  if (registeredOn > today) return [problem('DAY_TO_COME', { path: ['registeredOn'] })];
  if (adopterIds.length < 1 || adopterIds.length > 2 || adopterIds[0] === adopterIds[1])
    return [problem('ONE_OR_TWO_ADOPTERS', { path: ['adopterIds'] })];
  const age = fullYearsOn(child.birthDate, registeredOn);
  const alone = adopters.length === 1;
  const aboutAdopters = adopters.flatMap((adopter, n) => {
    const path = ['adopterIds', n];
    if (!adopter) return [notFound(path, thePerson)];
    if (adopter.mergedInto != null) return mergedProblems(adopter, path);
    if (adopter.id === child.id || ancestors.includes(adopter.id))
      return [problem('PARENT_ALREADY', { path })];
    if (diedBefore(adopter, registeredOn)) return [problem('NOT_ALIVE', { path })];
    const years = fullYearsOn(adopter.birthDate, registeredOn);
    const isOtherSex = alone && kind === 'ORDINARY' && adopter.sex !== child.sex;
    return [
      ...(kind !== 'STEPCHILD' && years < youngestAdopter ? [problem('ADOPTER_UNDER_30', { path })] : []),
      ...(isOtherSex && fullYearsOn(adopter.birthDate, child.birthDate) < gapToOtherSex
        ? [problem('AGE_GAP_UNDER_40', { path })]
        : []),
    ];
  });
  return [
    ...(registeredOn < child.birthDate || diedBefore(child, registeredOn)
      ? [problem('NOT_ALIVE', { path: ['childId'] })]
      : []),
    ...(age >= adult ? [problem('ADOPTED_AS_ADULT', { path: ['childId'] })] : []),
    ...(age >= consentFrom && !childConsents
      ? [problem('CHILD_HAS_NOT_AGREED', { path: ['childConsents'] })]
      : []),
    ...aboutAdopters,
  ];
}

function diedBefore({ diedOn }: Person, day: LocalDate): boolean {
  return diedOn !== null && diedOn < day;
}

export function dissolutionObstacles(adoption: { dissolvedOn: LocalDate | null }): Problem[] {
  return isOpenTo(adoptionStates, adoptionStatus(adoption), 'dissolveAdoption')
    ? []
    : [problem('ADOPTION_DISSOLVED_ALREADY')];
}

export function dissolutionProblems(
  { registeredOn }: { registeredOn: LocalDate },
  child: Pick<Person, 'birthDate'>,
  { dissolvedOn, dissolution, childConsents }: Omit<DissolveAdoptionInput, 'clientMutationKey'>,
  today: LocalDate,
): Problem[] {
  const path = ['dissolvedOn'];
  if (dissolvedOn > today) return [problem('DAY_TO_COME', { path })];
  if (dissolvedOn < registeredOn) return [problem('BEFORE_THE_ADOPTION', { path })];
  const age = fullYearsOn(child.birthDate, dissolvedOn);
  if (dissolution !== 'AGREEMENT' || age < consentFrom || childConsents) return [];
  const consent = { path: ['childConsents'] };
  return [
    age < adult ? problem('CHILD_HAS_NOT_AGREED', consent) : problem('ADOPTED_ADULT_HAS_NOT_AGREED', consent),
  ];
}
