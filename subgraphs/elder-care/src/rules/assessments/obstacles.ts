/** What stands against an act on an assessment: the same for the mutation and for `availableActions`. */
import { addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CareAssessmentStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { elderAge, isElder } from '../../rules.ts';
import { statusObstacles } from '../status.ts';
import { disputeUntil, type Validity } from './findings.ts';
import { type AssessmentAct, assessmentStates } from './states.ts';

export interface AssessmentCaseFacts {
  status: CareAssessmentStatus;
  assessors: readonly string[];
  publishedOn: LocalDate | null;
  /** Those of the other assessment, where one disputes the other. */
  otherAssessors: readonly string[];
  /** Where the second assessment of a disputed result stands. */
  secondStatus: CareAssessmentStatus | null;
  validity: Validity;
}

export function assessmentObstacles(facts: AssessmentCaseFacts, act: AssessmentAct): Problem[] {
  return statusObstacles(assessmentStates, facts.status, act);
}

/** Who reviews is none of those who assessed. */
export function reviewObstacles(facts: AssessmentCaseFacts, actor: string): Problem[] {
  return [...assessmentObstacles(facts, 'reviewCareAssessment'), ...samePerson(facts, actor)];
}

export function upholdObstacles(facts: AssessmentCaseFacts, actor: string): Problem[] {
  return [
    ...assessmentObstacles(facts, 'upholdCareAssessment'),
    ...(facts.status !== 'DISPUTED' || facts.secondStatus === 'RECORDED'
      ? []
      : [problem('SECOND_ASSESSMENT_MISSING')]),
    ...samePerson(facts, actor),
  ];
}

function samePerson({ assessors, otherAssessors }: AssessmentCaseFacts, actor: string): Problem[] {
  return [...assessors, ...otherAssessors].includes(actor) ? [problem('SAME_PERSON_REVIEWS')] : [];
}

export function disputeObstacles(facts: AssessmentCaseFacts, today: LocalDate): Problem[] {
  const late =
    facts.status === 'PUBLISHED' &&
    facts.publishedOn !== null &&
    today > disputeUntil(facts.publishedOn, facts.validity);
  return [
    ...assessmentObstacles(facts, 'disputeCareAssessment'),
    ...(late ? [problem('DISPUTE_PERIOD_OVER')] : []),
  ];
}

export function assessorProblems(facts: AssessmentCaseFacts, assessors: readonly string[]): Problem[] {
  const names = assessors.map((name) => name.trim());
  const path = ['assessors'];
  if (
    names.length !== 2 ||
    names[0] === names[1] ||
    names.some((name) => !/^[\p{L}\p{N}:._@ -]{1,100}$/u.test(name))
  )
    return [problem('TWO_ASSESSORS_NEEDED', { path })];
  return names.some((name) => facts.otherAssessors.includes(name))
    ? [problem('ASSESSED_BEFORE', { path })]
    : [];
}

/** What the register knows of the person whom an act is about. */
export interface RegisteredElder {
  id: string;
  birthDate: LocalDate;
  sex: 'MALE' | 'FEMALE';
  diedOn: LocalDate | null;
  communityCode: string;
}

/** What stands against care for a person at all. */
export function elderProblems({ birthDate, diedOn }: RegisteredElder, today: LocalDate): Problem[] {
  const path = ['residentId'];
  return [
    ...(diedOn === null ? [] : [problem('DECEASED', { path })]),
    ...(isElder(birthDate, today)
      ? []
      : [problem('NOT_AN_ELDER', { path, allowedFrom: addMonths(birthDate, 12 * elderAge) })]),
  ];
}
