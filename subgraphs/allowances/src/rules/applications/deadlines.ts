/** The periods of an application that the law sets: how long each runs, and what may be done with one. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import {
  elapsed,
  isOverdue,
  isPaused,
  type Period,
  type Periods,
  type StartedPeriod,
} from '@civil-affairs/kit/deadlines';
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { AllowanceDeadlineCode, AllowanceDeadlineGround } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

export const periods = {
  INVESTIGATION_START: {
    unit: 'WORKING_DAYS',
    length: 3,
    article: '最低生活保障审核确认办法第十五条',
    label: { zhHans: '启动入户调查', ko: '가정조사 시작', en: 'Investigation begins' },
  },
  INFORMATION_CHECK: {
    unit: 'WORKING_DAYS',
    length: 3,
    article: '最低生活保障审核确认办法第十七条',
    label: {
      zhHans: '启动家庭经济状况核对',
      ko: '가정경제상황 확인 시작',
      en: 'Check of the finances begins',
    },
  },
  FIRST_OPINION: {
    unit: 'WORKING_DAYS',
    length: 15,
    article: '特困人员认定办法第十三条、第十五条',
    label: { zhHans: '调查核实并提出初审意见', ko: '조사확인과 초심의견 제출', en: 'First opinion' },
  },
  // No source says working days; calendar days are the reading of the city, see the policy's settings.
  PUBLIC_NOTICE: {
    unit: 'CALENDAR_DAYS',
    length: 7,
    article: '最低生活保障审核确认办法第十九条',
    isMinimum: true,
    label: { zhHans: '初审意见公示', ko: '초심의견 공시', en: 'Public notice' },
  },
  COUNTY_DECISION: {
    unit: 'WORKING_DAYS',
    length: 10,
    article: '最低生活保障审核确认办法第二十条',
    label: { zhHans: '审核确认', ko: '심사확인', en: 'Decision of the county' },
  },
  WRITTEN_REFUSAL: {
    unit: 'WORKING_DAYS',
    length: 3,
    article: '最低生活保障审核确认办法第二十一条',
    label: { zhHans: '书面告知不予确认', ko: '불확인 서면통지', en: 'Written refusal' },
  },
  WHOLE_PROCESS: {
    unit: 'WORKING_DAYS',
    length: 30,
    article: '最低生活保障审核确认办法第二十二条',
    label: { zhHans: '全部办理期限', ko: '전체 처리기한', en: 'Whole process' },
  },
} satisfies Periods<AllowanceDeadlineCode>;

/** Where the decision is delegated to the street, the whole takes 20 working days (2022 notice). */
const delegatedProcess: Pick<Period, 'length' | 'article'> = {
  length: 20,
  article: '民政部 财政部 国家统计局《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》（2022年）',
};

/** What the recognition of 特困人员 has of its own (特困人员认定办法, articles 15, 16 and 18). */
const ofSpecialHardship: Partial<Record<AllowanceDeadlineCode, Partial<Period>>> = {
  PUBLIC_NOTICE: { article: '特困人员认定办法第十五条' },
  COUNTY_DECISION: { length: 15, article: '特困人员认定办法第十六条' },
  WRITTEN_REFUSAL: { article: '特困人员认定办法第十八条' },
};

/** Which periods an application has. */
export interface Programme {
  delegated: boolean;
  /** Asked for special hardship, whose recognition has periods of its own. */
  withoutSupporter: boolean;
}

export function periodOf(code: AllowanceDeadlineCode, { delegated, withoutSupporter }: Programme): Period {
  return {
    ...periods[code],
    ...(code === 'WHOLE_PROCESS' && delegated && delegatedProcess),
    ...(withoutSupporter && ofSpecialHardship[code]),
  };
}

/** What starts with the acceptance. */
export function startedByAcceptance({ withoutSupporter }: Programme): AllowanceDeadlineCode[] {
  return withoutSupporter ? ['FIRST_OPINION'] : ['INVESTIGATION_START', 'WHOLE_PROCESS'];
}

/** What starts with the home visit: the county is asked for the check as soon as it is recorded. */
export function startedByVisit({ withoutSupporter }: Programme): AllowanceDeadlineCode[] {
  return withoutSupporter ? [] : ['INFORMATION_CHECK'];
}

/** What starts with an objection that is upheld. */
export function startedByObjection({ withoutSupporter }: Programme): AllowanceDeadlineCode[] {
  return withoutSupporter ? ['FIRST_OPINION'] : [];
}

/** The longest whole process in special cases, also where the street decides (article 22; 2022 notice, four (1)). */
const longestProcess = 45;

/** SETTING, UNCONFIRMED: how many working days a period stands at most; so much is what the law adds in special cases. */
export const longestPause = 15;

/** The special cases that the 2022 notice lists. No source lists others for which a period may stand. */
export const groundLabels: Record<AllowanceDeadlineGround, Localized> = {
  OBJECTION: { zhHans: '公示有异议', ko: '공시에 이의가 있음', en: 'Objection to the public notice' },
  REGISTERED_ELSEWHERE: {
    zhHans: '人户分离',
    ko: '사람과 호적의 소재지가 다름',
    en: 'The person lives elsewhere than registered',
  },
  APPLIED_ELSEWHERE: { zhHans: '异地申办', ko: '타지 신청', en: 'Applied from another place' },
  HARD_TO_INVESTIGATE: {
    zhHans: '家庭经济状况调查难度较大',
    ko: '가정경제상황 조사가 어려움',
    en: 'The finances are hard to investigate',
  },
};

/** A period that was started, as far as acts on it go. */
export type Running = Pick<
  StartedPeriod,
  'length' | 'extendedBy' | 'pausedUntil' | 'completedOn' | 'isMinimum' | 'dueOn' | 'dueAt'
>;

interface Request {
  ground: AllowanceDeadlineGround | null;
  basis: string;
}

/** Why the whole process cannot be extended by so many days. */
export function extensionProblems(
  period: Running | undefined,
  { days, ...request }: Request & { days: number },
): Problem[] {
  if (!period || period.completedOn !== null) return [problem('DEADLINE_NOT_RUNNING')];
  const problems = requestProblems(request);
  if (period.extendedBy !== null) problems.push(problem('NOT_EXTENDABLE'));
  else if (days < 1 || period.length + days > longestProcess)
    problems.push(problem('EXTENSION_TOO_LONG', { path: ['days'] }));
  return problems;
}

/** Why a period cannot be paused until the end of a day. */
export function pauseProblems(
  period: Running | undefined,
  { until, ...request }: Request & { until: LocalDate | null },
  { now, today }: { now: Date; today: LocalDate },
): Problem[] {
  const path = ['code'];
  if (!period || period.completedOn !== null) return [problem('DEADLINE_NOT_RUNNING', { path })];
  const problems = requestProblems(request);
  if (period.isMinimum) problems.push(problem('DEADLINE_MUST_PASS', { path }));
  else if (isPaused(period, now)) problems.push(problem('DEADLINE_PAUSED', { path }));
  else if (isOverdue(period, now)) problems.push(problem('DEADLINE_RUN_OUT', { path }));
  if (until === null || until <= today) problems.push(problem('PAUSE_END_MISSING', { path: ['until'] }));
  else if (elapsed('WORKING_DAYS', now, new Date(`${until}T12:00:00+08:00`)) > longestPause)
    problems.push(problem('PAUSE_TOO_LONG', { path: ['until'] }));
  return problems;
}

/** Why a period cannot run on. */
export function resumeProblems(period: Running | undefined, now: Date): Problem[] {
  return period?.completedOn === null && isPaused(period, now)
    ? []
    : [problem('DEADLINE_NOT_PAUSED', { path: ['code'] })];
}

function requestProblems({ ground, basis }: Request): Problem[] {
  return [
    ...(ground === null ? [problem('GROUND_NOT_LISTED', { path: ['ground'] })] : []),
    ...requiredTextProblems(basis, ['basis'], 1000, (details) => problem('BASIS_MISSING', details)),
  ];
}
