/** The two embedded home-care centres of the city that reports tell of. */
import { demoId } from '../src/ids.ts';
import type { HomeCareCentreFloorRow, HomeCareCentreRow } from '../src/tables.ts';

export interface DemoHomeCareCentre extends HomeCareCentreRow {
  floors: Omit<HomeCareCentreFloorRow, 'centreId'>[];
}

export const demoHomeCareCentres: readonly DemoHomeCareCentre[] = [
  {
    id: demoId('HomeCareCentre', 1),
    nameZh: '民盛社区综合嵌入式社区居家养老服务中心',
    nameKo: '민성사회구역 종합감입식 사회구역 주택양로봉사중심',
    nameEn: 'Minsheng Community Embedded Home-Care Service Centre',
    communityCode: '222401003004',
    address: '延吉市新兴街道民盛社区',
    openedOn: null,
    countedFrom: '2023-09-01',
    closedOn: null,
    services: ['EXERCISE', 'ENTERTAINMENT', 'REST', 'MEALS'],
    floorAreaM2: null,
    investmentFen: null,
    source: '延边日报 2023-09-01',
    sourceNoteZh: '服务内容见延边日报2023-09-01报道；开业日期、面积和投资未公开，自报道之日起计入。',
    sourceNoteKo:
      '봉사내용은 연변일보 2023-09-01 보도에 따른다. 개업날자, 면적, 투자는 공개되지 않았으며 보도된 날부터 셈에 넣는다.',
    sourceNoteEn:
      'Services from Yanbian Daily, 2023-09-01; opening, floor area and cost were not published. It is counted from the day of the report.',
    floors: [],
  },
  {
    id: demoId('HomeCareCentre', 2),
    nameZh: '文化社区综合嵌入式社区居家养老服务中心',
    nameKo: '문화사회구역 종합도입식 사회구역 재택양로봉사중심',
    nameEn: 'Wenhua Community Embedded Home-Care Service Centre',
    // Of the two communities of this name it is the one of Jinxue street.
    communityCode: '222401001013',
    address: '延吉市进学街道文化社区',
    openedOn: null,
    countedFrom: '2025-01-01',
    closedOn: null,
    services: ['MEALS', 'DAY_CARE', 'SHORT_STAY', 'REHABILITATION', 'COMFORT', 'EMERGENCY_CALL'],
    floorAreaM2: 1758,
    investmentFen: 585_000_000,
    source: 'zoglo.net 2024-10-31',
    sourceNoteZh:
      '投资、面积、楼层和服务内容见zoglo.net 2024-10-31报道；报道称预计2024年底运营，实际开业日期未公开，2025-01-01为演示计入日期。',
    sourceNoteKo:
      '투자, 면적, 층과 봉사내용은 조글로(zoglo.net) 2024-10-31 보도에 따른다. 보도는 2024년말에 운영될 전망이라고 하였고 실제 개업날자는 공개되지 않았다. 2025-01-01은 셈에 넣는 시연날자이다.',
    sourceNoteEn:
      'Cost, floor area, floors and services from zoglo.net, 2024-10-31, which expected it to work from the end of 2024. The day of opening was not published: 2025-01-01 is a demo value from which it is counted.',
    floors: [
      { floor: -1, useZh: '消防安全设施', useKo: '소방안전시설', useEn: 'Fire safety' },
      { floor: 1, useZh: '老年人活动中心', useKo: '로인활동중심', useEn: 'Activity centre' },
      { floor: 2, useZh: '康养中心', useKo: '강양중심', useEn: 'Rehabilitation and care' },
      { floor: 3, useZh: '食堂', useKo: '식당', useEn: 'Canteen' },
    ],
  },
];
