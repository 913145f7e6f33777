/** Corrections of what the register says of a person. Pure. */
import { isLocalDate, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { isOpenTo, type StateTable } from '@civil-affairs/kit/states';
import { requiredTextProblems, textProblems, words } from '@civil-affairs/kit/words';
import type {
  DecideResidentCorrectionInput,
  RequestResidentCorrectionInput,
  ResidentCorrectionField,
  ResidentCorrectionStatus,
} from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { longestName } from './births.ts';
import { mergedProblems } from './status.ts';

export const theCorrection: Localized = { zhHans: '该更正申请', ko: '해당 정정신청', en: 'correction' };

export const correctionStates: StateTable<ResidentCorrectionStatus, 'decideResidentCorrection'> = {
  initial: ['REQUESTED'],
  final: ['APPROVED', 'REFUSED'],
  moves: {
    REQUESTED: { decideResidentCorrection: ['APPROVED', 'REFUSED'] },
    APPROVED: {},
    REFUSED: {},
  },
};

export const correctionStatusLabels: Readonly<Record<ResidentCorrectionStatus, Localized>> = {
  REQUESTED: { zhHans: '待审核', ko: '심사대기', en: 'Requested' },
  APPROVED: { zhHans: '已更正', ko: '정정됨', en: 'Approved' },
  REFUSED: { zhHans: '不予更正', ko: '정정불가', en: 'Refused' },
};

/** Where each field stands in a person's row. */
export const columnOf = {
  NAME: 'name',
  NAME_KO: 'nameKo',
  BIRTH_DATE: 'birthDate',
  SEX: 'sex',
  ETHNICITY: 'ethnicity',
  HUKOU_TYPE: 'hukouType',
} as const satisfies Record<ResidentCorrectionField, string>;

/** The values of those fields that have a list of them. */
const valuesOf: Partial<Record<ResidentCorrectionField, readonly string[]>> = {
  SEX: ['MALE', 'FEMALE'],
  ETHNICITY: ['HA', 'MG', 'HU', 'CS', 'MA'],
  HUKOU_TYPE: ['URBAN', 'RURAL', 'UNIFIED'],
};

const longestReason = 1000;

/** The person's entry, as far as a correction looks at it. */
export type Correctable = Record<(typeof columnOf)[ResidentCorrectionField], string | null> & {
  diedOn: LocalDate | null;
  mergedInto?: string | null;
};

export function requestProblems(
  person: Correctable,
  { field, value, reason }: Pick<RequestResidentCorrectionInput, 'field' | 'value' | 'reason'>,
  today: LocalDate,
): Problem[] {
  const path = ['value'];
  const text = words(value);
  const aboutValue = () => {
    if (text === null || field === 'NAME' || field === 'NAME_KO')
      return requiredTextProblems(value, path, longestName);
    if (field === 'BIRTH_DATE')
      return isLocalDate(text) && text <= (person.diedOn ?? today)
        ? []
        : [problem('BIRTH_DATE_IMPOSSIBLE', { path })];
    return valuesOf[field]?.includes(text) ? [] : [problem('NO_SUCH_VALUE', { path })];
  };
  const found = aboutValue();
  return [
    ...mergedProblems(person, ['residentId']),
    ...(found.length === 0 && text === person[columnOf[field]]
      ? [problem('VALUE_UNCHANGED', { path })]
      : found),
    ...requiredTextProblems(reason, ['reason'], longestReason),
  ];
}

/** What a decision is made on. */
export interface DecisionFacts {
  status: ResidentCorrectionStatus;
  requestedBy: string;
  field: ResidentCorrectionField;
  before: string | null;
}

export function decisionObstacles(
  { status, requestedBy, field, before }: DecisionFacts,
  person: Correctable,
  actor: string,
): Problem[] {
  if (!isOpenTo(correctionStates, status, 'decideResidentCorrection'))
    return [problem('CORRECTION_DECIDED_ALREADY')];
  return [
    ...mergedProblems(person),
    ...(requestedBy === actor ? [problem('ANOTHER_PERSON_DECIDES')] : []),
    ...(person[columnOf[field]] === before ? [] : [problem('VALUE_CHANGED_MEANWHILE')]),
  ];
}

export function decisionProblems({
  decision,
  reason,
}: Pick<DecideResidentCorrectionInput, 'decision' | 'reason'>): Problem[] {
  return decision === 'REFUSE'
    ? requiredTextProblems(reason, ['reason'], longestReason)
    : textProblems(reason, ['reason'], longestReason);
}

/** That the citizen id says otherwise now: the police give another one. */
export function correctionWarnings(
  field: ResidentCorrectionField,
  value: string,
  citizenId: { birthDate: LocalDate; sex: string } | undefined,
): Problem[] {
  if (!citizenId) return [];
  const disagrees =
    (field === 'BIRTH_DATE' && citizenId.birthDate !== value) || (field === 'SEX' && citizenId.sex !== value);
  return disagrees ? [problem('CITIZEN_ID_DISAGREES')] : [];
}
