/** How many marriages were registered, and what of it a visitor is shown. */
import { pathOf, withhold } from '@civil-affairs/kit/suppression';

/** The marriages that the offices of a place registered. */
export interface RegisteredRow {
  divisionCode: string;
  registered: number;
}

export function withheldRegistrations(rows: readonly RegisteredRow[]): ReadonlySet<string> {
  return withhold(
    rows.map(({ divisionCode, registered }) => ({ path: pathOf(divisionCode), parts: [registered] })),
  ).totals;
}

/** The marriages of a division. */
export function registeredFigures(
  rows: readonly RegisteredRow[],
  code: string,
  withheld?: ReadonlySet<string>,
) {
  if (withheld?.has(code)) return { count: null, isSuppressed: true };
  const own = rows.filter(({ divisionCode }) => divisionCode.startsWith(code));
  return { count: own.reduce((sum, { registered }) => sum + registered, 0), isSuppressed: false };
}
