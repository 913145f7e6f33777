/** A death as a civil fact: when it may be entered, and corrected. Pure. */
import { periodEnd } from '@civil-affairs/kit/calendar';
import { addMonths, daysBetween, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo } from '@civil-affairs/kit/states';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type {
  CorrectResidentDeathInput,
  HouseholdRelation,
  RegisterDeathInput,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { mergedProblems, residentStates, statusOf } from './status.ts';

interface Person {
  birthDate: LocalDate;
  diedOn: LocalDate | null;
  movedOutOn: LocalDate | null;
  mergedInto?: string | null;
}

const longestCertificateNumber = 40;
const longestReason = 1000;

export function deathObstacles(person: Person): Problem[] {
  if (person.mergedInto != null) return mergedProblems(person);
  return isOpenTo(residentStates, statusOf(person), 'registerDeath')
    ? []
    : [problem('DEATH_ALREADY_REGISTERED')];
}

export function deathProblems(
  { diedOn, certificateNumber }: Pick<RegisterDeathInput, 'diedOn' | 'certificateNumber'>,
  person: Person,
  today: LocalDate,
): Problem[] {
  return [
    ...dayProblems(diedOn, person, today),
    ...requiredTextProblems(certificateNumber, ['certificateNumber'], longestCertificateNumber),
  ];
}

export function deathCorrectionObstacles(person: Person): Problem[] {
  if (person.mergedInto != null) return mergedProblems(person);
  return isOpenTo(residentStates, statusOf(person), 'correctResidentDeath')
    ? []
    : [problem('DEATH_NOT_REGISTERED')];
}

export function deathCorrectionProblems(
  {
    correction,
    diedOn,
    certificateNumber,
    reason,
  }: Pick<CorrectResidentDeathInput, 'correction' | 'diedOn' | 'certificateNumber' | 'reason'>,
  person: Person,
  today: LocalDate,
): Problem[] {
  const path = ['diedOn'];
  const wanted = correction === 'OTHER_DAY';
  const aboutDay = () => {
    if (!wanted)
      return diedOn != null || words(certificateNumber) !== null
        ? [problem('DEATH_DATE_NOT_WANTED', { path })]
        : [];
    if (diedOn == null) return [problem('DEATH_DATE_MISSING', { path })];
    return diedOn === person.diedOn
      ? [problem('DEATH_DATE_UNCHANGED', { path })]
      : dayProblems(diedOn, person, today);
  };
  return [
    ...aboutDay(),
    ...textProblems(certificateNumber, ['certificateNumber'], longestCertificateNumber),
    ...requiredTextProblems(reason, ['reason'], longestReason),
  ];
}

function dayProblems(diedOn: LocalDate, { birthDate }: Person, today: LocalDate): Problem[] {
  return diedOn < birthDate || diedOn > today ? [problem('DEATH_DATE_IMPOSSIBLE', { path: ['diedOn'] })] : [];
}

/**
 * What is remarked on a death. The register is told within a month (户口登记条例 art. 8), in towns before the burial, which
 * it does not know.
 * @param left the relations of those with whom the person lived
 */
export function deathWarnings(
  diedOn: LocalDate,
  today: LocalDate,
  own: HouseholdRelation | undefined,
  left: readonly HouseholdRelation[],
): Problem[] {
  const lastDay = periodEnd(diedOn, daysBetween(diedOn, addMonths(diedOn, 1)));
  return [
    ...(today > lastDay.date ? [problem('DEATH_REPORTED_LATE')] : []),
    ...applicantWarnings(own === 'APPLICANT' ? left : []),
  ];
}

/** That somebody must speak for those who are left in a household. */
export function applicantWarnings(left: readonly HouseholdRelation[]): Problem[] {
  return left.length > 0 && !left.includes('APPLICANT') ? [problem('HOUSEHOLD_WITHOUT_APPLICANT')] : [];
}
