/** Who pays for a meal: a versioned rule divides the price of one portion, in whole fen that add up to it. */
import type { LocalDate } from '@civil-affairs/kit/dates';
import type { Fen } from '@civil-affairs/kit/money';
import type { MealPayer, MealSplitMethod } from '../../generated/contract.ts';
import { holdsOn } from '../../rules.ts';

/** In the order in which they come: 个人出、企业让、政府补、集体添、社会捐. */
export const payers: readonly MealPayer[] = ['PERSON', 'OPERATOR', 'GOVERNMENT', 'COLLECTIVE', 'DONOR'];

type OtherPayer = Exclude<MealPayer, 'PERSON'>;

/** A payer's fixed amount, or weight. */
export interface SplitLine {
  payer: OtherPayer;
  fen: Fen | null;
  weight: number | null;
}

export interface SplitRule {
  id: string;
  /** Null for the whole city. */
  canteenId: string | null;
  version: number;
  ageFrom: number;
  ageTo: number | null;
  method: MealSplitMethod;
  lines: readonly SplitLine[];
  validFrom: LocalDate;
  validUntil: LocalDate | null;
  confirmed: boolean;
}

export interface Share {
  payer: MealPayer;
  amount: Fen;
}

/** The rule of a diner's meal: the canteen's own before the city's, the narrower ages before the wider, the later version. */
export function splitRuleOf<Rule extends SplitRule>(
  rules: readonly Rule[],
  on: LocalDate,
  age: number,
): Rule | null {
  const span = ({ ageFrom, ageTo }: SplitRule) => (ageTo ?? 200) - ageFrom;
  const [first] = rules
    .filter(
      (rule) =>
        holdsOn(rule.validFrom, rule.validUntil, on) &&
        rule.ageFrom <= age &&
        (rule.ageTo === null || age <= rule.ageTo),
    )
    .toSorted(
      (a, b) =>
        Number(a.canteenId === null) - Number(b.canteenId === null) ||
        span(a) - span(b) ||
        (a.validFrom < b.validFrom ? 1 : a.validFrom > b.validFrom ? -1 : b.version - a.version),
    );
  return first ?? null;
}

/**
 * The parts of the price of one portion, none below zero, in the order of the payers; who pays nothing has no part, but for
 * the diner.
 * @param rule null where nobody has made one: what the diner does not pay, the operator goes without
 */
export function splitOf(fullPrice: Fen, personPrice: Fen, rule: SplitRule | null): Share[] {
  const price = Math.min(personPrice, fullPrice);
  const parts =
    rule?.method === 'SUBSIDY_FIXED'
      ? fixedParts(fullPrice, rule.lines)
      : [
          { payer: 'PERSON' as const, amount: price },
          ...sharedByWeight(
            fullPrice - price,
            rule ? rule.lines : [{ payer: 'OPERATOR', fen: null, weight: 1 }],
          ),
        ];
  return payers.flatMap((payer) => {
    const amount = parts.reduce((sum, part) => sum + (part.payer === payer ? part.amount : 0), 0);
    return amount > 0 || payer === 'PERSON' ? [{ payer, amount }] : [];
  });
}

/** Each gives what it is set to, as far as the price goes; the diner pays the rest. */
function fixedParts(fullPrice: Fen, lines: readonly SplitLine[]): Share[] {
  let rest = fullPrice;
  const parts = lines.map(({ payer, fen }): Share => {
    const amount = Math.min(fen ?? 0, rest);
    rest -= amount;
    return { payer, amount };
  });
  return [{ payer: 'PERSON', amount: rest }, ...parts];
}

/**
 * An amount by weights: each gets the whole fen of its part, and the fen that are left go one each to the largest remainders,
 * in the order of the payers where these are equal.
 */
export function sharedByWeight(
  amount: Fen,
  lines: readonly SplitLine[],
): { payer: OtherPayer; amount: Fen }[] {
  const weights = lines.map(({ payer, weight }) => ({ payer, weight: weight ?? 0 }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || amount === 0) return [];
  if (!Number.isSafeInteger(amount * total)) throw new RangeError('the amount and its weights are too large');
  const parts = weights.map(({ payer, weight }) => ({
    payer,
    amount: Math.floor((amount * weight) / total),
    remainder: (amount * weight) % total,
  }));
  const missing = amount - parts.reduce((sum, part) => sum + part.amount, 0);
  const first = parts
    .toSorted((a, b) => b.remainder - a.remainder || payers.indexOf(a.payer) - payers.indexOf(b.payer))
    .slice(0, missing);
  return parts.map((part) => ({
    payer: part.payer,
    amount: part.amount + (first.includes(part) ? 1 : 0),
  }));
}
