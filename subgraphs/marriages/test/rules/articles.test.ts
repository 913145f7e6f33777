// Each article that a rule of this subgraph cites, once more: a refusal that names another law is a wrong one.
import { expect, test } from 'vitest';
import catalogue from '../../problems.json' with { type: 'json' };

const articles: Readonly<Record<string, string>> = {
  AGREEMENT_MISSING: '民法典第一千零七十六条',
  AGREEMENT_SILENT: '民法典第一千零七十六条第二款',
  ALREADY_MARRIED: '民法典第一千零四十二条第二款、第一千零五十一条第一项',
  ARCHIVE_BASIS_MISSING: '吉林省婚姻登记档案利用规定',
  BOTH_NOT_RESIDENT: '婚姻登记条例（2025年修订）',
  CAPACITY_LIMITED: '婚姻登记条例（2003年）第十二条第二项',
  CERTIFICATE_MISSING: '民发〔2020〕116号 二（二）',
  CLOSE_KIN: '民法典第一千零四十八条',
  COOLING_OFF_RUNNING: '民法典第一千零七十七条',
  COURT_DECIDES: '民法典第一千零五十一条至第一千零五十三条',
  DATA_MISMATCH: '婚姻登记条例（2025年修订）',
  DECEASED: '民法典第十三条',
  DIVORCE_LAPSED: '民法典第一千零七十七条第二款',
  DIVORCE_PERIODS_RUNNING: '民法典第一千零七十七条',
  DIVORCE_REASON_MISSING: '民发〔2020〕116号 二',
  DIVORCE_RULE_NOT_IN_FORCE: '民法典第一千零七十七条、第一千二百六十条',
  EFFECT_BEFORE_CONDITIONS: '最高人民法院关于适用民法典婚姻家庭编的解释（一）第六条',
  EFFECT_PROOF_MISSING: '民法典第一千零八十条',
  IDENTITY_NOT_PROVEN: '民发〔2020〕116号 二（二）',
  MARRIAGE_NOT_PROVEN: '民发〔2020〕116号 二（二）',
  MARRIAGE_NOT_RESTORED: '民法典第五十一条',
  NOT_ENDED_BY_DECLARATION: '民法典第五十一条',
  NOT_IN_PERSON: '民法典第一千零四十九条',
  NOT_IN_WRITING: '民法典第五十一条',
  NOT_ONE_MAN_ONE_WOMAN: '民法典第一千零四十六条',
  NOT_REGISTERED_HERE: '婚姻登记条例（2003年）第十二条第三项',
  NOT_VOLUNTARY: '民法典第一千零四十六条',
  OFFICE_NOT_COMPETENT: '婚姻登记条例（2025年修订）第二条第二款',
  OTHER_OFFICE: '民发〔2020〕116号 二',
  PARTY_DOCUMENT_MISSING: '婚姻登记条例（2025年修订）第八条',
  PURPOSE_MISSING: '吉林省婚姻登记档案利用规定',
  REASON_MISSING: '婚姻登记条例（2025年修订）第十条',
  RECEIPT_MISSING: '民发〔2020〕116号 二（三）',
  RECOGNITION_MISSING: '最高人民法院关于中国公民申请承认外国法院离婚判决程序问题的规定第一条',
  STATEMENT_MISSING: '婚姻登记条例（2025年修订）第八条第一款第二项',
  UNDER_AGE: '民法典第一千零四十七条',
  VOID_GROUND_CEASED: '最高人民法院关于适用民法典婚姻家庭编的解释（一）第十条',
  VOID_GROUND_MISSING: '民法典第一千零五十一条',
  WITHDRAWAL_OVER: '民法典第一千零七十七条第一款、第二百零三条',
};

test('each refusal that cites a law cites this one, and none is left out', () => {
  const cited = Object.entries(catalogue).flatMap(([code, { article }]) =>
    article ? [[code, article]] : [],
  );
  expect(Object.fromEntries(cited)).toEqual(articles);
});
