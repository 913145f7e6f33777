/** The care institutions of the demo city. All of them are synthetic; how many there are was published. */
import { demoDate } from '@civil-affairs/kit/clock';
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import { demoCommunity } from '@civil-affairs/kit/demo-city';
import { unifiedSocialCreditCode } from '@civil-affairs/kit/national-ids';
import { demoId } from '../src/ids.ts';
import type { BedRow, CareInstitutionRow, MedicalArrangementRow } from '../src/tables.ts';

export interface DemoInstitution extends CareInstitutionRow {
  arrangements: Omit<MedicalArrangementRow, 'institutionId'>[];
  /** How many beds of each type. */
  bedCounts: readonly (readonly [BedRow['type'], number])[];
}

// Reports of 2024-10-25 tell of 82 open institutions, 77 of them with medical cover; the demo keeps both numbers
// from that day to the demo date. One institution closed meanwhile and another took its place, and two had closed
// before.
const openThroughout = 81;
const replaced = openThroughout;
const successor = openThroughout + 1;
const closedBefore = [openThroughout + 2, openThroughout + 3];
const handover: LocalDate = '2026-03-31';

/** Without a valid arrangement: four never had one, the agreement of the fifth ran out. */
const uncovered = [9, 26, 43, 60, 77];
const ranOut = 77;
/** Their agreements end soon after the demo date, so that the figure falls by itself. */
const endSoon = [5, 18, 31, 44, 57, 70];
const soon: LocalDate = '2026-12-31';
/** Has opened and not filed yet. */
const unfiled = 40;

const openings: LocalDate = '2006-03-01';
const daysBetweenOpenings = 77;
/** Filing took the place of the licence at the end of 2018. */
const firstFilings: LocalDate = '2019-03-01';

const source = {
  source: null,
  sourceNoteZh:
    '演示数据：机构名称、地址、电话、编号、床位和协议均为虚构；全市机构数和医疗服务覆盖数见2024年10月公开报道。',
  sourceNoteKo:
    '시연 자료이다. 기구의 명칭, 주소, 전화, 번호, 침대와 협의는 모두 꾸며낸것이며 전 시의 기구수와 의료봉사 피복수는 2024년 10월의 보도에 따른다.',
  sourceNoteEn:
    'Demo data: name, address, telephone, numbers, beds and agreements are made up. How many institutions the city has, and how many have medical cover, was reported in October 2024.',
};

const firstSyllables = [
  '松송Song',
  '瑞서Rui',
  '康강Kang',
  '福복Fu',
  '金금Jin',
  '和화He',
  '春춘Chun',
  '银은Yin',
  '长장Chang',
  '祥상Xiang',
];
const secondSyllables = [
  '鹤학he',
  '寿수shou',
  '乐락le',
  '安안an',
  '宁녕ning',
  '泰태tai',
  '颐이yi',
  '馨형xin',
  '悦열yue',
];

const streets: Record<string, string> = {
  '222401001': '进学街道',
  '222401002': '北山街道',
  '222401003': '新兴街道',
  '222401004': '公园街道',
  '222401005': '河南街道',
  '222401006': '建工街道',
  '222401100': '小营镇',
  '222401101': '依兰镇',
  '222401102': '三道湾镇',
  '222401105': '朝阳川镇',
};

/** A stride that shares no factor with the number of places to choose from, 141. */
const stride = 50;

export function demoInstitutions(communities: readonly string[]): DemoInstitution[] {
  const possible = [
    demoCommunity,
    ...communities.filter((c) => c !== demoCommunity && c.slice(0, 9) in streets),
  ];
  const indexes = [...Array(openThroughout).keys(), replaced, successor, ...closedBefore];
  return indexes.map((n) => demoInstitution(n, possible[(n * stride) % possible.length] ?? demoCommunity));
}

function demoInstitution(n: number, communityCode: string): DemoInstitution {
  const openedOn = n === successor ? addDays(handover, 1) : addDays(openings, n * daysBetweenOpenings);
  const closedOn =
    n === replaced ? handover : closedBefore.includes(n) ? addDays('2023-09-30', 90 * (n - successor)) : null;
  const filedOn = [addDays(openedOn, 8), addDays(firstFilings, n)].sort().at(-1) as LocalDate;
  const kind = kindOf(n);
  const bedCounts = bedCountsOf(n);
  return {
    id: demoId('CareInstitution', n + 1),
    ...nameOf(n),
    kind,
    communityCode,
    address: `延吉市${streets[communityCode.slice(0, 9)]}演示路${n + 1}号`,
    // No telephone number of the city begins with 0.
    phone: `0433-000${String(n + 1).padStart(4, '0')}`,
    creditCode: unifiedSocialCreditCode(
      registration(n, kind),
      '222401',
      `DEM${String(n + 1).padStart(5, '0')}`,
    ),
    filingNumber:
      n === unfiled ? null : `演示备字〔${filedOn.slice(0, 4)}〕第${String(n + 1).padStart(3, '0')}号`,
    filedOn: n === unfiled ? null : filedOn,
    openedOn,
    closedOn,
    status: closedOn === null ? 'OPEN' : 'CLOSED',
    version: 1,
    registrationKind: kind === 'PRIVATE' && n % 5 === 1 ? 'COMMERCIAL' : 'PUBLIC_BENEFIT',
    liabilityInsured: n % 7 !== 0,
    closingOn: null,
    orderedBy: null,
    capacity: bedCounts.reduce((sum, [, count]) => sum + count, 0),
    ...source,
    arrangements: arrangementsOf(n, openedOn),
    bedCounts,
  };
}

function nameOf(n: number) {
  const first = firstSyllables[n % firstSyllables.length] ?? '';
  const second = secondSyllables[Math.floor(n / firstSyllables.length)] ?? '';
  return {
    nameZh: `延吉市${first.charAt(0)}${second.charAt(0)}养老院（演示）`,
    nameKo: `연길시${first.charAt(1)}${second.charAt(1)}양로원(시연)`,
    nameEn: `Yanji ${first.slice(2)}${second.slice(2)} Care Home (demo)`,
  };
}

/** The proportions of Yanbian in 2021: 42 public, 6 publicly built and privately run, 137 private. */
function kindOf(n: number): DemoInstitution['kind'] {
  if (n % 28 === 13) return 'PUBLIC_BUILT_PRIVATE_RUN';
  return n % 4 === 2 ? 'PUBLIC' : 'PRIVATE';
}

/** Public institutions, enterprises, social groups and private non-enterprise units, by the codes of GB 32100. */
function registration(n: number, kind: DemoInstitution['kind']): string {
  if (kind === 'PUBLIC') return '12';
  if (n % 5 === 1) return '91';
  return n % 20 === 3 ? '51' : '52';
}

function bedCountsOf(n: number): DemoInstitution['bedCounts'] {
  const size = 50 + ((n * 29) % 120);
  const ordinary = Math.floor(size * 0.3);
  const dementia = Math.floor(size * 0.1);
  const shortStay = Math.floor(size * 0.05);
  return [
    ['NURSING', size - ordinary - dementia - shortStay],
    ['ORDINARY', ordinary],
    ['DEMENTIA', dementia],
    ['SHORT_STAY', shortStay],
  ];
}

function arrangementsOf(n: number, openedOn: LocalDate): DemoInstitution['arrangements'] {
  const from = (day: LocalDate) => (openedOn > day ? openedOn : day);
  if (n === ranOut) return [agreement(n, from('2021-01-01'), '2023-12-31')];
  if (uncovered.includes(n)) return [];
  if (n === successor) return [agreement(n, openedOn, '2029-03-31')];
  if (endSoon.includes(n)) return [agreement(n, from('2024-01-01'), soon)];
  if (n % 3 === 0) {
    const clinic = { kind: 'INTERNAL_CLINIC', validFrom: addDays(openedOn, 30), validUntil: null } as const;
    return [{ ...clinic, partnerZh: null, partnerKo: null, partnerEn: null }];
  }
  // Renewed without a day between.
  return [agreement(n, from('2022-07-01'), '2025-06-30'), agreement(n, '2025-07-01', '2028-06-30')];
}

function agreement(
  n: number,
  validFrom: LocalDate,
  validUntil: LocalDate,
): DemoInstitution['arrangements'][number] {
  const number = (n % 6) + 1;
  return {
    kind: 'COOPERATION_AGREEMENT',
    validFrom,
    validUntil,
    partnerZh: `演示医院第${number}分院`,
    partnerKo: `시연병원 제${number}분원`,
    partnerEn: `Demo Hospital, Branch ${number}`,
  };
}

/** The beds of an institution; they are in service as long as it is open. */
export function* demoBeds({ id, bedCounts, openedOn, closedOn }: DemoInstitution): Generator<BedRow> {
  for (const [type, count] of bedCounts) {
    for (let n = 1; n <= count; n += 1) {
      const number = `${type.charAt(0)}${String(n).padStart(3, '0')}`;
      yield { institutionId: id, number, type, inServiceFrom: openedOn, inServiceUntil: closedOn };
    }
  }
}

export function isOpenOnDemoDate({ openedOn, closedOn }: DemoInstitution): boolean {
  return openedOn <= demoDate && (closedOn === null || closedOn >= demoDate);
}
