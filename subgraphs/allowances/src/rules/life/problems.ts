/** What stands against an act on a running grant: stable codes, the law behind them, and what people are told. */
import { type ProblemCatalogue, problemsOf } from '@civil-affairs/kit/problems';

const catalogue = {
  GRANT_ENDED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该救助待遇已经终止或者已决定终止。',
      ko: '이 구조대우는 이미 끝났거나 끝내기로 결정되였습니다.',
      en: 'The grant has ended, or its end is decided.',
    },
  },
  GRANT_SUSPENDED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该救助待遇已暂停发放。',
      ko: '이 구조대우는 지급이 정지되여있습니다.',
      en: 'Payment of the grant rests.',
    },
  },
  GRANT_NOT_SUSPENDED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该救助待遇没有暂停发放。',
      ko: '이 구조대우는 지급이 정지되여있지 않습니다.',
      en: 'Payment of the grant does not rest.',
    },
  },
  REVIEW_DONE: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该次复核已经办结。',
      ko: '이번 재심사는 이미 끝났습니다.',
      en: 'This review was recorded already.',
    },
  },
  NO_OPEN_REVIEW: {
    kind: 'RuleProblem',
    message: {
      zhHans: '没有待办的定期复核。',
      ko: '처리할 정기재심사가 없습니다.',
      en: 'No review is open.',
    },
  },
  REVIEW_NOT_DUE: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第三十一条',
    message: {
      zhHans: '定期复核尚未到期；家庭情况没有明显变化的，期间不作调整。',
      ko: '정기재심사 시기가 되지 않았습니다. 가정형편에 뚜렷한 변화가 없으면 그 사이에 조정하지 않습니다.',
      en: 'The review is not due yet, and nothing changes between reviews without a clear change.',
    },
  },
  CHANGE_OPEN: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该待遇已有一项待决定的变更。',
      ko: '이 대우에는 아직 결정되지 않은 변경이 있습니다.',
      en: 'A change of this grant waits for a decision already.',
    },
  },
  NO_OPEN_CHANGE: {
    kind: 'RuleProblem',
    message: {
      zhHans: '没有待决定的变更。',
      ko: '결정을 기다리는 변경이 없습니다.',
      en: 'No change waits for a decision.',
    },
  },
  CHANGE_DECIDED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该项变更已经决定。',
      ko: '이 변경은 이미 결정되였습니다.',
      en: 'This change was decided already.',
    },
  },
  HEARING_MISSING: {
    kind: 'RuleProblem',
    article: '社会救助法第四十八条',
    message: {
      zhHans: '减少或者终止救助前，应当听取救助对象的意见。',
      ko: '구조를 줄이거나 끝내기전에 구조대상자의 의견을 들어야 합니다.',
      en: 'The recipient must be heard before support is cut or stopped.',
    },
  },
  HEARING_RECORDED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '听取意见的情况已经记录。',
      ko: '의견을 들은 정형이 이미 기록되였습니다.',
      en: 'The hearing was recorded already.',
    },
  },
  NO_HEARING_NEEDED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该项变更不需要听取意见。',
      ko: '이 변경은 의견청취가 필요하지 않습니다.',
      en: 'This change needs no hearing.',
    },
  },
  SAME_PERSON_DECIDES: {
    kind: 'RuleProblem',
    message: {
      zhHans: '提出变更的人不得自行确认该项变更。',
      ko: '변경을 제기한 사람이 스스로 확인할수 없습니다.',
      en: 'Who proposed a change may not confirm it.',
    },
  },
  GROUNDS_MISSING: {
    kind: 'RuleProblem',
    article: '社会救助法第四十八条',
    message: {
      zhHans: '应当书面说明理由。',
      ko: '리유를 서면으로 설명해야 합니다.',
      en: 'The reasons must be given in writing.',
    },
  },
  TEXT_TOO_LONG: {
    kind: 'InputProblem',
    message: {
      zhHans: '文字不得超过两千字。',
      ko: '글은 2,000자를 넘을수 없습니다.',
      en: 'The text is longer than 2,000 characters.',
    },
  },
  FACTS_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '缺少家庭成员和收入情况，无法计算。',
      ko: '가정성원과 수입정형이 없어 계산할수 없습니다.',
      en: 'The members and incomes are missing, so that nothing can be reckoned.',
    },
  },
  SAME_MEMBER_TWICE: {
    kind: 'InputProblem',
    message: {
      zhHans: '同一成员不得重复填写。',
      ko: '같은 성원을 두번 적을수 없습니다.',
      en: 'A member is named twice.',
    },
  },
  MEMBER_DECEASED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '登记信息显示该成员已死亡，不能计入。',
      ko: '사망한것으로 등록된 성원은 계산에 넣을수 없습니다.',
      en: 'The registry records this member’s death.',
    },
  },
  COUNTED_ELSEWHERE: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '有成员已计入其他家庭正在享受的待遇。',
      ko: '어떤 성원은 이미 다른 가정의 대우에 계산되여있습니다.',
      en: 'A member is counted in the running grant of another household.',
    },
  },
  NOTHING_CHANGES: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第三十一条',
    message: {
      zhHans: '计算结果与现行待遇相同，不需要变更。',
      ko: '계산결과가 현재의 대우와 같으므로 변경할 필요가 없습니다.',
      en: 'The reckoning gives what is paid already.',
    },
  },
  STILL_ENTITLED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十三条',
    message: {
      zhHans: '按现有收入仍符合条件，不能以收入超过标准为由终止或者渐退。',
      ko: '현재의 수입으로는 여전히 조건에 부합되므로 수입초과를 리유로 끝낼수 없습니다.',
      en: 'By its income the household still qualifies, so that it cannot end for income.',
    },
  },
  ABOVE_THE_LINE: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第三十一条',
    message: {
      zhHans: '按现有收入已不符合条件，应当提出终止或者渐退。',
      ko: '현재의 수입으로는 조건에 부합되지 않으므로 종료 또는 점차퇴출을 제기해야 합니다.',
      en: 'By its income the household no longer qualifies: propose a stop or a gradual exit.',
    },
  },
  STOP_REASON_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '应当填写可以据以终止的原因。',
      ko: '종료할수 있는 리유를 적어야 합니다.',
      en: 'A reason is missing for which a grant can be stopped.',
    },
  },
  AMOUNT_DIFFERS: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十三条',
    message: {
      zhHans: '按所填情况计算的金额与现行金额不同，复核结果不能是“不变”。',
      ko: '적은 정형으로 계산한 금액이 현재의 금액과 다르므로 ‘변동 없음’일수 없습니다.',
      en: 'The facts give another amount than the one paid, so that the outcome is not UNCHANGED.',
    },
  },
  EXIT_NOT_BY_WORK: {
    kind: 'RuleProblem',
    article: '民政部2022年通知（渐退期）',
    message: {
      zhHans: '只有因就业使收入超过标准的，才适用渐退期。',
      ko: '취업으로 수입이 표준을 초과한 경우에만 점차퇴출기간을 적용합니다.',
      en: 'Only a household whose income rose through work leaves gradually.',
    },
  },
  EXIT_TOO_LONG: {
    kind: 'RuleProblem',
    article: '民政部2022年通知（渐退期）',
    message: {
      zhHans: '渐退期原则上不超过规定的月数。',
      ko: '점차퇴출기간은 규정된 달수를 넘을수 없습니다.',
      en: 'A gradual exit is longer than the rules in force allow.',
    },
  },
  NOT_COUNTED: {
    kind: 'InputProblem',
    message: {
      zhHans: '该人不是此待遇的计入成员。',
      ko: '이 사람은 해당 대우에 계산된 성원이 아닙니다.',
      en: 'This person is not counted in the grant.',
    },
  },
  FEWER_THAN_THREE_REFUSALS: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第三十四条',
    message: {
      zhHans: '未达到无正当理由连续三次拒绝就业，不得减发其份额。',
      ko: '정당한 리유없이 련속 세번 취업을 거부하지 않았으므로 몫을 줄일수 없습니다.',
      en: 'Fewer than three jobs in a row were refused without reason.',
    },
  },
  OFFER_RECORDED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该次就业机会已经记录。',
      ko: '이 취업기회는 이미 기록되였습니다.',
      en: 'This offer was recorded already.',
    },
  },
  DAY_NOT_POSSIBLE: {
    kind: 'InputProblem',
    message: {
      zhHans: '日期不能晚于今天，也不能早于相关事项开始之日。',
      ko: '날자는 오늘보다 늦거나 해당 사항이 시작된 날보다 빠를수 없습니다.',
      en: 'The day lies in the future, or before what it belongs to.',
    },
  },
  REPORTED_IN_TIME: {
    kind: 'RuleProblem',
    message: {
      zhHans: '未报告的时间没有超过三个月。',
      ko: '알리지 않은 기간이 3개월을 넘지 않았습니다.',
      en: 'The change was not kept silent for more than three months.',
    },
  },
  RECHECK_OPEN_ALREADY: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该家庭变化已经登记。',
      ko: '이 가정변화는 이미 등록되였습니다.',
      en: 'This change in the household is on record already.',
    },
  },
  RECHECK_SETTLED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该项核查已经办结。',
      ko: '이 재확인은 이미 처리되였습니다.',
      en: 'This re-check was settled already.',
    },
  },
  NO_OPEN_RECHECK: {
    kind: 'RuleProblem',
    message: {
      zhHans: '没有待办的家庭变化核查。',
      ko: '처리할 가정변화 재확인이 없습니다.',
      en: 'No re-check is open.',
    },
  },
  EARLIER_DEATH_FIRST: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该家庭还有一项更早的死亡核查未办结，应当先办结。',
      ko: '이 가정에는 아직 처리되지 않은 더 이른 사망 재확인이 있으므로 그것을 먼저 처리해야 합니다.',
      en: 'An earlier death in the household is not settled yet: settle it first.',
    },
  },
  STILL_ALIVE: {
    kind: 'RuleProblem',
    message: {
      zhHans: '登记信息没有该成员的死亡记录。',
      ko: '등록자료에 이 성원의 사망기록이 없습니다.',
      en: 'The registry records no death of this member.',
    },
  },
} as const satisfies ProblemCatalogue;

/** A problem of the catalogue. */
export const problem = problemsOf(catalogue);
