/** What of a person's income is calculated (最低生活保障审核确认办法, article 13). */
import type { Localized } from '@civil-affairs/kit/language';
import type { Fen } from '@civil-affairs/kit/money';
import type { AllowanceIncomeKind } from '../generated/contract.ts';
import type { CalculationStep, IncomeFacts, Policy } from './calculation-facts.ts';
import { cited } from './citations.ts';

const kinds: Record<AllowanceIncomeKind, Localized> = {
  WAGE: { zhHans: '工资性收入', ko: '로임성 수입', en: 'Wages' },
  BUSINESS: { zhHans: '经营净收入', ko: '경영순수입', en: 'Business' },
  PROPERTY: { zhHans: '财产净收入', ko: '재산순수입', en: 'Property' },
  TRANSFER: { zhHans: '转移净收入', ko: '이전순수입', en: 'Transfers' },
  PENSION: { zhHans: '基础养老金', ko: '기초양로금', en: 'Basic pension' },
  HONOUR_PENSION: { zhHans: '优待抚恤金', ko: '우대무휼금', en: 'Honour pension' },
  SCHOLARSHIP: { zhHans: '奖学金、助学金', ko: '장학금, 조학금', en: 'Scholarship' },
  SOCIAL_ASSISTANCE: { zhHans: '社会救助款', ko: '사회구조금', en: 'Social assistance' },
  FAMILY_PLANNING_REWARD: { zhHans: '计划生育奖励', ko: '계획생육 장려금', en: 'Family-planning reward' },
};

const full: Localized = { zhHans: '金额', ko: '금액', en: 'Amount' };
const cost: Localized = { zhHans: '扣除必要成本', ko: '필요한 비용 공제', en: 'Necessary costs deducted' };
const leftOut: Localized = {
  zhHans: '依规定不计入',
  ko: '규정에 따라 계산하지 않음',
  en: 'Left out by rule',
};

/** One source of income, line by line: the parts add up to what is calculated, which is never negative. */
export function incomeStep(income: IncomeFacts, policy: Policy): CalculationStep & { amountFen: Fen } {
  const { kind, monthlyFen, monthlyCostFen } = income;
  const excluded = policy.excludedIncome.includes(kind);
  const deducted = excluded ? monthlyFen : Math.min(monthlyCostFen, monthlyFen);
  const article = cited('ARTICLE_13', policy);
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
      ? [excluded ? line('LEFT_OUT', leftOut, -deducted) : line('COST_DEDUCTED', cost, -deducted)]
      : []),
  ];
  return { code: kind, label: kinds[kind], amountFen: monthlyFen - deducted, article, steps };
}
