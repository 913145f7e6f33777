import type { BulkValue } from '@civil-affairs/kit/bulk';
import { addDays } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { demoId } from '../src/ids.ts';

const city = '222401';
/** A division that does not exist: no credit code here can be a real organisation's. */
const demoDivision = '222499';

type Form = 'SOCIAL_GROUP' | 'SOCIAL_SERVICE_ORGANISATION' | 'FOUNDATION';
const prefixes: Record<Form, string> = {
  SOCIAL_GROUP: '51',
  SOCIAL_SERVICE_ORGANISATION: '52',
  FOUNDATION: '53',
};

interface Organisation {
  form: Form;
  zh: string;
  ko: string;
  en: string;
  registeredOn: string;
  charitySince?: string;
  deregisteredOn?: string;
  rating?: [grade: number, from: string, until: string];
  penalisedOn?: string;
  certificate?: [grantedOn: string, revokedOn?: string];
}

// One for each thing that can be said about the right to raise funds.
const organisations: readonly Organisation[] = [
  {
    form: 'SOCIAL_GROUP',
    zh: '慈善总会',
    ko: '자선총회',
    en: 'Charity Federation',
    registeredOn: '2006-05-18',
    charitySince: '2017-09-01',
    rating: [4, '2023-12-01', '2028-11-30'],
    certificate: ['2018-10-08'],
  },
  {
    form: 'FOUNDATION',
    zh: '民生互助基金会',
    ko: '민생호조기금회',
    en: 'Livelihood Foundation',
    registeredOn: '2017-03-10',
    rating: [3, '2024-06-01', '2029-05-31'],
    certificate: ['2019-06-20'],
  },
  {
    form: 'SOCIAL_SERVICE_ORGANISATION',
    zh: '助老服务中心',
    ko: '로인봉사중심',
    en: 'Centre for Helping Elders',
    registeredOn: '2020-07-01',
    rating: [3, '2024-01-01', '2028-12-31'],
    penalisedOn: '2026-05-12',
  },
  {
    form: 'SOCIAL_GROUP',
    zh: '志愿服务协会',
    ko: '자원봉사협회',
    en: 'Volunteers’ Association',
    registeredOn: '2025-06-10',
  },
  {
    form: 'SOCIAL_SERVICE_ORGANISATION',
    zh: '儿童关爱中心',
    ko: '어린이사랑중심',
    en: 'Centre for Children',
    registeredOn: '2026-02-27',
  },
  {
    form: 'FOUNDATION',
    zh: '助学基金会',
    ko: '조학기금회',
    en: 'Foundation for Learning',
    registeredOn: '2014-04-15',
    charitySince: '2018-01-05',
    rating: [2, '2023-03-01', '2028-02-29'],
    certificate: ['2019-02-01', '2024-09-30'],
  },
  {
    form: 'SOCIAL_GROUP',
    zh: '扶贫协会',
    ko: '빈곤부축협회',
    en: 'Association against Poverty',
    registeredOn: '2012-08-20',
    charitySince: '2017-05-02',
    deregisteredOn: '2025-12-31',
  },
];

const organisationId = (n: number) => demoId('CharityOrganisation', n + 1);
const certificateNumber = (n: number) => `DEMO-CERT-${n + 1}`;
const creditCode = ({ form }: Organisation, n: number) =>
  unifiedSocialCreditCode(prefixes[form], demoDivision, `MJ${String(n + 1).padStart(6, '0')}`);

export function demoOrganisations(): Record<
  'organisations' | 'ratings' | 'penalties' | 'certificates',
  BulkValue[][]
> {
  return {
    organisations: organisations.map((o, n) => [
      organisationId(n),
      creditCode(o, n),
      `${o.zh}（演示）`,
      `${o.ko} (시범)`,
      `${o.en} (demo)`,
      o.form,
      city,
      o.registeredOn,
      o.charitySince ?? o.registeredOn,
      o.deregisteredOn ?? null,
    ]),
    ratings: organisations.flatMap(({ rating }, n) => (rating ? [[organisationId(n), ...rating]] : [])),
    penalties: organisations.flatMap(({ penalisedOn }, n) =>
      penalisedOn ? [[organisationId(n), penalisedOn, '慈善法第一百一十条（演示）']] : [],
    ),
    certificates: organisations.flatMap(({ certificate }, n) =>
      certificate ? [[certificateNumber(n), organisationId(n), certificate[0], certificate[1] ?? null]] : [],
    ),
  };
}

/** A row of the table, in the order of the loader's columns. */
export interface DemoCampaign {
  id: string;
  filingNumber: string;
  organisationId: string;
  certificateNumber: string;
  divisionCode: string;
  zh: string;
  ko: string;
  en: string;
  purposeZh: string;
  purposeKo: string;
  purposeEn: string;
  emergency: boolean;
  filedOn: string;
  publishedOn: string;
  startsOn: string;
  endsOn: string;
  goalFen: number;
}

const purposes = {
  winter: ['困难家庭冬季取暖', '어려운 가정의 겨울철 난방', 'Winter heating for families in need'],
  pupils: ['困难家庭学生助学', '어려운 가정 학생 조학', 'School costs of pupils in need'],
  meals: ['老年助餐', '로인식사방조', 'Meals for elders'],
  illness: ['大病医疗救助', '중병의료구조', 'Help with serious illness'],
  disabled: ['残疾人康复', '장애인회복', 'Rehabilitation of disabled people'],
  children: ['孤独症儿童关爱', '자페증어린이 사랑', 'Care for autistic children'],
  flood: ['洪涝灾害救助', '홍수재해 구조', 'Relief after the flood'],
  mutualAid: ['村社互助', '촌사회구역 호조', 'Mutual aid in communities'],
} as const;

// Organisation, purpose, division, first and last day, goal in yuan. The last one is filed but not yet published.
const plans: readonly [number, keyof typeof purposes, string, string, string, number][] = [
  [0, 'winter', city, '2023-10-20', '2024-04-10', 200_000],
  [0, 'pupils', city, '2024-03-01', '2027-02-28', 500_000],
  [1, 'illness', city, '2024-05-10', '2026-05-09', 800_000],
  [0, 'meals', city, '2024-09-05', '2027-09-04', 600_000],
  [1, 'children', '222401006', '2025-04-02', '2026-04-01', 80_000],
  [0, 'winter', city, '2025-10-20', '2026-04-10', 200_000],
  [1, 'disabled', city, '2025-12-03', '2027-12-02', 300_000],
  [0, 'mutualAid', '222401003', '2026-01-15', '2026-12-31', 60_000],
  [1, 'children', '222401006', '2026-04-02', '2027-04-01', 80_000],
  [0, 'meals', demoCommunity, '2026-06-01', '2027-05-31', 30_000],
  [0, 'flood', city, '2026-08-03', '2026-11-02', 400_000],
  [1, 'illness', city, '2026-09-05', '2027-09-04', 500_000],
  [0, 'winter', city, '2026-10-20', '2027-04-10', 250_000],
  [1, 'pupils', city, '2026-12-10', '2027-12-09', 150_000],
];

export function demoCampaigns(): DemoCampaign[] {
  return plans.map(([n, purpose, divisionCode, startsOn, endsOn, yuan], index) => {
    const emergency = purpose === 'flood';
    const filedOn = addDays(startsOn, emergency ? 4 : -22);
    const year = startsOn.slice(0, 4);
    const [zh, ko, en] = purposes[purpose];
    return {
      id: demoId('CharityCampaign', index + 1),
      filingNumber: `${creditCode(organisations[n] as Organisation, n)}A${year.slice(2)}${String(index + 1).padStart(3, '0')}`,
      organisationId: organisationId(n),
      certificateNumber: certificateNumber(n),
      divisionCode,
      zh: `${year}年${zh}募捐（演示）`,
      ko: `${year}년 ${ko} 모금 (시범)`,
      en: `${en}, ${year} (demo)`,
      purposeZh: zh,
      purposeKo: ko,
      purposeEn: en,
      emergency,
      filedOn,
      publishedOn: addDays(filedOn, 6),
      startsOn,
      endsOn,
      goalFen: yuan * 100,
    };
  });
}
