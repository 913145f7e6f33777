/** What a request may meet: stable codes, the law behind them, and what people are told. */
import { type ProblemCatalogue, problemsOf } from '@civil-affairs/kit/problems';

const catalogue = {
  UNDER_AGE: {
    kind: 'RuleProblem',
    article: '民法典第一千零四十七条',
    message: {
      zhHans: '未达到法定结婚年龄：男二十二周岁，女二十周岁。',
      ko: '법정결혼년령(남자 만 22세, 녀자 만 20세)에 이르지 못하였습니다.',
      en: 'Too young to marry: a man must be 22 and a woman 20.',
    },
  },
  CLOSE_KIN: {
    kind: 'RuleProblem',
    article: '民法典第一千零四十八条',
    message: {
      zhHans: '双方是直系血亲或者三代以内旁系血亲，禁止结婚。',
      ko: '쌍방은 직계혈친 또는 3대 이내의 방계혈친이므로 결혼할수 없습니다.',
      en: 'The parties are kin in direct line or collaterals within three generations.',
    },
  },
  ALREADY_MARRIED: {
    kind: 'RuleProblem',
    article: '民法典第一千零四十二条第二款、第一千零五十一条第一项',
    message: {
      zhHans: '当事人已有配偶，禁止重婚。',
      ko: '당사자에게 이미 배우자가 있습니다. 중혼은 금지되여있습니다.',
      en: 'A party is married already; bigamy is forbidden.',
    },
  },
  SAME_PERSON: {
    kind: 'InputProblem',
    message: {
      zhHans: '双方不能是同一人。',
      ko: '쌍방은 같은 사람일수 없습니다.',
      en: 'The two parties are the same person.',
    },
  },
  NOT_ONE_MAN_ONE_WOMAN: {
    kind: 'RuleProblem',
    article: '民法典第一千零四十六条',
    message: {
      zhHans: '结婚当事人应当是一男一女。',
      ko: '결혼당사자는 남자 한명과 녀자 한명이여야 합니다.',
      en: 'The parties must be a man and a woman.',
    },
  },
  DECEASED: {
    kind: 'RuleProblem',
    article: '民法典第十三条',
    message: {
      zhHans: '登记信息显示该人已死亡。',
      ko: '사망한것으로 등록된 사람입니다.',
      en: 'The registry records this person’s death.',
    },
  },
  NOT_IN_PERSON: {
    kind: 'RuleProblem',
    article: '民法典第一千零四十九条',
    message: {
      zhHans: '当事人应当亲自到场，不得委托他人。',
      ko: '당사자가 직접 와야 하며 다른 사람에게 위탁할수 없습니다.',
      en: 'The party must come in person; nobody marries by proxy.',
    },
  },
  STATEMENT_MISSING: {
    kind: 'RuleProblem',
    article: '婚姻登记条例（2025年修订）第八条第一款第二项',
    message: {
      zhHans: '尚未签署无配偶以及与对方没有直系血亲和三代以内旁系血亲关系的声明。',
      ko: '배우자가 없으며 상대방과 직계혈친 및 3대 이내의 방계혈친관계가 없다는 성명에 서명하지 않았습니다.',
      en: 'The signed statement of having no spouse and no banned kinship is missing.',
    },
  },
  NOT_VOLUNTARY: {
    kind: 'RuleProblem',
    article: '民法典第一千零四十六条',
    message: {
      zhHans: '结婚应当男女双方完全自愿。',
      ko: '결혼은 남녀 쌍방이 완전히 자원해야 합니다.',
      en: 'Both parties must marry of their own free will.',
    },
  },
  NOT_THE_PARTIES: {
    kind: 'InputProblem',
    message: {
      zhHans: '所填两人不是该预约的当事人。',
      ko: '입력한 두 사람이 해당 예약의 당사자가 아닙니다.',
      en: 'These are not the two parties of the appointment.',
    },
  },
  TWO_PARTIES_NEEDED: {
    kind: 'InputProblem',
    message: {
      zhHans: '应当填写两名当事人。',
      ko: '당사자 두명을 입력해야 합니다.',
      en: 'Exactly two parties are needed.',
    },
  },
  APPOINTMENT_NOT_OPEN: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该预约已办结或者已取消。',
      ko: '이미 처리되였거나 취소된 예약입니다.',
      en: 'The appointment is closed.',
    },
  },
  NOT_ON_APPOINTMENT_DAY: {
    kind: 'RuleProblem',
    message: {
      zhHans: '只能在预约当天办理。',
      ko: '예약한 날에만 처리할수 있습니다.',
      en: 'This can be done on the day of the appointment only.',
    },
  },
  SLOT_FULL: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该时段已约满。',
      ko: '해당 시간대는 예약이 다 찼습니다.',
      en: 'The slot is full.',
    },
  },
  SLOT_CLOSED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该时间没有可预约的时段。',
      ko: '그 시간에는 예약할수 있는 시간대가 없습니다.',
      en: 'No slot that can be booked begins at that time.',
    },
  },
  TOO_FAR_AHEAD: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该日的预约尚未开放。',
      ko: '아직 그날의 예약을 받지 않습니다.',
      en: 'Appointments of that day cannot be booked yet.',
    },
  },
  ALREADY_BOOKED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '当事人已有未办结的预约。',
      ko: '당사자에게 아직 처리되지 않은 예약이 있습니다.',
      en: 'A party has an open appointment already.',
    },
  },
  NOT_A_PARTY: {
    kind: 'RuleProblem',
    message: {
      zhHans: '只能为本人办理预约。',
      ko: '본인의 예약만 할수 있습니다.',
      en: 'You can book for yourself and one other person only.',
    },
  },
  OFFICE_NOT_YOURS: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该登记处不在您的管辖范围内。',
      ko: '관할범위 밖의 등록처입니다.',
      en: 'The office lies outside your jurisdiction.',
    },
  },
  REASON_MISSING: {
    kind: 'RuleProblem',
    article: '婚姻登记条例（2025年修订）第十条',
    message: {
      zhHans: '不予登记的，应当向当事人说明理由。',
      ko: '등록하지 않을 경우 당사자에게 리유를 설명해야 합니다.',
      en: 'The parties must be told why their marriage is not registered.',
    },
  },
  REMARK_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '理由为“其他”时，应当填写说明。',
      ko: '리유가 ‘기타’인 경우 설명을 적어야 합니다.',
      en: 'The reason OTHER needs a remark.',
    },
  },
  REMARK_TOO_LONG: {
    kind: 'InputProblem',
    message: {
      zhHans: '说明不得超过一千字。',
      ko: '설명은 1,000자를 넘을수 없습니다.',
      en: 'The remark is longer than 1,000 characters.',
    },
  },
  NOT_IN_FORCE: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该婚姻关系已不存续，不能补领结婚证。',
      ko: '혼인관계가 더는 존속하지 않으므로 결혼증을 다시 발급할수 없습니다.',
      en: 'The marriage is no longer in force.',
    },
  },
  NOT_A_SPOUSE: {
    kind: 'InputProblem',
    message: {
      zhHans: '申请人不是该婚姻的当事人。',
      ko: '신청인이 해당 혼인의 당사자가 아닙니다.',
      en: 'The applicant is not a spouse of this marriage.',
    },
  },
  REGISTRY_UNAVAILABLE: {
    kind: 'RuleProblem',
    message: {
      zhHans: '暂时无法核对居民登记信息，请稍后再试。',
      ko: '지금은 주민등록정보를 대조할수 없습니다. 잠시후 다시 시도하십시오.',
      en: 'The registry cannot be asked at the moment. Try again later.',
    },
  },
} as const satisfies ProblemCatalogue;

/** A problem of the catalogue. */
export const problem = problemsOf(catalogue);
