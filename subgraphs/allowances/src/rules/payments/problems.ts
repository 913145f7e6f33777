/** What a request about money may meet: stable codes, the law behind them, and what people are told. */
import { type ProblemCatalogue, problemsOf } from '@civil-affairs/kit/problems';

const catalogue = {
  CITY_NEEDED: {
    kind: 'InputProblem',
    message: {
      zhHans: '发放批次以市为单位，请填写六位市级区划代码。',
      ko: '지급회차는 시를 단위로 합니다. 여섯자리 시급 구획코드를 입력하십시오.',
      en: 'Runs are made for a city: its code has 6 digits.',
    },
  },
  MONTH_NOT_BEGUN: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法（民发〔2021〕57号）第二十一条',
    message: {
      zhHans: '该月份尚未开始：当月作出的确认决定从下月起发放，须待月份开始后方可编制。',
      ko: '그 달이 아직 시작되지 않았습니다. 결정은 다음달부터 지급되므로 달이 시작된 뒤에 편성할수 있습니다.',
      en: 'The month has not begun: decisions until its eve still count for it.',
    },
  },
  ALREADY_PREPARED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该批次已编制完成。',
      ko: '해당 회차는 이미 편성되였습니다.',
      en: 'This run has been prepared already.',
    },
  },
  KIND_NOT_PREPARED: {
    kind: 'InputProblem',
    message: {
      zhHans: '补发退回款项请使用重新发放。',
      ko: '반환된 돈은 재지급을 리용하십시오.',
      en: 'Second transfers are made by reissuePayments.',
    },
  },
  RUN_NOT_OPEN_FOR_THIS: {
    kind: 'RuleProblem',
    message: {
      zhHans: '批次当前状态不能办理该事项。',
      ko: '회차의 현재 상태에서는 이 사항을 처리할수 없습니다.',
      en: 'The run is not in a state that allows this.',
    },
  },
  SAME_PERSON_APPROVES: {
    kind: 'RuleProblem',
    message: {
      zhHans: '编制人不得审批自己编制的批次。',
      ko: '편성한 사람은 자기가 편성한 회차를 승인할수 없습니다.',
      en: 'Whoever prepared a run may not approve it.',
    },
  },
  RUN_OUTDATED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '编制后待遇发生变化，请取消该批次并重新编制。',
      ko: '편성한 뒤 대우가 변경되였습니다. 회차를 취소하고 다시 편성하십시오.',
      en: 'Grants have changed since the run was prepared. Cancel it and prepare it anew.',
    },
  },
  RUN_EMPTY: {
    kind: 'RuleProblem',
    message: {
      zhHans: '批次没有任何明细。',
      ko: '회차에 명세가 하나도 없습니다.',
      en: 'The run has no line.',
    },
  },
  NOT_IN_RUN: {
    kind: 'InputProblem',
    message: {
      zhHans: '该笔款项不在本批次发送银行的明细中。',
      ko: '해당 지급은 이 회차에서 은행에 보낸 명세에 없습니다.',
      en: 'The run sent no such payment to the bank.',
    },
  },
  RESULT_TWICE: {
    kind: 'InputProblem',
    message: {
      zhHans: '同一笔款项填写了多次。',
      ko: '같은 지급이 여러번 입력되였습니다.',
      en: 'The same payment is named more than once.',
    },
  },
  RESULT_CONTRADICTS: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '与已登记的银行回执不一致：退回的款项须重新发放。',
      ko: '이미 등록된 은행결과와 맞지 않습니다. 반환된 돈은 재지급해야 합니다.',
      en: 'Another answer was recorded before: what was sent back is paid by a second transfer.',
    },
  },
  RETURN_REASON_NEEDED: {
    kind: 'InputProblem',
    message: {
      zhHans: '退回须填写原因（不超过200字），支付成功不填。',
      ko: '반환된 경우에만 리유(200자 이내)를 입력해야 합니다.',
      en: 'A return needs a reason of at most 200 characters, and only a return has one.',
    },
  },
  RESULT_DAY: {
    kind: 'InputProblem',
    message: {
      zhHans: '日期不得早于批次导出日，也不得晚于今天。',
      ko: '날자는 회차를 내보낸 날부터 오늘까지여야 합니다.',
      en: 'The day lies before the export or in the future.',
    },
  },
  NOT_RETURNED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该笔款项未被退回，也未被暂缓。',
      ko: '해당 지급은 반환되거나 보류되지 않았습니다.',
      en: 'The payment was neither sent back nor held.',
    },
  },
  ACCOUNT_NOT_CHECKED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法（民发〔2021〕57号）第二十五条',
    message: {
      zhHans: '家庭没有可用账户，或者退回后账户未变更也未确认。',
      ko: '가정에 계좌가 없거나 반환된 뒤 계좌가 변경 또는 확인되지 않았습니다.',
      en: 'The household has no account, or it was neither changed nor confirmed since the return.',
    },
  },
  PAYMENTS_NEEDED: {
    kind: 'InputProblem',
    message: {
      zhHans: '请填写1至1000笔款项，不得重复。',
      ko: '지급을 1건부터 1000건까지 중복없이 입력하십시오.',
      en: 'Name 1 to 1,000 payments, none of them twice.',
    },
  },
  STANDARD_AMOUNT: {
    kind: 'InputProblem',
    message: {
      zhHans: '城市标准填写每月金额，农村标准填写每年金额，金额须大于零。',
      ko: '도시표준은 월액, 농촌표준은 년액으로 입력하며 0보다 커야 합니다.',
      en: 'An urban standard has an amount per month, a rural one per year, above nothing.',
    },
  },
  STANDARD_SOURCE: {
    kind: 'InputProblem',
    message: {
      zhHans: '请填写公布来源（不超过500字）。',
      ko: '공포출처(500자 이내)를 입력하십시오.',
      en: 'Name the source in at most 500 characters.',
    },
  },
  STANDARD_DATE: {
    kind: 'InputProblem',
    message: {
      zhHans: '起始日期与精确程度不符：精确到月须为当月一日，精确到年须为一月一日。',
      ko: '시작날자가 정확도와 맞지 않습니다.',
      en: 'A first day known to the month is its first, one known to the year is 1 January.',
    },
  },
  STANDARD_EXISTS: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '同一天起执行的标准已登记。',
      ko: '같은 날부터 시행되는 표준이 이미 등록되였습니다.',
      en: 'A standard that begins on this day is registered already.',
    },
  },
  MORE_THAN_OWED: {
    kind: 'RuleProblem',
    article: '社会救助法（2026年）第七十三条',
    message: {
      zhHans: '金额须大于零且不超过尚欠金额。',
      ko: '금액은 0보다 크고 남은 금액을 넘지 말아야 합니다.',
      en: 'The amount must lie above nothing and not above what is still owed.',
    },
  },
  RECOVERY_DAY: {
    kind: 'InputProblem',
    message: {
      zhHans: '日期不得早于发现日，也不得晚于今天。',
      ko: '날자는 발견한 날부터 오늘까지여야 합니다.',
      en: 'The day lies before the overpayment was found or in the future.',
    },
  },
  RECOVERY_REASON: {
    kind: 'InputProblem',
    message: {
      zhHans: '核销须填写理由（不超过500字）。',
      ko: '말소하려면 리유(500자 이내)를 입력해야 합니다.',
      en: 'A write-off needs its reason; at most 500 characters.',
    },
  },
  NOTHING_OWED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该笔多发款项已结清。',
      ko: '해당 과다지급은 이미 정산되였습니다.',
      en: 'Nothing is owed any more.',
    },
  },
} satisfies ProblemCatalogue;

export const problem = problemsOf(catalogue);
