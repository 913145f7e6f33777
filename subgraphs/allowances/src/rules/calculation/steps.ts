/** The calculation in words, line by line, as a citizen reads it. */
import type { Localized } from '@civil-affairs/kit/language';
import { divideHalfUp, type Fen, yuanOf } from '@civil-affairs/kit/money';
import type { AllowanceCalculationCategory, HouseholdRelation } from '../../generated/contract.ts';
import { standardParts } from '../amount.ts';
import type {
  CalculationBasis,
  CalculationFacts,
  CalculationStep,
  MemberFacts,
  Policy,
} from '../calculation-facts.ts';
import { cited } from '../citations.ts';
import type { Composition } from '../composition.ts';
import { deductionSteps, type IncomeTest, incomeStep } from '../income.ts';

const relations: Record<HouseholdRelation, Localized> = {
  APPLICANT: { zhHans: '申请人', ko: '신청인', en: 'Applicant' },
  SPOUSE: { zhHans: '配偶', ko: '배우자', en: 'Husband or wife' },
  MINOR_CHILD: { zhHans: '未成年子女', ko: '미성년자녀', en: 'Minor child' },
  ADULT_CHILD_STUDENT: { zhHans: '在校成年子女', ko: '재학중인 성년자녀', en: 'Adult child at school' },
  ADULT_CHILD: { zhHans: '成年子女', ko: '성년자녀', en: 'Adult child' },
  PARENT: { zhHans: '父母', ko: '부모', en: 'Parent' },
  OTHER: { zhHans: '其他成员', ko: '기타 성원', en: 'Other member' },
};

const categories: Record<AllowanceCalculationCategory, Localized> = {
  SPECIAL_HARDSHIP: { zhHans: '特困人员', ko: '특별곤난인원', en: 'Special hardship' },
  ALLOWANCE: {
    zhHans: '最低生活保障家庭：人均收入低于标准',
    ko: '최저생활보장가정: 인당수입이 표준보다 낮음',
    en: 'Minimum living allowance: income per person below the standard',
  },
  EDGE: {
    zhHans: '最低生活保障边缘家庭',
    ko: '최저생활보장 변두리가정',
    en: 'On the edge of the allowance',
  },
  RIGID_EXPENDITURE: {
    zhHans: '刚性支出困难家庭',
    ko: '강성지출곤난가정',
    en: 'Hardship through unavoidable expenses',
  },
  NONE: {
    zhHans: '不符合救助条件',
    ko: '구조조건에 맞지 않음',
    en: 'No support: income above the lines',
  },
};

/** First month of the Social Assistance Law, which names the categories. */
const lawInForceFrom = '2026-07-01';

function step(
  code: string,
  label: Localized,
  amountFen: Fen | null,
  article: string | null,
  steps: readonly CalculationStep[] = [],
): CalculationStep {
  return { code, label, amountFen, article, steps };
}

/** The nth member by relation, for nobody's name belongs into a calculation. */
function nameOf(member: MemberFacts, n: number): Localized {
  const { zhHans, ko, en } = relations[member.relation];
  return { zhHans: `成员${n + 1}（${zhHans}）`, ko: `성원 ${n + 1}(${ko})`, en: `Member ${n + 1} (${en})` };
}

function joined(a: Localized, b: Localized): Localized {
  return { zhHans: `${a.zhHans}：${b.zhHans}`, ko: `${a.ko}: ${b.ko}`, en: `${a.en}: ${b.en}` };
}

export function membersStep(
  members: readonly MemberFacts[],
  composition: readonly Composition[],
  policy: Policy,
): CalculationStep {
  const count = composition.filter(({ counted }) => counted).length;
  const label = {
    zhHans: `计入的家庭成员${count}人`,
    ko: `계산에 넣는 가족성원 ${count}명`,
    en: `Members counted: ${count}`,
  };
  const article = cited('ARTICLE_7', policy);
  return step(
    'MEMBERS',
    label,
    null,
    article,
    members.map((member, n) => {
      const found = composition[n] as Composition;
      const code = found.counted ? 'MEMBER_COUNTED' : 'MEMBER_NOT_COUNTED';
      return step(code, joined(nameOf(member, n), found.label), null, article);
    }),
  );
}

/** The household's income: the lines add up to it. */
export function incomeStepOf(
  members: readonly MemberFacts[],
  composition: readonly Composition[],
  policy: Policy,
  test: IncomeTest,
): { step: CalculationStep; amountFen: Fen; perMember: Fen[] } {
  const lines = members.map((member, n) => {
    const all = composition[n]?.counted
      ? member.incomes.map((income) => incomeStep(income, policy, test))
      : [];
    const incomes = [...all, ...(composition[n]?.counted ? deductionSteps(member, sumOf(all), policy) : [])];
    return { incomes, sum: sumOf(incomes) };
  });
  const article = cited('ARTICLE_13', policy);
  const net = lines.reduce((total, { sum }) => total + sum, 0);
  const amountFen = Math.max(net, 0);
  const label = { zhHans: '家庭月收入', ko: '가정의 월수입', en: 'Income of the household a month' };
  const steps = lines.flatMap(({ incomes, sum }, n) =>
    composition[n]?.counted
      ? [step('MEMBER_INCOME', nameOf(members[n] as MemberFacts, n), sum, null, incomes)]
      : [],
  );
  if (net < 0)
    steps.push(
      step(
        'NOT_BELOW_NOTHING',
        {
          zhHans: '转移性支出超过全部收入，家庭收入按零计',
          ko: '이전성 지출이 모든 수입을 넘으므로 가정수입을 0으로 계산',
          en: 'More is paid than comes in: the household’s income counts as nothing',
        },
        -net,
        null,
      ),
    );
  return {
    step: step('HOUSEHOLD_INCOME', label, amountFen, article, steps),
    amountFen,
    perMember: lines.map(({ sum }) => sum),
  };
}

function sumOf(steps: readonly { amountFen: Fen }[]): Fen {
  return steps.reduce((sum, { amountFen }) => sum + amountFen, 0);
}

export function perCapitaStep(perCapitaIncomeFen: Fen, countedMembers: number): CalculationStep {
  return step(
    'PER_CAPITA_INCOME',
    {
      zhHans: `人均月收入：家庭月收入除以${countedMembers}人（显示时四舍五入到分）`,
      ko: `인당 월수입: 가정의 월수입을 ${countedMembers}명으로 나눔(표시할 때 전까지 반올림)`,
      en: `Income a month and person: the household's divided by ${countedMembers} (rounded to the fen for display)`,
    },
    perCapitaIncomeFen,
    null,
  );
}

export function standardStep(
  { standard, policy }: CalculationBasis,
  monthlyStandardFen: Fen,
): CalculationStep {
  const { fen, months } = standardParts(standard.standard);
  const since = sinceOf(standard);
  const yearly = {
    zhHans: `农村标准每人每年${yuanOf(Number(fen))}元，每月按十二分之一计算`,
    ko: `농촌표준은 인당 년간 ${yuanOf(Number(fen))}원이며 달마다 12분의 1로 계산`,
    en: `The rural standard is ${yuanOf(Number(fen))} yuan a person and year; a month counts a twelfth`,
  };
  return step(
    'STANDARD',
    {
      zhHans: `保障标准，${since.zhHans}（${standard.source}）`,
      ko: `보장표준, ${since.ko} (${standard.source})`,
      en: `Standard ${since.en} (${standard.source})`,
    },
    monthlyStandardFen,
    null,
    months === 12n ? [step('YEARLY_STANDARD', yearly, Number(fen), cited('ARTICLE_23', policy))] : [],
  );
}

/** Since when a standard is in force, as exactly as it is known. */
function sinceOf({ effectiveFrom, precision }: CalculationBasis['standard']): Localized {
  const day =
    precision === 'MONTH'
      ? effectiveFrom.slice(0, 7)
      : precision === 'YEAR'
        ? effectiveFrom.slice(0, 4)
        : effectiveFrom;
  return precision === 'NO_LATER_THAN'
    ? {
        zhHans: `最迟${day}已执行，起始日未查到`,
        ko: `늦어도 ${day}에는 집행중, 시작날자는 찾지 못함`,
        en: `in force by ${day} at the latest, its first day was not found`,
      }
    : { zhHans: `${day}起执行`, ko: `${day}부터 집행`, en: `in force since ${day}` };
}

/** Property is half of the condition (社会救助法, articles 18, 21 and 22): what the check found, else what was declared. */
export function propertyStep(fits: boolean | null, { policy }: CalculationBasis): CalculationStep {
  const label =
    fits === null
      ? { zhHans: '财产状况：未核查', ko: '재산상황: 확인하지 않음', en: 'Property: not checked' }
      : fits
        ? {
            zhHans: '财产状况：符合规定',
            ko: '재산상황: 규정에 부합됨',
            en: 'Property: within the conditions',
          }
        : {
            zhHans: '财产状况：不符合规定',
            ko: '재산상황: 규정에 맞지 않음',
            en: 'Property: above the conditions',
          };
  const article =
    policy.effectiveFrom >= lawInForceFrom ? '社会救助法第十八条、第二十一条、第二十二条' : policy.source;
  return step('PROPERTY', label, null, article);
}

/** The Social Assistance Law on each kind of household; none of them is by all of them. */
const articlesOf: Record<AllowanceCalculationCategory, string> = {
  SPECIAL_HARDSHIP: '第十六条',
  ALLOWANCE: '第十八条',
  EDGE: '第二十一条',
  RIGID_EXPENDITURE: '第二十二条',
  NONE: '第十六条、第十八条、第二十一条、第二十二条',
};

export function categoryStep(
  category: AllowanceCalculationCategory,
  { policy }: CalculationBasis,
): CalculationStep {
  const article =
    policy.effectiveFrom >= lawInForceFrom ? `社会救助法第十三条、${articlesOf[category]}` : policy.source;
  return step('CATEGORY', categories[category], null, article);
}

interface Amounts {
  monthlyAmountFen: Fen;
  householdIncomeFen: Fen;
  countedMembers: number;
  paidMembers: number;
}

export function amountStep(
  category: AllowanceCalculationCategory,
  facts: CalculationFacts,
  basis: CalculationBasis,
  amounts: Amounts,
): CalculationStep {
  const label = { zhHans: '每月发放金额', ko: '매달 지급금액', en: 'Paid a month' };
  const { article, lines } = explanationOf(category, facts, basis, amounts);
  const stopped = amounts.countedMembers - amounts.paidMembers;
  if (stopped > 0 && lines.length > 0)
    lines.push(
      step(
        'SHARES_STOPPED',
        {
          zhHans: `其中${stopped}人三次无正当理由拒绝就业，停发其本人份额`,
          ko: `그중 ${stopped}명은 정당한 리유 없이 취업을 세번 거절하여 본인 몫을 중지함`,
          en: `The shares of ${stopped} who refused three jobs in a row without reason are not paid`,
        },
        null,
        cited('ARTICLE_34', basis.policy),
      ),
    );
  if (lines.length > 0)
    lines.push(
      step(
        'ROUNDING',
        {
          zhHans: '中间不取整，结果四舍五入到分（取整方法未经证实）',
          ko: '중간에는 반올림하지 않고 결과만 전까지 반올림(반올림방법은 확인되지 않음)',
          en: 'Nothing is rounded on the way; the result is rounded half up to the fen (the method is not confirmed)',
        },
        null,
        null,
      ),
    );
  return step('MONTHLY_AMOUNT', label, amounts.monthlyAmountFen, article, lines);
}

/** How the amount of this kind of household comes about. */
function explanationOf(
  category: AllowanceCalculationCategory,
  { selfCare }: CalculationFacts,
  basis: CalculationBasis,
  { householdIncomeFen, countedMembers }: Amounts,
): { article: string | null; lines: CalculationStep[] } {
  const { policy, standard, hardshipLiving, hardshipCare } = basis;
  if (category === 'SPECIAL_HARDSHIP') {
    const care = selfCare ? hardshipCare[selfCare] : undefined;
    const article = policy.effectiveFrom >= lawInForceFrom ? '社会救助法第十六条、第十七条' : policy.source;
    const line = (code: string, label: Localized, found: typeof hardshipLiving | undefined) =>
      found ? [step(code, label, perMonth(found.standard), article)] : [];
    return {
      article,
      lines: [
        ...line(
          'HARDSHIP_LIVING',
          {
            zhHans: '特困人员基本生活标准',
            ko: '특별곤난인원 기본생활표준',
            en: 'Special hardship: basic living',
          },
          hardshipLiving,
        ),
        ...line(
          'HARDSHIP_CARE',
          { zhHans: '特困人员照料护理标准', ko: '특별곤난인원 간호표준', en: 'Special hardship: care' },
          care,
        ),
      ],
    };
  }
  if (category !== 'ALLOWANCE') return { article: null, lines: [] };
  const article = cited('ARTICLE_23', policy);
  if (policy.method === 'TIERED')
    return {
      article,
      lines: [
        step(
          'TIER',
          {
            zhHans: '按人均收入所在档次定额发放',
            ko: '인당수입이 속하는 등급에 따라 정액으로 지급',
            en: 'A fixed amount a person by the tier of the income per person',
          },
          null,
          article,
        ),
      ],
    };
  const { fen, months } = standardParts(standard.standard);
  const gap = fen * BigInt(countedMembers) - BigInt(householdIncomeFen) * months;
  return {
    article,
    lines: [
      step(
        'DIFFERENCE_PER_PERSON',
        {
          zhHans: `差额：标准减去人均月收入，乘以${countedMembers}人（每人差额显示时四舍五入）`,
          ko: `차액: 표준에서 인당 월수입을 덜고 ${countedMembers}명을 곱함(인당 차액은 표시할 때 반올림)`,
          en: `The standard less the income a person, times ${countedMembers} (shown per person, rounded)`,
        },
        divideHalfUp(gap, months * BigInt(countedMembers)),
        article,
      ),
    ],
  };
}

function perMonth(standard: CalculationBasis['standard']['standard']): Fen {
  const { fen, months } = standardParts(standard);
  return divideHalfUp(fen, months);
}
