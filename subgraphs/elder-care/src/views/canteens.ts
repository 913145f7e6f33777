/** What a viewer gets to see of a canteen beside what is public, and which acts are open. */
import { availableActions, momentOf } from '@civil-affairs/kit/acts';
import type { LocalDate, YearMonth } from '@civil-affairs/kit/dates';
import { historyEntries } from '@civil-affairs/kit/history';
import { rightsOnCanteen } from '../access/canteens.ts';
import { canteenActs } from '../commands.ts';
import type { Context } from '../context.ts';
import { statementIssued, statementLines, statementPortions } from '../queries/canteen-cases.ts';
import { type StatementLine, sortedLines } from '../rules/meals/statements.ts';
import type { CanteenRow } from '../tables.ts';

export function canteenRights({ viewer }: Context, canteen: CanteenRow) {
  return rightsOnCanteen(viewer, canteen);
}

export function actionsOnCanteen(context: Context, canteen: CanteenRow) {
  return availableActions(canteenActs, { canteen }, canteenRights(context, canteen), momentOf(context));
}

/** What was done on a canteen; who acted is for those who supervise it. */
export async function historyOfCanteen(context: Context, canteen: CanteenRow) {
  const { supervise, cook } = canteenRights(context, canteen);
  return supervise || cook ? historyEntries(await context.loaders.history.load(canteen.id), supervise) : [];
}

export interface CanteenStatement {
  canteen: CanteenRow;
  month: YearMonth;
  portions: number;
  notHad: number;
  lines: StatementLine[];
  /** What was issued of it on paper. */
  issued: { id: string; issuedOn: LocalDate } | undefined;
}

/** The statement of a month, for the canteen and those who supervise it: anybody else, and no canteen, look alike. */
export async function readStatement(
  context: Context,
  canteenId: string,
  month: YearMonth,
): Promise<CanteenStatement | null> {
  const canteen = await context.loaders.canteen.load(canteenId);
  if (!canteen) return null;
  const { supervise, cook } = canteenRights(context, canteen);
  if (!supervise && !cook) return null;
  const { db } = context.database;
  const [lines, [counted], [issued]] = await Promise.all([
    statementLines(db, canteenId, month),
    statementPortions(db, canteenId, month),
    statementIssued(db, canteenId, month),
  ]);
  return {
    canteen,
    month,
    portions: counted?.portions ?? 0,
    notHad: counted?.notHad ?? 0,
    // Who is named by a rule and pays nothing of any meal is no payer of the month.
    lines: sortedLines(lines).filter(({ fen }) => fen > 0),
    issued,
  };
}
