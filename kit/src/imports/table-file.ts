import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { readSheet } from 'read-excel-file/node';

/** A line of a table: its cells as texts. */
export interface Line {
  /** As an editor counts it, from 1; of a worksheet the row. */
  number: number;
  cells: string[];
}

/** A cell whose number a spreadsheet has rounded: an id of 18 digits was not kept as text there. */
export const lostDigits = '#digits-lost';

/** A table's lines from the first one on, each time anew. */
export type Table = () => AsyncGenerator<Line>;

/**
 * The lines of a file, without those that are empty: CSV in UTF-8 or GB18030, or the first sheet of an XLSX workbook. What
 * it is written in is found out once. CSV is read as it comes, so that a city needs no more memory than a street.
 * The lines throw an Error in plain words for a file that is neither.
 */
export async function openTable(file: string): Promise<Table> {
  if (await isWorkbook(file)) return () => ofWorkbook(file);
  const encoding = await encodingOf(file);
  return () => ofText(file, encoding);
}

async function isWorkbook(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\u0003\u0004';
  } finally {
    await handle.close();
  }
}

/** What is no UTF-8 anywhere is GB18030, in which Chinese spreadsheets save CSV. */
async function encodingOf(file: string): Promise<'utf-8' | 'gb18030'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

async function* ofText(file: string, encoding: string): AsyncGenerator<Line> {
  const text = Readable.toWeb(createReadStream(file)).pipeThrough(
    new TextDecoderStream(encoding, { fatal: true }) as never,
  );
  const parser = parse({ info: true, relax_column_count: true, skip_empty_lines: true });
  const source = Readable.fromWeb(text as never);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>)
      yield { number: info.lines, cells: record.map((cell) => cell.trim()) };
  } catch (error) {
    // The library's own message quotes what is in the line.
    const { code, lines } = error as { code?: string; lines?: number };
    throw new Error(
      `The file cannot be read as CSV${lines ? ` at line ${lines}` : ''} (${code ?? 'encoding'}).`,
    );
  }
}

async function* ofWorkbook(file: string): AsyncGenerator<Line> {
  const rows = await readSheet(file).catch(() => {
    throw new Error('The file cannot be read as an XLSX workbook.');
  });
  for (const [n, row] of rows.entries()) {
    const cells = row.map(textOf);
    if (cells.some((cell) => cell !== '')) yield { number: n + 1, cells };
  }
}

function textOf(cell: unknown): string {
  if (cell == null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && Number.isInteger(cell) && !Number.isSafeInteger(cell)) return lostDigits;
  return String(cell).trim();
}
