/** What of a person's income is calculated (最低生活保障审核确认办法, article 13). */
import type { Localized } from '@civil-affairs/kit/language';
import type { Fen } from '@civil-affairs/kit/money';
import type { AllowanceIncomeKind } from '../generated/contract.ts';
import type { CalculationStep, IncomeFacts, MemberFacts, Policy } from './calculation-facts.ts';
import { cited } from './citations.ts';

const kinds: Record<AllowanceIncomeKind, Localized> = {
  WAGE: { zhHans: '工资性收入', ko: '로임성 수입', en: 'Wages' },
  BUSINESS: { zhHans: '经营净收入', ko: '경영순수입', en: 'Business' },
  PROPERTY: { zhHans: '财产净收入', ko: '재산순수입', en: 'Property' },
  TRANSFER: { zhHans: '转移净收入', ko: '이전순수입', en: 'Transfers' },
  PENSION: { zhHans: '基础养老金', ko: '기초양로금', en: 'Basic pension' },
  HONOUR_PENSION: { zhHans: '优待抚恤金', ko: '우대무휼금', en: 'Honour pension' },
  SCHOLARSHIP: { zhHans: '奖学金、助学金', ko: '장학금, 조학금', en: 'Scholarship' },
  OLD_AGE_ALLOWANCE: { zhHans: '高龄津贴', ko: '고령수당금', en: 'Old-age allowance' },
  SOCIAL_INSURANCE: {
    zhHans: '基本医疗保险等社会保险待遇',
    ko: '기본의료보험 등 사회보험대우',
    en: 'Medical and other social insurance',
  },
  SOCIAL_ASSISTANCE: { zhHans: '社会救助款', ko: '사회구조금', en: 'Social assistance' },
  FAMILY_PLANNING_REWARD: { zhHans: '计划生育奖励', ko: '계획생육 장려금', en: 'Family-planning reward' },
};

/** What does not count as income of 特困人员, without an end date (特困人员认定办法, article 6). */
const leftOutOfHardship: readonly AllowanceIncomeKind[] = [
  'PENSION',
  'SOCIAL_INSURANCE',
  'HONOUR_PENSION',
  'OLD_AGE_ALLOWANCE',
];
const hardshipArticle = '特困人员认定办法第六条';

/** By which rules income is calculated: those of the allowance, or those of special hardship. */
export type IncomeTest = 'ALLOWANCE' | 'SPECIAL_HARDSHIP';

const full: Localized = { zhHans: '金额', ko: '금액', en: 'Amount' };
const costs: Localized = { zhHans: '扣除必要成本', ko: '필요한 비용 공제', en: 'Necessary costs deducted' };
const paid: Localized = {
  zhHans: '扣减转移性支出（赡养抚养费、社会保险费、税款等）',
  ko: '이전성 지출(부양비, 사회보험료, 세금 등) 공제',
  en: 'Less what is paid: support, social insurance, taxes',
};
const leftOut: Localized = {
  zhHans: '依规定不计入',
  ko: '규정에 따라 계산하지 않음',
  en: 'Left out by rule',
};

/**
 * One source of income, line by line: the parts add up to what is calculated. Costs make an income nothing at most;
 * what is paid to others may be more than what comes from them, and is taken off what the household has otherwise.
 */
export function incomeStep(
  income: IncomeFacts,
  policy: Policy,
  test: IncomeTest = 'ALLOWANCE',
): CalculationStep & { amountFen: Fen } {
  const { kind, monthlyFen, monthlyCostFen } = income;
  const ofHardship = test === 'SPECIAL_HARDSHIP' && leftOutOfHardship.includes(kind);
  const excluded = ofHardship || policy.excludedIncome.includes(kind);
  const net = kind === 'TRANSFER';
  const cost = net ? monthlyCostFen : Math.min(monthlyCostFen, monthlyFen);
  const deducted = excluded ? monthlyFen : cost;
  const article = ofHardship ? hardshipArticle : cited('ARTICLE_13', policy);
  const line = (code: string, label: Localized, amountFen: Fen): CalculationStep => ({
    code,
    label,
    amountFen,
    article: code === 'FULL_AMOUNT' ? null : article,
    steps: [],
  });
  const steps = [
    line('FULL_AMOUNT', full, monthlyFen),
    ...(deducted > 0
      ? [
          excluded
            ? line('LEFT_OUT', leftOut, -deducted)
            : line('COST_DEDUCTED', net ? paid : costs, -deducted),
        ]
      : []),
  ];
  return { code: kind, label: kinds[kind], amountFen: monthlyFen - deducted, article, steps };
}

/** What is taken off a person's income for disability or illness (办法, article 13): as much as the city has set. */
export function deductionSteps(
  { disabilityGrade, majorIllness }: Pick<MemberFacts, 'disabilityGrade' | 'majorIllness'>,
  incomeFen: Fen,
  policy: Policy,
): (CalculationStep & { amountFen: Fen })[] {
  const { disabilityDeductionFen, illnessDeductionFen } = policy;
  const steps: (CalculationStep & { amountFen: Fen })[] = [];
  let left = Math.max(incomeFen, 0);
  const take = (code: string, label: Localized, fen: Fen | null | undefined) => {
    const taken = Math.min(fen ?? 0, left);
    if (taken === 0) return;
    left -= taken;
    steps.push({ code, label, amountFen: -taken, article: cited('ARTICLE_13', policy), steps: [] });
  };
  if (disabilityGrade != null) take('DISABILITY_DEDUCTED', forDisability, disabilityDeductionFen);
  if (majorIllness) take('ILLNESS_DEDUCTED', forIllness, illnessDeductionFen);
  return steps;
}

const forDisability: Localized = {
  zhHans: '因残疾增加的刚性支出扣减',
  ko: '장애로 늘어난 강성지출 공제',
  en: 'Deducted for expenses of a disability',
};
const forIllness: Localized = {
  zhHans: '因患重病增加的刚性支出扣减',
  ko: '중병으로 늘어난 강성지출 공제',
  en: 'Deducted for expenses of a major illness',
};
