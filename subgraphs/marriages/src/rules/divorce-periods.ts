/** The two periods of a divorce by agreement (Civil Code, article 1077). */
import { periodEnd, workday, YANBIAN_LOCAL_HOLIDAYS } from '@civil-affairs/kit/calendar';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import { problem } from '../problems.ts';

/** The Civil Code is in force since this day (article 1260); the law before it knew no periods. */
export const divorcePeriodsSince: LocalDate = '2021-01-01';
/** The kit's calendar ends with 2199, and both periods with their moves must fit into it. */
const lastStart: LocalDate = '2199-09-30';
/** Each period is this many calendar days long; the day on which it starts is not counted (article 201). */
export const divorcePeriodLength = 30;

export interface DivorcePeriods {
  acceptedOn: LocalDate;
  withdrawUntil: LocalDate;
  withdrawMovedFrom: LocalDate | null;
  issueFrom: LocalDate;
  issueUntil: LocalDate;
  issueMovedFrom: LocalDate | null;
  deemedWithdrawnFrom: LocalDate;
  warnings: Problem[];
}

/**
 * The second period counts from the moved end of the first. Only last days move: the first day on which the
 * certificate may be asked for, and the day on which the application lapses, are what they are.
 */
export function divorcePeriods(acceptedOn: LocalDate): DivorcePeriods {
  const withdrawal = periodEnd(acceptedOn, divorcePeriodLength, YANBIAN_LOCAL_HOLIDAYS);
  const issue = periodEnd(withdrawal.date, divorcePeriodLength, YANBIAN_LOCAL_HOLIDAYS);
  const mayMove = (field: string) => problem('DAY_MAY_MOVE', { path: [field] });
  return {
    acceptedOn,
    withdrawUntil: withdrawal.date,
    withdrawMovedFrom: withdrawal.movedFrom ?? null,
    issueFrom: addDays(withdrawal.date, 1),
    issueUntil: issue.date,
    issueMovedFrom: issue.movedFrom ?? null,
    deemedWithdrawnFrom: addDays(issue.date, 1),
    warnings: [
      ...(workday(acceptedOn, YANBIAN_LOCAL_HOLIDAYS).working
        ? []
        : [problem('OFFICE_CLOSED_ON_DAY', { path: ['acceptedOn'] })]),
      ...(withdrawal.provisional ? [mayMove('withdrawUntil')] : []),
      // The second period begins where the first one ends.
      ...(withdrawal.provisional || issue.provisional ? [mayMove('issueUntil')] : []),
    ],
  };
}

/** Why an application received on this day has no periods; nothing where it has. */
export function divorcePeriodProblems(acceptedOn: LocalDate): Problem[] {
  const path = ['acceptedOn'];
  if (acceptedOn < divorcePeriodsSince)
    return [problem('DIVORCE_RULE_NOT_IN_FORCE', { path, allowedFrom: divorcePeriodsSince })];
  return acceptedOn > lastStart ? [problem('DIVORCE_DAY_TOO_LATE', { path })] : [];
}

export interface PeriodStep {
  label: Localized;
  day: LocalDate;
  article: string;
}

/** The articles that the days rest on: the two periods, how days are counted, and how a last day moves. */
export const divorcePeriodArticles = [
  '民法典第一千零七十七条',
  '民法典第二百零一条',
  '民法典第二百零三条',
] as const;

const article1077 = '民法典第一千零七十七条';
const ends = '民法典第一千零七十七条、第二百零三条';

/** How the days were found, in the order in which they come. */
export function divorcePeriodSteps(periods: DivorcePeriods): PeriodStep[] {
  return [
    {
      day: periods.acceptedOn,
      article: '民法典第二百零一条',
      label: {
        zhHans: '登记机关收到离婚登记申请之日，不计入期间',
        ko: '등록기관이 리혼등록신청을 접수한 날로서 기간에 계산하지 않음',
        en: 'The office receives the application; the day is not counted',
      },
    },
    {
      day: periods.withdrawUntil,
      article: ends,
      label: lastDay(periods.withdrawMovedFrom !== null, {
        zhHans: '任何一方可以撤回申请的最后一日（三十日届满），至停止办公时止',
        ko: '어느 한쪽이 신청을 철회할수 있는 마지막날(30일 만료)로서 업무마감시간까지',
        en: 'Last of thirty days to take it back, until the office closes',
      }),
    },
    {
      day: periods.issueFrom,
      article: article1077,
      label: {
        zhHans: '双方可以亲自申请发给离婚证的第一日，不因休息日顺延',
        ko: '쌍방이 직접 리혼증 발급을 신청할수 있는 첫날로서 휴식일이라도 미루지 않음',
        en: 'First day on which both may ask for the certificate in person; not moved',
      },
    },
    {
      day: periods.issueUntil,
      article: ends,
      label: lastDay(periods.issueMovedFrom !== null, {
        zhHans: '双方可以申请发给离婚证的最后一日（再三十日届满），至停止办公时止',
        ko: '쌍방이 리혼증 발급을 신청할수 있는 마지막날(다시 30일 만료)로서 업무마감시간까지',
        en: 'Last of thirty more days to ask for it, until the office closes',
      }),
    },
    {
      day: periods.deemedWithdrawnFrom,
      article: article1077,
      label: {
        zhHans: '未申请发给离婚证的，视为撤回离婚登记申请',
        ko: '리혼증 발급을 신청하지 않으면 리혼등록신청을 철회한것으로 봄',
        en: 'Deemed withdrawn, if they have not asked',
      },
    },
  ];
}

function lastDay(moved: boolean, label: Localized): Localized {
  if (!moved) return label;
  return {
    zhHans: `${label.zhHans}；末日是休息日，顺延至次一工作日`,
    ko: `${label.ko}. 마지막날이 휴식일이므로 다음 근무일로 미룸`,
    en: `${label.en}; moved to the next working day`,
  };
}
