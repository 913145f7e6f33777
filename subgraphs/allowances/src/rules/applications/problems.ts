/** What an application may meet: stable codes, the law behind them, and what people are told. */
import { type ProblemCatalogue, problemsOf } from '@civil-affairs/kit/problems';

const catalogue = {
  STATUS_DOES_NOT_ALLOW: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该申请当前所处环节不能办理此事项。',
      ko: '신청이 현재 단계에 있어 이 사항을 처리할수 없습니다.',
      en: 'The case is not at a stage for this act.',
    },
  },
  STEPS_MISSING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十八条',
    message: {
      zhHans: '未经申请、调查、公示和确认，不得纳入保障。',
      ko: '신청, 조사, 공시, 확인을 거치지 않고서는 보장에 포함시킬수 없습니다.',
      en: 'Nobody is admitted without application, investigation, public notice and confirmation.',
    },
  },
  APPLICATION_OPEN: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该家庭或者其成员已有正在办理的申请。',
      ko: '해당 가정 또는 그 성원에게 처리중인 신청이 있습니다.',
      en: 'The household, or a person of it, has an open application.',
    },
  },
  ALREADY_GRANTED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该家庭已在享受救助。',
      ko: '해당 가정은 이미 구조를 받고있습니다.',
      en: 'The household has a running grant.',
    },
  },
  DUPLICATE_BENEFIT: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该成员已在其他家庭享受救助，不得重复享受。',
      ko: '이 성원은 이미 다른 가정에서 구조를 받고있어 중복하여 받을수 없습니다.',
      en: 'The person is counted in another household’s running grant.',
    },
  },
  NOT_A_MEMBER: {
    kind: 'InputProblem',
    message: {
      zhHans: '此人不属于本次申请的人员。',
      ko: '이 사람은 이번 신청의 대상이 아닙니다.',
      en: 'This person is not one of those who apply.',
    },
  },
  MEMBER_MISSING: {
    kind: 'InputProblem',
    article: '最低生活保障审核确认办法第七条',
    message: {
      zhHans: '未填报全部人员。',
      ko: '모든 성원을 기입하지 않았습니다.',
      en: 'Not everybody who applies is named.',
    },
  },
  MEMBER_TWICE: {
    kind: 'InputProblem',
    message: {
      zhHans: '同一人填报了两次。',
      ko: '같은 사람을 두번 기입하였습니다.',
      en: 'A person is named twice.',
    },
  },
  DECEASED_APPLICANT: {
    kind: 'RuleProblem',
    article: '民法典第十三条',
    message: {
      zhHans: '登记信息显示申请人已死亡。',
      ko: '신청인은 사망한것으로 등록되여있습니다.',
      en: 'The registry records the applicant’s death.',
    },
  },
  NOT_ON_EDGE: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第八条',
    message: {
      zhHans: '单人申请须属于最低生活保障边缘家庭的成员。',
      ko: '단독신청은 최저생활보장 변두리가정의 성원이여야 합니다.',
      en: 'Only a person of a household on the edge can apply alone on this ground.',
    },
  },
  DISABILITY_NOT_SEVERE: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第八条',
    message: {
      zhHans: '须为一级、二级重度残疾人。',
      ko: '1급 또는 2급 중증장애인이여야 합니다.',
      en: 'A severe disability of grade 1 or 2 is needed.',
    },
  },
  DISABILITY_NOT_GRADE_3: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第八条',
    message: {
      zhHans: '须为三级智力残疾人或者三级精神残疾人。',
      ko: '3급 지적장애인 또는 3급 정신장애인이여야 합니다.',
      en: 'An intellectual or mental disability of grade 3 is needed.',
    },
  },
  NO_MAJOR_ILLNESS: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第八条',
    message: {
      zhHans: '须患有当地有关部门认定的重特大疾病。',
      ko: '현지 해당부문이 인정한 중대질병이 있어야 합니다.',
      en: 'A major illness is needed.',
    },
  },
  CLERGY_NOT_AWAY: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第八条',
    message: {
      zhHans: '须为脱离家庭、在宗教场所居住三年以上的生活困难宗教教职人员。',
      ko: '가정을 떠나 종교장소에서 3년 이상 거주한 종교교직자여야 합니다.',
      en: 'Clergy apply alone after three years or more away from the household.',
    },
  },
  GROUND_REMARK_MISSING: {
    kind: 'InputProblem',
    article: '最低生活保障审核确认办法第八条',
    message: {
      zhHans: '请说明单人申请的其他情形。',
      ko: '단독신청의 기타 사유를 밝히십시오.',
      en: 'Say on which other ground the person applies alone.',
    },
  },
  ENTRUSTMENT_MISSING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第五条',
    message: {
      zhHans: '家庭以外的人提交申请须有书面委托。',
      ko: '가정 밖의 사람이 신청하려면 서면위탁이 있어야 합니다.',
      en: 'Somebody outside the household needs a written entrustment.',
    },
  },
  YEARS_OUT_OF_RANGE: {
    kind: 'InputProblem',
    message: {
      zhHans: '年数不正确。',
      ko: '년수가 옳지 않습니다.',
      en: 'The number of years cannot be.',
    },
  },
  DISABILITY_INCOMPLETE: {
    kind: 'InputProblem',
    message: {
      zhHans: '残疾类别和等级（一至四级）须同时填写。',
      ko: '장애류형과 등급(1~4급)을 함께 기입하여야 합니다.',
      en: 'Kind and grade of a disability (1 to 4) go together.',
    },
  },
  AMOUNT_OUT_OF_RANGE: {
    kind: 'InputProblem',
    message: {
      zhHans: '金额不正确。',
      ko: '금액이 옳지 않습니다.',
      en: 'The amount is negative, or too large to be meant.',
    },
  },
  SUPPLEMENT_ALREADY_REQUESTED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十条',
    message: {
      zhHans: '补正须一次性告知，不得再次要求。',
      ko: '보충은 한번에 알려야 하며 다시 요구할수 없습니다.',
      en: 'What is missing is told once; a second notice cannot be.',
    },
  },
  CAN_BE_LOOKED_UP: {
    kind: 'RuleProblem',
    article: '社会救助法第六十二条',
    message: {
      zhHans: '能够通过信息共享查询的材料，不得要求申请人提供。',
      ko: '정보공유로 조회할수 있는 자료는 신청인에게 요구할수 없습니다.',
      en: 'What the offices can look up must not be asked of the household.',
    },
  },
  NOTHING_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '请列明缺少的材料。',
      ko: '부족한 자료를 밝히십시오.',
      en: 'Name what is missing.',
    },
  },
  REMARK_NEEDED: {
    kind: 'InputProblem',
    message: {
      zhHans: '请填写说明。',
      ko: '설명을 기입하십시오.',
      en: 'A remark is needed here.',
    },
  },
  TEXT_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '请填写内容。',
      ko: '내용을 기입하십시오.',
      en: 'This text is needed.',
    },
  },
  TEXT_TOO_LONG: {
    kind: 'InputProblem',
    message: {
      zhHans: '内容过长。',
      ko: '내용이 너무 깁니다.',
      en: 'This text is too long.',
    },
  },
  TWO_INVESTIGATORS_NEEDED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十六条',
    message: {
      zhHans: '入户调查人员不得少于二人。',
      ko: '방문조사 인원은 2명 이상이여야 합니다.',
      en: 'At least two investigators visit the home.',
    },
  },
  NOT_AN_INVESTIGATOR: {
    kind: 'InputProblem',
    article: '最低生活保障审核确认办法第十六条',
    message: {
      zhHans: '此人不是本地的低保经办人员。',
      ko: '이 사람은 현지 최저생활보장 담당자가 아닙니다.',
      en: 'This is nobody who handles allowances for the place.',
    },
  },
  NOT_OF_THE_COUNTY: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十条',
    message: {
      zhHans: '县级民政部门须由本级人员入户调查。',
      ko: '현급 민정부문의 인원이 직접 방문조사하여야 합니다.',
      en: 'The county’s own visit is made by county staff.',
    },
  },
  KIN_OF_HOUSEHOLD: {
    kind: 'RuleProblem',
    message: {
      zhHans: '与申请家庭有近亲属关系的人员应当回避。',
      ko: '신청가정과 근친관계에 있는 사람은 회피하여야 합니다.',
      en: 'Near kin of somebody who applies neither investigate nor decide.',
    },
  },
  HOUSEHOLD_SIGNATURE_MISSING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十六条',
    message: {
      zhHans: '须由申请人或者其家庭成员签字。',
      ko: '신청인 또는 가정성원이 서명하여야 합니다.',
      en: 'Somebody who applies must sign.',
    },
  },
  INVESTIGATORS_SIGNATURE_MISSING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十六条',
    message: {
      zhHans: '须由调查人员签字。',
      ko: '조사인원이 서명하여야 합니다.',
      en: 'The investigators must sign.',
    },
  },
  VISIT_DATE_IMPOSSIBLE: {
    kind: 'InputProblem',
    message: {
      zhHans: '入户日期不正确。',
      ko: '방문날자가 옳지 않습니다.',
      en: 'The visit lies in the future or before the process.',
    },
  },
  ALREADY_VISITED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '本轮已有入户调查记录。',
      ko: '이번 단계의 방문조사가 이미 기록되였습니다.',
      en: 'The visit of this round is recorded already.',
    },
  },
  SOURCE_MISSING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十七条',
    message: {
      zhHans: '须逐项填写全部核对来源。',
      ko: '모든 대조항목을 기입하여야 합니다.',
      en: 'Every source must have answered.',
    },
  },
  SOURCE_TWICE: {
    kind: 'InputProblem',
    message: {
      zhHans: '同一核对来源填写了两次。',
      ko: '같은 대조항목을 두번 기입하였습니다.',
      en: 'A source is named twice.',
    },
  },
  NOT_ENTITLED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第四条',
    message: {
      zhHans: '按核对后的收入，该家庭不符合条件。',
      ko: '대조된 수입에 의하면 이 가정은 조건에 맞지 않습니다.',
      en: 'By the checked income the household is not entitled.',
    },
  },
  NO_BASIS: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该月的保障标准或者规定未查到，不能核算。',
      ko: '그달의 보장표준 또는 규정이 없어 계산할수 없습니다.',
      en: 'No standard or rules are known for the month.',
    },
  },
  REASON_NEEDED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十一条',
    message: {
      zhHans: '不予确认须书面说明理由。',
      ko: '확인하지 않을 때에는 서면으로 리유를 밝혀야 합니다.',
      en: 'A refusal needs its written reason.',
    },
  },
  OPINION_IS_REFUSAL: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十九条',
    message: {
      zhHans: '初审意见为不予确认，不作公示。',
      ko: '초심의견이 거절이므로 공시하지 않습니다.',
      en: 'The first opinion proposes to refuse: it is not published.',
    },
  },
  OPINION_IS_GRANT: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十九条',
    message: {
      zhHans: '初审意见为同意，须先公示。',
      ko: '초심의견이 동의이므로 먼저 공시하여야 합니다.',
      en: 'The first opinion proposes to grant: it is published first.',
    },
  },
  NOTICE_RUNNING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十九条',
    message: {
      zhHans: '公示期未满七日。',
      ko: '공시기간 7일이 차지 않았습니다.',
      en: 'The seven days of the notice have not passed.',
    },
  },
  NOTICE_ENDED: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第十九条',
    message: {
      zhHans: '公示期已结束。',
      ko: '공시기간이 끝났습니다.',
      en: 'The notice has ended.',
    },
  },
  ALREADY_OBJECTED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '您对该公示的异议正在办理。',
      ko: '이 공시에 대한 귀하의 이의가 처리중입니다.',
      en: 'Your objection to this notice is being looked into.',
    },
  },
  OBJECTION_RESOLVED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该异议已答复。',
      ko: '이 이의는 이미 답변되였습니다.',
      en: 'The objection was answered already.',
    },
  },
  COUNTY_VISIT_MISSING: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十条',
    message: {
      zhHans: '单独登记或者有投诉举报的，县级民政部门须先入户调查。',
      ko: '따로 등록되였거나 신고가 있는 경우 현급 민정부문이 먼저 방문조사하여야 합니다.',
      en: 'The county must visit the home itself: kin are involved, or somebody objected.',
    },
  },
  SAME_PERSON_HANDLED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '受理、调查该申请的人员不得作出决定。',
      ko: '이 신청을 접수하거나 조사한 사람은 결정할수 없습니다.',
      en: 'Who accepted, investigated or checked a case does not decide on it.',
    },
  },
  ALREADY_DECIDED: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '该申请已作出决定。',
      ko: '이 신청은 이미 결정되였습니다.',
      en: 'The application was decided on already.',
    },
  },
  ALREADY_DELIVERED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '书面通知已送达。',
      ko: '서면통지가 이미 전달되였습니다.',
      en: 'The written refusal was handed over already.',
    },
  },
  CLOCK_NOT_RUNNING: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该期限未在计算中。',
      ko: '이 기한은 계산중이 아닙니다.',
      en: 'This clock does not run.',
    },
  },
  CLOCK_STOPPED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该期限已中止。',
      ko: '이 기한은 이미 중지되였습니다.',
      en: 'This clock is stopped already.',
    },
  },
  CLOCK_NOT_STOPPED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该期限未中止。',
      ko: '이 기한은 중지되지 않았습니다.',
      en: 'This clock is not stopped.',
    },
  },
  BASIS_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '请写明法律依据。',
      ko: '법적근거를 밝히십시오.',
      en: 'The legal basis is needed.',
    },
  },
  NOT_EXTENDABLE: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十二条',
    message: {
      zhHans: '该期限不能延长。',
      ko: '이 기한은 연장할수 없습니다.',
      en: 'This process cannot be extended, or was extended once.',
    },
  },
  EXTENSION_TOO_LONG: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十二条',
    message: {
      zhHans: '全过程最长不得超过四十五个工作日。',
      ko: '전 과정은 최장 45근무일을 넘을수 없습니다.',
      en: 'The whole process takes 45 working days at most.',
    },
  },
  HOLDER_NOT_A_MEMBER: {
    kind: 'RuleProblem',
    article: '最低生活保障审核确认办法第二十五条',
    message: {
      zhHans: '账户持有人须为家庭成员。',
      ko: '계좌소유자는 가정성원이여야 합니다.',
      en: 'The account must be a member’s.',
    },
  },
  BANK_MISSING: {
    kind: 'InputProblem',
    message: {
      zhHans: '请填写银行名称。',
      ko: '은행이름을 기입하십시오.',
      en: 'The name of the bank is needed.',
    },
  },
  ACCOUNT_NUMBER_WRONG: {
    kind: 'InputProblem',
    message: {
      zhHans: '账号须为十二至十九位数字。',
      ko: '계좌번호는 12~19자리 수자여야 합니다.',
      en: 'An account number has 12 to 19 digits.',
    },
  },
  ACCOUNT_CHANGED_MEANWHILE: {
    kind: 'ConflictProblem',
    message: {
      zhHans: '账户刚刚被他人更改，请刷新后重试。',
      ko: '계좌가 방금 변경되였습니다. 새로 불러온 뒤 다시 시도하십시오.',
      en: 'Somebody else named an account meanwhile. Load it again and repeat.',
    },
  },
  ACCOUNT_UNCHANGED: {
    kind: 'RuleProblem',
    message: {
      zhHans: '该账户已是当前账户。',
      ko: '이미 현재 계좌입니다.',
      en: 'This account holds already.',
    },
  },
} as const satisfies ProblemCatalogue;

export const problem = problemsOf(catalogue);
