/** The periods of an application that the law sets: how long each runs, and what may be done with one. */
import type { Period, Periods, StartedPeriod } from '@civil-affairs/kit/deadlines';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { AllowanceDeadlineCode } from '../../generated/contract.ts';
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
  // No source says working days; calendar days are the reading of the city, see the policy's settings.
  PUBLIC_NOTICE: {
    unit: 'CALENDAR_DAYS',
    length: 7,
    article: '最低生活保障审核确认办法第十九条',
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
const delegatedProcess: Period = {
  unit: 'WORKING_DAYS',
  length: 20,
  article: '民政部 财政部 国家统计局《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》（2022年）',
};

/** The longest whole process in special cases (article 22). */
const longestProcess = 45;

export function periodOf(code: AllowanceDeadlineCode, delegated: boolean): Period {
  return code === 'WHOLE_PROCESS' && delegated ? delegatedProcess : periods[code];
}

/** A period that was started, as far as acts on it go. */
export type Running = Pick<StartedPeriod, 'length' | 'extendedBy' | 'pausedSince' | 'completedOn'>;

/** Why the whole process cannot be extended by so many days. */
export function extensionProblems(
  period: Running | undefined,
  delegated: boolean,
  days: number,
  basis: string,
): Problem[] {
  if (!period || period.completedOn !== null) return [problem('DEADLINE_NOT_RUNNING')];
  const problems = basisProblems(basis);
  if (delegated || period.extendedBy !== null) problems.push(problem('NOT_EXTENDABLE'));
  else if (days < 1 || period.length + days > longestProcess)
    problems.push(problem('EXTENSION_TOO_LONG', { path: ['days'] }));
  return problems;
}

/** Why a period cannot be paused. */
export function pauseProblems(period: Running | undefined, basis: string): Problem[] {
  if (!period || period.completedOn !== null) return [problem('DEADLINE_NOT_RUNNING', { path: ['code'] })];
  return [
    ...(period.pausedSince === null ? [] : [problem('DEADLINE_PAUSED', { path: ['code'] })]),
    ...basisProblems(basis),
  ];
}

/** Why a period cannot run on. */
export function resumeProblems(period: Running | undefined): Problem[] {
  return period?.completedOn === null && period.pausedSince !== null
    ? []
    : [problem('DEADLINE_NOT_PAUSED', { path: ['code'] })];
}

function basisProblems(basis: string): Problem[] {
  return requiredTextProblems(basis, ['basis'], 1000, (details) => problem('BASIS_MISSING', details));
}
