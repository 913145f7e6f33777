/**
 * The canteens of the demo city. Published are the places and days of the first six and of the four run with
 * restaurants, and what the notes tell; all else is a demo value and said to be one.
 */
import { addDays, type LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import { demoId } from '../src/ids.ts';
import type { CanteenHoursRow, CanteenInvestmentRow, CanteenPriceRow, CanteenRow } from '../src/tables.ts';

export interface DemoCanteen extends CanteenRow {
  hours: Omit<CanteenHoursRow, 'canteenId'>[];
  prices: Omit<CanteenPriceRow, 'canteenId'>[];
  investments: Omit<CanteenInvestmentRow, 'canteenId'>[];
}

interface Plan {
  communityCode: string;
  /** Community and street in Chinese, the community in Korean and English. */
  place: readonly [community: string, street: string, ko: string, en: string];
  openedOn: LocalDate;
  /** Yuan for those of 60 and over, those under 60, and students with a card. */
  prices: readonly [number, number?, number?];
  /** Who published what is known of it; null for the demo's own. */
  source: string | null;
  note: Localized;
  /** Placed in its community for the demo only. */
  demo?: boolean;
  /** Weekdays with a lunch. */
  lunches?: number;
  dinner?: boolean;
  seats?: number;
  delivers?: boolean;
  diets?: CanteenRow['diets'];
  menu?: Localized;
  partner?: Localized;
  investments?: readonly (readonly [
    yuan: number,
    source: CanteenInvestmentRow['source'],
    published?: boolean,
  ])[];
}

const firstSix: LocalDate = '2023-03-18';
const cooperation: LocalDate = '2024-08-13';

const noteOfSix: Localized = {
  zhHans: '2023-03-18揭牌见国际在线2023-03-20报道；餐价、时间和投资额为演示值。',
  ko: '2023-03-18의 현판식은 국제온라인 2023-03-20 보도에 따르며 가격, 시간, 투자액은 시연값이다.',
  en: 'Opened on 2023-03-18 (CRI Online, 2023-03-20); prices, hours and investment are demo values.',
};
const noteOfCooperation: Localized = {
  zhHans:
    '2024-08-13揭牌、60周岁以上就餐优惠见新华网2024-08-14报道，优惠价一般10至18元见延边晨报2024年8月报道；本店餐价、时间为演示值。',
  ko: '2024-08-13의 현판식과 60세 이상의 우대는 신화넷 2024-08-14 보도에, 우대가격이 일반적으로 10원에서 18원이라는것은 연변조간 2024년 8월 보도에 따르며 이 식당의 가격과 시간은 시연값이다.',
  en: 'Opened on 2024-08-13 with reduced prices from 60 years (Xinhuanet, 2024-08-14), generally 10 to 18 yuan (Yanbian Morning Post, August 2024); the prices and hours of this one are demo values.',
};
const noteOfDemo: Localized = {
  zhHans:
    '演示数据：已公开的只有公建民营食堂共18家这一数字，其中11家的位置未公开；本店位置、电话、餐价、时间、座位和投资额均为虚构。',
  ko: '시연 자료이다. 공건민영 식당이 모두 18개라는것만 공개되였고 그중 11개의 위치는 공개되지 않았다. 이 식당의 위치, 전화, 가격, 시간, 좌석과 투자액은 모두 꾸며낸것이다.',
  en: 'Demo data: published is only that there are 18 canteens of this model, of eleven of them no place. Place, telephone, prices, hours, seats and investment of this one are made up.',
};

const published: Plan[] = [
  {
    communityCode: '222401003003',
    place: ['民昌社区', '新兴街道', '민창', 'Minchang'],
    openedOn: firstSix,
    prices: [10, 15],
    source: '国际在线 2023-03-20',
    note: noteOfSix,
    investments: [[760_000, 'GOVERNMENT_BUDGET']],
  },
  {
    communityCode: '222401004010',
    place: ['园法社区', '公园街道', '원법', 'Yuanfa'],
    openedOn: firstSix,
    prices: [10, 15],
    source: '国际在线 2023-03-20',
    note: noteOfSix,
    investments: [
      [480_000, 'GOVERNMENT_BUDGET'],
      [200_000, 'WELFARE_LOTTERY'],
    ],
  },
  {
    communityCode: '222401005003',
    place: ['白桦社区', '河南街道', '백화', 'Baihua'],
    openedOn: firstSix,
    prices: [10, 15],
    source: '国际在线 2023-03-20',
    note: noteOfSix,
    investments: [[640_000, 'GOVERNMENT_BUDGET']],
  },
  {
    communityCode: '222401002002',
    place: ['丹山社区', '北山街道', '단산', 'Danshan'],
    openedOn: firstSix,
    prices: [10, 15],
    menu: { zhHans: '自助餐', ko: '뷔페', en: 'Buffet' },
    source: '国际在线 2023-03-20',
    note: {
      zhHans: '2023-03-18揭牌和自助餐见国际在线2023-03-20报道；餐价、时间和投资额为演示值。',
      ko: '2023-03-18의 현판식과 뷔페는 국제온라인 2023-03-20 보도에 따르며 가격, 시간, 투자액은 시연값이다.',
      en: 'Opened on 2023-03-18 with a buffet (CRI Online, 2023-03-20); prices, hours and investment are demo values.',
    },
    investments: [
      [520_000, 'GOVERNMENT_BUDGET'],
      [200_000, 'WELFARE_LOTTERY'],
    ],
  },
  {
    communityCode: '222401001012',
    place: ['文河社区', '进学街道', '문하', 'Wenhe'],
    openedOn: firstSix,
    prices: [10, 15],
    source: '国际在线 2023-03-20',
    note: noteOfSix,
    investments: [[590_000, 'GOVERNMENT_BUDGET']],
  },
  {
    communityCode: '222401006003',
    place: ['延青社区', '建工街道', '연청', 'Yanqing'],
    openedOn: firstSix,
    prices: [10],
    diets: ['SUGAR_FREE', 'LOW_SALT'],
    menu: {
      zhHans: '六菜一汤一主食，另有无糖、低盐套餐',
      ko: '료리 여섯가지에 국과 주식, 무당, 저염 세트도 있음',
      en: 'Six dishes, a soup and a staple; sets without sugar or low in salt',
    },
    source: '国际在线 2023-03-20；公开报道（网络转载）2024-10-19',
    note: {
      zhHans:
        '2023-03-18揭牌见国际在线2023-03-20报道；餐价、菜品、周一至周五午餐和街道投入20万元见公开报道（网络转载，2024-10-19）；供餐时刻和投入日期为演示值。',
      ko: '2023-03-18의 현판식은 국제온라인 2023-03-20 보도에, 가격과 료리, 월요일부터 금요일까지의 점심, 가두의 투자 20만원은 공개된 보도(인터넷 전재, 2024-10-19)에 따르며 식사시간과 투자날자는 시연값이다.',
      en: 'Opened on 2023-03-18 (CRI Online, 2023-03-20); price, dishes, lunch from Monday to Friday and the 200,000 yuan of the street office from a public report (copied on the web, 2024-10-19); the time of day and the day of the investment are demo values.',
    },
    investments: [[200_000, 'GOVERNMENT_BUDGET', true]],
  },
  {
    communityCode: '222401002007',
    place: ['丹华社区', '北山街道', '단화', 'Danhua'],
    openedOn: '2024-08-01',
    prices: [10, 15, 12],
    lunches: 7,
    seats: 40,
    menu: { zhHans: '午间自助餐', ko: '점심 뷔페', en: 'Buffet at noon' },
    source: '吉林朝鲜文报 2024-11-14',
    note: {
      zhHans:
        '座位、每日午间自助餐、餐价和福利彩票公益金支持见吉林朝鲜文报2024-11-14报道；开业日期未公开，所示日期、供餐时刻和投资额为演示值。',
      ko: '좌석, 매일 정오의 뷔페, 가격과 복리복권공익금의 지원은 길림신문 2024-11-14 보도에 따르며 개업날자는 공개되지 않았다. 날자, 식사시간, 투자액은 시연값이다.',
      en: 'Seats, the daily buffet at noon, prices and the support of the welfare lottery from Jilin Korean News, 2024-11-14; the day of opening was not published: the day shown, the time of day and the amount are demo values.',
    },
    investments: [[560_000, 'WELFARE_LOTTERY']],
  },
  {
    communityCode: '222401001008',
    place: ['文庆社区', '进学街道', '문경', 'Wenqing'],
    openedOn: cooperation,
    prices: [10],
    lunches: 7,
    delivers: true,
    partner: {
      zhHans: '延吉市韩城餐饮有限公司',
      ko: '연길시한성료식유한회사',
      en: 'Yanji Hancheng Catering Co., Ltd.',
    },
    menu: {
      zhHans: '荤素自助餐10元，冷面13元',
      ko: '고기와 야채를 곁들인 뷔페 10원, 랭면 13원',
      en: 'Buffet with meat and vegetables 10 yuan, cold noodles 13 yuan',
    },
    source: '新华网 2024-08-14；延边晨报 2024-08',
    note: {
      zhHans: '2024-08-13揭牌见新华网2024-08-14报道；餐价和送餐见延边晨报2024年8月报道；供餐时间为演示值。',
      ko: '2024-08-13의 현판식은 신화넷 2024-08-14 보도에, 가격과 배달은 연변조간 2024년 8월 보도에 따르며 식사시간은 시연값이다.',
      en: 'Opened on 2024-08-13 (Xinhuanet, 2024-08-14); prices and delivery from the Yanbian Morning Post, August 2024; hours are demo values.',
    },
  },
  {
    communityCode: '222401003005',
    place: ['民和社区', '新兴街道', '민화', 'Minhe'],
    openedOn: cooperation,
    prices: [13],
    lunches: 7,
    source: '新华网 2024-08-14；延边晨报 2024-08',
    note: noteOfCooperation,
    partner: {
      zhHans: '延吉市志恒服务大楼冷面部',
      ko: '연길시지항복무청사랭면부',
      en: 'Yanji Zhiheng Service Building, Cold Noodles',
    },
  },
  {
    communityCode: '222401005008',
    place: ['白菊社区', '河南街道', '백국', 'Baiju'],
    openedOn: cooperation,
    prices: [15],
    lunches: 7,
    source: '新华网 2024-08-14；延边晨报 2024-08',
    note: noteOfCooperation,
    partner: { zhHans: '李春根牧场牛肉汤', ko: '리춘근목장소탕집', en: 'Li Chungen Ranch Beef Soup' },
  },
  {
    communityCode: '222401006013',
    place: ['延东社区', '建工街道', '연동', 'Yandong'],
    openedOn: cooperation,
    prices: [12],
    lunches: 7,
    source: '新华网 2024-08-14；延边晨报 2024-08',
    note: noteOfCooperation,
    partner: {
      zhHans: '吉小石自助快餐（开发区店）',
      ko: '길소석뷔페식당(개발구점)',
      en: 'Ji Xiaoshi Self-Service (Development Zone)',
    },
  },
];

/** The eleven canteens whose places were not published, with demo amounts in thousands of yuan. */
const placedForDemo = (
  [
    ['222401003004', '民盛社区', '新兴街道', '민성', 'Minsheng', 610],
    ['222401001004', '正阳社区', '进学街道', '정양', 'Zhengyang', 655],
    ['222401001011', '文新社区', '进学街道', '문신', 'Wenxin', 630],
    ['222401002004', '丹英社区', '北山街道', '단영', 'Danying', 580],
    ['222401002010', '丹青社区', '北山街道', '단청', 'Danqing', 700],
    ['222401003007', '民富社区', '新兴街道', '민부', 'Minfu', 645],
    ['222401004005', '园校社区', '公园街道', '원교', 'Yuanxiao', 615],
    ['222401004013', '园绣社区', '公园街道', '원수', 'Yuanxiu', 660],
    ['222401005011', '白丰社区', '河南街道', '백풍', 'Baifeng', 640],
    ['222401006008', '长生社区', '建工街道', '장생', 'Changsheng', 590],
    ['222401105001', '胜利社区', '朝阳川镇', '승리', 'Shengli', 585],
  ] as const
).map(
  ([communityCode, community, street, ko, en, thousands], n): Plan => ({
    communityCode,
    place: [community, street, ko, en],
    openedOn: addDays('2023-06-01', n * 38),
    prices: [10 + (n % 3), 15],
    source: null,
    note: noteOfDemo,
    demo: true,
    dinner: n % 4 === 0,
    seats: 30 + (n % 5) * 8,
    delivers: n % 2 === 0,
    diets: n % 3 === 0 ? ['LOW_SALT'] : [],
    investments: [[thousands * 1000, 'GOVERNMENT_BUDGET']],
  }),
);

/** On this day it was published that 18 were built and 14 in use (吉林新闻 2024-03-26). */
const allBuilt: LocalDate = '2024-03-26';

/** The public's had been built by then, those that opened later as well; of a restaurant the opening is what is known. */
function builtOn({ openedOn, partner }: Plan): LocalDate {
  return partner || openedOn < allBuilt ? openedOn : allBuilt;
}

const groups = ['SIXTY_AND_OVER', 'UNDER_SIXTY', 'STUDENT_WITH_CARD'] as const;

export const demoCanteens: readonly DemoCanteen[] = [...published, ...placedForDemo].map((plan, n) => {
  const [community, street, ko, en] = plan.place;
  const { openedOn, demo = false, menu, partner, source, note } = plan;
  return {
    id: demoId('Canteen', n + 1),
    nameZh: `${community}民膳食堂${demo ? '（演示）' : ''}`,
    nameKo: `${ko}사회구역 민선식당${demo ? '(시연)' : ''}`,
    nameEn: `${en} Community Canteen${demo ? ' (demo)' : ''}`,
    model: partner ? 'SOCIAL_COOPERATION' : 'PUBLIC_BUILT_PRIVATE_RUN',
    communityCode: plan.communityCode,
    address: `延吉市${street}${community}${demo ? '（演示地址）' : ''}`,
    // No telephone number of the city begins with 0.
    phone: demo ? `0433-001${String(n + 1).padStart(4, '0')}` : null,
    builtOn: builtOn(plan),
    openedOn,
    closedOn: null,
    status: 'OPEN',
    version: 1,
    partnerZh: partner?.zhHans ?? null,
    partnerKo: partner?.ko ?? null,
    partnerEn: partner?.en ?? null,
    seats: plan.seats ?? null,
    deliversMeals: plan.delivers ?? false,
    diets: plan.diets ?? [],
    menuZh: menu?.zhHans ?? null,
    menuKo: menu?.ko ?? null,
    menuEn: menu?.en ?? null,
    source,
    sourceNoteZh: note.zhHans,
    sourceNoteKo: note.ko,
    sourceNoteEn: note.en,
    hours: hoursOf(plan),
    prices: pricesOf(plan),
    investments: (plan.investments ?? []).map(([yuan, fundSource, isPublished = false], index) => ({
      number: index + 1,
      fen: yuan * 100,
      source: fundSource,
      investedOn: addDays(openedOn, -60),
      published: isPublished,
    })),
  };
});

function hoursOf({ lunches = 5, dinner = false }: Plan): DemoCanteen['hours'] {
  return Array.from({ length: lunches }, (_, n) => n + 1).flatMap((weekday) => [
    { weekday, meal: 'LUNCH' as const, opensAt: '11:00', closesAt: '12:30' },
    ...(dinner ? [{ weekday, meal: 'DINNER' as const, opensAt: '16:30', closesAt: '18:00' }] : []),
  ]);
}

function pricesOf({ prices, openedOn }: Plan): DemoCanteen['prices'] {
  return groups.flatMap((dinerGroup, n) => {
    const yuan = prices[n];
    return yuan === undefined ? [] : [{ dinerGroup, fen: yuan * 100, validFrom: openedOn, validUntil: null }];
  });
}
