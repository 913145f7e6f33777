/** Changes of a running grant: what may be proposed, and when it may be confirmed. */
import { addDays, addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Problem, Result } from '@civil-affairs/kit/problems';
import { refused } from '@civil-affairs/kit/problems';
import type {
  AllowanceCategory,
  AllowanceChangeKind,
  AllowanceProposedChangeOutcome,
  AllowanceStatus,
  AllowanceStopReason,
} from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import type { Calculation, CalculationFacts } from '../calculation-facts.ts';
import { laterOf, monthOf } from '../time.ts';
import type { DecidedEnd } from './states.ts';

/** A grant, as far as its changes go. */
export interface GrantFacts extends DecidedEnd {
  category: AllowanceCategory;
  effectiveFrom: LocalDate;
  term: { status: AllowanceStatus; countedMembers: number; monthlyAmountFen: number };
}

/** What somebody wants to change. */
export interface Proposal {
  outcome: AllowanceProposedChangeOutcome;
  stopReason: AllowanceStopReason | null;
  exitMonths: number | null;
  /** The household as it is, and what comes out of it; undefined when nobody gave any facts. */
  calculated: { facts: CalculationFacts; result: Calculation } | undefined;
}

/** What would change. */
export interface Change {
  kind: AllowanceChangeKind;
  stopReason: (typeof stopReasons)[number] | null;
  exitMonths: number | null;
}

/** Reasons for which a grant is stopped against the household's will. */
const stopReasons = ['INCOME_ABOVE_STANDARD', 'HOUSEHOLD_CHANGED', 'NOT_COOPERATING', 'FRAUD'] as const;

/** Whether the household still belongs to those whom the grant was confirmed for, or to poorer ones. */
export function stillEntitled(category: AllowanceCategory, { category: found }: Calculation): boolean {
  const poorer: Record<AllowanceCategory, readonly string[]> = {
    SPECIAL_HARDSHIP: ['SPECIAL_HARDSHIP', 'ALLOWANCE'],
    ALLOWANCE: ['SPECIAL_HARDSHIP', 'ALLOWANCE'],
    EDGE: ['SPECIAL_HARDSHIP', 'ALLOWANCE', 'EDGE'],
    RIGID_EXPENDITURE: ['SPECIAL_HARDSHIP', 'ALLOWANCE', 'EDGE', 'RIGID_EXPENDITURE'],
  };
  return poorer[category].includes(found);
}

/**
 * What a proposal comes to: the amount is the calculation's (办法, article 23), an end for income needs income above the
 * line, and a gradual exit income through work and no more months than the rules in force have (2022 notice).
 */
export function changeOf(grant: GrantFacts, proposal: Proposal, gradualExitMonths: number): Result<Change> {
  const { outcome, calculated } = proposal;
  if (outcome === 'STOP') return stopOf(grant, proposal);
  if (!calculated) return refused(problem('FACTS_MISSING', { path: ['facts'] }));
  const entitled = stillEntitled(grant.category, calculated.result);
  if (outcome === 'GRADUAL_EXIT') {
    const problems = exitProblems(grant, proposal, gradualExitMonths);
    if (entitled) problems.push(problem('STILL_ENTITLED', { path: ['facts'] }));
    if (problems.length > 0) return { ok: false, problems };
    return {
      ok: true,
      value: { kind: 'GRADUAL_EXIT', stopReason: null, exitMonths: proposal.exitMonths },
    };
  }
  if (grant.term.status === 'SUSPENDED') return refused(problem('GRANT_SUSPENDED'));
  if (!entitled) return refused(problem('ABOVE_THE_LINE', { path: ['facts'] }));
  const { monthlyAmountFen } = calculated.result;
  // Who leaves gradually and is entitled again stays, at whatever amount: that alone is a gain.
  const stays = grant.term.status === 'GRADUAL_EXIT' && monthlyAmountFen >= grant.term.monthlyAmountFen;
  if (stays) return { ok: true, value: { kind: 'RAISE', stopReason: null, exitMonths: null } };
  if (monthlyAmountFen === grant.term.monthlyAmountFen)
    return refused(problem('NOTHING_CHANGES', { path: ['facts'] }));
  const kind = monthlyAmountFen > grant.term.monthlyAmountFen ? 'RAISE' : 'REDUCTION';
  return { ok: true, value: { kind, stopReason: null, exitMonths: null } };
}

function stopOf(grant: GrantFacts, { stopReason, calculated }: Proposal): Result<Change> {
  const reason = stopReasons.find((known) => known === stopReason);
  if (!reason) return refused(problem('STOP_REASON_MISSING', { path: ['stopReason'] }));
  if (reason === 'INCOME_ABOVE_STANDARD') {
    if (!calculated) return refused(problem('FACTS_MISSING', { path: ['facts'] }));
    if (stillEntitled(grant.category, calculated.result))
      return refused(problem('STILL_ENTITLED', { path: ['facts'] }));
  }
  return { ok: true, value: { kind: 'STOP', stopReason: reason, exitMonths: null } };
}

function exitProblems(
  grant: GrantFacts,
  { exitMonths, calculated }: Proposal,
  gradualExitMonths: number,
): Problem[] {
  const problems: Problem[] = [];
  if (grant.term.status === 'SUSPENDED') problems.push(problem('GRANT_SUSPENDED'));
  if (grant.term.status === 'GRADUAL_EXIT') problems.push(problem('EXIT_RUNS'));
  if (exitMonths === null || exitMonths < 1 || exitMonths > gradualExitMonths)
    problems.push(problem('EXIT_TOO_LONG', { path: ['exitMonths'] }));
  const works = calculated?.facts.members.some(({ incomes }) =>
    incomes.some(({ kind, monthlyFen }) => (kind === 'WAGE' || kind === 'BUSINESS') && monthlyFen > 0),
  );
  if (!works) problems.push(problem('EXIT_NOT_BY_WORK', { path: ['facts'] }));
  return problems;
}

/**
 * Whether the recipient is heard before the decision: of every cut and every end, where the rules in force ask for it
 * (社会救助法, article 48). A gradual exit decides on an end.
 */
export function needsHearing(
  kind: AllowanceChangeKind,
  { hearingRequired }: { hearingRequired: boolean },
): boolean {
  return kind !== 'RAISE' && hearingRequired;
}

/** First month of a change: the one that it reaches back to, else the month after its decision (办法, article 21). */
export function firstMonthOf(
  since: LocalDate | null,
  decidedOn: LocalDate,
  { effectiveFrom }: Pick<GrantFacts, 'effectiveFrom'>,
): LocalDate {
  const first = since ?? addMonths(monthOf(decidedOn), 1);
  return laterOf(first, effectiveFrom);
}

/** The last day of a grant that is not paid from a month on; a grant has its first month in any case. */
export function lastDayBefore(
  month: LocalDate,
  { effectiveFrom }: Pick<GrantFacts, 'effectiveFrom'>,
): LocalDate {
  const last = addDays(month, -1);
  return last < effectiveFrom ? lastDayOf(effectiveFrom) : last;
}

/** The last day of a grant that a change ends: never later than the end that was decided before. */
export function lastDayOfStop(
  month: LocalDate,
  grant: Pick<GrantFacts, 'effectiveFrom' | 'effectiveUntil'>,
): LocalDate {
  const last = lastDayBefore(month, grant);
  return grant.effectiveUntil !== null && grant.effectiveUntil < last ? grant.effectiveUntil : last;
}

/** The last day of the month that holds a day. */
export function lastDayOf(day: LocalDate): LocalDate {
  return addDays(addMonths(monthOf(day), 1), -1);
}

/** The last day of a gradual exit that begins with a month. */
export function lastDayOfExit(month: LocalDate, months: number): LocalDate {
  return addDays(addMonths(month, months), -1);
}
