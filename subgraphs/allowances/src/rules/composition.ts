/** Who counts as a member of the household, and why (最低生活保障审核确认办法, article 7). */
import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type { MemberFacts } from './calculation-facts.ts';
import { fullAge } from './persons.ts';
import { monthOf } from './time.ts';

const reasons = {
  APPLICANT: { zhHans: '申请人', ko: '신청인', en: 'applies for the household' },
  SPOUSE: { zhHans: '配偶', ko: '배우자', en: 'husband or wife of the applicant' },
  MINOR_CHILD: { zhHans: '未成年子女', ko: '미성년자녀', en: 'child under 18' },
  STUDENT: {
    zhHans: '在校接受全日制本科及以下学历教育的成年子女',
    ko: '전일제 본과 및 그 이하 학력교육을 받는 성년자녀',
    en: 'grown-up child in full-time education up to a bachelor’s degree',
  },
  DEPENDENT_CHILD: {
    zhHans: '已成年但不能独立生活的子女',
    ko: '성년이지만 독립적으로 생활할수 없는 자녀',
    en: 'grown-up child who cannot live independently',
  },
  NO_DUTY_OF_SUPPORT: {
    zhHans: '没有法定赡养、扶养、抚养义务关系，不计入',
    ko: '법정부양의무관계가 없으므로 계산하지 않음',
    en: 'not bound by a legal duty of support: not counted',
  },
  DUTY_NOT_STATED: {
    zhHans: '未说明是否具有法定赡养、扶养、抚养义务关系，不计入',
    ko: '법정부양의무관계가 있는지 밝히지 않아 계산하지 않음',
    en: 'nobody said whether a legal duty of support binds him or her: not counted',
  },
  DUTY_OF_SUPPORT: {
    zhHans: '具有法定赡养、扶养、抚养义务关系并长期共同居住',
    ko: '법정부양의무관계가 있고 장기간 함께 거주',
    en: 'bound by a legal duty of support, and living in the household for long',
  },
  NOT_LIVING_TOGETHER: {
    zhHans: '未长期共同居住，不计入',
    ko: '장기간 함께 거주하지 않으므로 계산하지 않음',
    en: 'does not live in the household for long: not counted',
  },
  CO_RESIDENCE_NOT_STATED: {
    zhHans: '未说明是否长期共同居住，不计入',
    ko: '장기간 함께 거주하는지 밝히지 않아 계산하지 않음',
    en: 'nobody said whether he or she lives in the household for long: not counted',
  },
  IMPRISONED: {
    zhHans: '在监狱内服刑，不计入',
    ko: '감옥에서 복역중이므로 계산하지 않음',
    en: 'in prison: not counted',
  },
  AWAY_BY_ORDER: {
    zhHans: '强制隔离戒毒或者宣告失踪，不计入',
    ko: '강제격리 마약중독치료중이거나 실종선고를 받아 계산하지 않음',
    en: 'in compulsory detoxification or declared missing: not counted',
  },
  CLERGY_AWAY: {
    zhHans: '脱离家庭独立生活三年以上的宗教教职人员，不计入',
    ko: '가정을 떠나 3년 이상 독립적으로 생활하는 종교교직자이므로 계산하지 않음',
    en: 'clergy, away from the household for three years or more: not counted',
  },
  DECEASED: {
    zhHans: '已死亡，不计入',
    ko: '사망하였으므로 계산하지 않음',
    en: 'died: not counted',
  },
  NOT_BORN: {
    zhHans: '当月尚未出生，不计入',
    ko: '그달에 아직 출생하지 않음',
    en: 'not born in that month: not counted',
  },
} as const satisfies Record<string, Localized>;

export type CompositionReason = keyof typeof reasons;

/** Whether a person counts, with the reason in words. */
export interface Composition {
  counted: boolean;
  reason: CompositionReason;
  label: Localized;
}

const yearsAwayOfClergy = 3;

/** Whether a person counts in a month. Who is away by law or vocation does not, whatever the relation. */
export function compositionOf(member: MemberFacts, month: LocalDate): Composition {
  if (member.birthDate !== null && monthOf(member.birthDate) > month) return not('NOT_BORN');
  // Payment goes by whole months: who died in one is counted in it.
  if (member.diedOn && monthOf(member.diedOn) < month) return not('DECEASED');
  if (member.imprisoned) return not('IMPRISONED');
  if (member.awayByOrder) return not('AWAY_BY_ORDER');
  if (member.clergyAwayYears >= yearsAwayOfClergy) return not('CLERGY_AWAY');
  switch (member.relation) {
    case 'APPLICANT':
    case 'SPOUSE':
      return counts(member.relation);
    case 'ADULT_CHILD_STUDENT':
      return counts('STUDENT');
    case 'MINOR_CHILD':
      // A child of age is looked at as any other grown-up one, whatever the form still calls it.
      return member.birthDate !== null && fullYearsOn(member.birthDate, month) >= fullAge
        ? grownUpChild(member)
        : counts('MINOR_CHILD');
    case 'ADULT_CHILD':
      return grownUpChild(member);
    case 'PARENT':
      return livingTogether(member);
    case 'OTHER':
      if (member.hasDutyOfSupport === true) return livingTogether(member);
      return not(member.hasDutyOfSupport === false ? 'NO_DUTY_OF_SUPPORT' : 'DUTY_NOT_STATED');
  }
}

/** Who cannot live independently counts wherever he or she lives; another one as parents do. */
function grownUpChild(member: MemberFacts): Composition {
  return member.dependsOnSupport ? counts('DEPENDENT_CHILD') : livingTogether(member);
}

/** Others count by two conditions together; an unstated one is not taken for granted. Parents and children have the duty. */
function livingTogether({ livesInHousehold }: MemberFacts): Composition {
  if (livesInHousehold === null) return not('CO_RESIDENCE_NOT_STATED');
  return livesInHousehold ? counts('DUTY_OF_SUPPORT') : not('NOT_LIVING_TOGETHER');
}

function counts(reason: CompositionReason): Composition {
  return { counted: true, reason, label: reasons[reason] };
}

function not(reason: CompositionReason): Composition {
  return { counted: false, reason, label: reasons[reason] };
}
