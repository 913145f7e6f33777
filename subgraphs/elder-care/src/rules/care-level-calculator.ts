/** The public calculator of the level of care: what an assessment would find, by the function that decides. */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CareLevel, CareLevelChange, CareLevelInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { assessmentResult, careLevelOf, fullScore, isScore, riskEventDays } from './care-levels.ts';

const standard = 'GB/T 42195-2022';
/** More events than a month holds are a mistake. */
const mostEvents = 100;

export interface CareLevelCalculation {
  level: CareLevel | null;
  raisedFrom: CareLevel | null;
  steps: { label: Localized; article: string }[];
  problems: Problem[];
  warnings: Problem[];
}

/** @param today the day of an assessment that names none */
export function calculateCareLevel(input: CareLevelInput, today: LocalDate): CareLevelCalculation {
  const assessedOn = input.assessedOn ?? today;
  const events = input.careRiskEvents ?? [];
  const inComa = input.inComa ?? false;
  const problems = [
    ...(inComa ? [] : scoreProblems(input.score ?? null)),
    ...(events.length <= mostEvents
      ? []
      : [problem('TOO_MANY_RISK_EVENTS', { path: ['careRiskEvents'] }, { most: mostEvents })]),
    ...events.flatMap((event, n) =>
      event <= assessedOn ? [] : [problem('EVENT_AFTER_ASSESSMENT', { path: ['careRiskEvents', n] })],
    ),
  ];
  if (problems.length > 0) return { level: null, raisedFrom: null, steps: [], problems, warnings: [] };
  const first = addDays(assessedOn, -riskEventDays);
  const counted = events.filter((event) => event >= first).length;
  const score = inComa ? null : (input.score ?? null);
  const { level, changedBy, raisedFrom } = assessmentResult({
    score,
    inComa,
    dementia: input.dementia ?? false,
    otherMentalDisorder: input.otherMentalDisorder ?? false,
    careRiskEvents: counted,
  });
  return {
    level,
    raisedFrom,
    steps: [
      ...(score === null ? [] : [scoreStep(score)]),
      ...(events.length === 0 ? [] : [eventStep(counted, events.length)]),
      ...changedBy.map((change) => ({ label: changeLabels[change], article: standard })),
    ],
    problems: [],
    warnings: [
      ...(inComa ? [problem('COMA_LEVEL_UNCONFIRMED', { path: ['inComa'] })] : []),
      ...(inComa && input.score != null ? [problem('COMA_IS_NOT_SCORED', { path: ['score'] })] : []),
    ],
  };
}

function scoreProblems(score: number | null): Problem[] {
  const path = ['score'];
  if (score === null) return [problem('SCORE_MISSING', { path })];
  return isScore(score) ? [] : [problem('SCORE_OUT_OF_RANGE', { path }, { most: fullScore })];
}

function scoreStep(score: number) {
  const { zhHans, ko, en } = levelLabels[careLevelOf(score)];
  return {
    article: standard,
    label: {
      zhHans: `评估得分${score}分：${zhHans}`,
      ko: `평가점수 ${score}점: ${ko}`,
      en: `${score} points: ${en}`,
    },
  };
}

function eventStep(counted: number, given: number) {
  return {
    article: standard,
    label: {
      zhHans: `评估前${riskEventDays}日内的照护风险事件：${counted}次（共填${given}次），两次及以上才影响等级`,
      ko: `평가 전 ${riskEventDays}일 이내의 돌봄위험사건: ${counted}차(입력 ${given}차), 2차 이상이면 등급에 영향을 줌`,
      en: `Care-risk events within the ${riskEventDays} days before: ${counted} of the ${given} given; two and more change the level`,
    },
  };
}

/** The names of the levels. */
const levelLabels: Record<CareLevel, Localized> = {
  INTACT: { zhHans: '能力完好', ko: '능력 온전', en: 'intact' },
  MILD: { zhHans: '能力轻度受损（轻度失能）', ko: '능력 경도 손상', en: 'mild impairment' },
  MODERATE: { zhHans: '能力中度受损（中度失能）', ko: '능력 중등도 손상', en: 'moderate impairment' },
  SEVERE: { zhHans: '能力重度受损（重度失能）', ko: '능력 중도 손상', en: 'severe impairment' },
  TOTAL: { zhHans: '能力完全丧失（完全失能）', ko: '능력 완전 상실', en: 'total loss' },
};

const changeLabels: Record<CareLevelChange, Localized> = {
  COMA: {
    zhHans: '处于昏迷状态：不计分，直接评定为能力完全丧失；苏醒后重新评估',
    ko: '혼수상태: 점수를 매기지 않고 능력 완전 상실로 평정하며 깨여난후 다시 평가함',
    en: 'In a coma: total loss without a score; assessed again when it ends',
  },
  DEMENTIA: {
    zhHans: '确诊痴呆（F00至F03）：降低一个等级',
    ko: '치매 확진(F00~F03): 한 등급 낮춤',
    en: 'Diagnosed dementia (F00 to F03): one level worse',
  },
  MENTAL_DISORDER: {
    zhHans: '确诊其他精神和行为障碍（F04至F99）：降低一个等级；几项并存只降低一次',
    ko: '기타 정신·행동장애 확진(F04~F99): 한 등급 낮춤. 여러가지가 겹쳐도 한번만 낮춤',
    en: 'Another diagnosed disorder (F04 to F99): one level worse, once for all reasons',
  },
  CARE_RISK_EVENTS: {
    zhHans: '三十日内发生两次及以上照护风险事件：降低一个等级；几项并存只降低一次',
    ko: '30일 이내에 돌봄위험사건이 2차 이상 발생: 한 등급 낮춤. 여러가지가 겹쳐도 한번만 낮춤',
    en: 'Two or more care-risk events within 30 days: one level worse, once for all reasons',
  },
};
