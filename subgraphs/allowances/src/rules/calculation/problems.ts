/** What a reckoning cannot settle, and what is wrong with a household that is to be reckoned. */
import { type ProblemCatalogue, problemsOf } from '@civil-affairs/kit/problems';

const catalogue = {
  ONE_APPLICANT_NEEDED: {
    kind: 'InputProblem',
    message: {
      zhHans: '应当有且只有一名申请人。',
      ko: '신청인이 한명 있어야 하며 한명뿐이여야 합니다.',
      en: 'A household has exactly one applicant.',
    },
  },
  ONE_SPOUSE_AT_MOST: {
    kind: 'InputProblem',
    message: {
      zhHans: '申请人最多有一名配偶。',
      ko: '신청인의 배우자는 한명까지만 입력할수 있습니다.',
      en: 'An applicant has one husband or wife at most.',
    },
  },
  TOO_MANY_MEMBERS: {
    kind: 'InputProblem',
    message: {
      zhHans: '家庭成员不得超过三十人。',
      ko: '가족성원은 30명을 넘을수 없습니다.',
      en: 'More than 30 members cannot be reckoned.',
    },
  },
  TOO_MANY_INCOMES: {
    kind: 'InputProblem',
    message: {
      zhHans: '每名成员的收入不得超过五十项。',
      ko: '성원 한명의 수입은 50가지를 넘을수 없습니다.',
      en: 'More than 50 incomes of a person cannot be reckoned.',
    },
  },
  AMOUNT_OUT_OF_RANGE: {
    kind: 'InputProblem',
    message: {
      zhHans: '金额应当在零至一亿元之间。',
      ko: '금액은 0원부터 1억원 사이여야 합니다.',
      en: 'An amount lies between 0 and 100 million yuan.',
    },
  },
  YEARS_OUT_OF_RANGE: {
    kind: 'InputProblem',
    message: {
      zhHans: '年数不得为负。',
      ko: '년수는 음수일수 없습니다.',
      en: 'A number of years is not negative.',
    },
  },
  STANDARD_NOT_KNOWN: {
    kind: 'RuleProblem',
    message: {
      zhHans: '未查到该月的保障标准，无法计算。',
      ko: '그달의 보장기준을 찾지 못하여 계산할수 없습니다.',
      en: 'No standard of that month is known, so nothing can be reckoned.',
    },
  },
  STANDARD_UNCERTAIN: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该月前后的标准调整未全部查到，当月实际标准可能更高。',
      ko: '이 시기의 기준조정을 모두 찾지 못하였으므로 실제 기준은 더 높을수 있습니다.',
      en: 'Some raises of that time were not found: the real standard of the month may have been higher.',
    },
  },
  NOBODY_COUNTED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '没有可以计入的家庭成员。',
      ko: '계산에 넣을수 있는 가족성원이 없습니다.',
      en: 'Nobody of the household counts.',
    },
  },
  CO_RESIDENCE_NOT_STATED: {
    kind: 'InputProblem',
    message: {
      zhHans: '未说明该成员是否长期共同居住，未计入。',
      ko: '이 성원이 장기간 함께 거주하는지 밝히지 않아 계산에 넣지 않았습니다.',
      en: 'Whether this member lives in the household for long was not stated, so he or she was not counted.',
    },
  },
  PENSION_RULE_UNCONFIRMED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '基础养老金不计入收入的规定是否延续至2026年以后未查到，已按计入计算。',
      ko: '2026년 이후에도 기초양로금을 수입에서 제외하는지 확인하지 못하여 수입에 넣어 계산하였습니다.',
      en: 'Whether the basic pension is still left out after 2025 was not found: it was reckoned as income.',
    },
  },
  RIGID_RULE_NOT_CONFIGURED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '当地上年度人均可支配收入和刚性支出比例尚未配置，无法判断刚性支出困难家庭。',
      ko: '당지 전년도 인당 가처분소득과 강성지출비률이 설정되지 않아 강성지출곤난가정인지 판단할수 없습니다.',
      en: 'Last year’s local income and the share of rigid spending are not configured, so this hardship cannot be judged.',
    },
  },
  SPECIAL_HARDSHIP_POSSIBLE: {
    kind: 'RuleProblem',
    message: {
      zhHans: '如无法定赡养、抚养、扶养义务人或者其无履行能力，可申请特困人员认定。',
      ko: '법정부양의무자가 없거나 부양능력이 없으면 특곤인원 인정을 신청할수 있습니다.',
      en: 'Without anybody able to give legal support, this person may apply as a person in special hardship.',
    },
  },
  HARDSHIP_STANDARD_NOT_KNOWN: {
    kind: 'RuleProblem',
    message: {
      zhHans: '未查到该月的特困人员标准，按低保计算。',
      ko: '그달의 특곤인원 기준을 찾지 못하여 최저생활보장으로 계산하였습니다.',
      en: 'No special hardship standard of that month is known: the allowance was reckoned instead.',
    },
  },
} as const satisfies ProblemCatalogue;

/** A problem of the catalogue. */
export const problem = problemsOf(catalogue);
