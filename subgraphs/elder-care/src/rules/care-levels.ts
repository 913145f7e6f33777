/** The level of an elder's ability by GB/T 42195-2022. */
import type { CareLevel, CareLevelChange } from '../generated/contract.ts';

/** The most points that an assessment gives. */
export const fullScore = 90;

/** The levels, from the best to the worst, with the least points of each. */
export const levels: readonly (readonly [CareLevel, number])[] = [
  ['INTACT', 90],
  ['MILD', 66],
  ['MODERATE', 46],
  ['SEVERE', 30],
  ['TOTAL', 0],
];

/** Care-risk events count from this many days before the assessment to its own day. */
export const riskEventDays = 30;

/** This many care-risk events within those days change the level. */
const riskEventsThatCount = 2;

/** The place of a level in the order of need: 1 is the greatest. */
export function needOf(level: CareLevel): number {
  return levels.length - placeOf(level);
}

/** Whether one level is better than another. */
export function isBetterThan(level: CareLevel, other: CareLevel): boolean {
  return placeOf(level) < placeOf(other);
}

/** Whether a number of points can come out of an assessment. */
export function isScore(score: number): boolean {
  return Number.isInteger(score) && score >= 0 && score <= fullScore;
}

/**
 * The level of ability that a score alone gives.
 * @throws RangeError for anything but whole points from 0 to 90
 */
export function careLevelOf(score: number): CareLevel {
  if (!isScore(score)) throw new RangeError(`a score is a whole number from 0 to ${fullScore}`);
  return levels.find(([, least]) => score >= least)?.[0] ?? 'TOTAL';
}

/** What an assessment found. */
export interface AssessmentFacts {
  /** Points out of 90; a person in a coma needs none. */
  score: number | null;
  inComa: boolean;
  /** Diagnosed, F00 to F03 of ICD-10. */
  dementia: boolean;
  /** Diagnosed, F04 to F99 of ICD-10. */
  otherMentalDisorder: boolean;
  /** Falls, chokings and the like within the 30 days before. */
  careRiskEvents: number;
}

/** The facts of an assessment as it is stored: with the diagnosed disorders of chapter F, for example `F03`. */
export function assessmentFacts<Row extends { disorderCodes: readonly string[] }>(row: Row) {
  const isDementia = (code: string) => code <= 'F03';
  return {
    ...row,
    dementia: row.disorderCodes.some(isDementia),
    otherMentalDisorder: row.disorderCodes.some((code) => !isDementia(code)),
  };
}

/** The level that holds, what changed it, and the level of the score where it was made worse. */
export interface AssessmentResult {
  level: CareLevel;
  changedBy: CareLevelChange[];
  raisedFrom: CareLevel | null;
}

/**
 * The level of ability with the changes that the standard prescribes: coma is total loss whatever the score; a
 * diagnosed disorder or repeated care-risk events make the level one worse, once for all of them.
 * @throws RangeError for a score out of range, or none without a coma
 */
export function assessmentResult(facts: AssessmentFacts): AssessmentResult {
  if (facts.inComa) return { level: 'TOTAL', changedBy: ['COMA'], raisedFrom: null };
  const byScore = careLevelOf(facts.score ?? Number.NaN);
  const reasons = reasonsForOneWorse(facts);
  if (reasons.length === 0 || byScore === 'TOTAL') return { level: byScore, changedBy: [], raisedFrom: null };
  const worse = levels[placeOf(byScore) + 1]?.[0] ?? 'TOTAL';
  return { level: worse, changedBy: reasons, raisedFrom: byScore };
}

function placeOf(level: CareLevel): number {
  return levels.findIndex(([name]) => name === level);
}

function reasonsForOneWorse(facts: AssessmentFacts): CareLevelChange[] {
  const reasons: CareLevelChange[] = [];
  if (facts.dementia) reasons.push('DEMENTIA');
  if (facts.otherMentalDisorder) reasons.push('MENTAL_DISORDER');
  if (facts.careRiskEvents >= riskEventsThatCount) reasons.push('CARE_RISK_EVENTS');
  return reasons;
}
