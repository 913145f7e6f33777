/** What follows from published sums, for tests of what is withheld. */

/** A figure that is known to be the sum of others. */
export interface Sum {
  whole: string;
  parts: readonly string[];
}

/**
 * The unknown figures that all sums together determine: Gauss and Jordan, in a field so large that nothing cancels by
 * chance.
 */
export function determined({
  sums,
  unknown,
}: {
  sums: readonly Sum[];
  unknown: ReadonlySet<string>;
}): string[] {
  const field = 1_000_003;
  const columns = [...unknown];
  const rows = sums.map(({ whole, parts }) =>
    columns.map((cell) => (cell === whole ? 1 : parts.includes(cell) ? field - 1 : 0)),
  );
  let done = 0;
  for (const n of columns.keys()) {
    const at = rows.findIndex((row, r) => r >= done && row[n] !== 0);
    if (at < 0) continue;
    const [pivot = []] = rows.splice(at, 1);
    const inverse = power(pivot[n] ?? 1, field - 2, field);
    const scaled = pivot.map((value) => (value * inverse) % field);
    for (const row of rows) {
      const factor = row[n] ?? 0;
      if (factor !== 0)
        scaled.forEach((value, c) => {
          row[c] = ((row[c] ?? 0) + (field - factor) * value) % field;
        });
    }
    rows.splice(done, 0, scaled);
    done += 1;
  }
  return rows
    .filter((row) => row.filter((value) => value !== 0).length === 1)
    .map((row) => columns[row.findIndex((value) => value !== 0)] as string);
}

function power(base: number, exponent: number, field: number): number {
  if (exponent === 0) return 1;
  const half = power((base * base) % field, Math.floor(exponent / 2), field);
  return exponent % 2 === 0 ? half : (half * base) % field;
}
