/** What stands against an act on an institution, an inspection or a finding. */
import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import { isUnifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems, textProblems } from '@civil-affairs/kit/words';
import type {
  CareBedType,
  CareFindingSeverity,
  CareFindingStatus,
  CareInspectionStatus,
  CareInstitutionStatus,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { longestReason, pastDayProblems, statusObstacles, workingDaysAfter } from '../status.ts';
import { isPlaceOfHouse } from '../stays/admission.ts';
import {
  type FindingAct,
  findingStates,
  type InspectionAct,
  type InstitutionAct,
  inspectionStates,
  institutionStates,
} from './states.ts';

/** 养老机构管理办法 art. 10, known by heart alone. */
const filingWorkingDays = 10;
/** SETTINGS, UNCONFIRMED. */
export const closingNoticeDays = 30;
const starGradeMonths = 36;

/** The last working day on which a filing is in time. */
export function filingDueOn(firstElderOn: LocalDate): LocalDate {
  return workingDaysAfter(firstElderOn, filingWorkingDays);
}

export function starGradeUntil(awardedOn: LocalDate): LocalDate {
  return addDays(addMonths(awardedOn, starGradeMonths), -1);
}

export interface OpenFinding {
  severity: CareFindingSeverity;
  status: CareFindingStatus;
  dueOn: LocalDate;
}

/** An institution as the rules look at it. */
export interface InstitutionFacts {
  status: CareInstitutionStatus;
  filingNumber: string | null;
  orderedBy: string | null;
  closingOn: LocalDate | null;
  /** Findings that are not closed. */
  findings: readonly OpenFinding[];
  openStays: number;
  prepaidRestFen: number;
}

export function institutionObstacles(
  { status }: Pick<InstitutionFacts, 'status'>,
  act: InstitutionAct,
): Problem[] {
  return statusObstacles(institutionStates, status, act);
}

export function filingObstacles(facts: InstitutionFacts): Problem[] {
  return [
    ...institutionObstacles(facts, 'fileCareInstitution'),
    ...(facts.filingNumber === null ? [] : [problem('FILING_EXISTS')]),
  ];
}

/** Who confirms is not who ordered, and no danger is left. */
export function rectificationObstacles(facts: InstitutionFacts, actor: string): Problem[] {
  return [
    ...institutionObstacles(facts, 'confirmCareRectification'),
    ...(facts.orderedBy === actor ? [problem('SAME_PERSON_CONFIRMS')] : []),
    ...(facts.findings.some(({ severity }) => severity === 'DANGER') ? [problem('DANGER_IS_OPEN')] : []),
  ];
}

/** Only where a danger was not removed in time. */
export function suspensionObstacles(facts: InstitutionFacts, today: LocalDate): Problem[] {
  const late = facts.findings.some(({ severity, dueOn }) => severity === 'DANGER' && dueOn < today);
  return [
    ...institutionObstacles(facts, 'suspendCareInstitution'),
    ...(late ? [] : [problem('NO_DANGER_OVERDUE')]),
  ];
}

export function closingObstacles(facts: InstitutionFacts): Problem[] {
  return [
    ...institutionObstacles(facts, 'closeCareInstitution'),
    ...(facts.openStays > 0 ? [problem('ELDERS_NOT_PLACED', {}, { count: facts.openStays })] : []),
    ...(facts.prepaidRestFen > 0 ? [problem('MONEY_NOT_RETURNED')] : []),
  ];
}

export function closingProblems(closesOn: LocalDate, reason: string, today: LocalDate): Problem[] {
  const first = addDays(today, closingNoticeDays);
  return [
    ...(closesOn >= first
      ? []
      : [
          problem(
            'CLOSING_TOO_SOON',
            { path: ['closesOn'], allowedFrom: first },
            { days: closingNoticeDays },
          ),
        ]),
    ...requiredTextProblems(reason, ['reason'], longestReason),
  ];
}

const longestName = 100;
const mostPlaces = 5000;
const mostBedsAtOnce = 100;

export interface Registration {
  nameZhHans: string;
  nameKo: string;
  nameEn: string;
  address: string;
  phone?: string | null | undefined;
  communityCode: string;
  unifiedSocialCreditCode: string;
  capacity: number;
  opensOn: LocalDate;
}

export function registrationProblems(input: Registration, today: LocalDate): Problem[] {
  return [
    ...(['nameZhHans', 'nameKo', 'nameEn', 'address'] as const).flatMap((field) =>
      requiredTextProblems(input[field], [field], longestName),
    ),
    ...textProblems(input.phone, ['phone'], 30),
    ...(/^[0-9]{12}$/.test(input.communityCode)
      ? []
      : [problem('COMMUNITY_NOT_KNOWN', { path: ['communityCode'] })]),
    ...(isUnifiedSocialCreditCode(input.unifiedSocialCreditCode)
      ? []
      : [problem('CREDIT_CODE_WRONG', { path: ['unifiedSocialCreditCode'] })]),
    ...(input.capacity >= 1 && input.capacity <= mostPlaces
      ? []
      : [problem('CAPACITY_OUT_OF_RANGE', { path: ['capacity'] }, { most: mostPlaces })]),
    ...(input.opensOn >= today ? [] : [problem('DAY_IS_OVER', { path: ['opensOn'] })]),
  ];
}

export function starGradeProblems(grade: number, awardedOn: LocalDate, today: LocalDate): Problem[] {
  return [
    ...(Number.isInteger(grade) && grade >= 1 && grade <= 5
      ? []
      : [problem('STAR_GRADE_OUT_OF_RANGE', { path: ['grade'] })]),
    ...pastDayProblems(awardedOn, 'awardedOn', today),
  ];
}

export function arrangementProblems(input: {
  kind: 'INTERNAL_CLINIC' | 'COOPERATION_AGREEMENT';
  partnerZhHans?: string | null | undefined;
  partnerKo?: string | null | undefined;
  partnerEn?: string | null | undefined;
  validFrom: LocalDate;
  validUntil?: LocalDate | null | undefined;
}): Problem[] {
  const agreement = input.kind === 'COOPERATION_AGREEMENT';
  return [
    ...(['partnerZhHans', 'partnerKo', 'partnerEn'] as const).flatMap((field) =>
      agreement ? requiredTextProblems(input[field], [field], longestName) : [],
    ),
    ...(agreement && input.validUntil == null
      ? [problem('AGREEMENT_NEEDS_AN_END', { path: ['validUntil'] })]
      : []),
    ...(input.validUntil != null && input.validUntil < input.validFrom
      ? [problem('DAYS_IN_WRONG_ORDER', { path: ['validUntil'] })]
      : []),
  ];
}

/** @param inService how many places of the house there are already */
export function newBedProblems(
  type: CareBedType,
  numbers: readonly string[],
  capacity: number,
  inService: number,
): Problem[] {
  const path = ['numbers'];
  const places = isPlaceOfHouse(type) ? numbers.length : 0;
  return [
    ...(numbers.length >= 1 &&
    numbers.length <= mostBedsAtOnce &&
    new Set(numbers).size === numbers.length &&
    numbers.every((number) => /^[A-Z0-9-]{1,12}$/.test(number))
      ? []
      : [problem('BED_NUMBERS_WRONG', { path }, { most: mostBedsAtOnce })]),
    ...(inService + places <= capacity ? [] : [problem('CAPACITY_FULL', { path })]),
  ];
}

export function inspectionObstacles(
  { status, openFindings }: { status: CareInspectionStatus; openFindings: number },
  act: InspectionAct,
): Problem[] {
  return [
    ...statusObstacles(inspectionStates, status, act),
    ...(act === 'closeCareInspection' && openFindings > 0 ? [problem('FINDINGS_ARE_OPEN')] : []),
  ];
}

const mostFindings = 50;

export function inspectionProblems(
  input: {
    carriedOutOn: LocalDate;
    inspectors: readonly string[];
    findings: readonly { description: string; article?: string | null | undefined; dueOn: LocalDate }[];
  },
  today: LocalDate,
): Problem[] {
  const names = new Set(input.inspectors.map((name) => name.trim()).filter((name) => name !== ''));
  return [
    ...pastDayProblems(input.carriedOutOn, 'carriedOutOn', today),
    ...(names.size >= 2 && names.size === input.inspectors.length && names.size <= 10
      ? []
      : [problem('TWO_INSPECTORS_NEEDED', { path: ['inspectors'] })]),
    ...(input.findings.length <= mostFindings
      ? []
      : [problem('TOO_MANY_FINDINGS', { path: ['findings'] }, { most: mostFindings })]),
    ...input.findings.flatMap(({ description, article, dueOn }, n) => [
      ...requiredTextProblems(description, ['findings', n, 'description'], longestReason),
      ...textProblems(article, ['findings', n, 'article'], longestName),
      ...(dueOn >= input.carriedOutOn
        ? []
        : [problem('DAYS_IN_WRONG_ORDER', { path: ['findings', n, 'dueOn'] })]),
    ]),
  ];
}

export function findingObstacles(
  { status, reportedBy }: { status: CareFindingStatus; reportedBy: string | null },
  act: FindingAct,
  actor?: string,
): Problem[] {
  return [
    ...statusObstacles(findingStates, status, act),
    ...(act === 'confirmCareFinding' && reportedBy !== null && reportedBy === actor
      ? [problem('SAME_PERSON_CONFIRMS')]
      : []),
  ];
}
