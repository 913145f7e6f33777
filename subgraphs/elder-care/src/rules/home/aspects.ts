/** What one elder receives, by the five aspects 医食住行智. A view: nothing of it is stored. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Localized } from '@civil-affairs/kit/language';
import type {
  CareAspect,
  CareBookingStatus,
  CareRepairStatus,
  HomeCareService,
} from '../../generated/contract.ts';

export interface AspectEntry {
  label: Localized;
  since: LocalDate | null;
}

export interface Received {
  assessedOn: LocalDate | null;
  /** The stay that lasts, with its house and whether it has medical cover. */
  stay: { name: Localized; since: LocalDate; isCovered: boolean } | null;
  mealsThisMonth: number;
  bookings: readonly { status: CareBookingStatus; service: HomeCareService; on: LocalDate }[];
  listedSince: LocalDate | null;
  repairs: readonly { status: CareRepairStatus; requestedOn: LocalDate }[];
  paidServices: readonly { aspect: CareAspect; label: Localized; on: LocalDate }[];
}

const aspects: readonly CareAspect[] = ['MEDICAL', 'FOOD', 'HOUSING', 'MOBILITY', 'SMART'];

/** Which aspect a centre's service belongs to. */
const aspectOfService: Readonly<Record<HomeCareService, CareAspect>> = {
  EXERCISE: 'MOBILITY',
  ENTERTAINMENT: 'HOUSING',
  REST: 'HOUSING',
  MEALS: 'FOOD',
  DAY_CARE: 'HOUSING',
  SHORT_STAY: 'HOUSING',
  REHABILITATION: 'MEDICAL',
  COMFORT: 'HOUSING',
  EMERGENCY_CALL: 'SMART',
};

const serviceLabels: Readonly<Record<HomeCareService, Localized>> = {
  EXERCISE: { zhHans: '运动', ko: '운동', en: 'Exercise' },
  ENTERTAINMENT: { zhHans: '娱乐', ko: '오락', en: 'Entertainment' },
  REST: { zhHans: '休息', ko: '휴식', en: 'Rest' },
  MEALS: { zhHans: '就餐', ko: '식사', en: 'Meals' },
  DAY_CARE: { zhHans: '日间照料', ko: '낮 돌봄', en: 'Care during the day' },
  SHORT_STAY: { zhHans: '短期托养', ko: '단기위탁', en: 'Short stay' },
  REHABILITATION: { zhHans: '康复训练', ko: '재활훈련', en: 'Rehabilitation' },
  COMFORT: { zhHans: '精神慰藉', ko: '정신위안', en: 'Company' },
  EMERGENCY_CALL: { zhHans: '远程呼救', ko: '원격구조요청', en: 'Emergency call' },
};

export function aspectsOf(received: Received): { aspect: CareAspect; entries: AspectEntry[] }[] {
  const { assessedOn, stay, mealsThisMonth, bookings, listedSince, repairs, paidServices } = received;
  const found: { aspect: CareAspect; entry: AspectEntry }[] = [];
  const add = (aspect: CareAspect, label: Localized, since: LocalDate | null) =>
    found.push({ aspect, entry: { label, since } });
  if (assessedOn) add('MEDICAL', { zhHans: '能力评估', ko: '능력평가', en: 'Assessment' }, assessedOn);
  if (stay?.isCovered)
    add(
      'MEDICAL',
      { zhHans: '机构医疗服务', ko: '기구 의료봉사', en: 'Medical care of the institution' },
      stay.since,
    );
  if (stay) add('HOUSING', stay.name, stay.since);
  if (mealsThisMonth > 0)
    add(
      'FOOD',
      {
        zhHans: `民膳食堂，本月${mealsThisMonth}餐`,
        ko: `민선식당, 이달 ${mealsThisMonth}끼`,
        en: `Canteen, ${mealsThisMonth} meals this month`,
      },
      null,
    );
  if (listedSince) add('HOUSING', { zhHans: '探访关爱', ko: '방문돌봄', en: 'Visits' }, listedSince);
  for (const { status, requestedOn } of repairs)
    if (status === 'REQUESTED')
      add('HOUSING', { zhHans: '上门维修', ko: '방문수리', en: 'Repair at home' }, requestedOn);
  for (const { status, service, on } of bookings)
    if (status === 'BOOKED') add(aspectOfService[service], serviceLabels[service], on);
  for (const { aspect, label, on } of paidServices) add(aspect, label, on);
  return aspects.map((aspect) => ({
    aspect,
    entries: found
      .filter((one) => one.aspect === aspect)
      .map(({ entry }) => entry)
      .toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? '')),
  }));
}
