import type { BulkValue } from '@civil-affairs/kit/bulk';
import { demoId } from '../src/ids.ts';

const source = '图们市殡葬服务收费公示（2025-04-23，图发改联字〔2024〕2号）';
const note = [
  '演示数据：邻市图们的价格，未经延吉市确认。',
  '시연 자료이다. 이웃 도문시의 가격이며 연길시의 확인을 받지 않았다.',
  'Demo data: the price of the neighbouring city of Tumen, not confirmed by Yanji.',
];
const validFrom = '2025-04-23';

interface DemoPrice {
  variant: string;
  zh: string;
  ko: string;
  en: string;
  unit: string;
  yuan: number;
  area?: 'URBAN' | 'RURAL';
  kilometre?: { fen: number; minimum: number };
  child?: { oldestAge: number; percent: number };
  abnormalPercent?: number;
}

// The notice halves a cremation up to the age of 12 and doubles it for an abnormal body.
const cremation = { child: { oldestAge: 12, percent: 50 }, abnormalPercent: 200 };

const transport: DemoPrice[] = [
  {
    variant: 'URBAN',
    zh: '城区，普通车',
    ko: '시내, 보통차',
    en: 'City, ordinary car',
    unit: 'PER_BODY',
    yuan: 100,
    area: 'URBAN',
  },
  {
    variant: 'URBAN_VAN',
    zh: '城区，金杯（海狮）',
    ko: '시내, 금배(해사)',
    en: 'City, van',
    unit: 'PER_BODY',
    yuan: 300,
    area: 'URBAN',
  },
  {
    variant: 'RURAL',
    zh: '农村',
    ko: '농촌',
    en: 'Countryside',
    unit: 'PER_BODY',
    yuan: 60,
    area: 'RURAL',
    kilometre: { fen: 150, minimum: 10 },
  },
  {
    variant: 'WAITING',
    zh: '等候超过1小时后',
    ko: '1시간을 넘은 대기',
    en: 'Waiting beyond one hour',
    unit: 'PER_HOUR',
    yuan: 10,
  },
];
const storage: DemoPrice[] = [
  {
    variant: 'COLD_URBAN',
    zh: '冷藏，城市',
    ko: '랭장, 도시',
    en: 'Cold storage, city',
    unit: 'PER_DAY',
    yuan: 30,
    area: 'URBAN',
  },
  {
    variant: 'COLD_RURAL',
    zh: '冷藏，农村',
    ko: '랭장, 농촌',
    en: 'Cold storage, countryside',
    unit: 'PER_DAY',
    yuan: 25,
    area: 'RURAL',
  },
  {
    variant: 'HALL_1',
    zh: '千古厅、日月厅',
    ko: '천고청, 일월청',
    en: 'Qiangu or Riyue hall',
    unit: 'PER_DAY',
    yuan: 120,
  },
  {
    variant: 'HALL_2',
    zh: '青云厅、松柏厅',
    ko: '청운청, 송백청',
    en: 'Qingyun or Songbai hall',
    unit: 'PER_DAY',
    yuan: 240,
  },
  {
    variant: 'HALL_3',
    zh: '鹤游厅、莲花厅',
    ko: '학유청, 련화청',
    en: 'Heyou or Lianhua hall',
    unit: 'PER_DAY',
    yuan: 360,
  },
  {
    variant: 'HALL_4',
    zh: '福顺厅、永安厅',
    ko: '복순청, 영안청',
    en: 'Fushun or Yong’an hall',
    unit: 'PER_DAY',
    yuan: 830,
  },
];
const farewell: DemoPrice[] = [
  {
    variant: 'SMALL_HALL',
    zh: '告别小厅',
    ko: '작은 고별청',
    en: 'Small hall',
    unit: 'PER_OCCASION',
    yuan: 260,
  },
  {
    variant: 'LARGE_HALL',
    zh: '告别大厅',
    ko: '큰 고별청',
    en: 'Large hall',
    unit: 'PER_OCCASION',
    yuan: 580,
  },
];
const cremations: DemoPrice[] = [
  {
    variant: 'URBAN',
    zh: '城区',
    ko: '시내',
    en: 'City',
    unit: 'PER_BODY',
    yuan: 150,
    area: 'URBAN',
    ...cremation,
  },
  {
    variant: 'RURAL',
    zh: '农村',
    ko: '농촌',
    en: 'Countryside',
    unit: 'PER_BODY',
    yuan: 90,
    area: 'RURAL',
    ...cremation,
  },
];
const deposit: DemoPrice[] = [
  {
    variant: 'URBAN',
    zh: '普通型，城镇',
    ko: '보통형, 도시',
    en: 'Ordinary, city',
    unit: 'PER_YEAR',
    yuan: 40,
    area: 'URBAN',
  },
  {
    variant: 'RURAL',
    zh: '普通型，农村',
    ko: '보통형, 농촌',
    en: 'Ordinary, countryside',
    unit: 'PER_YEAR',
    yuan: 25,
    area: 'RURAL',
  },
];

export const priceColumns = [
  'service_id',
  'variant',
  'name_zh',
  'name_ko',
  'name_en',
  'area',
  'unit',
  'amount_fen',
  'kilometre_fen',
  'minimum_kilometres',
  'child_oldest_age',
  'child_percent',
  'abnormal_percent',
  'valid_from',
  'confirmed',
  'source',
  'source_note_zh',
  'source_note_ko',
  'source_note_en',
];

/** Tumen's published prices; for burials and supplies there are none. */
export function demoPrices(): BulkValue[][] {
  return [transport, storage, farewell, cremations, deposit].flatMap((prices, n) =>
    prices.map((price) => [
      demoId('FuneralService', n + 1),
      price.variant,
      price.zh,
      price.ko,
      price.en,
      price.area ?? null,
      price.unit,
      price.yuan * 100,
      price.kilometre?.fen ?? null,
      price.kilometre?.minimum ?? null,
      price.child?.oldestAge ?? null,
      price.child?.percent ?? null,
      price.abnormalPercent ?? null,
      validFrom,
      false,
      source,
      ...note,
    ]),
  );
}
