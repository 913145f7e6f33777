import { divideDown, type Fen } from '@civil-affairs/kit/money';
import type { Problem, Result } from '@civil-affairs/kit/problems';
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

/**
 * What may follow each status. The certificate comes before everything else, and an unnatural death goes back to
 * it once the police have released the body (殡葬管理条例 2012, article 13: no cremation without the certificate).
 * Storage leads to cremation also without a farewell.
 */
export const nextStatuses: Readonly<Record<FuneralCaseStatus, readonly FuneralCaseStatus[]>> = {
  DEATH_REPORTED: ['CERTIFIED', 'ABNORMAL_HOLD'],
  ABNORMAL_HOLD: ['CERTIFIED'],
  CERTIFIED: ['TRANSPORT_BOOKED', 'ABNORMAL_HOLD'],
  TRANSPORT_BOOKED: ['IN_STORAGE', 'ABNORMAL_HOLD'],
  IN_STORAGE: ['FAREWELL', 'CREMATED', 'ABNORMAL_HOLD'],
  FAREWELL: ['CREMATED', 'ABNORMAL_HOLD'],
  CREMATED: ['ASHES_RECEIVED'],
  ASHES_RECEIVED: ['DEPOSITED', 'NICHE', 'GRAVE', 'ECOLOGICAL_BURIAL', 'SEA_BURIAL'],
  DEPOSITED: ['CLOSED'],
  NICHE: ['CLOSED'],
  GRAVE: ['CLOSED'],
  ECOLOGICAL_BURIAL: ['CLOSED'],
  SEA_BURIAL: ['CLOSED'],
  CLOSED: [],
};

/** Of several rows around one division, the nearest: its own before the street's, and that before the city's. */
export function nearest<Row extends { divisionCode: string }>(rows: readonly Row[]): Row | undefined {
  return rows.toSorted((a, b) => b.divisionCode.length - a.divisionCode.length)[0];
}
