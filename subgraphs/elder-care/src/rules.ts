import { fullYearsOn, type LocalDate } from '@civil-affairs/kit/dates';
import type { CareLevel, CareLevelChange } from './generated/contract.ts';

/** The age from which a person is an elder (Law on the Protection of the Rights of the Elderly, article 2). */
export const elderAge = 60;

/** The most points that an assessment by GB/T 42195-2022 gives. */
export const fullScore = 90;

/** The levels of GB/T 42195-2022, from the best to the worst, with the least points of each. */
const levels: readonly (readonly [CareLevel, number])[] = [
  ['INTACT', 90],
  ['MILD', 66],
  ['MODERATE', 46],
  ['SEVERE', 30],
  ['TOTAL', 0],
];

/** This many care-risk events within 30 days change the level. */
const riskEventsThatCount = 2;

/** Whether a person is an elder on a day. */
export function isElder(birthDate: LocalDate, on: LocalDate): boolean {
  return fullYearsOn(birthDate, on) >= elderAge;
}

/** Whether something that lasts from one day to another, both included, or without an end, holds on a day. */
export function holdsOn(from: LocalDate, until: LocalDate | null, on: LocalDate): boolean {
  return from <= on && (until === null || on <= until);
}

/**
 * The level of ability that a score alone gives (GB/T 42195-2022).
 * @throws RangeError for anything but whole points from 0 to 90
 */
export function careLevelOf(score: number): CareLevel {
  if (!Number.isInteger(score) || score < 0 || score > fullScore)
    throw new RangeError(`a score is a whole number from 0 to ${fullScore}`);
  return levels.find(([, least]) => score >= least)?.[0] ?? 'TOTAL';
}

/** What an assessment found. */
export interface AssessmentFacts {
  /** Points out of 90; a person in a coma needs none. */
  score: number | null;
  inComa: boolean;
  /** Diagnosed disorder of chapter F of ICD-10, for example `F03`. */
  disorderCode: string | null;
  /** Falls, chokings and the like within the 30 days before. */
  careRiskEvents: number;
}

/** The level that holds, and what changed it from the level of the score. */
export interface AssessmentResult {
  level: CareLevel;
  changedBy: CareLevelChange[];
}

/**
 * The level of ability with the changes that GB/T 42195-2022 prescribes: coma is total loss whatever the
 * score; a diagnosed disorder or repeated care-risk events make the level one worse, once for all of them.
 * @throws RangeError for a score out of range, or none without a coma
 */
export function assessmentResult(facts: AssessmentFacts): AssessmentResult {
  if (facts.inComa) return { level: 'TOTAL', changedBy: ['COMA'] };
  const byScore = careLevelOf(facts.score ?? Number.NaN);
  const reasons = reasonsForOneWorse(facts);
  if (reasons.length === 0 || byScore === 'TOTAL') return { level: byScore, changedBy: [] };
  const place = levels.findIndex(([level]) => level === byScore);
  return { level: levels[place + 1]?.[0] ?? 'TOTAL', changedBy: reasons };
}

function reasonsForOneWorse({ disorderCode, careRiskEvents }: AssessmentFacts): CareLevelChange[] {
  const reasons: CareLevelChange[] = [];
  if (disorderCode !== null) reasons.push(disorderCode <= 'F03' ? 'DEMENTIA' : 'MENTAL_DISORDER');
  if (careRiskEvents >= riskEventsThatCount) reasons.push('CARE_RISK_EVENTS');
  return reasons;
}
