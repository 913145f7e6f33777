/** Where a divorce by agreement stands, and on which of its days what may be done. Pure. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Periods } from '@civil-affairs/kit/deadlines';
import type { Problem } from '@civil-affairs/kit/problems';
import { isFinal, type StateTable } from '@civil-affairs/kit/states';
import type { DivorcePhase, DivorceStatus, MarriageStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { type DivorcePeriods, divorcePeriodLength, divorcePeriods } from '../divorce-periods.ts';
import { instantOf, type OpeningRule } from '../slots.ts';

export type DivorceAct =
  | 'withdrawDivorce'
  | 'replaceDivorceAgreement'
  | 'registerDivorce'
  | 'refuseDivorce'
  | 'deemDivorceWithdrawn'
  | 'moveDivorcePeriods'
  | 'closeDivorce'
  | 'reissueDivorceCertificate';

/** What becomes of an application. The two periods are no states: a table of holidays published later moves them. */
export const divorceStates: StateTable<DivorceStatus, DivorceAct> = {
  initial: ['ACCEPTED', 'NOT_ACCEPTED'],
  final: ['NOT_ACCEPTED', 'WITHDRAWN', 'REGISTERED', 'DEEMED_WITHDRAWN', 'CLOSED'],
  moves: {
    ACCEPTED: {
      withdrawDivorce: ['WITHDRAWN'],
      replaceDivorceAgreement: ['ACCEPTED'],
      registerDivorce: ['REGISTERED'],
      refuseDivorce: ['ACCEPTED'],
      deemDivorceWithdrawn: ['DEEMED_WITHDRAWN'],
      moveDivorcePeriods: ['ACCEPTED'],
      closeDivorce: ['CLOSED'],
    },
    NOT_ACCEPTED: {},
    WITHDRAWN: {},
    REGISTERED: { reissueDivorceCertificate: ['REGISTERED'] },
    DEEMED_WITHDRAWN: {},
    CLOSED: {},
  },
};

const article1077 = '民法典第一千零七十七条';
const days = { unit: 'CALENDAR_DAYS', length: divorcePeriodLength, article: article1077 } as const;

/** The two periods as deadlines. The first must pass; nobody is late by it. */
export const divorceDeadlines: Periods<'WITHDRAWAL' | 'ISSUE'> = {
  WITHDRAWAL: {
    ...days,
    isMinimum: true,
    label: {
      zhHans: '撤回离婚登记申请',
      ko: '리혼등록신청 철회',
      en: 'Take the application for divorce back',
    },
  },
  ISSUE: {
    ...days,
    label: {
      zhHans: '双方申请发给离婚证',
      ko: '쌍방의 리혼증 발급신청',
      en: 'Both ask for the divorce certificate',
    },
  },
};

/** A case, as far as its days decide. */
export interface DivorceStanding {
  status: DivorceStatus;
  acceptedOn: LocalDate | null;
}

/** The case today: an application lapses with its last day, whether or not anybody has noted it. */
export function divorceStatusOn({ status, acceptedOn }: DivorceStanding, today: LocalDate): DivorceStatus {
  const isOver =
    status === 'ACCEPTED' && acceptedOn !== null && today >= divorcePeriods(acceptedOn).deemedWithdrawnFrom;
  return isOver ? 'DEEMED_WITHDRAWN' : status;
}

/** Which period runs on a day; null unless the case is open then. */
export function divorcePhaseOn(standing: DivorceStanding, today: LocalDate): DivorcePhase | null {
  const { acceptedOn } = standing;
  if (acceptedOn === null || divorceStatusOn(standing, today) !== 'ACCEPTED') return null;
  return today <= divorcePeriods(acceptedOn).withdrawUntil ? 'COOLING_OFF' : 'ISSUE_WINDOW';
}

/** When an office closes on a day: the last day of a period ends with it (Civil Code, article 203). */
export function closingTime(rules: readonly OpeningRule[], on: LocalDate): Date {
  const special = rules.filter(({ onDate }) => onDate === on);
  const hours = special.length > 0 ? special : rules.filter(({ onDate }) => onDate === null);
  const last = hours
    .filter(({ windows }) => windows > 0)
    .map(({ closes }) => closes)
    .sort()
    .at(-1);
  return last ? instantOf(on, last) : new Date(`${on}T23:59:59.999+08:00`);
}

/** A case as the rules look at it. */
export interface DivorceFacts {
  divorce: DivorceStanding;
  /** Whether the viewer works at the office of the case. */
  isOwnOffice: boolean;
  /** Where the marriage stands; null where it was not registered here. */
  marriageStatus: MarriageStatus | null;
  hours: readonly OpeningRule[];
}

/** Where the marriage stands that a case is about; null for one that is not known. */
export function marriageStatusOf(
  registration: { status: MarriageStatus } | undefined,
  record: { endedOn: LocalDate | null } | undefined,
): MarriageStatus | null {
  if (record) return record.endedOn === null ? 'IN_FORCE' : 'DISSOLVED';
  return registration?.status ?? null;
}

interface Now {
  now: Date;
  today: LocalDate;
}

type Opened = { periods: DivorcePeriods } | { problems: Problem[] };

/** The periods of an open case, or why it is not open. */
function opened({ divorce }: DivorceFacts, today: LocalDate): Opened {
  const status = divorceStatusOn(divorce, today);
  if (status === 'DEEMED_WITHDRAWN') return { problems: [problem('DIVORCE_LAPSED')] };
  if (isFinal(divorceStates, status) || divorce.acceptedOn === null)
    return { problems: [problem('DIVORCE_NOT_OPEN')] };
  return { periods: divorcePeriods(divorce.acceptedOn) };
}

function officeProblems({ isOwnOffice }: DivorceFacts): Problem[] {
  return isOwnOffice ? [] : [problem('OTHER_OFFICE')];
}

/** What stands against taking an application back. */
export function withdrawalObstacles(facts: DivorceFacts, { now, today }: Now): Problem[] {
  const found = opened(facts, today);
  if ('problems' in found) return found.problems;
  const isOver = now >= closingTime(facts.hours, found.periods.withdrawUntil);
  return [...officeProblems(facts), ...(isOver ? [problem('WITHDRAWAL_OVER')] : [])];
}

/** What stands against deciding on the certificate: the second period, and the office that received the application. */
export function issueObstacles(facts: DivorceFacts, { now, today }: Now): Problem[] {
  const found = opened(facts, today);
  if ('problems' in found) return found.problems;
  const { issueFrom: allowedFrom, issueUntil } = found.periods;
  const early = today < allowedFrom ? [problem('COOLING_OFF_RUNNING', { allowedFrom })] : [];
  const late = now >= closingTime(facts.hours, issueUntil) ? [problem('DIVORCE_LAPSED')] : [];
  return [...officeProblems(facts), ...early, ...late];
}

/** What stands against registering the divorce, apart from what the couple say. */
export function registrationObstaclesOfDivorce(facts: DivorceFacts, moment: Now): Problem[] {
  const { marriageStatus } = facts;
  const found = opened(facts, moment.today);
  if ('problems' in found) return found.problems;
  const ended = marriageStatus !== null && marriageStatus !== 'IN_FORCE' ? [problem('NOT_IN_FORCE')] : [];
  return [...issueObstacles(facts, moment), ...ended];
}

/** What stands against another agreement: it may be replaced as long as the application stands. */
export function replacementObstacles(facts: DivorceFacts, { now, today }: Now): Problem[] {
  const found = opened(facts, today);
  if ('problems' in found) return found.problems;
  const late = now >= closingTime(facts.hours, found.periods.issueUntil) ? [problem('DIVORCE_LAPSED')] : [];
  return [...officeProblems(facts), ...late];
}

/** What stands against noting that an application lapsed. */
export function lapseObstacles({ divorce }: Pick<DivorceFacts, 'divorce'>, today: LocalDate): Problem[] {
  if (divorce.status !== 'ACCEPTED') return [problem('DIVORCE_NOT_OPEN')];
  return divorceStatusOn(divorce, today) === 'DEEMED_WITHDRAWN' ? [] : [problem('DIVORCE_PERIODS_RUNNING')];
}

/** What stands against closing a case because its marriage ended otherwise, or giving its periods other days. */
export function openObstacles({ divorce: { status } }: Pick<DivorceFacts, 'divorce'>): Problem[] {
  return status === 'ACCEPTED' ? [] : [problem('DIVORCE_NOT_OPEN')];
}

/** What stands against issuing a divorce certificate again. */
export function divorceReissueObstacles({ divorce: { status } }: Pick<DivorceFacts, 'divorce'>): Problem[] {
  return status === 'REGISTERED' ? [] : [problem('DIVORCE_NOT_REGISTERED')];
}
