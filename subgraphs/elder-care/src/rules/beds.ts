/** How many beds there are and are taken, and what of it a visitor is shown. */
import { leastPublished, pathOf, withhold } from '@civil-affairs/kit/suppression';
import type { CareBedType } from '../generated/contract.ts';

/** The beds of one type in one institution. */
export interface BedRow {
  institutionId: string;
  communityCode: string;
  type: CareBedType;
  total: number;
  occupied: number;
}

/** The divisions and institutions of which a count of taken beds is withheld: of all types together, and of each. */
export interface WithheldBeds {
  occupied: ReadonlySet<string>;
  byType: ReadonlySet<string>;
}

/**
 * Everybody knows which types of beds a place has, and where there is one type it is the whole: a type cannot be hidden
 * behind another place. So types are withheld of every place in which there is something to hide.
 */
export function withheldBeds(rows: readonly BedRow[]): WithheldBeds {
  const pathOfBeds = ({ communityCode, institutionId }: BedRow) => [...pathOf(communityCode), institutionId];
  const leaves = rows.map((row) => ({ path: pathOfBeds(row), parts: [row.occupied] }));
  const { totals: occupied } = withhold(leaves);
  const telling = rows.filter(
    (row) => occupied.has(row.institutionId) || (row.occupied > 0 && row.occupied < leastPublished),
  );
  return { occupied, byType: new Set(telling.flatMap(pathOfBeds)) };
}

/** The beds of an institution, or of the division with this code. */
export function bedFigures(rows: readonly BedRow[], place: string, withheld?: WithheldBeds) {
  const own = rows.filter(
    ({ institutionId, communityCode }) => institutionId === place || communityCode.startsWith(place),
  );
  const hidesTypes = withheld?.byType.has(place) ?? false;
  const byType = [...Map.groupBy(own, ({ type }) => type)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, beds]) => ({ type, ...sumOf(beds, hidesTypes) }));
  return { ...sumOf(own, withheld?.occupied.has(place) ?? false), byType };
}

function sumOf(rows: readonly BedRow[], isSuppressed: boolean) {
  const sum = (of: (row: BedRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    total: sum(({ total }) => total),
    occupied: isSuppressed ? null : sum(({ occupied }) => occupied),
    isSuppressed,
  };
}
