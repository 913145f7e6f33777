/** Comma-separated values after RFC 4180: written and read back without a change. */

/** Rows as lines that end in CR LF; a cell is quoted where it has to be. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

/** The cells of what `csvOf` wrote. */
export function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * A cell for people who open a table in a spreadsheet program, so that it takes a text for a text: one that begins as a
 * formula does gets an apostrophe before it, and a number that would lose digits a tab.
 */
export function spreadsheetText(cell: string): string {
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return isKeptAsNumber(cell) ? cell : `\t${cell}`;
  return /^\s*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

/** Spreadsheet programs keep fifteen digits of a number, and show eleven. */
function isKeptAsNumber(cell: string): boolean {
  return cell.length <= 11 && !/^-?0\d/.test(cell);
}
