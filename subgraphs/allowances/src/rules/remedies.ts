import type { Localized } from '@civil-affairs/kit/language';

/** What may be done against a decision (社会救助法, article 76). */
export const remediesOfDecision: Localized = {
  zhHans: '对本决定不服的，可以依法申请行政复议或者提起行政诉讼（社会救助法第七十六条）。',
  ko: '이 결정에 불복하는 경우 법에 따라 행정재의를 신청하거나 행정소송을 제기할수 있습니다(사회구조법 제76조).',
  en: 'Whoever does not accept this decision may apply for administrative review or bring a lawsuit (Social Assistance Law, article 76).',
};

/** What may be done against a check of the finances (最低生活保障审核确认办法, article 18). */
export const remedyOfCheck: Localized = {
  zhHans:
    '对核对结果有异议的，可以提供相关佐证材料，由街道（乡镇）组织复查（最低生活保障审核确认办法第十八条）。',
  ko: '대조결과에 이의가 있으면 증빙자료를 제출할수 있으며 가두(향진)에서 재조사합니다(최저생활보장심사확인방법 제18조).',
  en: 'Whoever does not accept the check may hand in evidence; the street then checks again (办法, article 18).',
};
