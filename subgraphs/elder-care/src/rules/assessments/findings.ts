/** What two assessors found, by the items of a version of the rule (GB/T 42195-2022, annex B). */
import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CareAssessmentStatus } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { riskEventDays } from '../care-levels.ts';
import { pastDayProblems, workingDaysAfter } from '../status.ts';
import { counts } from './states.ts';

export interface Item {
  code: string;
  maximum: number;
}

export interface Findings {
  assessedOn: LocalDate;
  answers: readonly { item: string; points: number }[];
  inComa: boolean;
  disorderCodes: readonly string[];
  riskEvents: readonly { on: LocalDate }[];
  bothSigned: boolean;
}

/** More events than a month holds are a mistake. */
const mostEvents = 100;
const mostDisorders = 20;

/** Everything that is wrong with what was found. A refused answer is not zero, so each item is answered. */
export function findingsProblems(items: readonly Item[], findings: Findings, today: LocalDate): Problem[] {
  const { assessedOn, answers, inComa, disorderCodes, riskEvents, bothSigned } = findings;
  return [
    ...pastDayProblems(assessedOn, 'assessedOn', today),
    ...(inComa ? comaProblems(answers) : answerProblems(items, answers)),
    ...disorderCodes.flatMap((code, n) =>
      /^F[0-9]{2}$/.test(code) ? [] : [problem('DIAGNOSIS_NOT_KNOWN', { path: ['disorderCodes', n] })],
    ),
    ...(disorderCodes.length > mostDisorders
      ? [problem('TOO_MANY_DISORDERS', { path: ['disorderCodes'] }, { most: mostDisorders })]
      : []),
    ...(riskEvents.length > mostEvents
      ? [problem('TOO_MANY_RISK_EVENTS', { path: ['riskEvents'] }, { most: mostEvents })]
      : []),
    ...riskEvents.flatMap(({ on }, n) =>
      on <= assessedOn ? [] : [problem('EVENT_AFTER_ASSESSMENT', { path: ['riskEvents', n, 'on'] })],
    ),
    ...(bothSigned ? [] : [problem('TWO_ASSESSORS_NEEDED', { path: ['bothSigned'] })]),
  ];
}

function comaProblems(answers: Findings['answers']): Problem[] {
  return answers.length === 0 ? [] : [problem('COMA_IS_NOT_SCORED', { path: ['answers'] })];
}

function answerProblems(items: readonly Item[], answers: Findings['answers']): Problem[] {
  const maxima = new Map(items.map(({ code, maximum }) => [code, maximum]));
  const given = new Set(answers.map(({ item }) => item));
  const wrong = answers.flatMap(({ item, points }, n) => {
    const path = ['answers', n];
    const maximum = maxima.get(item);
    if (maximum === undefined) return [problem('ITEM_NOT_KNOWN', { path })];
    if (answers.findIndex((other) => other.item === item) !== n)
      return [problem('ITEM_ANSWERED_TWICE', { path })];
    return points >= 0 && points <= maximum ? [] : [problem('ANSWER_OUT_OF_RANGE', { path }, { maximum })];
  });
  const missing = items.filter(({ code }) => !given.has(code));
  return [
    ...wrong,
    ...missing.map(({ code }) =>
      problem('ITEM_MISSING', { path: ['answers'] }, { item: { zhHans: code, ko: code, en: code } }),
    ),
  ];
}

/** The points in the order of the items, for what has no problem. */
export function pointsInOrder(items: readonly Item[], answers: Findings['answers']): number[] {
  const points = new Map(answers.map(({ item, points }) => [item, points]));
  return items.map(({ code }) => points.get(code) ?? 0);
}

export function scoreOf(points: readonly number[]): number {
  return points.reduce((sum, point) => sum + point, 0);
}

/** How many events lie within the days that count. */
export function countedEvents(events: Findings['riskEvents'], assessedOn: LocalDate): number {
  const first = addDays(assessedOn, -riskEventDays);
  return events.filter(({ on }) => on >= first && on <= assessedOn).length;
}

export interface Validity {
  validMonths: number;
  disputeWorkingDays: number;
}

/** The last day on which a published result counts. */
export function validUntil(publishedOn: LocalDate, { validMonths }: Validity): LocalDate {
  return addDays(addMonths(publishedOn, validMonths), -1);
}

/** The last day on which it can be disputed. */
export function disputeUntil(publishedOn: LocalDate, { disputeWorkingDays }: Validity): LocalDate {
  return workingDaysAfter(publishedOn, disputeWorkingDays);
}

/** The result that counts, and whether it still does. */
export interface StandingResult {
  id: string;
  status: CareAssessmentStatus;
  assessedOn: LocalDate | null;
  publishedOn: LocalDate | null;
}

/** The latest published result of a person's, if there is one. */
export function standingResult<Row extends Omit<StandingResult, 'publishedOn'>>(
  rows: readonly Row[],
): Row | undefined {
  return rows
    .filter(({ status }) => counts(status))
    .toSorted((a, b) => `${b.assessedOn} ${b.id}`.localeCompare(`${a.assessedOn} ${a.id}`))[0];
}

/** What stands against resting on a result. */
export function resultProblems(
  result: StandingResult | undefined,
  validity: Validity,
  today: LocalDate,
): Problem[] {
  if (!result?.publishedOn) return [problem('ASSESSMENT_MISSING')];
  return today <= validUntil(result.publishedOn, validity) ? [] : [problem('ASSESSMENT_EXPIRED')];
}
