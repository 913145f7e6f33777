/** A standard that becomes known later than it was in force. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import { requiredTextProblems } from '@civil-affairs/kit/words';
import type { AllowanceStandardDatePrecision, Settlement } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';

const longestSource = 500;

export interface StandardRequest {
  division: string;
  settlement: Settlement;
  perMonthFen: Fen | null;
  perYearFen: Fen | null;
  effectiveFrom: LocalDate;
  effectiveFromPrecision: AllowanceStandardDatePrecision;
  source: string;
}

export function standardProblems(request: StandardRequest): Problem[] {
  const { settlement, perMonthFen, perYearFen, effectiveFrom, effectiveFromPrecision } = request;
  const problems: Problem[] = [];
  if (!/^[0-9]{6}$/.test(request.division)) problems.push(problem('CITY_NEEDED', { path: ['division'] }));
  const [own, other, path] =
    settlement === 'URBAN'
      ? [perMonthFen, perYearFen, 'perMonthFen']
      : [perYearFen, perMonthFen, 'perYearFen'];
  if (own === null || own <= 0 || other !== null) problems.push(problem('STANDARD_AMOUNT', { path: [path] }));
  const missing = (details: { path: readonly (string | number)[] }) => problem('STANDARD_SOURCE', details);
  problems.push(...requiredTextProblems(request.source, ['source'], longestSource, missing));
  const day = effectiveFrom.slice(8);
  const wrongMonth = effectiveFromPrecision === 'MONTH' && day !== '01';
  const wrongYear = effectiveFromPrecision === 'YEAR' && effectiveFrom.slice(5) !== '01-01';
  if (wrongMonth || wrongYear) problems.push(problem('STANDARD_DATE', { path: ['effectiveFrom'] }));
  return problems;
}

/** A term as far as a change of standard goes. */
export interface StandardTerm {
  since: LocalDate;
  status: 'ACTIVE' | 'GRADUAL_EXIT' | 'SUSPENDED';
  reason: string;
  monthlyAmountFen: Fen;
}

/** What a term's amount rests on: the calculation behind it, and what it comes to under another standard. */
interface Recalculated {
  termFen: Fen;
  /** The amount of the calculation behind the term. */
  calculatedFen: Fen;
  /** What it comes to under the standard. */
  newFen: Fen;
}

/**
 * Whether a term keeps its amount whatever the standard: it is above what its calculation says, because a cut waits to be
 * heard (社会救助法, article 48), and a standard hears nobody. More than it is paid all the same.
 */
export function waitsForHearing({ termFen, calculatedFen, newFen }: Recalculated): boolean {
  return termFen > calculatedFen && newFen <= termFen;
}

/**
 * The terms of a grant under a standard that holds from one month until before another: what ran into its time is
 * divided at its first month, and every amount in its time is calculated anew. A gradual exit keeps its former amount
 * and a suspension pays nothing, whatever the standard.
 * @param terms oldest first
 * @param until first month of the next standard; null for none
 * @returns the terms that are new or different
 */
export function termsUnderStandard<Term extends StandardTerm>(
  grant: { effectiveFrom: LocalDate; effectiveUntil: LocalDate | null },
  terms: readonly Term[],
  from: LocalDate,
  until: LocalDate | null,
  calculate: (term: Term, month: LocalDate) => Term,
): Term[] {
  const first = from > grant.effectiveFrom ? from : grant.effectiveFrom;
  const over = (month: LocalDate) => grant.effectiveUntil !== null && grant.effectiveUntil < month;
  if (over(first) || (until !== null && first >= until)) return [];
  const holding = terms.findLast(({ since }) => since <= first);
  const within = terms.filter(({ since }) => since > first && (until === null || since < until));
  const changed = (holding ? [{ before: holding, since: first }] : [])
    .concat(within.map((term) => ({ before: term, since: term.since })))
    .flatMap(({ before, since }): Term[] => {
      if (before.status !== 'ACTIVE') return [];
      const after = calculate(before, since);
      if (after.monthlyAmountFen === before.monthlyAmountFen) return [];
      return [{ ...after, since, reason: since === before.since ? before.reason : 'STANDARD_CHANGED' }];
    });
  // Where the next standard made no term of its own, the former amount holds again from its first month on.
  const last = terms.findLast(({ since }) => until !== null && since <= until);
  const needsEnd =
    until !== null && !over(until) && last !== undefined && last.since < until && changed.length > 0;
  return needsEnd ? [...changed, { ...last, since: until, reason: 'STANDARD_CHANGED' }] : changed;
}
