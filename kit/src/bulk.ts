import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type postgres from 'postgres';

/** A value of a bulk row; dates and times are texts, objects become JSON. */
export type BulkValue = string | number | boolean | null | object;

/**
 * Loads rows through COPY, the fastest way into PostgreSQL. Rows are taken as they come, so that a city of
 * full size needs no more memory than a small one.
 * @param table the table's name, in the connection's own schema
 * @returns how many rows were sent
 */
export async function copyRows(
  sql: postgres.Sql,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly BulkValue[]>,
): Promise<number> {
  let count = 0;
  function* lines() {
    let chunk = '';
    for (const row of rows) {
      count += 1;
      chunk += `${row.map(copyText).join('\t')}\n`;
      if (chunk.length > 64_000) {
        yield chunk;
        chunk = '';
      }
    }
    if (chunk) yield chunk;
  }
  const target = await sql`COPY ${sql(table)} (${sql(columns as string[])}) FROM STDIN`.writable();
  await pipeline(Readable.from(lines()), target);
  return count;
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyText(value: BulkValue): string {
  if (value === null) return '\\N';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
