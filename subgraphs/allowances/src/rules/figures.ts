/** What the grants of a division come to, and what of it a visitor is shown. */
import { nothingWithheld, pathOf, type Withheld, withhold } from '@civil-affairs/kit/suppression';
import type { Settlement } from '../generated/contract.ts';

/** A row of figures: of the grants under one standard in one community. */
export interface CommunityRow {
  communityCode: string;
  settlement: Settlement;
}

/** Rows of communities, and the divisions of which their sums are withheld. */
export interface Shown<Row> {
  rows: readonly Row[];
  withheld: Withheld;
}

/**
 * What must be withheld of figures by community and standard.
 * @param householdsOf how many stand behind a row: whoever knows the amount of one knows that household's
 */
export function withheldOf<Row extends CommunityRow>(
  rows: readonly Row[],
  householdsOf: (row: Row) => number,
  also: Withheld = nothingWithheld,
): Withheld {
  const leaves = rows.flatMap((row) => {
    const count = householdsOf(row);
    if (count === 0) return [];
    return [{ path: pathOf(row.communityCode), parts: row.settlement === 'URBAN' ? [count, 0] : [0, count] }];
  });
  return withhold(leaves, also);
}

/** The rows of a division under one standard, or under both; undefined when their sums are withheld. */
export function shownRows<Row extends CommunityRow>(
  { rows, withheld }: Shown<Row>,
  code: string,
  settlement: Settlement | null | undefined,
): Row[] | undefined {
  if ((settlement == null ? withheld.totals : withheld.parts).has(code)) return undefined;
  return rows.filter(
    (row) => row.communityCode.startsWith(code) && (settlement == null || row.settlement === settlement),
  );
}

/** The sum of a figure of rows; null when it is withheld. */
export function sumOf<Row>(rows: readonly Row[] | undefined, of: (row: Row) => number): number | null {
  return rows?.reduce((sum, row) => sum + of(row), 0) ?? null;
}
