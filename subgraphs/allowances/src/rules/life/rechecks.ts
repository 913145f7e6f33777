/** What happens in a household, and when it must be settled. */
import { addMonths, type LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { AllowanceRecheckCause } from '../../generated/contract.ts';
import { equalShares } from '../amount.ts';
import type { Calculation, CalculationFacts } from '../calculation-facts.ts';
import { monthOf } from '../time.ts';

const monthsToSettle = 3;

/** By when a re-check must be settled: of a death within three months (2022 notice); for others no time was found. */
export function recheckDueOn(cause: AllowanceRecheckCause, happenedOn: LocalDate): LocalDate | null {
  return cause === 'DEATH' ? addMonths(happenedOn, monthsToSettle) : null;
}

/** The first month without the dead person: payment goes by whole months. */
export function settledFrom(diedOn: LocalDate): LocalDate {
  return addMonths(monthOf(diedOn), 1);
}

/** A re-check of a death, as far as other deaths of the household go. */
interface DeathRecheck {
  cause: AllowanceRecheckCause;
  residentId: string | null;
  happenedOn: LocalDate;
  outcome: string | null;
}

/** Who died of a household, with the days: the re-checks of deaths that nobody has taken back, and a new one. */
export function deadUntilNow(
  rechecks: readonly DeathRecheck[],
  { residentId, happenedOn }: { residentId: string; happenedOn: LocalDate },
): Map<string, LocalDate> {
  const known = rechecks.flatMap((row): [string, LocalDate][] =>
    row.cause === 'DEATH' && row.residentId !== null && row.outcome !== 'UNCHANGED'
      ? [[row.residentId, row.happenedOn]]
      : [],
  );
  return new Map([...known, [residentId, happenedOn]]);
}

/** Whether nobody of those who are counted is left. */
export function allDead(memberIds: readonly string[], dead: ReadonlyMap<string, LocalDate>): boolean {
  return memberIds.every((id) => dead.has(id));
}

/** A household without somebody who died. Who applied for it may be gone: the rest stays what it is to each other. */
export function without(facts: CalculationFacts, residentId: string): CalculationFacts {
  return { ...facts, members: facts.members.filter((member) => member.residentId !== residentId) };
}

/**
 * A term without one person: the share ends, as the calculation behind the term divided it, else as one part of equal
 * ones. The others keep theirs.
 */
export function withoutShare<Term extends { countedMembers: number; monthlyAmountFen: Fen }>(
  term: Term,
  residentId: string,
  calculated: Pick<Calculation, 'members' | 'monthlyAmountFen'> | undefined,
): Term {
  const { countedMembers, monthlyAmountFen } = term;
  const fits = calculated?.monthlyAmountFen === monthlyAmountFen;
  const own = fits
    ? calculated.members.find((member) => member.residentId === residentId)?.shareFen
    : undefined;
  const share = own ?? equalShares(monthlyAmountFen, Math.max(countedMembers, 1)).at(-1) ?? 0;
  return {
    ...term,
    countedMembers: Math.max(countedMembers - 1, 1),
    monthlyAmountFen: monthlyAmountFen - share,
  };
}

interface PaidTerm {
  since: LocalDate;
  reason: string;
  countedMembers: number;
  monthlyAmountFen: Fen;
}

/** The terms from a month on, the first of them beginning with it. */
export function termsFrom<Term extends PaidTerm>(terms: readonly Term[], first: LocalDate): Term[] {
  const holding = terms.findLast(({ since }) => since <= first);
  return [...(holding ? [{ ...holding, since: first }] : []), ...terms.filter(({ since }) => since > first)];
}

/**
 * The terms of a gradual exit with or without the share of one person. It pays the former amount on, so that the share is the
 * one that the person had of it.
 * @param shareFen what ends, or is given back when it is below nothing
 */
export function termsLess<Term extends PaidTerm>(
  terms: readonly Term[],
  first: LocalDate,
  shareFen: Fen,
  reason: Term['reason'],
): Term[] {
  return termsFrom(terms, first).map((term) => ({
    ...term,
    reason,
    monthlyAmountFen: Math.max(term.monthlyAmountFen - shareFen, 0),
  }));
}

/** A counted person, as the grant has it. */
export interface CountedPerson {
  grantId: string;
  residentId: string;
  since: LocalDate;
}

/** A change that the registers show of a counted person. */
export interface FoundChange {
  grantId: string;
  cause: 'DEATH' | 'MARRIAGE';
  residentId: string;
  happenedOn: LocalDate;
}

/** The deaths and marriages that concern a grant: those since the person is counted in it. */
export function foundChanges(
  counted: readonly CountedPerson[],
  died: ReadonlyMap<string, LocalDate>,
  married: ReadonlyMap<string, LocalDate>,
): FoundChange[] {
  return counted.flatMap(({ grantId, residentId, since }) => {
    const found: FoundChange[] = [];
    const diedOn = died.get(residentId);
    if (diedOn !== undefined) found.push({ grantId, cause: 'DEATH', residentId, happenedOn: diedOn });
    const marriedOn = married.get(residentId);
    if (marriedOn !== undefined && marriedOn >= since)
      found.push({ grantId, cause: 'MARRIAGE', residentId, happenedOn: marriedOn });
    return found;
  });
}
