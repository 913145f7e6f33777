/** The papers of marriages, divorces and records of elsewhere. */
import type { EvidenceRules } from '@civil-affairs/kit/evidence/evidence';

export const evidence: EvidenceRules = {
  kinds: {
    MARRIAGE_CERTIFICATE: { zhHans: '结婚证', ko: '결혼증', en: 'Marriage certificate' },
    DIVORCE_CERTIFICATE: { zhHans: '离婚证', ko: '리혼증', en: 'Divorce certificate' },
    JUDGMENT: { zhHans: '判决书、调解书', ko: '판결서, 조해서', en: 'Judgment or mediation paper' },
    RECOGNITION: { zhHans: '承认裁定书', ko: '승인재정서', en: 'Recognition of a judgment' },
    DEATH_CERTIFICATE: { zhHans: '死亡证明', ko: '사망증명', en: 'Death certificate' },
    DIVORCE_AGREEMENT: { zhHans: '离婚协议书', ko: '리혼협의서', en: 'Divorce agreement' },
    TRANSLATION: { zhHans: '译文', ko: '번역문', en: 'Translation' },
    OTHER: { zhHans: '其他材料', ko: '기타 자료', en: 'Another paper' },
  },
  purpose: 'MARRIAGE_REGISTRATION',
  mayUpload: ({ scopes }) => scopes.includes('marriages:register') || scopes.includes('marriages:archive'),
};
