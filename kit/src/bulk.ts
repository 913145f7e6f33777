import { setImmediate } from 'node:timers/promises';
import type postgres from 'postgres';

/** A value of a bulk row; dates and times are texts, objects become JSON. */
export type BulkValue = string | number | boolean | null | object;

/**
 * Loads rows through COPY, the fastest way into PostgreSQL. Rows are taken as they come, so that a city of
 * full size needs no more memory than a small one.
 * @param sql a transaction's handle
 * @param table the table's name, in the connection's own schema
 * @returns how many rows were sent
 * @throws Error when PostgreSQL refuses a row
 */
export async function copyRows(
  sql: postgres.Sql,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly BulkValue[]>,
): Promise<number> {
  const target = await sql`COPY ${sql(table)} (${sql(columns as string[])}) FROM STDIN`.writable();
  const failed = new Promise<never>((_, reject) => target.once('error', reject));
  const send = (chunk: string) => new Promise<void>((sent) => target.write(chunk, () => sent()));
  let count = 0;
  let chunk = '';
  try {
    for (const row of rows) {
      count += 1;
      chunk += `${row.map(copyText).join('\t')}\n`;
      if (chunk.length < chunkLength) continue;
      await Promise.race([send(chunk), failed]);
      chunk = '';
    }
    await Promise.race([send(chunk), failed]);
    target.end();
    // The driver forgets the stream once it has ended and drops a refusal that comes later. The next statement of
    // the same transaction tells: it fails when the COPY has failed.
    await setImmediate();
    await Promise.race([sql`SELECT 1`, failed]);
  } catch (error) {
    throw new Error(`COPY into ${table} was refused${placeOf(error)}`, { cause: error });
  }
  return count;
}

/** Line and column, which the server names before it quotes what is there. */
function placeOf(error: unknown): string {
  const { where } = error as { where?: unknown };
  const [, place] = /, (line \d+(?:, column \w+)?)/.exec(String(where ?? '')) ?? [];
  return place ? ` at ${place}` : '';
}

const chunkLength = 64_000;

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function copyText(value: BulkValue): string {
  if (value === null) return '\\N';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? character);
}
