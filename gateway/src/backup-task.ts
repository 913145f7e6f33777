// `npm run backup -- FOLDER` copies every row into a folder while the graph runs; `npm run restore -- FOLDER` puts it into an
// empty database.

import { resolve } from 'node:path';
import { backUp, restore } from '@civil-affairs/kit/backup';
import { sentenceOf } from '@civil-affairs/kit/logged-errors';
import type { Sealed } from '@civil-affairs/kit/sealed-columns';
import { openInstalledSealing, openServer } from './installation.ts';
import { sealedColumns, subgraphs } from './subgraphs.ts';

const [, , task, folder] = process.argv;
const names = subgraphs.map(({ name }) => name);

try {
  if ((task !== 'backup' && task !== 'restore') || folder === undefined)
    throw new Error('Usage: npm run backup -- FOLDER, or npm run restore -- FOLDER');
  const { admin, databaseRoles, stop } = await openServer();
  try {
    const sealing = openInstalledSealing();
    const { schemas } =
      task === 'backup'
        ? await backUp(admin, names, resolve(folder), new Date())
        : await restore(admin, names, databaseRoles, resolve(folder), async (sql) => {
            for (const column of sealedColumns) {
              const rows = await sql`
                SELECT DISTINCT ON (split_part(${sql(column.column)}, '.', 2)) ${sql(column.column)} AS value
                FROM ${sql(column.table)} WHERE ${sql(column.column)} IS NOT NULL`;
              for (const { value } of rows) sealing.open(column, value as Sealed);
            }
          });
    const tables = Object.values(schemas).flatMap((schema) => Object.values(schema.tables));
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(
      `${rows.toLocaleString('en')} rows of ${tables.length} tables were ${task === 'backup' ? 'backed up' : 'restored'}.`,
    );
  } finally {
    await stop();
  }
} catch (error) {
  console.error(sentenceOf(error));
  process.exitCode = 1;
}
