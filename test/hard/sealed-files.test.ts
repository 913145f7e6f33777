// Who copies the database's files, its write-ahead log among them, has no citizen id and no account of the city.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoParts, sealedColumns, subgraphs } from '@civil-affairs/gateway/subgraphs';
import { type Database, openDatabase } from '@civil-affairs/kit/database';
import { prepareDatabase } from '@civil-affairs/kit/database-setup';
import { loadDemoCity } from '@civil-affairs/kit/demo-load';
import { startEmbeddedPostgres } from '@civil-affairs/kit/embedded-postgres';
import { sealPlainColumns } from '@civil-affairs/kit/reseal';
import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { openSealing, parseSealingKeys } from '@civil-affairs/kit/sealing';
import { afterAll, expect, test } from 'vitest';

const secret = 'secret of a server that listens on a socket only';
const sealing = openSealing(parseSealingKeys('files:kY3v0Qm5b1Zt8uXr7WcN2sHd6fGj4LpAe9RiTyUoVxM'));
const folder = mkdtempSync(join(tmpdir(), 'civil-affairs-files-'));
chmodSync(folder, 0o711);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every number in the files that is as long as a citizen id or an account. */
function numbersIn(place: string): Set<string> {
  const found = new Set<string>();
  for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'latin1');
    for (const [number] of text.matchAll(/[0-9]{17,19}X?/g)) found.add(number);
  }
  return found;
}

/** The city's citizen ids and account numbers. */
async function numbersOf({ sql }: Database): Promise<string[]> {
  const columns = sealedColumns.filter(({ column }) => /citizen_id|account_number/.test(column));
  const opened = columns.map(async (column) => {
    const rows = await sql`
      SELECT DISTINCT ${sql(column.column)} AS value FROM ${sql(column.table)}
      WHERE ${sql(column.column)} IS NOT NULL`;
    return rows.map(({ value }) => sealing.open(column, value as Sealed));
  });
  return [...new Set((await Promise.all(opened)).flat())];
}

test('no file of the data holds a citizen id or an account of the city', async () => {
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: secret });
  const admin = { ...server.connection, database: 'postgres' };
  const names = subgraphs.map(({ name }) => name);
  let numbers: string[];
  try {
    await prepareDatabase(admin, names, secret);
    await sealPlainColumns(admin, sealedColumns, sealing);
    await loadDemoCity(admin, secret, demoParts, 2_000, sealing);
    const owner = openDatabase({ ...admin, max: 1 });
    numbers = await numbersOf(owner);
    // What is written in plain is found: the search itself works.
    await owner.sql`UPDATE residents.residents SET name_ko = '888888888888888888' WHERE id = (SELECT min(id) FROM residents.residents)`;
    // The server's own log is among the files, and quotes nothing either.
    for (const failing of [
      `SELECT '777777777777777777x'::int`,
      `INSERT INTO residents.households VALUES ('777777777777777777', '222401001001', '777777777777777777')`,
    ])
      await expect(owner.sql.unsafe(failing)).rejects.toThrow();
    await owner.close();
  } finally {
    await server.stop();
  }
  const found = numbersIn(realpathSync(join(folder, 'postgres')));
  expect(found).toContain('888888888888888888');
  expect(found).not.toContain('777777777777777777');
  expect(numbers.length).toBeGreaterThan(2_000);
  expect(numbers.filter((number) => found.has(number))).toEqual([]);
}, 120_000);
