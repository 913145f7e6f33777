// Each article that a rule of this subgraph cites, once more: a refusal that names another law is a wrong one.
import { expect, test } from 'vitest';
import catalogue from '../../problems.json' with { type: 'json' };

/** The refusals that rest on each article. */
const rests: Readonly<Record<string, readonly string[]>> = {
  'GB 32100': ['CREDIT_CODE_WRONG'],
  'GB 31654-2021': ['SAMPLE_TOO_SMALL', 'SAMPLE_TO_BE_KEPT'],
  'GB 38600-2019': ['MEASURE_MISSING', 'RISK_NOT_ASSESSED'],
  'GB/T 37276': ['STAR_GRADE_OUT_OF_RANGE'],
  'GB/T 42195-2022': [
    'ANSWER_OUT_OF_RANGE',
    'COMA_IS_NOT_SCORED',
    'COMA_LEVEL_UNCONFIRMED',
    'DIAGNOSIS_NOT_KNOWN',
    'EVENT_AFTER_ASSESSMENT',
    'ITEM_ANSWERED_TWICE',
    'ITEM_MISSING',
    'ITEM_NOT_KNOWN',
    'SCORE_MISSING',
    'SCORE_OUT_OF_RANGE',
    'TWO_ASSESSORS_NEEDED',
  ],
  养老机构管理办法: ['CLOSING_TOO_SOON', 'ELDERS_NOT_PLACED'],
  养老机构管理办法第十五条: [
    'ASSESSMENT_EXPIRED',
    'ASSESSMENT_MISSING',
    'ASSESSMENT_PENDING',
    'CONSENT_MISSING',
  ],
  '民办函〔2025〕49号': ['NOT_SAMPLED'],
  '民发〔2024〕19号': [
    'DEPOSIT_TOO_HIGH',
    'MEMBERSHIP_FEE_NOT_ALLOWED',
    'MONEY_NOT_RETURNED',
    'PREPAID_TOO_LONG',
  ],
  '民发〔2025〕37号': [
    'ALREADY_REDEEMED',
    'ITEM_NOT_COVERED',
    'LEVEL_TOO_GOOD',
    'NOT_THE_CURRENT_MONTH',
    'OTHER_BENEFIT_TO_CHECK',
    'PERSON_HAS_NOT_CONFIRMED',
    'PROVIDER_NOT_LISTED',
    'SERVICE_IN_OTHER_MONTH',
    'VOUCHER_EXPIRED',
    'VOUCHER_RULE_NOT_IN_FORCE',
    'VOUCHER_USED_UP',
  ],
  民法典第十三条: ['DECEASED'],
  老年人权益保障法第二条: ['NOT_AN_ELDER'],
  老年人权益保障法第四十一条: ['SKIPS_EARLIER_ENTRY'],
  老年人权益保障法第四十三条: ['FILING_EXISTS'],
  老年人权益保障法第四十五条: ['DANGER_IS_OPEN', 'INSTITUTION_TAKES_NOBODY', 'NO_DANGER_OVERDUE'],
  老年人权益保障法第四十八条: ['AGREEMENT_MISSING'],
};

test('a problem cites the article that it rests on, and none that is not listed here', () => {
  const cited = Object.entries(catalogue).filter(([, { article }]) => article !== null);
  const found = Object.groupBy(cited, ([, { article }]) => String(article));
  const codes = Object.entries(found).map(([article, rows = []]) => [
    article,
    rows.map(([code]) => code).sort(),
  ]);
  expect(Object.fromEntries(codes)).toEqual(rests);
});
