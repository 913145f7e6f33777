import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import type { CharityDisclosureKind } from './generated.ts';

/** What the certificate for public fundraising depends on, as far as dates decide it. */
export interface OrganisationFacts {
  registeredOn: LocalDate;
  charitySince: LocalDate;
  ratings: readonly { grade: number; validFrom: LocalDate; validUntil: LocalDate }[];
  penalties: readonly { decidedOn: LocalDate }[];
  certificates: readonly { revokedOn: LocalDate | null }[];
}

export type Conditions = Result<true>;

const lowestGrade = 3;

/**
 * Whether a charity may be given the right to raise funds in public on a day. A year is full on the day of the
 * same date; the year before an application does not hold the application's own day (Civil Code, article 201).
 */
export function fundraisingConditions(facts: OrganisationFacts, today: LocalDate): Conditions {
  const problems = [
    ...(today < addMonths(facts.charitySince, 12) ? [tooYoung(addMonths(facts.charitySince, 12))] : []),
    ...(isRated(facts, today) ? [] : [notRated]),
    ...latest(facts.penalties.map(({ decidedOn }) => decidedOn).filter((day) => day <= today)).flatMap(
      (day) => (today > addMonths(day, 12) ? [] : [penalised(addDays(addMonths(day, 12), 1))]),
    ),
    ...latest(
      facts.certificates.flatMap(({ revokedOn }) => revokedOn ?? []).filter((day) => day <= today),
    ).flatMap((day) => (today >= addMonths(day, 60) ? [] : [revoked(addMonths(day, 60))])),
  ];
  return problems.length === 0 ? { ok: true, value: true } : { ok: false, problems };
}

function latest(days: readonly LocalDate[]): LocalDate[] {
  return days.toSorted().slice(-1);
}

/** Rated 3A or better today, or registered less than two years ago. */
function isRated({ registeredOn, ratings }: OrganisationFacts, today: LocalDate): boolean {
  return (
    today < addMonths(registeredOn, 24) ||
    ratings.some((r) => r.grade >= lowestGrade && r.validFrom <= today && today <= r.validUntil)
  );
}

function tooYoung(allowedFrom: LocalDate): Problem {
  return {
    kind: 'RuleProblem',
    code: 'REGISTERED_LESS_THAN_A_YEAR',
    message: {
      zhHans: '登记或者认定为慈善组织未满一年。',
      ko: '자선조직으로 등록 또는 인정된지 만 1년이 되지 않았습니다.',
      en: 'It has been a charity for less than a year.',
    },
    article: '慈善法第二十二条；慈善组织公开募捐管理办法第五条',
    allowedFrom,
  };
}

const notRated: Problem = {
  kind: 'RuleProblem',
  code: 'NOT_RATED_3A',
  message: {
    zhHans: '没有在有效期内的3A及以上评估等级。',
    ko: '유효기한내의 3A 및 그 이상 평가등급이 없습니다.',
    en: 'It has no valid rating of 3A or better.',
  },
  article: '慈善组织公开募捐管理办法第五条第七项',
};

function penalised(allowedFrom: LocalDate): Problem {
  return {
    kind: 'RuleProblem',
    code: 'PENALISED_WITHIN_A_YEAR',
    message: {
      zhHans: '申请前一年内受到行政处罚。',
      ko: '신청전 1년안에 행정처벌을 받았습니다.',
      en: 'It was penalised in the year before.',
    },
    article: '慈善组织公开募捐管理办法第五条第九项',
    allowedFrom,
  };
}

function revoked(allowedFrom: LocalDate): Problem {
  return {
    kind: 'RuleProblem',
    code: 'CERTIFICATE_REVOKED',
    message: {
      zhHans: '公开募捐资格证书被吊销未满五年。',
      ko: '공개모금자격증서가 취소된지 만 5년이 되지 않았습니다.',
      en: 'Its certificate was revoked less than five years ago.',
    },
    article: '慈善法第一百一十一条；慈善组织公开募捐管理办法第二十三条',
    allowedFrom,
  };
}

/** A day by which a campaign's receipts must be published. */
export interface Disclosure {
  dueOn: LocalDate;
  kind: CharityDisclosureKind;
}

/**
 * Charity Law, article 79: every three months while a campaign of more than six months lasts, and in full within
 * three months after its end.
 */
export function disclosuresOf(campaign: { startsOn: LocalDate; endsOn: LocalDate }): Disclosure[] {
  const { startsOn, endsOn } = campaign;
  const disclosures: Disclosure[] = [];
  const isLong = endsOn > addMonths(startsOn, 6);
  for (let months = 3; isLong && addMonths(startsOn, months) <= endsOn; months += 3)
    disclosures.push({ dueOn: addMonths(startsOn, months), kind: 'INTERIM' });
  return [...disclosures, { dueOn: addMonths(endsOn, 3), kind: 'FINAL' }];
}

/** Whether a campaign is published, begun and not ended on a day. */
export function isInForce(
  campaign: { publishedOn: LocalDate | null; startsOn: LocalDate; endsOn: LocalDate },
  on: LocalDate,
): boolean {
  const { publishedOn, startsOn, endsOn } = campaign;
  return publishedOn !== null && publishedOn <= on && startsOn <= on && on <= endsOn;
}
