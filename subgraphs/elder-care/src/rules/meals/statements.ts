/** What the meals of a canteen came to in a month. */
import { csvOf } from '@civil-affairs/kit/csv';
import { addMonths, type LocalDate, type YearMonth } from '@civil-affairs/kit/dates';
import { type Fen, yuanOf } from '@civil-affairs/kit/money';
import type { Problem } from '@civil-affairs/kit/problems';
import type { CanteenDinerGroup, MealPayer } from '../../generated/contract.ts';
import { problem } from '../../problems.ts';
import { payers, type Share } from './split.ts';

export interface StatementLine {
  payer: MealPayer;
  dinerGroup: CanteenDinerGroup | null;
  portions: number;
  fen: Fen;
}

const groups: readonly (CanteenDinerGroup | null)[] = [
  'SIXTY_AND_OVER',
  'UNDER_SIXTY',
  'STUDENT_WITH_CARD',
  null,
];

/** By payers and groups, each in its order. */
export function sortedLines<Line extends StatementLine>(lines: readonly Line[]): Line[] {
  return lines.toSorted(
    (a, b) =>
      payers.indexOf(a.payer) - payers.indexOf(b.payer) ||
      groups.indexOf(a.dinerGroup) - groups.indexOf(b.dinerGroup),
  );
}

/** A statement is issued once the month is over: what was ordered for it can change no more. */
export function issueProblems(month: YearMonth, today: LocalDate): Problem[] {
  const before = addMonths(`${month}-01`, 1);
  return today >= before ? [] : [problem('MONTH_NOT_OVER', { path: ['month'], allowedFrom: before })];
}

/** Portions of which a payer pays a part. */
export function portionsOf(lines: readonly StatementLine[], payer: MealPayer): number {
  return lines.reduce((sum, line) => sum + (line.payer === payer ? line.portions : 0), 0);
}

/** The sum of each payer's lines, in the order of the payers; who pays nothing is left out. */
export function totalsOf(lines: readonly StatementLine[]): Share[] {
  return payers.flatMap((payer) => {
    const amount = lines.reduce((sum, line) => sum + (line.payer === payer ? line.fen : 0), 0);
    return amount > 0 ? [{ payer, amount }] : [];
  });
}

export function totalOf(lines: readonly StatementLine[]): Fen {
  return lines.reduce((sum, { fen }) => sum + fen, 0);
}

export function statementCsv(canteenId: string, month: string, lines: readonly StatementLine[]): string {
  return csvOf([
    ['canteen', 'month', 'payer', 'diner_group', 'portions', 'amount_yuan'],
    ...lines.map(({ payer, dinerGroup, portions, fen }) => [
      canteenId,
      month,
      payer,
      dinerGroup ?? '',
      String(portions),
      yuanOf(fen),
    ]),
  ]);
}
