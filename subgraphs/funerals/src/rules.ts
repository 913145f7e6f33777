import type { Localized } from '@civil-affairs/kit/language';
import { divideDown, type Fen } from '@civil-affairs/kit/money';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import type { StateTable } from '@civil-affairs/kit/states';
import type { FuneralCaseStatus } from './generated/contract.ts';
import { problem } from './problems.ts';

/** What a price of the list says about amounts; kilometres and adjustments are null where it knows none. */
export interface Price {
  amountFen: Fen;
  kilometreFen: Fen | null;
  minimumKilometres: number | null;
  childOldestAge: number | null;
  childPercent: number | null;
  abnormalPercent: number | null;
}

/** The case a price is asked for. */
export interface ChargeRequest {
  quantity: number;
  /** Whole kilometres of the way there. */
  kilometres: number | null;
  /** Age at death in full years. */
  age: number | null;
  abnormal: boolean;
}

export type Charge = Result<Fen>;

const mostUnits = 1_000;
const mostKilometres = 5_000;
const oldestAge = 150;

/**
 * What a price comes to. Nothing may be charged outside the list (殡葬管理条例, in force since 2026-03-30):
 * what the price does not name costs nothing, and a part of a fen is dropped, for the list sets the most.
 */
export function chargeOf(price: Price, request: ChargeRequest): Charge {
  const { quantity, kilometres, age, abnormal } = request;
  const problems: Problem[] = [];
  if (!within(quantity, 1, mostUnits)) problems.push(outOfRange('quantity', 1, mostUnits));
  if (kilometres === null && price.kilometreFen !== null)
    problems.push(problem('KILOMETRES_NEEDED', { path: ['kilometres'] }));
  if (kilometres !== null && !within(kilometres, 0, mostKilometres))
    problems.push(outOfRange('kilometres', 0, mostKilometres));
  if (age !== null && !within(age, 0, oldestAge)) problems.push(outOfRange('age', 0, oldestAge));
  if (problems.length > 0) return { ok: false, problems };

  const distance = (price.kilometreFen ?? 0) * Math.max(kilometres ?? 0, price.minimumKilometres ?? 0);
  const isChild = age !== null && price.childOldestAge !== null && age <= price.childOldestAge;
  const percents =
    (isChild ? (price.childPercent ?? 100) : 100) * (abnormal ? (price.abnormalPercent ?? 100) : 100);
  return {
    ok: true,
    value: divideDown(BigInt(quantity * (price.amountFen + distance)) * BigInt(percents), 10_000n),
  };
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function outOfRange(argument: string, least: number, most: number): Problem {
  return problem('OUT_OF_RANGE', { path: [argument] }, { least, most });
}

/** What moves a case, until its acts have names of their own: the report of its next step. */
const next = (...statuses: FuneralCaseStatus[]) => ({ step: statuses });

/**
 * What may follow each status. The certificate comes before everything else, and an unnatural death goes back to
 * it once the police have released the body (殡葬管理条例 2012, article 13: no cremation without the certificate).
 * Storage leads to cremation also without a farewell.
 */
export const funeralStates: StateTable<FuneralCaseStatus, 'step'> = {
  initial: ['DEATH_REPORTED'],
  final: ['CLOSED'],
  moves: {
    DEATH_REPORTED: next('CERTIFIED', 'ABNORMAL_HOLD'),
    ABNORMAL_HOLD: next('CERTIFIED'),
    CERTIFIED: next('TRANSPORT_BOOKED', 'ABNORMAL_HOLD'),
    TRANSPORT_BOOKED: next('IN_STORAGE', 'ABNORMAL_HOLD'),
    IN_STORAGE: next('FAREWELL', 'CREMATED', 'ABNORMAL_HOLD'),
    FAREWELL: next('CREMATED', 'ABNORMAL_HOLD'),
    CREMATED: next('ASHES_RECEIVED'),
    ASHES_RECEIVED: next('DEPOSITED', 'NICHE', 'GRAVE', 'ECOLOGICAL_BURIAL', 'SEA_BURIAL'),
    DEPOSITED: next('CLOSED'),
    NICHE: next('CLOSED'),
    GRAVE: next('CLOSED'),
    ECOLOGICAL_BURIAL: next('CLOSED'),
    SEA_BURIAL: next('CLOSED'),
    CLOSED: {},
  },
};

export function nextStatuses(status: FuneralCaseStatus): readonly FuneralCaseStatus[] {
  return funeralStates.moves[status].step ?? [];
}

/** What the statuses are called. */
export const statusLabels: Readonly<Record<FuneralCaseStatus, Localized>> = {
  DEATH_REPORTED: { zhHans: '已报告死亡', ko: '사망 신고됨', en: 'Death reported' },
  ABNORMAL_HOLD: {
    zhHans: '非正常死亡，等待公安机关处理',
    ko: '비정상사망, 공안기관의 처리를 기다림',
    en: 'Held: unnatural death',
  },
  CERTIFIED: { zhHans: '死亡证明已出具', ko: '사망증명 발급됨', en: 'Death certified' },
  TRANSPORT_BOOKED: { zhHans: '已预约接运', ko: '운구 예약됨', en: 'Transport booked' },
  IN_STORAGE: { zhHans: '遗体存放中', ko: '시신 보관중', en: 'In storage' },
  FAREWELL: { zhHans: '遗体告别', ko: '고별', en: 'Farewell' },
  CREMATED: { zhHans: '已火化', ko: '화장됨', en: 'Cremated' },
  ASHES_RECEIVED: { zhHans: '骨灰已领取', ko: '골회 령수됨', en: 'Ashes received' },
  DEPOSITED: { zhHans: '骨灰已寄存', ko: '골회 보관됨', en: 'Ashes deposited' },
  NICHE: { zhHans: '已格位安葬', ko: '안치칸에 안장됨', en: 'In a niche' },
  GRAVE: { zhHans: '已墓穴安葬', ko: '묘에 안장됨', en: 'In a grave' },
  ECOLOGICAL_BURIAL: { zhHans: '已生态安葬', ko: '생태안장됨', en: 'Ecological burial' },
  SEA_BURIAL: { zhHans: '已海葬', ko: '해장됨', en: 'Buried at sea' },
  CLOSED: { zhHans: '已办结', ko: '종결됨', en: 'Closed' },
};

/** Of several rows around one division, the nearest: its own before the street's, and that before the city's. */
export function nearest<Row extends { divisionCode: string }>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => b.divisionCode.length - a.divisionCode.length)[0];
}
