/** Care vouchers for elders who need care: what a month's services are worth (民发〔2025〕37号). */
import { addDays, addMonths } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import { divideDown, type Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CareVoucherInput } from '../generated/contract.ts';
import { problem } from '../problems.ts';
import { elderAge, isElder } from '../rules.ts';
import { isBetterThan } from './care-levels.ts';

/** A version of the rule. Months are whole: a voucher is of its calendar month and is not carried over. */
export interface VoucherRule {
  version: number;
  validFrom: string;
  ceilingFen: Fen;
  homePercent: bigint;
  institutionPercent: bigint;
}

/** The newest first. SETTING, UNCONFIRMED for the city: Jilin's own plan was not found. */
const rules: readonly VoucherRule[] = [
  { version: 1, validFrom: '2026-01', ceilingFen: 80_000, homePercent: 50n, institutionPercent: 40n },
];

/** The rule of a month; undefined before there were vouchers. */
export function voucherRuleOf(month: string): VoucherRule | undefined {
  return rules.find(({ validFrom }) => validFrom <= month);
}

const article = '民发〔2025〕37号';
/** 100 million yuan: no month's, and small enough that sums stay exact. */
const largestFen = 10_000_000_000;

export interface CareVoucherCalculation {
  eligible: boolean;
  voucher: Fen | null;
  ownShare: Fen | null;
  steps: { label: Localized; amount: Fen; article: string | null }[];
  problems: Problem[];
  warnings: Problem[];
}

/**
 * Both sides are rounded down for themselves, as each redemption is, so that the estimate is the most that redemptions
 * of the month can come to.
 */
export function estimateCareVoucher(input: CareVoucherInput): CareVoucherCalculation {
  const { homeServicesFen, institutionFen } = input;
  const wrong = [
    ...outOfRange(homeServicesFen, 'homeServicesFen'),
    ...outOfRange(institutionFen, 'institutionFen'),
  ];
  if (wrong.length > 0)
    return { eligible: false, voucher: null, ownShare: null, steps: [], problems: wrong, warnings: [] };
  const price = homeServicesFen + institutionFen;
  const rule = voucherRuleOf(input.month);
  const problems = rule ? obstacles(input) : [notInForce()];
  if (!rule || problems.length > 0)
    return { eligible: false, voucher: 0, ownShare: price, steps: [], problems, warnings: [] };
  const home = divideDown(BigInt(homeServicesFen) * rule.homePercent, 100n);
  const institution = divideDown(BigInt(institutionFen) * rule.institutionPercent, 100n);
  const voucher = Math.min(home + institution, rule.ceilingFen);
  const step = (label: Localized, amount: Fen) => ({ label, amount, article });
  return {
    eligible: true,
    voucher,
    ownShare: price - voucher,
    steps: [
      step(partLabel(homeLabel, rule.homePercent), home),
      step(partLabel(institutionLabel, rule.institutionPercent), institution),
      step(ceilingLabel, rule.ceilingFen),
      step(voucherLabel, voucher),
      { label: ownLabel, amount: price - voucher, article: null },
    ],
    problems: [],
    warnings: [problem('OTHER_BENEFIT_TO_CHECK'), problem('VOUCHER_SETTING_UNCONFIRMED')],
  };
}

/** Why this elder has no voucher in the month. Age counts on the month's last day: a setting. */
function obstacles({ month, birthDate, level }: CareVoucherInput): Problem[] {
  const lastDay = addDays(addMonths(`${month}-01`, 1), -1);
  return [
    ...(birthDate <= lastDay && isElder(birthDate, lastDay)
      ? []
      : [problem('NOT_AN_ELDER', { path: ['birthDate'], ...elderFrom(birthDate) })]),
    ...(isBetterThan(level, 'MODERATE') ? [problem('LEVEL_TOO_GOOD', { path: ['level'] })] : []),
  ];
}

/** The sixtieth birthday, where the calendar still knows it. */
function elderFrom(birthDate: string): { allowedFrom?: string } {
  return birthDate < '2139' ? { allowedFrom: addMonths(birthDate, elderAge * 12) } : {};
}

function notInForce(): Problem {
  return problem('VOUCHER_RULE_NOT_IN_FORCE', {
    path: ['month'],
    allowedFrom: `${rules.at(-1)?.validFrom}-01`,
  });
}

function outOfRange(fen: Fen, field: string): Problem[] {
  return fen >= 0 && fen <= largestFen ? [] : [problem('CARE_PRICE_OUT_OF_RANGE', { path: [field] })];
}

function partLabel({ zhHans, ko, en }: Localized, percent: bigint): Localized {
  return { zhHans: `${zhHans}的${percent}%`, ko: `${ko}의 ${percent}%`, en: `${percent} % of ${en}` };
}

const homeLabel = { zhHans: '居家、社区服务', ko: '재가·사회구역 봉사', en: 'home and community services' };
const institutionLabel = { zhHans: '机构服务', ko: '기구봉사', en: 'care in an institution' };
const ceilingLabel = {
  zhHans: '两项合计每月最高额',
  ko: '두가지를 합친 매월 최고액',
  en: 'The most for both together a month',
};
const voucherLabel = {
  zhHans: '消费券抵扣额（至多）',
  ko: '소비권 공제액(최고)',
  en: 'What the voucher covers, at most',
};
const ownLabel = { zhHans: '自付额', ko: '본인부담액', en: 'Own share' };
