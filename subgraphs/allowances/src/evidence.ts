/** What households and offices hand in for an application. */
import type { EvidenceRules } from '@civil-affairs/kit/evidence/evidence';
import type { Localized } from '@civil-affairs/kit/language';
import type { AllowanceSupplementItem } from './generated/contract.ts';

/** What a notice may ask for, by its codes. What offices look up by themselves nobody hands in (社会救助法, article 62). */
const items = {
  SIGNED_APPLICATION: { zhHans: '签名的申请书', ko: '서명한 신청서', en: 'Signed application' },
  CHECK_AUTHORISATION: { zhHans: '核对授权书', ko: '대조위임서', en: 'Authorisation of the check' },
  INCOME_STATEMENT: { zhHans: '收入声明', ko: '수입성명', en: 'Statement of income' },
  PROPERTY_STATEMENT: { zhHans: '财产声明', ko: '재산성명', en: 'Statement of property' },
  SUPPORTER_STATEMENT: {
    zhHans: '赡养人、扶养人、抚养人声明',
    ko: '부양인성명',
    en: 'Statement of supporters',
  },
  WRITTEN_ENTRUSTMENT: { zhHans: '书面委托书', ko: '서면위탁서', en: 'Written entrustment' },
  ILLNESS_EVIDENCE: { zhHans: '重病证明', ko: '중병증명', en: 'Evidence of an illness' },
  STUDY_EVIDENCE: { zhHans: '就学证明', ko: '취학증명', en: 'Evidence of education' },
  OTHER_STATEMENT: { zhHans: '其他声明', ko: '기타 성명', en: 'Other statement' },
} satisfies Partial<Record<AllowanceSupplementItem, Localized>>;

export const evidence: EvidenceRules = {
  purpose: 'ALLOWANCE_CASE',
  kinds: {
    ...items,
    HOME_VISIT: { zhHans: '入户调查材料', ko: '가정방문조사 자료', en: 'Record of a home visit' },
  },
  mayUpload: ({ scopes }) => scopes.includes('allowances:apply') || scopes.includes('allowances:handle'),
};
