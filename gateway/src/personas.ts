import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { demoId, idsOf } from '@civil-affairs/kit/ids';
import type { Localized } from '@civil-affairs/kit/language';
import type { Role } from '@civil-affairs/kit/viewer';
import { declaredBy } from './declared.ts';
import { subgraphs } from './subgraphs.ts';

/** Somebody of the demo city whose token can be taken in the sandbox and on the command line. */
export interface Persona {
  id: string;
  label: Localized;
  description: string;
  role: Role;
  scopes: readonly string[];
  division: string | null;
  residentId: string | null;
  organisationIds: readonly string[];
}

const city = '222401';

function officer(
  id: string,
  role: Role,
  label: Localized,
  description: string,
  scopes: readonly string[],
): Persona {
  return { id, role, label, description, scopes, division: city, residentId: null, organisationIds: [] };
}

/** Somebody who acts for an organisation of the demo city: no division is theirs, only what is the organisation's. */
function operator(
  id: string,
  role: Role,
  label: Localized,
  description: string,
  scopes: readonly string[],
  organisation: string,
  number = 1,
): Persona {
  const organisationIds = [idsOf(declaredBy(subgraphs).idPrefixes).demoId(organisation, number)];
  return { id, role, label, description, scopes, division: null, residentId: null, organisationIds };
}

/** Every persona that has a token; the public visitor has none. */
export const personas: readonly Persona[] = [
  {
    id: 'resident',
    label: { zhHans: '居民', ko: '주민', en: 'Resident' },
    description: 'Han Jingxue (synthetic), of Minsheng community: sees the own record and household.',
    role: 'RESIDENT',
    scopes: [
      'residents:read',
      'residents:identify',
      'elder-care:read',
      'elder-care:request',
      'allowances:read',
      'allowances:apply',
      'funerals:read',
      'marriages:read',
      'marriages:book',
      'charity:read',
    ],
    division: null,
    residentId: demoId('Resident', 2),
    organisationIds: [],
  },
  {
    id: 'community-worker',
    label: { zhHans: '社区工作者', ko: '사회구역 사업일군', en: 'Community worker' },
    description:
      'Works in Minsheng community and sees its residents, nobody else; hands in applications that households entrust.',
    role: 'COMMUNITY_WORKER',
    scopes: [
      'residents:read',
      'residents:summary',
      'residents:search',
      'elder-care:read',
      'elder-care:request',
      'elder-care:visit',
      'allowances:apply',
    ],
    division: demoCommunity,
    residentId: null,
    organisationIds: [],
  },
  officer(
    'registrar-of-residents',
    'RESIDENTS_REGISTRAR',
    { zhHans: '居民登记员', ko: '주민등록원', en: 'Registrar of residents' },
    'Enters births, deaths, moves and households of the whole city.',
    ['residents:read', 'residents:identify', 'residents:search', 'residents:register', 'casework:tasks'],
  ),
  officer(
    'second-registrar-of-residents',
    'RESIDENTS_REGISTRAR',
    { zhHans: '居民登记审核员', ko: '주민등록 심사원', en: 'Second registrar of residents' },
    'Works beside the first one: decides what one person alone may not.',
    ['residents:read', 'residents:identify', 'residents:search', 'residents:register', 'casework:tasks'],
  ),
  officer(
    'allowance-officer',
    'ALLOWANCE_OFFICER',
    { zhHans: '低保经办人员', ko: '최저생활보장 담당자', en: 'Allowance officer' },
    'Decides on minimum living allowances in the whole city.',
    ['residents:read', 'residents:identify', 'allowances:read', 'allowances:decide', 'casework:tasks'],
  ),
  officer(
    'allowance-cashier',
    'ALLOWANCE_OFFICER',
    { zhHans: '低保资金经办人员', ko: '최저생활보장금 지급원', en: 'Allowance cashier' },
    'Prepares payment runs, gives the bank its file and records what it answers.',
    ['residents:read', 'allowances:read', 'allowances:pay'],
  ),
  officer(
    'allowance-approver',
    'ALLOWANCE_OFFICER',
    { zhHans: '低保资金审批人员', ko: '최저생활보장금 승인자', en: 'Allowance approver' },
    'Approves payment runs that others have prepared, and writes debts off.',
    ['residents:read', 'allowances:read', 'allowances:approve', 'casework:tasks'],
  ),
  {
    id: 'street-officer',
    label: { zhHans: '街道低保经办人员', ko: '가두 최저생활보장 담당자', en: 'Street officer' },
    description: 'Accepts and investigates applications for allowances in the street of Minsheng community.',
    role: 'ALLOWANCE_OFFICER',
    scopes: [
      'residents:read',
      'residents:summary',
      'residents:identify',
      'allowances:read',
      'allowances:handle',
      'casework:tasks',
    ],
    division: demoCommunity.slice(0, 9),
    residentId: null,
    organisationIds: [],
  },
  officer(
    'allowance-investigator',
    'ALLOWANCE_OFFICER',
    { zhHans: '低保入户调查人员', ko: '최저생활보장 방문조사원', en: 'Allowance investigator' },
    'Visits homes for the county and checks incomes; decides on nothing.',
    ['residents:read', 'residents:identify', 'allowances:read', 'allowances:handle'],
  ),
  officer(
    'marriage-registrar',
    'MARRIAGE_REGISTRAR',
    { zhHans: '婚姻登记员', ko: '혼인등록원', en: 'Marriage registrar' },
    'Registers marriages at the office of Yanji.',
    [
      'residents:read',
      'residents:identify',
      'marriages:read',
      'marriages:book',
      'marriages:register',
      'marriages:protect',
      'casework:tasks',
    ],
  ),
  officer(
    'marriage-archivist',
    'MARRIAGE_ARCHIVE_OFFICER',
    { zhHans: '婚姻档案管理员', ko: '혼인서류 관리원', en: 'Marriage archivist' },
    'Notes on the registrations of Yanji what others decided, and keeps their archive.',
    ['residents:read', 'marriages:read', 'marriages:archive', 'casework:tasks'],
  ),
  officer(
    'second-marriage-archivist',
    'MARRIAGE_ARCHIVE_OFFICER',
    { zhHans: '婚姻档案审核员', ko: '혼인서류 심사원', en: 'Second marriage archivist' },
    'Works beside the first one: decides what one person alone may not.',
    ['residents:read', 'marriages:read', 'marriages:archive', 'casework:tasks'],
  ),
  officer(
    'marriage-counsellor',
    'MARRIAGE_COUNSELLING_OFFICER',
    { zhHans: '婚姻家庭辅导员', ko: '혼인가정 상담원', en: 'Marriage counsellor' },
    'Counsels couples and families at the office of Yanji; the notes are nobody else’s.',
    ['marriages:counsel', 'marriages:protect'],
  ),
  officer(
    'funeral-officer',
    'FUNERAL_OFFICER',
    { zhHans: '殡葬管理人员', ko: '장의관리 담당자', en: 'Funeral officer' },
    'Oversees funeral services in the whole city.',
    ['residents:read', 'residents:identify', 'funerals:read'],
  ),
  officer(
    'elder-care-officer',
    'ELDER_CARE_OFFICER',
    { zhHans: '养老服务管理人员', ko: '양로봉사관리 담당자', en: 'Elder-care officer' },
    'Oversees elder care and canteens in the whole city; names assessors and reviews what they found.',
    [
      'residents:read',
      'elder-care:read',
      'elder-care:review',
      'elder-care:supervise',
      'elder-care:vouchers',
      'casework:tasks',
    ],
  ),
  officer(
    'care-assessor',
    'CARE_ASSESSMENT_OFFICER',
    { zhHans: '老年人能力评估员', ko: '로인능력평가원', en: 'Care assessor' },
    'Assesses elders with a second assessor, where both are named.',
    ['residents:read', 'elder-care:assess'],
  ),
  officer(
    'second-care-assessor',
    'CARE_ASSESSMENT_OFFICER',
    { zhHans: '第二评估员', ko: '제2평가원', en: 'Second care assessor' },
    'The other one of the two.',
    ['residents:read', 'elder-care:assess'],
  ),
  officer(
    'charity-officer',
    'CHARITY_OFFICER',
    { zhHans: '慈善管理人员', ko: '자선관리 담당자', en: 'Charity officer' },
    'Oversees charities, campaigns and community funds in the whole city.',
    ['residents:read', 'charity:read'],
  ),
  operator(
    'care-institution',
    'ELDER_CARE_OPERATOR',
    { zhHans: '养老机构工作人员', ko: '양로기구 사업일군', en: 'Care institution' },
    'Works at the admission desk of one care institution; sees no resident whom the registry does not open.',
    ['elder-care:read', 'elder-care:admit', 'elder-care:redeem'],
    'CareInstitution',
  ),
  operator(
    'home-care-centre',
    'ELDER_CARE_OPERATOR',
    { zhHans: '居家养老服务中心工作人员', ko: '주택양로봉사중심 사업일군', en: 'Home-care centre' },
    'Works for the embedded home-care centre of Minsheng community: slots, bookings and who came.',
    ['elder-care:host'],
    'HomeCareCentre',
  ),
  operator(
    'canteen',
    'ELDER_CARE_OPERATOR',
    { zhHans: '民膳食堂工作人员', ko: '민선식당 사업일군', en: 'Canteen' },
    'Works for the canteen of Minsheng community: menus, orders and what is cooked; sees no health data but the set.',
    ['elder-care:operate'],
    'Canteen',
    12,
  ),
  operator(
    'charity',
    'CHARITY_OPERATOR',
    { zhHans: '慈善组织工作人员', ko: '자선조직 사업일군', en: 'Charity' },
    'Acts for one charitable organisation.',
    ['charity:read'],
    'CharityOrganisation',
  ),
  officer(
    'casework-officer',
    'CASEWORK_OFFICER',
    { zhHans: '综合协调人员', ko: '종합조률 담당자', en: 'Casework officer' },
    'Follows what happens in every domain of the city, and what needs somebody.',
    [
      'residents:read',
      'elder-care:read',
      'elder-care:supervise',
      'allowances:read',
      'marriages:read',
      'marriages:archive',
      'events:read',
      'casework:tasks',
      'casework:reconcile',
      'casework:webhooks',
    ],
  ),
  officer(
    'auditor',
    'AUDITOR',
    { zhHans: '审计人员', ko: '감사원', en: 'Auditor' },
    'Reads who read what; sees no resident.',
    ['audit:read'],
  ),
  officer(
    'integrator',
    'INTEGRATOR',
    { zhHans: '系统对接人员', ko: '시스템련계 담당자', en: 'Integrator' },
    "Matches residents with the bureau's other systems by citizen id, and lets them hear what happens to residents.",
    ['residents:read', 'residents:identify', 'events:read', 'casework:webhooks'],
  ),
];
