/** The figures of a division's people, and what of them a visitor is shown. */
import { pathOf, withhold } from '@civil-affairs/kit/suppression';

/** The living residents of a community. */
export interface PeopleRow {
  communityCode: string;
  residents: number;
  elders: number;
}

/** The households of a community. */
export interface HouseholdsRow {
  communityCode: string;
  households: number;
}

export type WithheldPeople = ReturnType<typeof withheldPeople>;

/** What a visitor is not shown of a city. Who is no elder is counted as well: by subtraction anybody can. */
export function withheldPeople(rows: readonly PeopleRow[]) {
  return withhold(
    rows.map(({ communityCode, residents, elders }) => ({
      path: pathOf(communityCode),
      parts: [elders, residents - elders],
    })),
  );
}

export function withheldHouseholds(rows: readonly HouseholdsRow[]): ReadonlySet<string> {
  return withhold(
    rows.map(({ communityCode, households }) => ({ path: pathOf(communityCode), parts: [households] })),
  ).totals;
}

/** The sum of a figure of a division's communities; null when it is withheld. */
export function sumIn<Row extends { communityCode: string }>(
  rows: readonly Row[],
  code: string,
  of: (row: Row) => number,
  withheld?: ReadonlySet<string>,
): number | null {
  if (withheld?.has(code)) return null;
  return rows.reduce((sum, row) => (row.communityCode.startsWith(code) ? sum + of(row) : sum), 0);
}
